// Targets of assignments, loops, `with` and `del`.

extension Compiler {
  /// Binds a target to a value; a temporary is consumed.
  func store(_ target: Expression, from value: Operand) {
    let mark = code.depth
    defer { code.release(to: mark) }
    switch target.kind {
    case .name(let name): store(name, from: value, at: target.range)
    case .attribute(let object, let name):
      let object = operand(object)
      noteStaticAttribute(target)
      code.emit(
        .storeAttribute, value, object, code.cacheIndex(mangled(name.name)), at: attributeRange(target, name))
    case .subscript(let container, let index):
      let container = operand(container, before: [index])
      let index = operand(index)
      code.emit(.storeItem, value, container, index, at: target.range)
    case .tuple(let targets), .list(let targets): unpack(targets, from: value, at: target.range)
    case .starred(let inner): store(inner, from: value)
    default: unit.report("this target of an assignment is not supported", at: target.range)
    }
  }

  private func unpack(_ targets: [Expression], from value: Operand, at range: SourceRange) {
    let star = targets.firstIndex(where: \.isStarred)
    if let star, star > 255 || targets.count - star - 1 > 255 {
      return unit.report("too many targets around a starred one", at: range)
    }
    let registers = targets.isEmpty ? [] : Array(code.allocate(targets.count)..<code.depth)
    let first = registers.first.map { Operand.temporary($0) } ?? .number(0)
    if let star {
      let counts = star | (targets.count - star - 1) << 8
      code.emit(.unpackStar, first, value, .number(counts), at: range)
    } else {
      code.emit(.unpack, first, value, .number(targets.count), at: range)
    }
    for (target, register) in zip(targets, registers) { store(target, from: .temporary(register)) }
  }

  // MARK: Assignments

  func assign(_ targets: [Expression], _ value: Expression, at range: SourceRange) {
    let mark = code.depth
    defer { code.release(to: mark) }
    if targets.count == 1 {
      if assignInParallel(targets[0], value) { return }
      if case .name(let name) = targets[0].kind, case .local(let index) = place(of: name) {
        compile(value, to: .local(index))
        return markAssigned(index)
      }
      return store(targets[0], from: operand(value, before: targets))
    }
    // A local that an earlier target binds anew would not be the value any more.
    var source = operand(value, before: targets)
    if case .name(let name) = value.kind, targets.dropLast().contains(where: { $0.binds(name) }),
      case .local = source
    {
      let copy = Operand.temporary(code.allocate())
      code.emit(.move, copy, source, at: range)
      source = copy
    }
    for (index, target) in targets.enumerated() {
      if case .temporary = source, index < targets.count - 1 {
        let copy = Operand.temporary(code.allocate())
        code.emit(.copy, copy, source, at: range)
        store(target, from: copy)
      } else {
        store(target, from: source)
      }
    }
  }

  /// `a, b = b, a + b` without a tuple.
  private func assignInParallel(_ target: Expression, _ value: Expression) -> Bool {
    let (targets, values): ([Expression], [Expression])
    switch (target.kind, value.kind) {
    case (.tuple(let left), .tuple(let right)), (.list(let left), .tuple(let right)):
      (targets, values) = (left, right)
    default: return false
    }
    guard targets.count == values.count, !targets.isEmpty, targets.count <= 16, !targets.contains(where: \.isStarred),
      !values.contains(where: \.isStarred)
    else { return false }
    var operands: [Operand] = []
    for (index, value) in values.enumerated() {
      let laterValues = Array(values[(index + 1)...])
      let earlierTargets = targets[..<index]
      if case .name(let name)? = Optional(value.kind), earlierTargets.contains(where: { $0.binds(name) }) {
        operands.append(push(value))
      } else {
        operands.append(operand(value, before: laterValues + targets))
      }
    }
    for (target, operand) in zip(targets, operands) { store(target, from: operand) }
    return true
  }

  func augmentedAssign(_ target: Expression, _ op: BinaryOperator, _ value: Expression, at range: SourceRange) {
    let mark = code.depth
    defer { code.release(to: mark) }
    switch target.kind {
    case .name(let name):
      if case .local(let index) = place(of: name) {
        let old = operand(target, before: [value])
        let new = operand(value)
        binary(op, .local(index), old, new, isInPlace: true, at: range)
        return markAssigned(index)
      }
      let old = push(target)
      let new = operand(value)
      binary(op, old, old, new, isInPlace: true, at: range)
      store(name, from: old, at: target.range)
    case .attribute(let object, let name):
      let place = attributeRange(target, name)
      let object = operand(object, before: [value])
      let source = kept(object, at: place)
      let old = Operand.temporary(code.allocate())
      code.emit(.loadAttribute, old, source, code.cacheIndex(mangled(name.name)), at: place)
      let new = operand(value)
      binary(op, old, old, new, isInPlace: true, at: range)
      code.emit(.storeAttribute, old, object, code.cacheIndex(mangled(name.name)), at: place)
    case .subscript(let container, let index):
      let container = operand(container, before: [index, value])
      let index = operand(index, before: [value])
      let old = kept(container, at: target.range)
      let key = kept(index, at: target.range)
      let result = Operand.temporary(code.allocate())
      code.emit(.loadItem, result, old, key, at: target.range)
      let new = operand(value)
      binary(op, result, result, new, isInPlace: true, at: range)
      code.emit(.storeItem, result, container, index, at: target.range)
    default: unit.report("this target of an assignment is not supported", at: target.range)
    }
  }

  /// A copy of a temporary, so that the use of the copy leaves it; anything else itself.
  private func kept(_ operand: Operand, at range: SourceRange) -> Operand {
    guard case .temporary = operand else { return operand }
    let copy = Operand.temporary(code.allocate())
    code.emit(.copy, copy, operand, at: range)
    return copy
  }

  func annotatedAssign(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, isSimple: Bool, at range: SourceRange
  ) {
    if let value { assign([target], value, at: range) }
    let isStored = !scope.isFunctionLike
    let mark = code.depth
    switch target.kind {
    case .name(let name):
      if isSimple, isStored {
        let register = Operand.temporary(code.allocate())
        self.annotation(annotation, to: register)
        let dictionary = Operand.temporary(code.allocate())
        load("__annotations__", to: dictionary, at: range)
        let text = CodeObject.ConstantValue.string(mangled(name))
        let key = constant(text) ?? pushConstant(text, at: range)
        code.emit(.storeItem, register, dictionary, key, at: range)
        code.release(to: mark)
        return
      }
    case .attribute(let object, _): if value == nil { discard(object) }
    case .subscript(let container, let index):
      if value == nil {
        discard(container)
        discard(index)
      }
    default: break
    }
    if isStored, !unit.symbols.hasPostponedAnnotations { discard(annotation) }
    code.release(to: mark)
  }

  /// An annotation's value: evaluated now, or as text where the module postpones annotations.
  func annotation(_ annotation: Expression, to register: Operand) {
    if unit.symbols.hasPostponedAnnotations {
      return moveConstant(.string(unparse(annotation)), to: register, at: annotation.range)
    }
    if case .starred(let value) = annotation.kind {
      let mark = code.depth
      let source = operand(value)
      code.emit(.unpack, register, source, .number(1), at: annotation.range)
      return code.release(to: mark)
    }
    compile(annotation, to: register)
  }

  // MARK: del

  func delete(_ target: Expression) {
    let mark = code.depth
    defer { code.release(to: mark) }
    switch target.kind {
    case .name(let name): delete(name, at: target.range)
    case .attribute(let object, let name):
      let object = operand(object)
      code.emit(
        .deleteAttribute, .number(0), object, code.cacheIndex(mangled(name.name)), at: attributeRange(target, name))
    case .subscript(let container, let index):
      let container = operand(container, before: [index])
      let index = operand(index)
      code.emit(.deleteItem, .number(0), container, index, at: target.range)
    case .tuple(let targets), .list(let targets): for target in targets { delete(target) }
    default: unit.report("this target of 'del' is not supported", at: target.range)
    }
  }
}

extension Expression {
  /// Whether storing into this target binds `name`.
  fileprivate func binds(_ name: String) -> Bool {
    switch kind {
    case .name(let own): own == name
    case .tuple(let targets), .list(let targets): targets.contains { $0.binds(name) }
    case .starred(let inner): inner.binds(name)
    default: rebinds(name)
    }
  }
}
