// Functions, classes and type aliases, each with a scope of its own.

extension SymbolCollector {
  mutating func function(_ definition: FunctionDefinition, _ range: SourceRange) {
    for decorator in definition.decorators { expression(decorator) }
    defaults(definition.parameters)
    let isGeneric = !definition.typeParameters.isEmpty
    if isGeneric {
      typeParameters(definition.typeParameters, definition.scope, definition.name.name, range)
    }
    annotations(definition.parameters, returns: definition.returns)
    enter(definition.scope, .function, definition.name.name, range)
    current.info.isCoroutine = definition.isAsync
    parameters(definition.parameters)
    statements(definition.body)
    leave()
    if isGeneric { leave() }
    note(definition.name.name, .assigned, range)
  }

  mutating func defaults(_ parameters: Parameters) {
    for parameter in parameters.positionalOnly + parameters.positional + parameters.keywordOnly {
      parameter.defaultValue.map { expression($0) }
    }
  }

  mutating func annotations(_ parameters: Parameters, returns: Expression?) {
    let ordinary = parameters.positionalOnly + parameters.positional
    let all = ordinary + [parameters.variadic].compactMap { $0 } + parameters.keywordOnly
    for parameter in all + [parameters.keywordVariadic].compactMap({ $0 }) {
      if let annotation = parameter.annotation { self.annotation(annotation) }
    }
    if let returns { annotation(returns) }
  }

  mutating func parameters(_ parameters: Parameters) {
    let named = parameters.positionalOnly + parameters.positional + parameters.keywordOnly
    for parameter in named + [parameters.variadic, parameters.keywordVariadic].compactMap({ $0 }) {
      let name = parameter.name
      note(
        name.name, .parameter, parameter.annotation.map { name.range.joined(with: $0.range) } ?? name.range)
    }
  }

  mutating func classDefinition(_ definition: ClassDefinition, _ range: SourceRange) {
    for decorator in definition.decorators { expression(decorator) }
    let isGeneric = !definition.typeParameters.isEmpty
    if isGeneric {
      typeParameters(definition.typeParameters, definition.scope, definition.name.name, range)
    }
    for argument in definition.arguments { expression(argument.value) }
    let outerName = privateName
    privateName = definition.name.name
    enter(definition.scope, .class, definition.name.name, range)
    statements(definition.body)
    leave()
    privateName = outerName
    if isGeneric { leave() }
    note(definition.name.name, .assigned, range)
  }

  /// Enters the scope of the type parameters and leaves it open.
  mutating func typeParameters(
    _ parameters: [TypeParameter], _ definition: ScopeID, _ name: String, _ range: SourceRange
  ) {
    let isInClass = current.info.kind == .class
    enter(
      SymbolTable.typeParameterScope(of: definition), .typeParameters, "<generic parameters of \(name)>",
      range)
    current.description = "the definition of a generic"
    if isInClass { note("__classdict__", .used, range) }
    for (index, parameter) in parameters.enumerated() {
      note(parameter.name.name, .typeParameter, parameter.name.range)
      let kind: String =
        switch parameter.kind {
        case .typeVar: "TypeVar"
        case .typeVarTuple: "TypeVarTuple"
        case .paramSpec: "ParamSpec"
        }
      if let bound = parameter.bound {
        let isTuple = if case .tuple = bound.kind { true } else { false }
        let scope = SymbolTable.boundScope(of: definition, parameter: index)
        lazily(scope, bound, parameter.name.name, isTuple ? "a TypeVar constraint" : "a TypeVar bound")
      }
      if let value = parameter.defaultValue {
        let scope = SymbolTable.defaultScope(of: definition, parameter: index)
        lazily(scope, value, parameter.name.name, "a \(kind) default")
      }
    }
  }

  mutating func typeAlias(
    _ name: Identifier, _ parameters: [TypeParameter], _ value: Expression, _ scope: ScopeID,
    _ range: SourceRange
  ) {
    if !parameters.isEmpty { typeParameters(parameters, scope, name.name, range) }
    lazily(scope, value, name.name, "a type alias")
    if !parameters.isEmpty { leave() }
  }

  /// An expression that is evaluated on demand, in a scope of its own.
  mutating func lazily(_ scope: ScopeID, _ value: Expression, _ name: String, _ description: String) {
    let isInClass = current.info.kind == .class
    let isInGenericOfClass = current.info.kind == .typeParameters && current.flags["__classdict__"] != nil
    enter(scope, .lazyType, name, value.range)
    current.description = description
    if isInClass || isInGenericOfClass { note("__classdict__", .used, value.range) }
    expression(value)
    leave()
  }
}
