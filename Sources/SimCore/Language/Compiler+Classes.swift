// Class statements.
//
// The body is code of its own whose names live in the namespace in register 0; it answers the `__class__` cell if a
// method asks for one.

extension Compiler {
  func `class`(_ definition: ClassDefinition, at range: SourceRange) {
    let mark = code.depth
    let decorators = definition.decorators
    let work = pushDecorators(decorators)
    let firstLine = Int((decorators.first?.range ?? range).start.line)
    withTypeParameters(definition.typeParameters, of: definition.scope, at: range) { parameters in
      build(definition, parameters, in: work, at: range, firstLine: firstLine)
      if let parameters { setTypeParameters(work, parameters, at: range) }
    }
    applyDecorators(decorators, upTo: work)
    store(definition.name.name, from: .temporary(mark), at: range)
    code.release(to: mark)
  }

  private func build(
    _ definition: ClassDefinition, _ parameters: Operand?, in work: Operand, at range: SourceRange, firstLine: Int
  ) {
    let mark = code.depth
    _ = code.allocate(3)
    finishFunction(body(definition, range: range, firstLine: firstLine), flags: 0, in: work, at: range)
    code.release(to: mark)
    moveConstant(.string(definition.name.name), to: .temporary(code.allocate()), at: range)
    let arguments = definition.arguments
    if needsSpread(arguments) {
      var extra: Operand?
      if let parameters { extra = genericBase(parameters, at: range) }
      if extra != nil {
        // The base is made before the bases are gathered; it waits in a local.
        let local = Operand.local(code.addLocal(".generic_base"))
        code.emit(.move, local, extra ?? .none, at: range)
        code.release(to: mark + 1)
        spread(.buildClassSpread, arguments, work, extra: local, at: range)
        code.emit(.clear, local, at: range)
      } else {
        spread(.buildClassSpread, arguments, work, at: range)
      }
    } else {
      var positional: [Call.Argument] = []
      var keywords: [Call.Argument] = []
      for argument in arguments {
        if case .positional = argument { positional.append(argument) } else { keywords.append(argument) }
      }
      _ = self.arguments(positional)
      if let parameters { _ = genericBase(parameters, at: range) }
      let names = self.arguments(keywords)
      let count = arguments.count + (parameters == nil ? 0 : 1)
      code.emit(.buildClass, work, .number(count), names, at: range)
    }
    code.release(to: mark)
  }

  private func genericBase(_ parameters: Operand, at range: SourceRange) -> Operand {
    let base = Operand.temporary(code.allocate())
    code.emit(.move, base, parameters, at: range)
    code.emit(.intrinsic, flags: Int(Intrinsic.genericBase.rawValue), base, .number(1), at: range)
    return base
  }

  private func body(_ definition: ClassDefinition, range: SourceRange, firstLine: Int) -> CodeObject {
    let inner = Compiler(
      definition.scope, in: self, name: definition.name.name, body: definition.body, range: range,
      firstLine: firstLine)
    let position = SourcePosition(line: firstLine, column: 0)
    let start = SourceRange(start: position, end: position)
    let code = inner.code
    let module = Operand.temporary(code.allocate())
    inner.load("__name__", to: module, at: start)
    inner.store("__module__", from: module, at: start)
    code.release(to: 0)
    inner.storeConstant(.string(inner.qualifiedName), in: "__qualname__", at: start)
    inner.storeConstant(.literal(.int(firstLine)), in: "__firstlineno__", at: start)
    if definition.body.hasAnnotations { code.emit(.setupAnnotations, at: start) }
    var body = definition.body[...]
    if let first = body.first, let text = first.docstring {
      inner.docstring = text
      inner.storeConstant(.literal(.string(text)), in: "__doc__", at: first.range)
      body = body.dropFirst()
    }
    inner.statements(Array(body))
    let names = inner.staticAttributes.map { CodeObject.ConstantValue.string($0) }
    inner.storeConstant(.tuple(names), in: "__static_attributes__", at: code.lastRange)
    if inner.scope.needsClassCell {
      code.emit(.return, .number(0), .cell(0), at: code.lastRange)
    }
    return inner.finish()
  }

  /// Notes `self.name = ...` for the `__static_attributes__` of the class around.
  func noteStaticAttribute(_ target: Expression) {
    guard case .attribute(let object, let name) = target.kind, case .name("self") = object.kind else { return }
    var compiler: Compiler? = self
    while let current = compiler {
      if current.scope.kind == .class {
        if !current.staticAttributes.contains(name.name) { current.staticAttributes.append(name.name) }
        return
      }
      compiler = current.parent
    }
  }
}
