// Displays, slices and formatted strings: expressions that gather many values into one.
//
// A few values are put into neighbouring temporaries and gathered by one instruction; many are added one by one,
// so that a table of ten thousand numbers does not need as many registers.

extension Compiler {
  /// How many values are gathered by one instruction at most.
  private static let gatherLimit = 64

  func slice(
    _ lower: Expression?, _ upper: Expression?, _ step: Expression?, to destination: Operand, at range: SourceRange
  ) {
    let work = workingRegister(for: destination)
    for (index, part) in [lower, upper, step].enumerated() {
      let register = index == 0 ? work : .temporary(code.allocate())
      if let part { compile(part, to: register) } else { moveConstant(.literal(.none), to: register, at: range) }
    }
    code.emit(.buildSlice, work, at: range)
    code.release(to: index(ofTemporary: work) + 1)
    move(work, to: destination, at: range)
  }

  func tuple(_ elements: [Expression], to destination: Operand, at range: SourceRange) {
    if gather(.buildTuple, elements, to: destination, at: range) { return }
    let work = workingRegister(for: destination)
    list(elements, to: work, at: range)
    code.emit(.listToTuple, destination, work, at: range)
  }

  func list(_ elements: [Expression], to destination: Operand, at range: SourceRange) {
    if elements.count > 2, let items = foldAll(elements), let constant = constant(.tuple(items)) {
      let work = workingRegister(for: destination)
      code.emit(.buildList, work, at: range)
      code.emit(.listExtend, work, constant, at: range)
      return move(work, to: destination, at: range)
    }
    if gather(.buildList, elements, to: destination, at: range) { return }
    let work = workingRegister(for: destination)
    let start = elements.firstIndex(where: \.isStarred) ?? 0
    if start > Self.gatherLimit || !gather(.buildList, Array(elements[..<start]), to: work, at: range) {
      code.emit(.buildList, work, at: range)
      add(elements, to: work, with: .listAppend, .listExtend, at: range)
    } else {
      add(Array(elements[start...]), to: work, with: .listAppend, .listExtend, at: range)
    }
    move(work, to: destination, at: range)
  }

  func set(_ elements: [Expression], to destination: Operand, at range: SourceRange) {
    if elements.count > 2, let items = foldAll(elements), let constant = constant(.frozenset(items)) {
      // By way of a constant, as CPython does it: the order of the set hangs on how its table grew.
      let work = workingRegister(for: destination)
      code.emit(.buildSet, work, at: range)
      code.emit(.setUpdate, work, constant, at: range)
      return move(work, to: destination, at: range)
    }
    if gather(.buildSet, elements, to: destination, at: range) { return }
    let work = workingRegister(for: destination)
    code.emit(.buildSet, work, at: range)
    add(elements, to: work, with: .setAdd, .setUpdate, at: range)
    move(work, to: destination, at: range)
  }

  /// Gathers by one instruction, unless there are too many elements or starred ones.
  private func gather(
    _ op: Opcode, _ elements: [Expression], to destination: Operand, at range: SourceRange
  ) -> Bool {
    guard elements.count <= Self.gatherLimit, !elements.contains(where: \.isStarred) else { return false }
    let mark = code.depth
    var first = Operand.number(0)
    for (index, element) in elements.enumerated() {
      let register = index == 0 ? workingRegister(for: destination) : .temporary(code.allocate())
      if index == 0 { first = register }
      compile(element, to: register)
    }
    code.emit(op, destination, first, .number(elements.count), at: range)
    code.release(to: mark)
    return true
  }

  private func add(
    _ elements: [Expression], to collection: Operand, with append: Opcode, _ extend: Opcode, at range: SourceRange
  ) {
    for element in elements {
      let mark = code.depth
      if case .starred(let value) = element.kind {
        let items = operand(value)
        code.emit(extend, collection, items, at: range)
      } else {
        let item = operand(element)
        code.emit(append, collection, item, at: element.range)
      }
      code.release(to: mark)
    }
  }

  func dictionary(
    _ items: [(key: Expression?, value: Expression)], to destination: Operand, at range: SourceRange
  ) {
    let mark = code.depth
    if items.count <= Self.gatherLimit, items.allSatisfy({ $0.key != nil }) {
      var first = Operand.number(0)
      for (index, (key, value)) in items.enumerated() {
        let register = index == 0 ? workingRegister(for: destination) : .temporary(code.allocate())
        if index == 0 { first = register }
        if let key { compile(key, to: register) }
        push(value)
      }
      code.emit(.buildMap, destination, first, .number(items.count), at: range)
      return code.release(to: mark)
    }
    let work = workingRegister(for: destination)
    code.emit(.buildMap, work, at: range)
    for (key, value) in items {
      let mark = code.depth
      if let key {
        let key = operand(key, before: [value])
        let value = operand(value)
        code.emit(.mapSet, work, key, value, at: range)
      } else {
        let mapping = operand(value)
        code.emit(.mapUpdate, work, mapping, at: range)
      }
      code.release(to: mark)
    }
    move(work, to: destination, at: range)
    code.release(to: mark)
  }

  // MARK: Formatted strings

  func fString(_ parts: [FStringPart], to destination: Operand, at range: SourceRange) {
    if parts.isEmpty { return moveConstant(.literal(.string([])), to: destination, at: range) }
    let mark = code.depth
    let work = workingRegister(for: destination)
    if parts.count == 1 {
      part(parts[0], to: work, isJoined: false, at: range)
      move(work, to: destination, at: range)
      return code.release(to: mark)
    }
    // What has been joined so far is the first of the next pieces to join.
    var count = 0
    for (index, piece) in parts.enumerated() {
      part(piece, to: count == 0 ? work : .temporary(code.allocate()), isJoined: true, at: range)
      count += 1
      let isLast = index == parts.count - 1
      if isLast || count == Self.gatherLimit {
        code.emit(.buildString, isLast ? destination : work, work, .number(count), at: range)
        code.release(to: max(mark, self.index(ofTemporary: work) + 1))
        count = 1
      }
    }
    code.release(to: mark)
  }

  private func part(_ part: FStringPart, to register: Operand, isJoined: Bool, at range: SourceRange) {
    switch part {
    case .literal(let text): moveConstant(.literal(.string(text)), to: register, at: range)
    case .field(let value, let conversion, let format):
      let mark = code.depth
      var flags =
        switch conversion {
        case "s": 1
        case "r": 2
        case "a": 3
        default: 0
        }
      let field = fieldRange(around: value.range)
      var source = operand(value, before: format?.values ?? [], at: register)
      if flags != 0, let format, !format.values.isEmpty {
        // `!r` asks for the text before the format is worked out.
        code.emit(.formatValue, flags: flags, register, source, .none, at: field)
        (source, flags) = (register, 0)
      }
      var specification = Operand.none
      if let format {
        specification = .temporary(code.allocate())
        fString(format, to: specification, at: field)
      }
      code.emit(.formatValue, flags: flags + (isJoined ? 4 : 0), register, source, specification, at: field)
      code.release(to: mark)
    }
  }

  /// The braces around a value, which the tree does not keep: found again in the text.
  private func fieldRange(around value: SourceRange) -> SourceRange {
    unit.source.fieldRange(around: value)
  }
}

extension Array where Element == FStringPart {
  /// The expressions inside, in order.
  var values: [Expression] {
    flatMap { part -> [Expression] in
      guard case .field(let value, _, let format) = part else { return [] }
      return [value] + (format?.values ?? [])
    }
  }
}

extension Expression {
  var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }
}

extension SourceText {
  /// The `{...}` of a formatted string around the value in it; the value's own range where none is found.
  fileprivate func fieldRange(around value: SourceRange) -> SourceRange {
    let line = Array(lineBytes(at: Int(value.start.line)))
    var start = offset(of: value.start) - offset(of: SourcePosition(line: Int(value.start.line), column: 0))
    while start > 0, start <= line.count, line[start - 1] == 32 || line[start - 1] == 40 { start -= 1 }
    guard start > 0, start <= line.count, line[start - 1] == UInt8(ascii: "{") else { return value }
    let end = Array(lineBytes(at: Int(value.end.line)))
    var stop = offset(of: value.end) - offset(of: SourcePosition(line: Int(value.end.line), column: 0))
    var depth = 1
    while stop < end.count {
      if end[stop] == UInt8(ascii: "{") { depth += 1 }
      if end[stop] == UInt8(ascii: "}") { depth -= 1 }
      stop += 1
      if depth == 0 { break }
    }
    guard depth == 0 else { return value }
    let startColumn = line[..<(start - 1)].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    let endColumn = end[..<stop].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return SourceRange(
      start: SourcePosition(line: Int(value.start.line), column: startColumn),
      end: SourcePosition(line: Int(value.end.line), column: endColumn))
  }
}
