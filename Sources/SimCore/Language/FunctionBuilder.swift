// Gathers the instructions of one scope and lays them out as a `CodeObject`.
//
// While code is being made nobody knows yet how many locals, cells and temporaries there will be, nor how far jumps
// reach.  So an instruction is first a draft with symbolic operands, labels and handlers; `finish` gives
// registers their numbers, chooses short or long jumps and cuts the handler table.  What an expression means
// is not known here: that is the compiler's affair.

/// A place that a draft instruction names.
enum Operand: Hashable {
  /// Not there (`Instruction.noOperand`).
  case none
  case local(Int)
  case cell(Int)
  case free(Int)
  case temporary(Int)
  case constant(Int)
  /// A number that is no register: a count, an index.
  case number(Int)
}

/// A place in the code that jumps name before or after it is known.
struct Label: Hashable {
  fileprivate let index: Int
}

/// Which locals are bound for sure; what a join keeps is what all its ways have in common.
struct AssignedLocals: Equatable {
  private var words: [UInt64] = []

  func contains(_ local: Int) -> Bool {
    local >> 6 < words.count && words[local >> 6] >> UInt64(local & 63) & 1 == 1
  }

  mutating func insert(_ local: Int) {
    while words.count <= local >> 6 { words.append(0) }
    words[local >> 6] |= 1 << UInt64(local & 63)
  }

  mutating func remove(_ local: Int) {
    guard local >> 6 < words.count else { return }
    words[local >> 6] &= ~(1 << UInt64(local & 63))
  }

  mutating func formIntersection(_ other: AssignedLocals) {
    if words.count > other.words.count { words.removeLast(words.count - other.words.count) }
    for i in words.indices { words[i] &= other.words[i] }
  }
}

/// The draft of one code object.
final class FunctionBuilder {
  private struct Draft {
    var op: Opcode
    var flags: Int
    var a: Operand
    var b: Operand
    var c: Operand
    /// The label's index, or -1.
    var label: Int
    var range: SourceRange
    var handler: Int
    var suspension: CodeObject.SuspensionPoint.Kind?
  }

  private struct LabelState {
    var position = -1
    /// What is assigned on all ways here; nil as long as nothing comes here.
    var assigned: AssignedLocals?
    var hasJump = false
  }

  private struct HandlerDraft {
    var target: Label
    var register: Int
    var isUsed = false
  }

  private var drafts: [Draft] = []
  private var labels: [LabelState] = []
  private var handlerDrafts: [HandlerDraft] = []
  private var lastPlacement = -1
  private var constantIndices: [ConstantKey: Int] = [:]
  private var cacheIndices: [String: Int] = [:]

  private(set) var localNames: [String]
  private(set) var cellNames: [String]
  let freeNames: [String]
  private(set) var cellParameters: [Int]
  private(set) var constants: [CodeObject.ConstantValue] = []
  private(set) var cacheNames: [String] = []

  /// The innermost handler in force, or -1.
  var handler = -1
  /// What is bound for sure here; nil where nothing can arrive.
  private(set) var assigned: AssignedLocals? = AssignedLocals()
  /// How many temporaries are in use.
  private(set) var depth = 0
  private var deepest = 0
  /// The range of the instruction made last: what belongs to no text of its own takes it over.
  private(set) var lastRange = SourceRange.none
  /// Whether some index did not fit its field; the whole scope is refused then.
  private(set) var isTooLarge = false

  init(localNames: [String], cellNames: [String], cellParameters: [Int], freeNames: [String], range: SourceRange) {
    self.localNames = localNames
    self.cellNames = cellNames
    self.cellParameters = cellParameters
    self.freeNames = freeNames
    lastRange = range
  }

  var isReachable: Bool { assigned != nil }

  // MARK: Registers

  func addLocal(_ name: String) -> Int {
    localNames.append(name)
    return localNames.count - 1
  }

  func addCell(_ name: String) -> Int {
    cellNames.append(name)
    cellParameters.append(-1)
    return cellNames.count - 1
  }

  /// Takes the next temporary.
  func allocate(_ count: Int = 1) -> Int {
    depth += count
    deepest = max(deepest, depth)
    return depth - count
  }

  /// Gives back all temporaries from `mark` on; they must be empty by then.
  func release(to mark: Int) {
    depth = mark
  }

  func isAssigned(_ local: Int) -> Bool { assigned?.contains(local) ?? true }
  func markAssigned(_ local: Int) { assigned?.insert(local) }
  func markUnassigned(_ local: Int) { assigned?.remove(local) }

  // MARK: Tables

  func constantIndex(_ value: CodeObject.ConstantValue) -> Int {
    let key = ConstantKey(value)
    if let index = constantIndices[key] { return index }
    constants.append(value)
    constantIndices[key] = constants.count - 1
    return constants.count - 1
  }

  /// The index of a new inline cache; a name shares one where the scope has very many.
  func cacheIndex(_ name: String, isShared: Bool = false) -> Operand {
    if isShared || cacheNames.count > 50_000, let index = cacheIndices[name] { return .number(index) }
    cacheNames.append(name)
    cacheIndices[name] = cacheNames.count - 1
    return .number(cacheNames.count - 1)
  }

  // MARK: Emission

  /// Appends an instruction, unless nothing can arrive here.
  func emit(
    _ op: Opcode, flags: Int = 0, _ a: Operand = .number(0), _ b: Operand = .number(0),
    _ c: Operand = .number(0), at range: SourceRange
  ) {
    append(op, flags, a, b, c, -1, range)
    switch op {
    case .return, .returnNone, .raise, .reraise: assigned = nil
    default: break
    }
  }

  /// Appends a place of suspension.
  func emitSuspension(
    _ op: Opcode, _ a: Operand, _ b: Operand = .number(0), kind: CodeObject.SuspensionPoint.Kind,
    at range: SourceRange
  ) {
    guard isReachable else { return }
    append(op, 0, a, b, .number(0), -1, range)
    drafts[drafts.count - 1].suspension = kind
  }

  private func append(
    _ op: Opcode, _ flags: Int, _ a: Operand, _ b: Operand, _ c: Operand, _ label: Int, _ range: SourceRange
  ) {
    guard isReachable else { return }
    lastRange = range
    if handler >= 0, op.canRaise { handlerDrafts[handler].isUsed = true }
    drafts.append(
      Draft(op: op, flags: flags, a: a, b: b, c: c, label: label, range: range, handler: handler, suspension: nil))
  }

  // MARK: Jumps and labels

  func makeLabel() -> Label {
    labels.append(LabelState())
    return Label(index: labels.count - 1)
  }

  func jump(to label: Label, at range: SourceRange? = nil) {
    jump(.jump, to: label, at: range ?? lastRange)
    assigned = nil
  }

  /// A conditional jump (or an unconditional one whose code after it is alive all the same).
  func jump(
    _ op: Opcode, flags: Int = 0, _ a: Operand = .number(0), _ b: Operand = .number(0), to label: Label,
    at range: SourceRange
  ) {
    guard let assigned else { return }
    append(op, flags, a, b, .number(0), label.index, range)
    labels[label.index].hasJump = true
    guard labels[label.index].position < 0 else { return }
    if labels[label.index].assigned == nil {
      labels[label.index].assigned = assigned
    } else {
      labels[label.index].assigned?.formIntersection(assigned)
    }
  }

  func place(_ label: Label) {
    if lastPlacement != drafts.count, let last = drafts.last, last.op == .jump, last.label == label.index {
      drafts.removeLast()
    }
    labels[label.index].position = drafts.count
    lastPlacement = drafts.count
    if let incoming = labels[label.index].assigned {
      if assigned == nil {
        assigned = incoming
      } else {
        assigned?.formIntersection(incoming)
      }
    }
  }

  /// Whether any jump comes to the label so far.
  func isTargeted(_ label: Label) -> Bool { labels[label.index].assigned != nil }

  // MARK: Handlers

  /// Puts a handler in force from here; its target starts with what is assigned now.
  func pushHandler(_ target: Label, register: Int) {
    if labels[target.index].assigned == nil { labels[target.index].assigned = assigned }
    handlerDrafts.append(HandlerDraft(target: target, register: register))
    handler = handlerDrafts.count - 1
  }

  /// Starts the code of a handler; nothing runs into it from before, unless it jumps.
  func placeHandler(_ label: Label) {
    let isUsed = labels[label.index].hasJump || handlerDrafts.contains { $0.target == label && $0.isUsed }
    assigned = nil
    if !isUsed { labels[label.index].assigned = nil }
    place(label)
  }

  // MARK: Layout

  /// The finished tables, or nil where something did not fit.
  func finish(
    name: String, qualifiedName: String, kind: CodeObject.Kind, signature: CodeObject.Signature,
    firstLine: Int, docstring: [UInt32]?
  ) -> CodeObject? {
    guard drafts.allSatisfy({ $0.label < 0 || labels[$0.label].position >= 0 }) else { return nil }
    threadJumps()
    let (positions, isLong) = layOut()
    let firstCell = localNames.count
    let firstFree = firstCell + cellNames.count
    let firstTemporary = firstFree + freeNames.count
    let registerCount = firstTemporary + deepest
    guard registerCount <= 30_000, cacheNames.count <= 0xFFFF else { return nil }

    func field(_ operand: Operand) -> Int {
      switch operand {
      case .none: return Instruction.noOperand
      case .local(let i): return i
      case .cell(let i): return firstCell + i
      case .free(let i): return firstFree + i
      case .temporary(let i): return firstTemporary + i
      case .constant(let i):
        if i >= 0x7FFF { isTooLarge = true }
        return i | Instruction.constantBit
      case .number(let i):
        if i > 0xFFFF || i < 0 { isTooLarge = true }
        return i
      }
    }

    var instructions: [Instruction] = []
    var ranges: [SourceRange] = []
    var suspensions: [CodeObject.SuspensionPoint] = []
    for (index, draft) in drafts.enumerated() {
      let here = instructions.count
      if let kind = draft.suspension {
        suspensions.append(.init(instruction: here, line: Int(draft.range.start.line), kind: kind))
      }
      guard draft.label >= 0 else {
        if draft.op == .loadConstant, case .constant(let i) = draft.b {
          instructions.append(Instruction(.loadConstant, a: field(draft.a), wide: i))
        } else {
          instructions.append(
            Instruction(draft.op, flags: draft.flags, a: field(draft.a), b: field(draft.b), c: field(draft.c)))
        }
        ranges.append(draft.range)
        continue
      }
      let target = positions[labels[draft.label].position]
      if draft.op.hasWideJump {
        instructions.append(
          Instruction(draft.op, flags: draft.flags, a: field(draft.a), wide: target - here - 1))
        ranges.append(draft.range)
      } else if isLong[index] {
        let (a, b) = (field(draft.a), field(draft.b))
        instructions.append(Instruction(draft.op, flags: draft.flags, a: a, b: b, c: 1))
        instructions.append(Instruction(.jump, wide: 1))
        instructions.append(Instruction(.jump, wide: target - here - 3))
        ranges.append(contentsOf: [draft.range, draft.range, draft.range])
      } else {
        let (a, b) = (field(draft.a), field(draft.b))
        instructions.append(Instruction(draft.op, flags: draft.flags, a: a, b: b, c: (target - here - 1) & 0xFFFF))
        ranges.append(draft.range)
      }
    }
    guard !isTooLarge else { return nil }
    return CodeObject(
      name: name, qualifiedName: qualifiedName, kind: kind, signature: signature, localNames: localNames,
      cellNames: cellNames, freeNames: freeNames, cellParameters: cellParameters,
      registerCount: registerCount, instructions: instructions, constants: constants, cacheNames: cacheNames,
      handlers: handlerTable(positions, firstTemporary: firstTemporary), ranges: ranges,
      suspensionPoints: suspensions, firstLine: firstLine, docstring: docstring)
  }

  /// A jump to an unconditional jump goes where that one goes.
  private func threadJumps() {
    for i in drafts.indices where drafts[i].label >= 0 {
      var hops = 0
      while hops < 16 {
        let position = labels[drafts[i].label].position
        guard position < drafts.count, drafts[position].op == .jump, position != i else { break }
        if drafts[position].label == drafts[i].label { break }
        drafts[i].label = drafts[position].label
        hops += 1
      }
    }
  }

  /// Where each draft goes, and which short jumps need the long form.  Each round can only make jumps longer, so
  /// that it comes to an end.
  private func layOut() -> (positions: [Int], isLong: [Bool]) {
    var isLong = [Bool](repeating: false, count: drafts.count)
    var positions = [Int](repeating: 0, count: drafts.count + 1)
    while true {
      var position = 0
      for i in drafts.indices {
        positions[i] = position
        position += isLong[i] ? 3 : 1
      }
      positions[drafts.count] = position
      var hasChanged = false
      for (i, draft) in drafts.enumerated() where draft.label >= 0 && !draft.op.hasWideJump && !isLong[i] {
        let distance = positions[labels[draft.label].position] - positions[i] - 1
        if distance > 0x7FFF || distance < -0x8000 {
          isLong[i] = true
          hasChanged = true
        }
      }
      if !hasChanged { return (positions, isLong) }
    }
  }

  /// One entry for each stretch with the same innermost handler: the stretches do not overlap.
  private func handlerTable(_ positions: [Int], firstTemporary: Int) -> [CodeObject.Handler] {
    var table: [CodeObject.Handler] = []
    var start = 0
    while start < drafts.count {
      let id = drafts[start].handler
      var end = start + 1
      while end < drafts.count, drafts[end].handler == id { end += 1 }
      if id >= 0, handlerDrafts[id].isUsed {
        table.append(
          .init(
            start: positions[start], end: positions[end],
            target: positions[labels[handlerDrafts[id].target.index].position],
            register: firstTemporary + handlerDrafts[id].register))
      }
      start = end
    }
    return table
  }
}

/// Tells constants apart as Python does: `0.0` and `-0.0` are different constants, a NaN is equal to itself.
private indirect enum ConstantKey: Hashable {
  case plain(Constant)
  case bits(UInt64, isImaginary: Bool)
  case code(ObjectIdentifier)
  case items([ConstantKey], isFrozenSet: Bool)

  init(_ value: CodeObject.ConstantValue) {
    switch value {
    case .literal(.float(let number)): self = .bits(number.bitPattern, isImaginary: false)
    case .literal(.imaginary(let number)): self = .bits(number.bitPattern, isImaginary: true)
    case .literal(let constant): self = .plain(constant)
    case .code(let code): self = .code(ObjectIdentifier(code))
    case .tuple(let items): self = .items(items.map(ConstantKey.init), isFrozenSet: false)
    case .frozenset(let items): self = .items(items.map(ConstantKey.init), isFrozenSet: true)
    }
  }
}
