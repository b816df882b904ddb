// A small language of conditions over the texts of variables: `number > 8 and name == "soup"`.
//
// The variables of a moment are texts in Python's notation, so nothing of the program runs and nothing of it can change.  There
// are whole numbers, floats, strings, True, False and None, arithmetic, comparisons (chained, too), `in`, and/or/not.  What can't
// be worked out (an unknown name, a list's text compared with a number) makes the condition false rather than an error: at most
// moments most names are unknown.

/// An expression that is true or false at a moment.
public struct Condition: Hashable, Sendable {
  /// As it was written.
  public let text: String
  private let root: Node

  /// Answers nil where the text is no expression; `complaint` then says why.
  public init?(_ text: String, complaint: inout String) {
    var parser = ConditionParser(text)
    guard let root = parser.parse() else {
      complaint = parser.complaint
      return nil
    }
    self.text = text
    self.root = root
  }

  public init?(_ text: String) {
    var unused = ""
    self.init(text, complaint: &unused)
  }

  /// Whether it is a name and nothing else: likely a slip of the pen rather than a condition.
  public var isNameAlone: Bool {
    if case .name = root { return true }
    return false
  }

  /// Whether it holds, given the texts of the variables; the last of equal names counts.
  public func holds(_ variables: [Variable]) -> Bool {
    var values: [String: String] = [:]
    for variable in variables { values[variable.name] = variable.text }
    return root.value(values)?.isTrue ?? false
  }

  /// Whether it holds in the innermost of the frames, where names that it lacks are looked up in the outermost (the module's).
  public func holds(_ frames: [FrameSnapshot]) -> Bool {
    let frames = frames.own
    guard let inner = frames.last else { return false }
    let outer = frames.first?.function == "<module>" ? frames[0].variables : []
    return holds(outer + inner.variables)
  }
}

/// A value of the conditions.
private enum Scalar: Hashable, Sendable {
  case int(Int), float(Double), string(String), bool(Bool), none
  /// The text of anything else; only equality and truth are known of it.
  case other(String)

  init(_ text: String) {
    switch text {
    case "True": self = .bool(true)
    case "False": self = .bool(false)
    case "None": self = .none
    default:
      if let int = Int(text) {
        self = .int(int)
      } else if let float = Double(text) {
        self = .float(float)
      } else if let string = Scalar.unquoted(text) {
        self = .string(string)
      } else {
        self = .other(text)
      }
    }
  }

  /// The content of a string's representation.
  private static func unquoted(_ text: String) -> String? {
    guard text.count >= 2, let quote = text.first, quote == "'" || quote == "\"", text.last == quote else {
      return nil
    }
    var content = ""
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
      if isEscaped {
        content.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        content.append(character)
      }
    }
    return content
  }

  var isTrue: Bool {
    switch self {
    case .int(let value): value != 0
    case .float(let value): value != 0
    case .string(let value): !value.isEmpty
    case .bool(let value): value
    case .none: false
    case .other(let text): !["[]", "{}", "()", "set()", "b''", "deque([])", "range(0, 0)"].contains(text)
    }
  }

  /// As a number, where it is one; bools are, as in Python.
  var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  var integer: Int? {
    switch self {
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  func equals(_ other: Scalar) -> Bool {
    if let a = integer, let b = other.integer { return a == b }
    if let a = number, let b = other.number { return a == b }
    return self == other
  }
}

/// A part of an expression.
private indirect enum Node: Hashable, Sendable {
  case literal(Scalar)
  case name(String)
  case not(Node)
  case minus(Node)
  case and(Node, Node)
  case or(Node, Node)
  case arithmetic(String, Node, Node)
  /// `a < b < c`: the operands are one more than the operators.
  case comparison([Node], [String])

  func value(_ names: [String: String]) -> Scalar? {
    switch self {
    case .literal(let value): return value
    case .name(let name): return names[name].map(Scalar.init)
    case .not(let node): return node.value(names).map { .bool(!$0.isTrue) }
    case .minus(let node):
      guard let value = node.value(names) else { return nil }
      if let int = value.integer {
        let (result, overflow) = 0.subtractingReportingOverflow(int)
        return overflow ? nil : .int(result)
      }
      return value.number.map { .float(-$0) }
    case .and(let a, let b):
      guard let first = a.value(names) else { return nil }
      return first.isTrue ? b.value(names) : first
    case .or(let a, let b):
      // An unknown name on one side leaves the other to decide.
      if let first = a.value(names), first.isTrue { return first }
      return b.value(names)
    case .arithmetic(let sign, let a, let b):
      guard let a = a.value(names), let b = b.value(names) else { return nil }
      return Node.work(sign, a, b)
    case .comparison(let operands, let signs):
      guard var left = operands.first?.value(names) else { return nil }
      for (sign, node) in zip(signs, operands.dropFirst()) {
        guard let right = node.value(names), let holds = Node.compare(sign, left, right) else { return nil }
        if !holds { return .bool(false) }
        left = right
      }
      return .bool(true)
    }
  }

  private static func work(_ sign: String, _ a: Scalar, _ b: Scalar) -> Scalar? {
    if case .string(let first) = a, case .string(let second) = b { return sign == "+" ? .string(first + second) : nil }
    if let first = a.integer, let second = b.integer, sign != "/" { return whole(sign, first, second) }
    guard let first = a.number, let second = b.number else { return nil }
    switch sign {
    case "+": return .float(first + second)
    case "-": return .float(first - second)
    case "*": return .float(first * second)
    case "/": return second == 0 ? nil : .float(first / second)
    case "//": return second == 0 ? nil : .float((first / second).rounded(.down))
    default: return second == 0 ? nil : .float(first - second * (first / second).rounded(.down))
    }
  }

  private static func whole(_ sign: String, _ a: Int, _ b: Int) -> Scalar? {
    let result: (partialValue: Int, overflow: Bool)
    switch sign {
    case "+": result = a.addingReportingOverflow(b)
    case "-": result = a.subtractingReportingOverflow(b)
    case "*": result = a.multipliedReportingOverflow(by: b)
    default:
      let division = a.dividedReportingOverflow(by: b)
      if division.overflow { return nil }
      let rest = a.remainderReportingOverflow(dividingBy: b).partialValue
      let isBelow = rest != 0 && (rest < 0) != (b < 0)  // Python rounds down
      result = sign == "//" ? (division.partialValue - (isBelow ? 1 : 0), false) : (isBelow ? rest + b : rest, false)
    }
    return result.overflow ? nil : .int(result.partialValue)
  }

  private static func compare(_ sign: String, _ a: Scalar, _ b: Scalar) -> Bool? {
    switch sign {
    case "==", "is": return a.equals(b)
    case "!=", "is not": return !a.equals(b)
    case "in", "not in":
      guard let part = a.plain, let whole = b.plain else { return nil }
      return whole.contains(part) == (sign == "in")
    default: break
    }
    if case .string(let first) = a, case .string(let second) = b { return order(sign, first, second) }
    if let first = a.integer, let second = b.integer { return order(sign, first, second) }
    if let first = a.number, let second = b.number { return order(sign, first, second) }
    return nil
  }

  private static func order<T: Comparable>(_ sign: String, _ a: T, _ b: T) -> Bool {
    switch sign {
    case "<": a < b
    case "<=": a <= b
    case ">": a > b
    default: a >= b
    }
  }
}

extension Scalar {
  /// The text that `in` looks in or for.
  fileprivate var plain: String? {
    switch self {
    case .string(let text), .other(let text): text
    case .int(let value): String(value)
    default: nil
    }
  }
}

/// Reads an expression; the grammar is Python's, precedence for precedence.
private struct ConditionParser {
  private(set) var complaint = ""
  private var tokens: [String] = []
  private var index = 0
  private var depth = 0

  init(_ text: String) {
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first.isLetter || first == "_" {
        tokens.append(take(&rest) { $0.isLetter || $0.isNumber || $0 == "_" })
      } else if first.isNumber || first == "." {
        tokens.append(take(&rest) { $0.isNumber || $0 == "." || $0 == "_" })
      } else if first == "'" || first == "\"" {
        guard let token = string(&rest) else { return }
        tokens.append(token)
      } else if let sign = ["==", "!=", "<=", ">=", "//"].first(where: rest.hasPrefix) {
        tokens.append(sign)
        rest = rest.dropFirst(2)
      } else if "<>+-*/%()".contains(first) {
        tokens.append(String(rest.removeFirst()))
      } else {
        complaint = first == "=" ? "a comparison is written ==" : "'\(first)' is not understood here"
        return
      }
    }
  }

  private func take(_ rest: inout Substring, while holds: (Character) -> Bool) -> String {
    let token = rest.prefix(while: holds)
    rest = rest.dropFirst(token.count)
    return String(token)
  }

  private mutating func string(_ rest: inout Substring) -> String? {
    var token = String(rest.removeFirst())
    var isEscaped = false
    while let character = rest.popFirst() {
      token.append(character)
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == token.first {
        return token
      }
    }
    complaint = "the string has no end"
    return nil
  }

  mutating func parse() -> Node? {
    guard complaint.isEmpty else { return nil }
    guard let node = or() else { return nil }
    if index < tokens.count { return fail("'\(tokens[index])' is not understood here") }
    return node
  }

  private mutating func fail(_ text: String) -> Node? {
    if complaint.isEmpty { complaint = text }
    return nil
  }

  private mutating func skip(_ token: String) -> Bool {
    guard index < tokens.count, tokens[index] == token else { return false }
    index += 1
    return true
  }

  private mutating func or() -> Node? {
    guard var left = and() else { return nil }
    while skip("or") {
      guard let right = and() else { return nil }
      left = .or(left, right)
    }
    return left
  }

  private mutating func and() -> Node? {
    guard var left = not() else { return nil }
    while skip("and") {
      guard let right = not() else { return nil }
      left = .and(left, right)
    }
    return left
  }

  private mutating func not() -> Node? {
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { return fail("too many parentheses") }
    if skip("not") { return not().map(Node.not) }
    return comparison()
  }

  private mutating func comparison() -> Node? {
    guard let first = sum() else { return nil }
    var operands = [first]
    var signs: [String] = []
    while index < tokens.count {
      var sign = tokens[index]
      if sign == "not", index + 1 < tokens.count, tokens[index + 1] == "in" {
        sign = "not in"
        index += 1
      } else if !["==", "!=", "<", "<=", ">", ">=", "in", "is"].contains(sign) {
        break
      }
      index += 1
      if sign == "is", skip("not") { sign = "is not" }
      guard let next = sum() else { return nil }
      signs.append(sign)
      operands.append(next)
    }
    return signs.isEmpty ? first : .comparison(operands, signs)
  }

  private mutating func sum() -> Node? {
    guard var left = product() else { return nil }
    while index < tokens.count, tokens[index] == "+" || tokens[index] == "-" {
      let sign = tokens[index]
      index += 1
      guard let right = product() else { return nil }
      left = .arithmetic(sign, left, right)
    }
    return left
  }

  private mutating func product() -> Node? {
    guard var left = unary() else { return nil }
    while index < tokens.count, ["*", "/", "//", "%"].contains(tokens[index]) {
      let sign = tokens[index]
      index += 1
      guard let right = unary() else { return nil }
      left = .arithmetic(sign, left, right)
    }
    return left
  }

  private mutating func unary() -> Node? {
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { return fail("too many signs") }
    if skip("-") { return unary().map(Node.minus) }
    return atom()
  }

  private mutating func atom() -> Node? {
    guard index < tokens.count else { return fail("something is missing at the end") }
    let token = tokens[index]
    index += 1
    if token == "(" {
      guard let inner = or() else { return nil }
      return skip(")") ? inner : fail("a ) is missing")
    }
    guard let first = token.first else { return nil }
    if ["and", "or", "not", "in", "is"].contains(token) { return fail("something is missing before '\(token)'") }
    if first.isLetter || first == "_" {
      return ["True", "False", "None"].contains(token) ? .literal(Scalar(token)) : .name(token)
    }
    if first.isNumber || first == "." {
      let value = Scalar(token.filter { $0 != "_" })
      return value.number == nil ? fail("'\(token)' is no number") : .literal(value)
    }
    if first == "'" || first == "\"" { return .literal(Scalar(token)) }
    return fail("'\(token)' is not understood here")
  }
}
