// Prints the abstract syntax in the notation of Python's `ast.dump`, for tests and for looking at.
//
// The notation is Python's so that the two can be compared as text; positions are not printed, nor are fields
// that this tree does not have (contexts, type comments).

extension Module {
  /// The tree as text, on one line for each statement of the module.
  public func dump(showsPlaces: Bool = false) -> String {
    let printer = ASTPrinter(showsPlaces: showsPlaces)
    return onLargeStack { body.map { printer.statement($0) }.joined(separator: "\n") }
  }
}

extension Expression {
  /// The tree as text.
  public func dump() -> String { onLargeStack { ASTPrinter().expression(self) } }
}

struct ASTPrinter {
  /// Whether the place follows on each statement, expression and pattern, as `@line:column-line:column`.
  var showsPlaces = false

  private func place(_ range: SourceRange) -> String {
    guard showsPlaces else { return "" }
    return "@\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
  }

  /// A node with its fields; empty ones are left out.
  private func node(_ name: String, _ fields: [(String, String?)]) -> String {
    let shown = fields.compactMap { name, value in value.map { "\(name)=\($0)" } }
    return "\(name)(\(shown.joined(separator: ", ")))"
  }

  private func list<Element>(_ elements: [Element], _ print: (Element) -> String) -> String? {
    elements.isEmpty ? nil : "[\(elements.map(print).joined(separator: ", "))]"
  }

  private func fullList<Element>(_ elements: [Element], _ print: (Element) -> String) -> String {
    "[\(elements.map(print).joined(separator: ", "))]"
  }

  func quoted(_ name: String) -> String { "'\(name)'" }

  // MARK: - Statements

  private func body(_ statements: [Statement]) -> String? { list(statements, statement) }

  func statement(_ statement: Statement) -> String { bare(statement) + place(statement.range) }

  private func bare(_ statement: Statement) -> String {
    switch statement.kind {
    case .expression(let value): return node("Expr", [("value", expression(value))])
    case .assign(let targets, let value):
      return node("Assign", [("targets", list(targets, expression)), ("value", expression(value))])
    case .augmentedAssign(let target, let op, let value):
      return node(
        "AugAssign", [("target", expression(target)), ("op", name(of: op)), ("value", expression(value))])
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      return node(
        "AnnAssign",
        [
          ("target", expression(target)), ("annotation", expression(annotation)),
          ("value", value.map(expression)), ("simple", isSimple ? "1" : "0"),
        ])
    case .function(let definition): return function(definition)
    case .class(let definition): return classDefinition(definition)
    case .return(let value): return node("Return", [("value", value.map(expression))])
    case .delete(let targets): return node("Delete", [("targets", list(targets, expression))])
    case .if(let test, let then, let orElse):
      return node("If", [("test", expression(test)), ("body", body(then)), ("orelse", body(orElse))])
    case .while(let test, let then, let orElse):
      return node("While", [("test", expression(test)), ("body", body(then)), ("orelse", body(orElse))])
    case .for(let target, let iterable, let then, let orElse, let isAsync):
      return node(
        isAsync ? "AsyncFor" : "For",
        [
          ("target", expression(target)), ("iter", expression(iterable)), ("body", body(then)),
          ("orelse", body(orElse)),
        ])
    case .with(let items, let then, let isAsync):
      return node(isAsync ? "AsyncWith" : "With", [("items", list(items, withItem)), ("body", body(then))])
    case .try(let parts):
      return node(
        parts.isStar ? "TryStar" : "Try",
        [
          ("body", body(parts.body)), ("handlers", list(parts.handlers, handler)),
          ("orelse", body(parts.orElse)),
          ("finalbody", body(parts.finally)),
        ])
    case .raise(let exception, let cause):
      return node("Raise", [("exc", exception.map(expression)), ("cause", cause.map(expression))])
    case .assert(let test, let message):
      return node("Assert", [("test", expression(test)), ("msg", message.map(expression))])
    case .import(let names): return node("Import", [("names", list(names, alias))])
    case .importFrom(let module, let names, let level):
      let shown = names.isEmpty ? "[alias(name='*')]" : list(names, alias)
      return node("ImportFrom", [("module", module.map(quoted)), ("names", shown), ("level", "\(level)")])
    case .global(let names): return node("Global", [("names", list(names) { quoted($0.name) })])
    case .nonlocal(let names): return node("Nonlocal", [("names", list(names) { quoted($0.name) })])
    case .match(let subject, let cases):
      return node("Match", [("subject", expression(subject)), ("cases", list(cases, matchCase))])
    case .typeAlias(let name, let parameters, let value, _):
      return node(
        "TypeAlias",
        [
          ("name", node("Name", [("id", quoted(name.name))])),
          ("type_params", list(parameters, typeParameter)),
          ("value", expression(value)),
        ])
    case .pass: return "Pass()"
    case .break: return "Break()"
    case .continue: return "Continue()"
    }
  }

  private func function(_ definition: FunctionDefinition) -> String {
    node(
      definition.isAsync ? "AsyncFunctionDef" : "FunctionDef",
      [
        ("name", quoted(definition.name.name)), ("args", parameters(definition.parameters)),
        ("body", body(definition.body)), ("decorator_list", list(definition.decorators, expression)),
        ("returns", definition.returns.map(expression)),
        ("type_params", list(definition.typeParameters, typeParameter)),
      ])
  }

  private func classDefinition(_ definition: ClassDefinition) -> String {
    let (positional, keywords) = split(definition.arguments)
    return node(
      "ClassDef",
      [
        ("name", quoted(definition.name.name)), ("bases", list(positional, expression)),
        ("keywords", keywords), ("body", body(definition.body)),
        ("decorator_list", list(definition.decorators, expression)),
        ("type_params", list(definition.typeParameters, typeParameter)),
      ])
  }

  private func parameters(_ parameters: Parameters) -> String {
    func parameter(_ parameter: Parameter) -> String {
      node(
        "arg", [("arg", quoted(parameter.name.name)), ("annotation", parameter.annotation.map(expression))])
    }
    let defaults = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    return node(
      "arguments",
      [
        ("posonlyargs", list(parameters.positionalOnly, parameter)),
        ("args", list(parameters.positional, parameter)), ("vararg", parameters.variadic.map(parameter)),
        ("kwonlyargs", list(parameters.keywordOnly, parameter)),
        ("kw_defaults", list(parameters.keywordOnly) { $0.defaultValue.map(expression) ?? "None" }),
        ("kwarg", parameters.keywordVariadic.map(parameter)), ("defaults", list(defaults, expression)),
      ])
  }

  private func typeParameter(_ parameter: TypeParameter) -> String {
    let name =
      switch parameter.kind {
      case .typeVar: "TypeVar"
      case .typeVarTuple: "TypeVarTuple"
      case .paramSpec: "ParamSpec"
      }
    return node(
      name,
      [
        ("name", quoted(parameter.name.name)), ("bound", parameter.bound.map(expression)),
        ("default_value", parameter.defaultValue.map(expression)),
      ])
  }

  private func withItem(_ item: WithItem) -> String {
    node(
      "withitem",
      [("context_expr", expression(item.context)), ("optional_vars", item.target.map(expression))])
  }

  private func handler(_ handler: Try.Handler) -> String {
    node(
      "ExceptHandler",
      [
        ("type", handler.type.map(expression)), ("name", handler.name.map { quoted($0.name) }),
        ("body", body(handler.body)),
      ])
  }

  private func alias(_ alias: ImportAlias) -> String {
    node("alias", [("name", quoted(alias.name)), ("asname", alias.alias.map { quoted($0.name) })])
  }

  // MARK: - Patterns

  private func matchCase(_ matchCase: MatchCase) -> String {
    node(
      "match_case",
      [
        ("pattern", pattern(matchCase.pattern)), ("guard", matchCase.guardCondition.map(expression)),
        ("body", body(matchCase.body)),
      ])
  }

  private func pattern(_ pattern: Pattern) -> String { bare(pattern) + place(pattern.range) }

  private func bare(_ pattern: Pattern) -> String {
    switch pattern.kind {
    case .value(let value): return node("MatchValue", [("value", expression(value))])
    case .singleton(let value): return node("MatchSingleton", [("value", constant(value))])
    case .sequence(let patterns): return node("MatchSequence", [("patterns", list(patterns, self.pattern))])
    case .mapping(let keys, let patterns, let rest):
      return node(
        "MatchMapping",
        [
          ("keys", list(keys, expression)), ("patterns", list(patterns, self.pattern)),
          ("rest", rest.map { quoted($0.name) }),
        ])
    case .class(let type, let positional, let keywords):
      return node(
        "MatchClass",
        [
          ("cls", expression(type)), ("patterns", list(positional, self.pattern)),
          ("kwd_attrs", list(keywords) { quoted($0.name.name) }),
          ("kwd_patterns", list(keywords) { self.pattern($0.pattern) }),
        ])
    case .star(let name): return node("MatchStar", [("name", name.map { quoted($0.name) })])
    case .capture(let inner, let name):
      return node("MatchAs", [("pattern", inner.map(self.pattern)), ("name", name.map { quoted($0.name) })])
    case .alternatives(let patterns): return node("MatchOr", [("patterns", list(patterns, self.pattern))])
    }
  }

  // MARK: - Expressions

  func expression(_ expression: Expression) -> String { bare(expression) + place(expression.range) }

  private func bare(_ expression: Expression) -> String {
    switch expression.kind {
    case .constant(let value): return node("Constant", [("value", constant(value))])
    case .name(let name): return node("Name", [("id", quoted(name))])
    case .attribute(let value, let name):
      return node("Attribute", [("value", self.expression(value)), ("attr", quoted(name.name))])
    case .subscript(let value, let index):
      return node("Subscript", [("value", self.expression(value)), ("slice", self.expression(index))])
    case .slice(let lower, let upper, let step):
      return node(
        "Slice",
        [
          ("lower", lower.map(self.expression)), ("upper", upper.map(self.expression)),
          ("step", step.map(self.expression)),
        ])
    case .call(let call):
      let (positional, keywords) = split(call.arguments)
      return node(
        "Call",
        [
          ("func", self.expression(call.function)), ("args", list(positional, self.expression)),
          ("keywords", keywords),
        ])
    case .unary(let op, let operand):
      return node("UnaryOp", [("op", name(of: op)), ("operand", self.expression(operand))])
    case .binary(let left, let op, let right):
      return node(
        "BinOp", [("left", self.expression(left)), ("op", name(of: op)), ("right", self.expression(right))])
    case .boolean(let op, let values):
      return node(
        "BoolOp", [("op", op == .and ? "And()" : "Or()"), ("values", list(values, self.expression))])
    case .compare(let first, let rest):
      return node(
        "Compare",
        [
          ("left", self.expression(first)), ("ops", list(rest) { name(of: $0.op) }),
          ("comparators", list(rest) { self.expression($0.operand) }),
        ])
    case .conditional(let test, let then, let otherwise):
      return node(
        "IfExp",
        [
          ("test", self.expression(test)), ("body", self.expression(then)),
          ("orelse", self.expression(otherwise)),
        ])
    case .lambda(let lambda):
      return node(
        "Lambda", [("args", parameters(lambda.parameters)), ("body", self.expression(lambda.body))])
    case .tuple(let elements): return node("Tuple", [("elts", list(elements, self.expression))])
    case .list(let elements): return node("List", [("elts", list(elements, self.expression))])
    case .set(let elements): return node("Set", [("elts", list(elements, self.expression))])
    case .dictionary(let entries):
      return node(
        "Dict",
        [
          ("keys", list(entries) { $0.key.map(self.expression) ?? "None" }),
          ("values", list(entries) { self.expression($0.value) }),
        ])
    case .comprehension(let comprehension): return self.comprehension(comprehension)
    case .await(let value): return node("Await", [("value", self.expression(value))])
    case .yield(let value): return node("Yield", [("value", value.map(self.expression))])
    case .yieldFrom(let value): return node("YieldFrom", [("value", self.expression(value))])
    case .fString(let parts): return node("JoinedStr", [("values", list(parts, fStringPart))])
    case .starred(let value): return node("Starred", [("value", self.expression(value))])
    case .named(let target, let value):
      return node(
        "NamedExpr",
        [("target", node("Name", [("id", quoted(target.name))])), ("value", self.expression(value))])
    }
  }

  /// Positional arguments as expressions and the keywords as text, as Python keeps them apart.
  private func split(_ arguments: [Call.Argument]) -> ([Expression], String?) {
    var positional: [Expression] = []
    var keywords: [String] = []
    for argument in arguments {
      switch argument {
      case .positional(let value): positional.append(value)
      case .starred(let value): positional.append(Expression(.starred(value), range: value.range))
      case .keyword(let name, let value):
        keywords.append(node("keyword", [("arg", quoted(name.name)), ("value", expression(value))]))
      case .doubleStarred(let value): keywords.append(node("keyword", [("value", expression(value))]))
      }
    }
    return (positional, list(keywords) { $0 })
  }

  private func comprehension(_ comprehension: Comprehension) -> String {
    let clauses = list(comprehension.clauses) { clause in
      node(
        "comprehension",
        [
          ("target", expression(clause.target)), ("iter", expression(clause.iterable)),
          ("ifs", list(clause.conditions, expression)), ("is_async", clause.isAsync ? "1" : "0"),
        ])
    }
    switch comprehension.element {
    case .list(let element): return node("ListComp", [("elt", expression(element)), ("generators", clauses)])
    case .set(let element): return node("SetComp", [("elt", expression(element)), ("generators", clauses)])
    case .generator(let element):
      return node("GeneratorExp", [("elt", expression(element)), ("generators", clauses)])
    case .dictionary(let key, let value):
      return node(
        "DictComp", [("key", expression(key)), ("value", expression(value)), ("generators", clauses)])
    }
  }

  private func fStringPart(_ part: FStringPart) -> String {
    switch part {
    case .literal(let text): return node("Constant", [("value", constant(.string(text)))])
    case .field(let value, let conversion, let format):
      return node(
        "FormattedValue",
        [
          ("value", expression(value)),
          ("conversion", "\(conversion?.asciiValue.map { Int($0) } ?? -1)"),
          ("format_spec", format.map { node("JoinedStr", [("values", list($0, fStringPart))]) }),
        ])
    }
  }

  /// A constant as its `repr`.
  func constant(_ constant: Constant) -> String {
    switch constant {
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "Ellipsis"
    case .int(let value): "\(value)"
    case .bigInt(let digits): digits
    case .float(let value): Unparser.float(value)
    case .imaginary(let value): Unparser.float(value, isImaginary: true) + "j"
    case .string(let text): Unparser.quoted(text)
    case .bytes(let bytes): Unparser.quoted(bytes)
    }
  }

  private func name(of op: BinaryOperator) -> String {
    switch op {
    case .add: "Add()"
    case .subtract: "Sub()"
    case .multiply: "Mult()"
    case .matrixMultiply: "MatMult()"
    case .divide: "Div()"
    case .floorDivide: "FloorDiv()"
    case .modulo: "Mod()"
    case .power: "Pow()"
    case .leftShift: "LShift()"
    case .rightShift: "RShift()"
    case .bitOr: "BitOr()"
    case .bitXor: "BitXor()"
    case .bitAnd: "BitAnd()"
    }
  }

  private func name(of op: UnaryOperator) -> String {
    switch op {
    case .not: "Not()"
    case .plus: "UAdd()"
    case .minus: "USub()"
    case .invert: "Invert()"
    }
  }

  private func name(of op: ComparisonOperator) -> String {
    switch op {
    case .equal: "Eq()"
    case .notEqual: "NotEq()"
    case .less: "Lt()"
    case .lessEqual: "LtE()"
    case .greater: "Gt()"
    case .greaterEqual: "GtE()"
    case .is: "Is()"
    case .isNot: "IsNot()"
    case .in: "In()"
    case .notIn: "NotIn()"
    }
  }
}
