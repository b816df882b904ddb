// Functions, lambdas and type parameters.
//
// A function object is made from up to four temporaries: defaults, keyword defaults, annotations, closure.  The scope of type
// parameters is part of the frame around the definition: its variables are further registers there.

extension Compiler {
  // MARK: Definitions

  func function(_ definition: FunctionDefinition, at range: SourceRange) {
    let mark = code.depth
    let decorators = definition.decorators
    let work = pushDecorators(decorators)
    let firstLine = Int((decorators.first?.range ?? range).start.line)
    withTypeParameters(definition.typeParameters, of: definition.scope, at: range) { parameters in
      makeFunction(
        definition.parameters, returns: definition.returns, to: work, at: range,
        isDecorated: true
      ) {
        functionCode(definition, range: range, firstLine: firstLine)
      }
      if let parameters { setTypeParameters(work, parameters, at: range) }
    }
    applyDecorators(decorators, upTo: work)
    store(definition.name.name, from: .temporary(mark), at: range)
    code.release(to: mark)
  }

  /// Evaluates the decorators, each in the place of a callee; answers the register of the innermost argument.
  func pushDecorators(_ decorators: [Expression]) -> Operand {
    for decorator in decorators {
      push(decorator)
      _ = code.allocate()
    }
    return .temporary(code.allocate())
  }

  func applyDecorators(_ decorators: [Expression], upTo work: Operand) {
    var register = index(ofTemporary: work) - 2
    for decorator in decorators.reversed() {
      code.emit(.call, .temporary(register), .number(1), .none, at: decorator.range)
      register -= 2
    }
  }

  private func functionCode(_ definition: FunctionDefinition, range: SourceRange, firstLine: Int) -> CodeObject {
    let inner = Compiler(
      definition.scope, in: self, name: definition.name.name, body: definition.body, range: range,
      firstLine: firstLine)
    inner.signature = .init(definition.parameters)
    var body = definition.body[...]
    if let text = body.first?.docstring {
      inner.docstring = text
      body = body.dropFirst()
    }
    inner.statements(Array(body))
    return inner.finish()
  }

  func lambda(_ lambda: Lambda, to destination: Operand, at range: SourceRange) {
    let work = workingRegister(for: destination)
    makeFunction(lambda.parameters, returns: nil, to: work, at: range, isDecorated: false) {
      let inner = Compiler(
        lambda.scope, in: self, name: "<lambda>", body: [], range: range, firstLine: Int(range.start.line))
      inner.signature = .init(lambda.parameters)
      let mark = inner.code.depth
      let result = inner.operand(lambda.body)
      if inner.scope.isGenerator {
        // What a generator function answers at its end goes to nobody who asked for it.
        inner.code.emit(.return, .number(0), result, at: lambda.body.range)
      } else {
        inner.code.emit(.return, .number(0), result, at: lambda.body.range)
      }
      inner.code.release(to: mark)
      return inner.finish()
    }
    move(work, to: destination, at: range)
  }

  /// Makes a function object in `work`, the topmost temporary.
  private func makeFunction(
    _ parameters: Parameters, returns: Expression?, to work: Operand, at range: SourceRange, isDecorated: Bool,
    code body: () -> CodeObject
  ) {
    let mark = code.depth
    let base = index(ofTemporary: work)
    _ = code.allocate(3)
    var flags = 0
    let defaults = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    if !defaults.isEmpty {
      tuple(defaults, to: work, at: range)
      flags |= 1
    }
    let keywordDefaults = parameters.keywordOnly.filter { $0.defaultValue != nil }
    if !keywordDefaults.isEmpty {
      let items = keywordDefaults.map { parameter in
        (mangled(parameter.name.name), { (register: Operand) in
          if let value = parameter.defaultValue { self.compile(value, to: register) }
        })
      }
      map(items, to: .temporary(base + 1), at: range)
      flags |= 2
    }
    let annotations = self.annotations(parameters, returns: returns)
    if !annotations.isEmpty {
      let items = annotations.map { name, value in (name, { self.annotation(value, to: $0) }) }
      map(items, to: .temporary(base + 2), at: range)
      flags |= 4
    }
    finishFunction(body(), flags: flags, in: work, at: range)
    code.release(to: mark)
  }

  /// Makes the function of `object` from what is in `work` and the two registers after it; the third is for the closure.
  func finishFunction(_ object: CodeObject, flags: Int, in work: Operand, at range: SourceRange) {
    var flags = flags
    let mark = code.depth
    if !object.freeNames.isEmpty {
      let first = code.depth
      for name in object.freeNames {
        let register = Operand.temporary(code.allocate())
        if let cell = cellRegister(of: name) {
          code.emit(.move, register, cell, at: range)
        } else {
          unit.report("the variable '\(name)' can't be captured here", at: range)
        }
      }
      code.emit(
        .buildTuple, .temporary(index(ofTemporary: work) + 3), .temporary(first), .number(object.freeNames.count),
        at: range)
      flags |= 8
    }
    code.release(to: mark)
    code.emit(.makeFunction, flags: flags, work, .number(index(of: .code(object))), at: range)
  }

  /// Builds a dict with names as its keys.
  private func map(_ items: [(String, (Operand) -> Void)], to destination: Operand, at range: SourceRange) {
    let mark = code.depth
    let first = Operand.temporary(code.depth)
    for (name, value) in items {
      moveConstant(.string(name), to: .temporary(code.allocate()), at: range)
      value(.temporary(code.allocate()))
    }
    code.emit(.buildMap, destination, first, .number(items.count), at: range)
    code.release(to: mark)
  }

  /// The annotations in CPython's order.
  private func annotations(_ parameters: Parameters, returns: Expression?) -> [(String, Expression)] {
    let ordered =
      parameters.positional + parameters.positionalOnly + (parameters.variadic.map { [$0] } ?? [])
      + parameters.keywordOnly + (parameters.keywordVariadic.map { [$0] } ?? [])
    var list = ordered.compactMap { parameter in
      parameter.annotation.map { (mangled(parameter.name.name), $0) }
    }
    if let returns { list.append(("return", returns)) }
    return list
  }

  // MARK: Type parameters

  /// Runs `body` with the type parameters bound; it gets the register of their tuple, if there are any.
  func withTypeParameters(
    _ parameters: [TypeParameter], of definition: ScopeID, at range: SourceRange, body: (Operand?) -> Void
  ) {
    guard !parameters.isEmpty else { return body(nil) }
    let id = SymbolTable.typeParameterScope(of: definition)
    enter(id)
    // Below what the body takes: a local that no name reaches.
    let tuple = Operand.local(code.addLocal(".type_params"))
    let mark = code.depth
    let first = code.depth
    var registers: [Operand] = []
    for (position, parameter) in parameters.enumerated() {
      let register = Operand.temporary(code.allocate())
      registers.append(register)
      typeParameter(parameter, position, of: definition, to: register)
      let copy = Operand.temporary(code.allocate())
      code.emit(.copy, copy, register, at: parameter.name.range)
      store(parameter.name.name, from: copy, at: parameter.name.range)
      code.release(to: mark + registers.count)
    }
    code.emit(.buildTuple, tuple, .temporary(first), .number(parameters.count), at: range)
    code.release(to: mark)
    body(tuple)
    code.emit(.clear, tuple, at: code.lastRange)
    leaveInlined()
  }

  /// Bounds, constraints and defaults are functions here, called when somebody asks for what they answer.
  private func typeParameter(_ parameter: TypeParameter, _ position: Int, of definition: ScopeID, to register: Operand) {
    let range = parameter.name.range
    let mark = code.depth
    moveConstant(.string(parameter.name.name), to: register, at: range)
    let intrinsic: Intrinsic =
      switch parameter.kind {
      case .typeVar: .typeVar
      case .typeVarTuple: .typeVarTuple
      case .paramSpec: .paramSpec
      }
    let bound = SymbolTable.boundScope(of: definition, parameter: position)
    let value = SymbolTable.defaultScope(of: definition, parameter: position)
    let isConstrained = if case .tuple? = parameter.bound?.kind { true } else { false }
    lazily(isConstrained ? nil : parameter.bound, bound, parameter.name, at: range)
    lazily(isConstrained ? parameter.bound : nil, bound, parameter.name, at: range)
    lazily(parameter.defaultValue, value, parameter.name, at: range)
    code.emit(.intrinsic, flags: Int(intrinsic.rawValue), register, .number(4), at: range)
    code.release(to: mark)
  }

  /// Puts a function that evaluates `expression` into the next temporary; None where there is nothing to evaluate.
  /// In a class body it is given the body's names, which no other function sees.
  private func lazily(_ expression: Expression?, _ id: ScopeID, _ name: Identifier, at range: SourceRange) {
    let work = Operand.temporary(code.allocate())
    guard let expression else { return moveConstant(.literal(.none), to: work, at: range) }
    let mark = code.depth
    _ = code.allocate(3)
    let inner = Compiler(
      id, in: self, name: name.name, body: [], range: expression.range,
      firstLine: Int(expression.range.start.line), seesNamespace: scope.kind == .class)
    if scope.kind == .class {
      inner.signature.positionalOnlyCount = 1
      inner.signature.positionalCount = 1
      let item = Operand.temporary(code.allocate())
      code.emit(.copy, item, .local(0), at: range)
      code.emit(.buildTuple, work, item, .number(1), at: range)
    }
    let start = inner.code.depth
    if case .starred(let spread) = expression.kind {
      let list = Expression(.tuple([expression]), range: spread.range)
      inner.code.emit(.return, .number(0), inner.operand(list), at: expression.range)
    } else {
      inner.code.emit(.return, .number(0), inner.operand(expression), at: expression.range)
    }
    inner.code.release(to: start)
    finishFunction(inner.finish(), flags: scope.kind == .class ? 1 : 0, in: work, at: range)
    code.release(to: mark)
  }

  func setTypeParameters(_ work: Operand, _ parameters: Operand, at range: SourceRange) {
    let mark = code.depth
    let copy = Operand.temporary(code.allocate())
    code.emit(.move, copy, parameters, at: range)
    code.emit(.intrinsic, flags: Int(Intrinsic.setTypeParameters.rawValue), work, .number(2), at: range)
    code.release(to: mark)
  }

  /// The value is a function here too, so that an alias may name itself.
  func typeAlias(
    _ name: Identifier, _ parameters: [TypeParameter], _ value: Expression, scope: ScopeID, at range: SourceRange
  ) {
    let mark = code.depth
    let work = Operand.temporary(code.allocate())
    withTypeParameters(parameters, of: scope, at: range) { tuple in
      moveConstant(.string(name.name), to: work, at: range)
      let list = Operand.temporary(code.allocate())
      if let tuple {
        code.emit(.move, list, tuple, at: range)
      } else {
        moveConstant(.tuple([]), to: list, at: range)
      }
      lazily(value, scope, name, at: range)
      code.emit(.intrinsic, flags: Int(Intrinsic.typeAlias.rawValue), work, .number(3), at: range)
      code.release(to: mark + 1)
    }
    store(name.name, from: work, at: range)
    code.release(to: mark)
  }

  // MARK: Scopes inside the frame

  /// Gives the variables of an inlined scope registers of this frame.
  func enter(_ id: ScopeID) {
    let info = unit.symbols[id]
    var entered = InlinedScope(info: info)
    let names = info.parameterNames.isEmpty ? info.locals : info.locals.filter { $0 != ".0" }
    for name in names + info.cells where entered.registers[name] == nil {
      if info.cells.contains(name), unit.isCaptured(name, in: id) {
        let cell = Operand.cell(code.addCell(name))
        entered.registers[name] = cell
        code.emit(.makeCell, cell, at: code.lastRange)
      } else {
        entered.registers[name] = .local(code.addLocal(name))
      }
    }
    inlined.append(entered)
  }

  /// Empties the registers of the innermost inlined scope without leaving it.
  func clearInlined(at range: SourceRange) {
    guard let registers = inlined.last?.registers.values else { return }
    let locals = registers.compactMap { register -> Int? in
      if case .local(let index) = register { return index }
      return nil
    }
    for local in locals.sorted() {
      code.emit(.clear, .local(local), at: range)
      code.markUnassigned(local)
    }
    let cells = registers.compactMap { register -> Int? in
      if case .cell(let index) = register { return index }
      return nil
    }
    for cell in cells.sorted() { code.emit(.makeCell, .cell(cell), at: range) }
  }

  func leaveInlined() {
    inlined.removeLast()
  }
}

extension CodeObject.Signature {
  init(_ parameters: Parameters) {
    self.init()
    positionalOnlyCount = parameters.positionalOnly.count
    positionalCount = parameters.positionalOnly.count + parameters.positional.count
    keywordOnlyCount = parameters.keywordOnly.count
    hasVariadic = parameters.variadic != nil
    hasKeywordVariadic = parameters.keywordVariadic != nil
  }
}

extension Statement {
  /// The cleaned text of a statement that is only a string.
  var docstring: [UInt32]? {
    guard case .expression(let value) = kind, case .constant(.string(let text)) = value.kind else { return nil }
    return text.withoutCommonIndentation
  }
}

extension [UInt32] {
  /// A docstring as CPython 3.13 stores it: leading spaces of the first line gone, the common indentation of the
  /// other lines too, tabs expanded where they matter.
  fileprivate var withoutCommonIndentation: [UInt32] {
    let (space, newline): (UInt32, UInt32) = (32, 10)
    var lines = split(separator: newline, omittingEmptySubsequences: false).map(Array.init)
    if contains(9) { lines = lines.map(\.withExpandedTabs) }
    let margin = lines.dropFirst().compactMap { line in line.firstIndex { $0 != space } }.min() ?? 0
    var result = Array(lines[0].drop { $0 == space })
    for line in lines.dropFirst() {
      result.append(newline)
      if line.contains(where: { $0 != space }) {
        result += line[Swift.min(margin, line.count)...]
      } else {
        result += line.dropFirst(margin)
      }
    }
    return result
  }

  private var withExpandedTabs: [UInt32] {
    guard contains(9) else { return self }
    var result: [UInt32] = []
    for character in self {
      if character == 9 {
        repeat { result.append(32) } while result.count % 8 != 0
      } else {
        result.append(character)
      }
    }
    return result
  }
}
