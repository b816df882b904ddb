// Expressions: everything but calls, comprehensions and functions.
//
// `compile(_:to:)` puts a value into a given register, which is written by the last instruction alone, so that it
// may be a local that the expression itself reads.  `operand(_:)` names a constant or a bound local directly and takes
// a temporary for anything else.  Chains to the left (`a + b + c`, `a.b().c[1]`) are walked in a loop: a
// program may have thousands of links.

extension Compiler {
  // MARK: Operands

  /// The value as an operand: directly, or in `base` (an empty temporary) or a new temporary.  `others` are
  /// evaluated before the operand is used: what they may bind is copied first.
  func operand(_ expression: Expression, before others: [Expression] = [], at base: Operand? = nil) -> Operand {
    if let direct = direct(expression, before: others) { return direct }
    let register = base ?? .temporary(code.allocate())
    compile(expression, to: register)
    return register
  }

  /// The constant or the surely bound local that the expression is, if it is one.
  func direct(_ expression: Expression, before others: [Expression] = []) -> Operand? {
    if let value = fold(expression) { return constant(value) }
    guard case .name(let name) = expression.kind, case .local(let index) = place(of: name), code.isAssigned(index)
    else { return nil }
    return others.contains { $0.rebinds(name) } ? nil : .local(index)
  }

  /// Evaluates into a new temporary.
  @discardableResult
  func push(_ expression: Expression) -> Operand {
    let register = Operand.temporary(code.allocate())
    compile(expression, to: register)
    return register
  }

  func pushConstant(_ value: CodeObject.ConstantValue, at range: SourceRange) -> Operand {
    let register = Operand.temporary(code.allocate())
    moveConstant(value, to: register, at: range)
    return register
  }

  /// `None` as an operand.
  func none(at range: SourceRange) -> Operand {
    constant(.literal(.none)) ?? pushConstant(.literal(.none), at: range)
  }

  /// The temporary in which a value can grow: the destination itself where it is the topmost one.
  func workingRegister(for destination: Operand) -> Operand {
    if case .temporary(let index) = destination, index == code.depth - 1 { return destination }
    return .temporary(code.allocate())
  }

  func index(ofTemporary operand: Operand) -> Int {
    if case .temporary(let index) = operand { return index }
    return 0
  }

  /// Evaluates for the effect alone; the value is released at once.
  func discard(_ expression: Expression) {
    let mark = code.depth
    if fold(expression) != nil || direct(expression) != nil {
      code.emit(.nop, at: expression.range)
    } else {
      let register = push(expression)
      code.emit(.clear, register, at: expression.range)
    }
    code.release(to: mark)
  }

  // MARK: Values

  /// Evaluates into a register: a local, or a temporary that is taken and empty.
  func compile(_ expression: Expression, to destination: Operand) {
    let range = expression.range
    if let value = fold(expression) { return moveConstant(value, to: destination, at: range) }
    let mark = code.depth
    switch expression.kind {
    case .constant(let value): moveConstant(.literal(value), to: destination, at: range)
    case .name(let name): load(name, to: destination, at: range)
    case .binary, .attribute, .subscript, .call: chain(expression, to: destination)
    case .slice(let lower, let upper, let step): slice(lower, upper, step, to: destination, at: range)
    case .unary(let op, let value): unary(op, value, to: destination, at: range)
    case .boolean(let op, let operands): boolean(op, operands, to: destination, at: range)
    case .compare(let first, let rest): compare(first, rest, to: destination, at: range)
    case .conditional: conditional(expression, to: destination)
    case .lambda(let value): lambda(value, to: destination, at: range)
    case .tuple(let elements): tuple(elements, to: destination, at: range)
    case .list(let elements): list(elements, to: destination, at: range)
    case .set(let elements): set(elements, to: destination, at: range)
    case .dictionary(let items): dictionary(items, to: destination, at: range)
    case .comprehension(let value): comprehension(value, to: destination, at: range)
    case .await(let value):
      let work = workingRegister(for: destination)
      let awaited = operand(value, at: work)
      awaitValue(awaited, in: work, flags: 0, kind: .await, at: range)
      move(work, to: destination, at: range)
    case .yield(let value):
      let sent = value.map { operand($0) } ?? none(at: range)
      code.emitSuspension(.yield, destination, sent, kind: .yield, at: range)
    case .yieldFrom(let value):
      let work = workingRegister(for: destination)
      let source = operand(value, at: work)
      code.emit(.getDelegate, work, source, at: range)
      code.emitSuspension(.delegate, work, kind: .yieldFrom, at: range)
      move(work, to: destination, at: range)
    case .fString(let parts): fString(parts, to: destination, at: range)
    case .starred(let value):
      unit.report("'*' is not possible in this place", at: range)
      compile(value, to: destination)
    case .named(let target, let value):
      let work = workingRegister(for: destination)
      compile(value, to: work)
      let copy = Operand.temporary(code.allocate())
      code.emit(.copy, copy, work, at: range)
      store(target.name, from: copy, at: target.range)
      move(work, to: destination, at: range)
    }
    code.release(to: mark)
  }

  func move(_ source: Operand, to destination: Operand, at range: SourceRange) {
    if source != destination { code.emit(.move, destination, source, at: range) }
  }

  /// Awaits what `awaited` holds; the value arrives in `register`, a temporary.
  func awaitValue(
    _ awaited: Operand, in register: Operand, flags: Int, kind: CodeObject.SuspensionPoint.Kind,
    at range: SourceRange
  ) {
    code.emit(.getAwaitable, flags: flags, register, awaited, at: range)
    code.emitSuspension(.delegate, register, kind: kind, at: range)
  }

  // MARK: Chains to the left

  private func chain(_ expression: Expression, to destination: Operand) {
    var links: [Expression] = []
    var head = expression
    while let next = linkBefore(head) {
      links.append(head)
      head = next
      if fold(head) != nil { break }
    }
    let work = workingRegister(for: destination)
    if links.isEmpty {
      special(head, to: work)
      return move(work, to: destination, at: expression.range)
    }
    var current: Operand
    if case .call(let call) = links[links.count - 1].kind, methodOwner(call) == nil {
      current = work
      compileHead(head, to: work)
    } else if let direct = direct(head, before: operands(of: links[links.count - 1])) {
      current = direct
    } else {
      current = work
      compileHead(head, to: work)
    }
    while let link = links.popLast() {
      let mark = code.depth
      let result = links.isEmpty ? destination : work
      switch link.kind {
      case .binary(_, let op, let right):
        let value = operand(right)
        binary(op, result, current, value, isInPlace: false, at: link.range)
      case .attribute(_, let name):
        code.emit(
          .loadAttribute, result, current, code.cacheIndex(mangled(name.name)), at: attributeRange(link, name))
      case .subscript(_, let index):
        let key = operand(index)
        code.emit(.loadItem, result, current, key, at: link.range)
      case .call(let call):
        self.call(call, callee: current, in: work, at: link.range)
        move(work, to: result, at: link.range)
      default: break
      }
      code.release(to: mark)
      current = result
    }
  }

  /// What stands to the left of a link of a chain; nil for its head.
  private func linkBefore(_ expression: Expression) -> Expression? {
    switch expression.kind {
    case .binary(let left, _, _): return left
    case .attribute(let value, _): return superArguments(value) == nil ? value : nil
    case .subscript(let value, _): return value
    case .call(let call):
      if superArguments(expression) != nil { return nil }
      if case .attribute(let value, _) = call.function.kind, superArguments(value) != nil,
        methodOwner(call) != nil
      {
        return nil
      }
      return methodOwner(call) ?? call.function
    default: return nil
    }
  }

  private func operands(of link: Expression) -> [Expression] {
    switch link.kind {
    case .binary(_, _, let right): [right]
    case .subscript(_, let index): [index]
    default: []
    }
  }

  private func compileHead(_ head: Expression, to work: Operand) {
    switch head.kind {
    case .attribute, .call: if linkBefore(head) == nil { return special(head, to: work) }
    default: break
    }
    compile(head, to: work)
  }

  /// `super()`, `super().name` and `super().name(...)`, which are heads of chains.
  private func special(_ expression: Expression, to work: Operand) {
    if superArguments(expression) != nil { return superCall(expression, to: work) }
    switch expression.kind {
    case .attribute: superAttribute(expression, to: work, isMethod: false)
    case .call(let call): superMethod(call, to: work, at: expression.range)
    default: break
    }
  }

  /// An attribute on a later line than its object is blamed on its own line.
  func attributeRange(_ attribute: Expression, _ name: Identifier, in range: SourceRange? = nil) -> SourceRange {
    var range = range ?? attribute.range
    let end = attribute.range.end
    guard range.start.line != end.line else { return range }
    let length = Int32(name.name.unicodeScalars.count)
    range.start = SourcePosition(line: Int(end.line), column: Int(end.column - length))
    if range.end < end { range.end = end }
    return range
  }

  // MARK: Operators

  func binary(
    _ op: BinaryOperator, _ result: Operand, _ left: Operand, _ right: Operand, isInPlace: Bool,
    at range: SourceRange
  ) {
    let flags = isInPlace ? 1 : 0
    switch op {
    case .add: code.emit(.add, flags: flags, result, left, right, at: range)
    case .subtract: code.emit(.subtract, flags: flags, result, left, right, at: range)
    case .multiply: code.emit(.multiply, flags: flags, result, left, right, at: range)
    case .floorDivide: code.emit(.floorDivide, flags: flags, result, left, right, at: range)
    case .modulo: code.emit(.modulo, flags: flags, result, left, right, at: range)
    case .bitAnd: code.emit(.bitAnd, flags: flags, result, left, right, at: range)
    default:
      let index = BinaryOperator.allCases.firstIndex(of: op) ?? 0
      code.emit(.binary, flags: index + 128 * flags, result, left, right, at: range)
    }
  }

  private func unary(_ op: UnaryOperator, _ value: Expression, to destination: Operand, at range: SourceRange) {
    let source = operand(value, at: isTop(destination) ? destination : nil)
    let opcode: Opcode =
      switch op {
      case .not: .not
      case .plus: .positive
      case .minus: .negative
      case .invert: .invert
      }
    code.emit(opcode, destination, source, at: range)
  }

  func isTop(_ register: Operand) -> Bool {
    if case .temporary(let index) = register { return index == code.depth - 1 }
    return false
  }

  private func boolean(
    _ op: BooleanOperator, _ operands: [Expression], to destination: Operand, at range: SourceRange
  ) {
    let work = workingRegister(for: destination)
    let end = code.makeLabel()
    for (index, value) in operands.enumerated() {
      compile(value, to: work)
      if index < operands.count - 1 {
        code.jump(op == .and ? .jumpIfFalseOrPop : .jumpIfTrueOrPop, work, to: end, at: range)
      }
    }
    code.place(end)
    move(work, to: destination, at: range)
  }

  private func conditional(_ expression: Expression, to destination: Operand) {
    let end = code.makeLabel()
    var rest = expression
    while case .conditional(let test, let then, let otherwise) = rest.kind, fold(rest) == nil {
      let next = code.makeLabel()
      jump(unless: test, to: next)
      compile(then, to: destination)
      code.jump(to: end)
      code.place(next)
      rest = otherwise
    }
    compile(rest, to: destination)
    code.place(end)
  }

  // MARK: Comparisons

  /// `left op right` as an instruction that gives a value.
  private func comparison(
    _ op: ComparisonOperator, _ result: Operand, _ left: Operand, _ right: Operand, at range: SourceRange
  ) {
    switch op {
    case .less: code.emit(.less, result, left, right, at: range)
    case .lessEqual: code.emit(.lessEqual, result, left, right, at: range)
    case .greater: code.emit(.greater, result, left, right, at: range)
    case .greaterEqual: code.emit(.greaterEqual, result, left, right, at: range)
    case .equal: code.emit(.equal, result, left, right, at: range)
    case .notEqual: code.emit(.notEqual, result, left, right, at: range)
    case .is: code.emit(.is, result, left, right, at: range)
    case .isNot: code.emit(.is, flags: 1, result, left, right, at: range)
    case .in: code.emit(.contains, result, left, right, at: range)
    case .notIn: code.emit(.contains, flags: 1, result, left, right, at: range)
    }
  }

  /// The fused form, for the operators that have one.
  private func fusedJump(_ op: ComparisonOperator) -> Opcode? {
    switch op {
    case .less: .jumpLess
    case .lessEqual: .jumpLessEqual
    case .greater: .jumpGreater
    case .greaterEqual: .jumpGreaterEqual
    case .equal: .jumpEqual
    case .notEqual: .jumpNotEqual
    default: nil
    }
  }

  /// The right operand of a comparison; a display of constants after `in` is a constant itself.
  private func rightOperand(_ op: ComparisonOperator, _ expression: Expression) -> Operand {
    if op == .in || op == .notIn {
      switch expression.kind {
      case .list(let elements):
        if let items = foldAll(elements), let folded = constant(.tuple(items)) { return folded }
      case .set(let elements):
        if !elements.isEmpty, let items = foldAll(elements), let folded = constant(.frozenset(items)) {
          return folded
        }
      default: break
      }
    }
    return operand(expression)
  }

  private func compare(
    _ first: Expression, _ rest: [(op: ComparisonOperator, operand: Expression)], to destination: Operand,
    at range: SourceRange
  ) {
    guard rest.count > 1 else {
      let left = operand(first, before: [rest[0].operand], at: isTop(destination) ? destination : nil)
      let right = rightOperand(rest[0].op, rest[0].operand)
      return comparison(rest[0].op, destination, left, right, at: range)
    }
    let work = workingRegister(for: destination)
    let end = code.makeLabel()
    let cleanup = code.makeLabel()
    let middles = MiddleOperands(code)
    var left = operand(first, before: rest.map(\.operand), at: work)
    for (index, (op, expression)) in rest.enumerated() {
      if index == rest.count - 1 {
        let right = rightOperand(op, expression)
        comparison(op, work, left, right, at: range)
      } else {
        let (right, next) = middle(rest, index, middles)
        comparison(op, work, left, right, at: range)
        code.jump(.jumpIfFalseOrPop, work, to: cleanup, at: range)
        left = next
      }
    }
    code.jump(to: end)
    code.place(cleanup)
    middles.clear(code, at: range)
    code.place(end)
    move(work, to: destination, at: range)
  }

  /// Where the middle operands of `a < b < c` wait for their second use: in two registers by turns, and a copy
  /// for the first use.
  private final class MiddleOperands {
    let registers: [Operand]
    let copy: Operand
    var areUsed = false

    init(_ code: FunctionBuilder) {
      registers = [.temporary(code.allocate()), .temporary(code.allocate())]
      copy = .temporary(code.allocate())
    }

    func clear(_ code: FunctionBuilder, at range: SourceRange) {
      guard areUsed else { return }
      for register in registers { code.emit(.clear, register, at: range) }
    }
  }

  /// The operand at `index`, for the comparison that it ends and for the one that it begins.
  private func middle(
    _ rest: [(op: ComparisonOperator, operand: Expression)], _ index: Int, _ middles: MiddleOperands
  ) -> (right: Operand, left: Operand) {
    let expression = rest[index].operand
    if let direct = direct(expression, before: rest[(index + 1)...].map(\.operand)) { return (direct, direct) }
    let kept = middles.registers[index % 2]
    middles.areUsed = true
    compile(expression, to: kept)
    code.emit(.copy, middles.copy, kept, at: expression.range)
    return (middles.copy, kept)
  }

  // MARK: Tests

  func jump(unless test: Expression, to label: Label) { jump(test, to: label, when: false) }

  /// Jumps to `label` if the truth of `test` is `condition`, else goes on; no `bool` is made where none is asked for.
  func jump(_ test: Expression, to label: Label, when condition: Bool) {
    if let value = fold(test) {
      if value.isTrue == condition { code.jump(to: label, at: test.range) }
      return
    }
    let mark = code.depth
    switch test.kind {
    case .unary(.not, let value): jump(value, to: label, when: !condition)
    case .boolean(let op, let operands):
      let decides = op == .or
      let next = decides == condition ? label : code.makeLabel()
      for value in operands.dropLast() { jump(value, to: next, when: decides) }
      if let last = operands.last { jump(last, to: label, when: condition) }
      if decides != condition { code.place(next) }
    case .conditional(let test, let then, let otherwise):
      let (next, end) = (code.makeLabel(), code.makeLabel())
      jump(test, to: next, when: false)
      jump(then, to: label, when: condition)
      code.jump(to: end)
      code.place(next)
      jump(otherwise, to: label, when: condition)
      code.place(end)
    case .compare(let first, let rest): jump(first, rest, to: label, when: condition, at: test.range)
    default:
      let value = operand(test)
      code.jump(condition ? .jumpIfTrue : .jumpIfFalse, value, to: label, at: test.range)
    }
    code.release(to: mark)
  }

  private func jump(
    _ first: Expression, _ rest: [(op: ComparisonOperator, operand: Expression)], to label: Label,
    when condition: Bool, at range: SourceRange
  ) {
    if rest.count == 1 {
      let right = rest[0].operand
      if rest[0].op == .is || rest[0].op == .isNot, case .constant(.none) = right.kind,
        case .local(let index)? = direct(first)
      {
        let jumpsIfNone = (rest[0].op == .is) == condition
        return code.jump(.jumpIfNone, flags: jumpsIfNone ? 0 : 1, .local(index), to: label, at: range)
      }
      let left = operand(first, before: [right])
      return jumpComparing(rest[0].op, left, rightOperand(rest[0].op, right), to: label, when: condition, at: range)
    }
    let (cleanup, end) = (code.makeLabel(), code.makeLabel())
    let middles = MiddleOperands(code)
    var left = operand(first, before: rest.map(\.operand))
    for (index, (op, expression)) in rest.enumerated() {
      let mark = code.depth
      if index == rest.count - 1 {
        jumpComparing(op, left, rightOperand(op, expression), to: label, when: condition, at: range)
      } else {
        let (right, next) = middle(rest, index, middles)
        jumpComparing(op, left, right, to: cleanup, when: false, at: range)
        left = next
      }
      code.release(to: mark)
    }
    code.jump(to: end)
    code.place(cleanup)
    middles.clear(code, at: range)
    if !condition { code.jump(to: label) }
    code.place(end)
  }

  func jumpComparing(
    _ op: ComparisonOperator, _ left: Operand, _ right: Operand, to label: Label, when condition: Bool,
    at range: SourceRange
  ) {
    if let fused = fusedJump(op) {
      return code.jump(fused, flags: condition ? 1 : 0, left, right, to: label, at: range)
    }
    let mark = code.depth
    let result = Operand.temporary(code.allocate())
    comparison(op, result, left, right, at: range)
    code.jump(condition ? .jumpIfTrue : .jumpIfFalse, result, to: label, at: range)
    code.release(to: mark)
  }
}
