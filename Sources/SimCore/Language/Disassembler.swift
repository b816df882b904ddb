// Shows code as text, for people (`simul dis`) and for tests.
//
// Registers appear under their names: locals as they are, cells as `&name`, temporaries as `t0`, `t1`, ...
// The same code always gives the same text.

extension CodeObject {
  /// The instructions of this code and of the code inside it, with their lines.
  public func disassembled() -> String {
    var text = ""
    disassemble(into: &text)
    return text
  }

  private func disassemble(into text: inout String) {
    text += "\(qualifiedName) (\(kind), line \(firstLine), \(registerCount) registers)\n"
    if !localNames.isEmpty { text += "  locals: \(localNames.joined(separator: ", "))\n" }
    if !cellNames.isEmpty { text += "  cells: \(cellNames.joined(separator: ", "))\n" }
    if !freeNames.isEmpty { text += "  free: \(freeNames.joined(separator: ", "))\n" }
    var line: Int32 = -1
    let suspensions = Dictionary(
      suspensionPoints.enumerated().map { (Int($0.element.instruction), $0.offset) }, uniquingKeysWith: { a, _ in a })
    for index in instructions.indices {
      let here = ranges[index].start.line
      let shown = here == line || here == 0 ? "" : String(here)
      if here != 0 { line = here }
      text += shown.padded(to: 6, onLeft: true) + String(index).padded(to: 6, onLeft: true) + "  "
      text += describe(index)
      if let point = suspensions[index] { text += "  [state \(point + 1): \(suspensionPoints[point].kind)]" }
      text += "\n"
    }
    for handler in handlers {
      text += "  handler \(handler.start)..<\(handler.end) -> \(handler.target), \(register(Int(handler.register)))\n"
    }
    for constant in constants {
      if case .code(let inner) = constant {
        text += "\n"
        inner.disassemble(into: &text)
      }
    }
  }

  private func describe(_ index: Int) -> String {
    let instruction = instructions[index]
    var written: [String] = []
    var read: [String] = []
    for field in instruction.fields {
      switch field {
      case .destination(let number), .destinationUnlessJump(let number): written.append(register(number))
      case .possibleDestination(let number): written.append(register(number) + "?")
      case .read(let number), .consumed(let number): read.append(register(number))
      case .source(let number): read.append(operand(number))
      case .consumedIfFilled(let number): read.append(register(number) + "?")
      case .cleared(let number):
        if instruction.op == .clear { read.append(register(number)) }
      case .clearedIfJump, .clearedUnlessJump: break
      case .name(let number): read.append(number < cacheNames.count ? "'\(cacheNames[number])'" : "?")
      case .constant(let number): read.append(constant(number))
      case .number(let number): read.append("#\(number)")
      }
    }
    var text = written.isEmpty ? "" : written.joined(separator: ", ") + " = "
    text += name(of: instruction)
    if instruction.flags != 0, !instruction.op.isFusedComparison { text += ".\(name(ofFlags: instruction))" }
    if !read.isEmpty { text += " " + read.joined(separator: ", ") }
    if let target = jumpTarget(at: index) { text += " -> \(target)" }
    return text
  }

  private func name(of instruction: Instruction) -> String {
    let name = "\(instruction.op)"
    guard instruction.op.isFusedComparison else { return name }
    return (instruction.flags & 1 == 0 ? "jumpUnless" : "jumpIf") + name.dropFirst(4)
  }

  private func name(ofFlags instruction: Instruction) -> String {
    switch instruction.op {
    case .intrinsic where instruction.flags < Intrinsic.allCases.count:
      return "\(Intrinsic.allCases[instruction.flags])"
    case .binary where instruction.flags & 127 < BinaryOperator.allCases.count:
      let name = BinaryOperator.allCases[instruction.flags & 127].rawValue
      return instruction.flags & 128 != 0 ? name + "=" : name
    default: return String(instruction.flags)
    }
  }

  private func register(_ index: Int) -> String {
    if index < firstCell { return localNames[index] }
    if index < firstFree { return "&" + cellNames[index - firstCell] }
    if index < firstTemporary { return "&" + freeNames[index - firstFree] }
    return "t\(index - firstTemporary)"
  }

  private func operand(_ operand: Int) -> String {
    if operand == Instruction.noOperand { return "-" }
    if operand & Instruction.constantBit == 0 { return register(operand) }
    return constant(operand & 0x7FFF)
  }

  private func constant(_ index: Int) -> String {
    index < constants.count ? describe(constants[index]) : "?"
  }

  private func describe(_ value: ConstantValue) -> String {
    switch value {
    case .literal(let literal): unparse(Expression(.constant(literal), range: .none))
    case .code(let code): "<code \(code.qualifiedName)>"
    case .tuple(let items): "(" + items.map { describe($0) + "," }.joined(separator: " ") + ")"
    case .frozenset(let items): "frozenset{" + items.map(describe).joined(separator: ", ") + "}"
    }
  }
}

extension String {
  fileprivate func padded(to width: Int, onLeft: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - count))
    return onLeft ? space + self : self + space
  }
}
