// Checks code by running it in the abstract: which registers are filled before each instruction, on all ways there.
//
// It knows the pictures of the instructions (`Instruction.fields`) and nothing of the compiler, so that it
// finds most of the compiler's slips before a machine does: a temporary that is read when it may be empty, one that is left
// behind, a jump out of the code, a local that is read unchecked though nothing proves it bound.

extension CodeObject {
  /// What is wrong with this code and the code inside it; empty for sound code.
  public func verify() -> [String] {
    var verifier = CodeVerifier(code: self)
    return verifier.run()
  }
}

private struct CodeVerifier {
  /// What is known of a register.
  private enum Content: UInt8 {
    case empty, filled, unknown

    func merged(_ other: Content) -> Content { self == other ? self : .unknown }
  }

  private let code: CodeObject
  private var states: [[Content]?]
  private var pending: [Int] = []
  private var handlers: [Int]
  private var problems: [String] = []
  private var isReporting = false

  init(code: CodeObject) {
    self.code = code
    states = Array(repeating: nil, count: code.instructions.count)
    handlers = Array(repeating: -1, count: code.instructions.count)
  }

  mutating func run() -> [String] {
    checkTables()
    if problems.isEmpty { flow() }
    var all = problems.map { "\(code.qualifiedName): \($0)" }
    for constant in code.constants {
      if case .code(let inner) = constant { all += inner.verify() }
    }
    return all
  }

  private mutating func problem(_ index: Int, _ text: String) {
    problems.append("instruction \(index), \(code.instructions[index].op): \(text)")
  }

  // MARK: Tables

  private mutating func checkTables() {
    if code.ranges.count != code.instructions.count { problems.append("not one range for each instruction") }
    var end = 0
    for (number, handler) in code.handlers.enumerated() {
      let (start, stop, target) = (Int(handler.start), Int(handler.end), Int(handler.target))
      if start < end || stop <= start || stop > code.instructions.count {
        problems.append("handler \(number) covers \(start)..<\(stop)")
        return
      }
      if !code.instructions.indices.contains(target) { problems.append("handler \(number) goes to \(target)") }
      if handler.register < code.firstTemporary || handler.register >= code.registerCount {
        problems.append("handler \(number) stores in register \(handler.register)")
      }
      for i in start..<stop { handlers[i] = number }
      end = stop
    }
    for point in code.suspensionPoints {
      let op = code.instructions.indices.contains(Int(point.instruction))
        ? code.instructions[Int(point.instruction)].op : .nop
      if op != .delegate && op != .yield { problems.append("a point of suspension at \(point.instruction)") }
    }
    for (index, instruction) in code.instructions.enumerated() { checkFields(index, instruction) }
  }

  private mutating func checkFields(_ index: Int, _ instruction: Instruction) {
    guard Opcode(rawValue: UInt8(truncatingIfNeeded: instruction.bits)) != nil else {
      return problems.append("instruction \(index) has no meaning")
    }
    for field in instruction.fields {
      switch field {
      case .destination(let register), .possibleDestination(let register), .destinationUnlessJump(let register),
        .cleared(let register), .clearedIfJump(let register), .clearedUnlessJump(let register):
        if register >= code.registerCount { problem(index, "writes register \(register)") }
        if register >= code.firstCell, register < code.firstTemporary {
          problem(index, "writes register \(register), which holds a cell")
        }
      case .read(let register), .consumed(let register), .consumedIfFilled(let register):
        if register >= code.registerCount { problem(index, "reads register \(register)") }
        if case .consumed = field, register < code.firstTemporary {
          problem(index, "consumes register \(register), which is no temporary")
        }
      case .source(let operand):
        if operand == Instruction.noOperand { continue }
        if operand & Instruction.constantBit != 0 {
          if operand & 0x7FFF >= code.constants.count { problem(index, "reads constant \(operand & 0x7FFF)") }
        } else if operand >= code.registerCount {
          problem(index, "reads register \(operand)")
        }
      case .name(let name): if name >= code.cacheNames.count { problem(index, "names \(name)") }
      case .constant(let number): if number >= code.constants.count { problem(index, "reads constant \(number)") }
      case .number: break
      }
    }
    if let target = code.jumpTarget(at: index), !code.instructions.indices.contains(target) {
      problem(index, "jumps to \(target)")
    }
    if !instruction.op.endsBlock, index + 1 == code.instructions.count { problem(index, "runs off the end") }
  }

  // MARK: Flow

  private mutating func flow() {
    var start = [Content](repeating: .empty, count: code.registerCount)
    let signature = code.signature
    var filled = signature.positionalCount + signature.keywordOnlyCount
    filled += (signature.hasVariadic ? 1 : 0) + (signature.hasKeywordVariadic ? 1 : 0)
    if code.localNames.first == ".namespace" { filled = 1 }
    for i in 0..<min(filled, code.registerCount) { start[i] = .filled }
    for i in code.firstCell..<code.firstTemporary { start[i] = .filled }
    guard !code.instructions.isEmpty else { return problems.append("no instructions") }
    states[0] = start
    pending = [0]
    while let index = pending.popLast() { step(index) }
    isReporting = true
    for index in code.instructions.indices where states[index] != nil { step(index) }
    for index in code.instructions.indices where states[index] == nil && code.instructions[index].op != .jump {
      problem(index, "can't be reached")
    }
  }

  private mutating func reach(_ target: Int, _ state: [Content]) {
    guard code.instructions.indices.contains(target) else { return }
    guard var known = states[target] else {
      states[target] = state
      pending.append(target)
      return
    }
    var hasChanged = false
    for i in known.indices where known[i] != state[i] && known[i] != .unknown {
      known[i] = .unknown
      hasChanged = true
    }
    if hasChanged {
      states[target] = known
      pending.append(target)
    }
  }

  private mutating func step(_ index: Int) {
    guard let before = states[index] else { return }
    let instruction = code.instructions[index]
    var after = before
    var jumped: [(Int, Content)] = []
    var wentOn: [(Int, Content)] = []
    for field in instruction.fields {
      switch field {
      case .read(let register): read(register, index, instruction, after)
      case .source(let operand):
        guard operand & Instruction.constantBit == 0 else { continue }
        read(operand, index, instruction, after)
        if operand >= code.firstTemporary { after[operand] = .empty } else { after[operand] = .filled }
      case .consumed(let register):
        read(register, index, instruction, after)
        after[register] = .empty
      case .consumedIfFilled(let register), .cleared(let register): after[register] = .empty
      case .clearedIfJump(let register): jumped.append((register, .empty))
      case .clearedUnlessJump(let register): wentOn.append((register, .empty))
      case .destination(let register): write(register, .filled, index, &after)
      case .possibleDestination(let register): write(register, .unknown, index, &after)
      case .destinationUnlessJump(let register):
        var copy = after
        write(register, .filled, index, &copy)
        wentOn.append((register, .filled))
      case .name, .constant, .number: break
      }
    }
    if instruction.op == .return || instruction.op == .returnNone {
      for i in code.firstTemporary..<code.registerCount where after[i] != .empty {
        report(index, "leaves temporary \(i - code.firstTemporary) behind")
      }
    }
    follow(index, instruction, before: before, after: after, jumped: jumped, wentOn: wentOn)
  }

  private mutating func follow(
    _ index: Int, _ instruction: Instruction, before: [Content], after: [Content], jumped: [(Int, Content)],
    wentOn: [(Int, Content)]
  ) {
    if let target = code.jumpTarget(at: index) {
      var state = after
      for (register, content) in jumped { state[register] = content }
      reach(target, state)
    }
    if !instruction.op.endsBlock {
      var state = after
      for (register, content) in wentOn { state[register] = content }
      reach(index + 1, state)
    }
    if handlers[index] >= 0, instruction.op.canRaise {
      let handler = code.handlers[handlers[index]]
      var state = before
      for i in state.indices { state[i] = state[i].merged(after[i]) }
      for i in Int(handler.register)..<code.registerCount { state[i] = .empty }
      state[Int(handler.register)] = .filled
      reach(Int(handler.target), state)
    }
  }

  private mutating func read(_ register: Int, _ index: Int, _ instruction: Instruction, _ state: [Content]) {
    if state[register] == .filled { return }
    if register >= code.firstTemporary {
      // The registers of a method pair may be empty by right.
      if instruction.op == .exitHandler || instruction.op == .prepareExit { return }
      report(index, "reads temporary \(register - code.firstTemporary), which may be empty")
    } else if instruction.op != .move && instruction.op != .deleteLocal {
      report(index, "reads '\(code.localNames[register])' unchecked, though it may be unbound")
    }
  }

  private mutating func write(_ register: Int, _ content: Content, _ index: Int, _ state: inout [Content]) {
    if register >= code.firstTemporary, state[register] != .empty {
      report(index, "writes over temporary \(register - code.firstTemporary), which may be filled")
    }
    state[register] = content
  }

  private mutating func report(_ index: Int, _ text: String) {
    if isReporting { problem(index, text) }
  }
}

extension CodeObject {
  /// Where the instruction jumps to, if it jumps.
  func jumpTarget(at index: Int) -> Int? {
    let instruction = instructions[index]
    if instruction.op.hasWideJump { return index + 1 + instruction.wide }
    if instruction.op.hasShortJump { return index + 1 + instruction.shortJump }
    return nil
  }
}
