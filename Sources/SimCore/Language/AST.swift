// The abstract syntax of Python 3.13, as the parser hands it to the symbol table and the compiler.
//
// The shape follows the grammar that CPython documents for its `ast` module, node for node, so that whoever knows
// one knows the other.  No values, scopes or code are here: a node is text that has been understood, nothing more.

/// A parsed file.
public struct Module: Sendable {
  public var body: [Statement]

  public init(body: [Statement]) {
    self.body = body
  }
}

/// A name with the place where it stands.
public struct Identifier: Hashable, Sendable {
  public var name: String
  public var range: SourceRange

  public init(name: String, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// Numbers the nodes that open a scope; unique in one file, in the order in which the parser met them.
public typealias ScopeID = Int

// MARK: - Expressions

/// An expression and its place.
public struct Expression: Sendable {
  public indirect enum Kind: Sendable {
    case constant(Constant)
    case name(String)
    case attribute(Expression, Identifier)
    case `subscript`(Expression, Expression)
    /// `a:b:c` inside a subscript; extended slices are a tuple of these.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case call(Call)
    case unary(UnaryOperator, Expression)
    case binary(Expression, BinaryOperator, Expression)
    /// `and` / `or` over two or more operands.
    case boolean(BooleanOperator, [Expression])
    /// `first op1 e1 op2 e2 ...`, each operand evaluated at most once.
    case compare(Expression, [(op: ComparisonOperator, operand: Expression)])
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case lambda(Lambda)
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    /// A `nil` key stands for `**value`.
    case dictionary([(key: Expression?, value: Expression)])
    case comprehension(Comprehension)
    case await(Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
    case fString([FStringPart])
    /// `*value`: only in calls, displays, subscripts and targets.
    case starred(Expression)
    case named(target: Identifier, value: Expression)
  }

  public var kind: Kind
  public var range: SourceRange
  /// Whether parentheses stand around it; some errors and the assignment rules ask for it.
  public var isParenthesized = false

  public init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A literal.
public enum Constant: Hashable, Sendable {
  case none, `true`, `false`, ellipsis
  case int(Int)
  /// An integer that does not fit `Int`, in decimal digits.
  case bigInt(String)
  case float(Double)
  case imaginary(Double)
  /// Code points; lone surrogates are possible, so that a Swift `String` would not do.
  case string([UInt32])
  case bytes([UInt8])
}

public enum UnaryOperator: String, Sendable { case not = "not", plus = "+", minus = "-", invert = "~" }
public enum BooleanOperator: String, Sendable { case and, or }

public enum BinaryOperator: String, CaseIterable, Sendable {
  case add = "+", subtract = "-", multiply = "*", matrixMultiply = "@", divide = "/"
  case floorDivide = "//", modulo = "%", power = "**", leftShift = "<<", rightShift = ">>"
  case bitOr = "|", bitXor = "^", bitAnd = "&"
}

public enum ComparisonOperator: String, CaseIterable, Sendable {
  case equal = "==", notEqual = "!=", less = "<", lessEqual = "<=", greater = ">", greaterEqual = ">="
  case `is` = "is", isNot = "is not", `in` = "in", notIn = "not in"
}

public struct Call: Sendable {
  /// One argument as written, in the order of the text: `x`, `*x`, `name=x`, `**x`.
  public enum Argument: Sendable {
    case positional(Expression)
    case starred(Expression)
    case keyword(Identifier, Expression)
    case doubleStarred(Expression)
  }

  public var function: Expression
  public var arguments: [Argument]

  public init(function: Expression, arguments: [Argument]) {
    self.function = function
    self.arguments = arguments
  }
}

public struct Lambda: Sendable {
  public var parameters: Parameters
  public var body: Expression
  public var scope: ScopeID

  public init(parameters: Parameters, body: Expression, scope: ScopeID) {
    self.parameters = parameters
    self.body = body
    self.scope = scope
  }
}

/// A list, set, dictionary comprehension or a generator expression.
public struct Comprehension: Sendable {
  public enum Element: Sendable {
    case list(Expression)
    case set(Expression)
    case dictionary(key: Expression, value: Expression)
    case generator(Expression)
  }

  public struct Clause: Sendable {
    public var target: Expression
    public var iterable: Expression
    public var conditions: [Expression]
    public var isAsync: Bool

    public init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool) {
      self.target = target
      self.iterable = iterable
      self.conditions = conditions
      self.isAsync = isAsync
    }
  }

  public var element: Element
  /// At least one; the first iterable belongs to the enclosing scope.
  public var clauses: [Clause]
  public var scope: ScopeID

  public init(element: Element, clauses: [Clause], scope: ScopeID) {
    self.element = element
    self.clauses = clauses
    self.scope = scope
  }
}

/// A piece of an f-string (or of adjacent literals joined to one).
public enum FStringPart: Sendable {
  case literal([UInt32])
  /// `{value!conversion:format}`.  `{value=}` arrives as a literal part (`value=`) before it, with
  /// `conversion` `r` where neither a conversion nor a format is given.
  case field(value: Expression, conversion: Character?, format: [FStringPart]?)
}

// MARK: - Statements

/// A statement and its place.
public struct Statement: Sendable {
  public indirect enum Kind: Sendable {
    case expression(Expression)
    /// `targets[0] = targets[1] = ... = value`.
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, op: BinaryOperator, value: Expression)
    /// `isSimple` is true for a bare name without parentheses, the only form that is stored.
    case annotatedAssign(target: Expression, annotation: Expression, value: Expression?, isSimple: Bool)
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
    case `return`(Expression?)
    case delete([Expression])
    case `if`(test: Expression, body: [Statement], orElse: [Statement])
    case `while`(test: Expression, body: [Statement], orElse: [Statement])
    case `for`(target: Expression, iterable: Expression, body: [Statement], orElse: [Statement], isAsync: Bool)
    case with(items: [WithItem], body: [Statement], isAsync: Bool)
    case `try`(Try)
    case raise(exception: Expression?, cause: Expression?)
    case assert(test: Expression, message: Expression?)
    case `import`([ImportAlias])
    /// `from ..module import names`; `names` is empty for `*`.
    case importFrom(module: String?, names: [ImportAlias], level: Int)
    case global([Identifier])
    case nonlocal([Identifier])
    case match(subject: Expression, cases: [MatchCase])
    case typeAlias(name: Identifier, parameters: [TypeParameter], value: Expression, scope: ScopeID)
    case pass, `break`, `continue`
  }

  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

public struct Parameter: Sendable {
  public var name: Identifier
  public var annotation: Expression?
  public var defaultValue: Expression?

  public init(name: Identifier, annotation: Expression? = nil, defaultValue: Expression? = nil) {
    self.name = name
    self.annotation = annotation
    self.defaultValue = defaultValue
  }
}

public struct Parameters: Sendable {
  public var positionalOnly: [Parameter] = []
  public var positional: [Parameter] = []
  public var variadic: Parameter?
  public var keywordOnly: [Parameter] = []
  public var keywordVariadic: Parameter?

  public init() {}
}

/// A PEP 695 type parameter: `T`, `T: bound`, `*Ts`, `**P`, each with an optional default.
public struct TypeParameter: Sendable {
  public enum Kind: Sendable { case typeVar, typeVarTuple, paramSpec }

  public var kind: Kind
  public var name: Identifier
  public var bound: Expression?
  public var defaultValue: Expression?

  public init(kind: Kind, name: Identifier, bound: Expression?, defaultValue: Expression?) {
    self.kind = kind
    self.name = name
    self.bound = bound
    self.defaultValue = defaultValue
  }
}

public struct FunctionDefinition: Sendable {
  public var name: Identifier
  public var typeParameters: [TypeParameter]
  public var parameters: Parameters
  public var returns: Expression?
  public var body: [Statement]
  public var decorators: [Expression]
  public var isAsync: Bool
  public var scope: ScopeID

  public init(
    name: Identifier, typeParameters: [TypeParameter], parameters: Parameters, returns: Expression?,
    body: [Statement], decorators: [Expression], isAsync: Bool, scope: ScopeID
  ) {
    self.name = name
    self.typeParameters = typeParameters
    self.parameters = parameters
    self.returns = returns
    self.body = body
    self.decorators = decorators
    self.isAsync = isAsync
    self.scope = scope
  }
}

public struct ClassDefinition: Sendable {
  public var name: Identifier
  public var typeParameters: [TypeParameter]
  /// Bases and keywords, as in a call.
  public var arguments: [Call.Argument]
  public var body: [Statement]
  public var decorators: [Expression]
  public var scope: ScopeID

  public init(
    name: Identifier, typeParameters: [TypeParameter], arguments: [Call.Argument], body: [Statement],
    decorators: [Expression], scope: ScopeID
  ) {
    self.name = name
    self.typeParameters = typeParameters
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
    self.scope = scope
  }
}

public struct WithItem: Sendable {
  public var context: Expression
  public var target: Expression?

  public init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

public struct Try: Sendable {
  public struct Handler: Sendable {
    /// `nil` for a bare `except:`.
    public var type: Expression?
    public var name: Identifier?
    public var body: [Statement]
    public var range: SourceRange

    public init(type: Expression?, name: Identifier?, body: [Statement], range: SourceRange) {
      self.type = type
      self.name = name
      self.body = body
      self.range = range
    }
  }

  public var body: [Statement]
  public var handlers: [Handler]
  /// Whether the handlers are `except*`.
  public var isStar: Bool
  public var orElse: [Statement]
  public var finally: [Statement]

  public init(
    body: [Statement], handlers: [Handler], isStar: Bool, orElse: [Statement], finally: [Statement]
  ) {
    self.body = body
    self.handlers = handlers
    self.isStar = isStar
    self.orElse = orElse
    self.finally = finally
  }
}

public struct ImportAlias: Sendable {
  /// The dotted name as written.
  public var name: String
  public var alias: Identifier?
  public var range: SourceRange

  public init(name: String, alias: Identifier?, range: SourceRange) {
    self.name = name
    self.alias = alias
    self.range = range
  }
}

public struct MatchCase: Sendable {
  public var pattern: Pattern
  public var guardCondition: Expression?
  public var body: [Statement]

  public init(pattern: Pattern, guardCondition: Expression?, body: [Statement]) {
    self.pattern = pattern
    self.guardCondition = guardCondition
    self.body = body
  }
}

/// A pattern of a `case`.
public struct Pattern: Sendable {
  public indirect enum Kind: Sendable {
    /// A literal or a dotted name, compared with `==`.
    case value(Expression)
    /// `None`, `True` or `False`, compared with `is`.
    case singleton(Constant)
    case sequence([Pattern])
    /// `rest` is the name after `**`.
    case mapping(keys: [Expression], patterns: [Pattern], rest: Identifier?)
    case `class`(Expression, positional: [Pattern], keywords: [(name: Identifier, pattern: Pattern)])
    /// `*name` or `*_` (nil) inside a sequence.
    case star(Identifier?)
    /// `pattern as name`; a capture has no pattern, the wildcard neither.
    case capture(pattern: Pattern?, name: Identifier?)
    case alternatives([Pattern])
  }

  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
