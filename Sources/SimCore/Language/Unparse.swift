// Turns expressions back into source text, in the spelling of Python's `ast.unparse`.
//
// It exists for annotations that are kept as text (`from __future__ import annotations`), and gives `repr`s
// of constants to the printer.  Statements are not unparsed.

/// The expression as Python's `ast.unparse` writes it.
public func unparse(_ expression: Expression) -> String {
  onLargeStack {
    var unparser = Unparser()
    unparser.write(expression, .test)
    return unparser.text
  }
}

struct Unparser {
  private(set) var text = ""

  /// How tightly the surroundings bind; an operand that binds more loosely gets parentheses.
  enum Precedence: Int {
    case named = 1, tuple, yield, test, or, and, not, compare, bitOr, bitXor, bitAnd, shift, sum, product,
      factor
    case power, await, atom

    var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .atom }
  }

  // MARK: - Expressions

  private mutating func parenthesized(
    _ precedence: Precedence, in outer: Precedence, _ body: (inout Unparser) -> Void
  ) {
    let needs = outer.rawValue > precedence.rawValue
    if needs { text += "(" }
    body(&self)
    if needs { text += ")" }
  }

  private mutating func list(_ elements: [Expression]) {
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ", " }
      write(element, .test)
    }
  }

  mutating func write(_ expression: Expression, _ outer: Precedence) {
    switch expression.kind {
    case .constant(let value): text += Self.constant(value)
    case .name(let name): text += name
    case .attribute(let value, let name):
      write(value, .atom)
      // `3.real` would be a float.
      if case .constant(.int) = value.kind { text += " " }
      text += "." + name.name
    case .subscript(let value, let index):
      write(value, .atom)
      text += "["
      if case .tuple(let elements) = index.kind, !elements.isEmpty {
        tupleItems(elements)
      } else {
        write(index, .test)
      }
      text += "]"
    case .slice(let lower, let upper, let step):
      if let lower { write(lower, .test) }
      text += ":"
      if let upper { write(upper, .test) }
      if let step {
        text += ":"
        write(step, .test)
      }
    case .call(let call): write(call)
    case .unary(let op, let operand): unary(op, operand, outer)
    case .binary(let left, let op, let right): binary(left, op, right, outer)
    case .boolean(let op, let operands): boolean(op, operands, outer)
    case .compare(let first, let rest):
      parenthesized(.compare, in: outer) {
        $0.write(first, .bitOr)
        for (op, operand) in rest {
          $0.text += " \(op.rawValue) "
          $0.write(operand, .bitOr)
        }
      }
    case .conditional(let test, let then, let otherwise):
      parenthesized(.test, in: outer) {
        $0.write(then, .or)
        $0.text += " if "
        $0.write(test, .or)
        $0.text += " else "
        $0.write(otherwise, .test)
      }
    case .lambda(let lambda):
      parenthesized(.test, in: outer) {
        $0.text += "lambda"
        let parameters = $0.parameters(lambda.parameters)
        $0.text += (parameters.isEmpty ? "" : " ") + parameters + ": "
        $0.write(lambda.body, .test)
      }
    case .tuple(let elements):
      if elements.isEmpty || outer.rawValue > Precedence.tuple.rawValue {
        text += "("
        tupleItems(elements)
        text += ")"
      } else {
        tupleItems(elements)
      }
    case .list(let elements):
      text += "["
      list(elements)
      text += "]"
    case .set(let elements):
      text += "{"
      list(elements)
      text += "}"
    case .dictionary(let entries): dictionary(entries)
    case .comprehension(let comprehension): write(comprehension)
    case .await(let value):
      parenthesized(.await, in: outer) {
        $0.text += "await "
        $0.write(value, .atom)
      }
    case .yield(let value):
      parenthesized(.yield, in: outer) {
        $0.text += "yield"
        if let value {
          $0.text += " "
          $0.write(value, .atom)
        }
      }
    case .yieldFrom(let value):
      parenthesized(.yield, in: outer) {
        $0.text += "yield from "
        $0.write(value, .atom)
      }
    case .fString(let parts): fString(parts)
    case .starred(let value):
      text += "*"
      write(value, .bitOr)
    case .named(let target, let value):
      parenthesized(.named, in: outer) {
        $0.text += target.name + " := "
        $0.write(value, .atom)
      }
    }
  }

  private mutating func tupleItems(_ elements: [Expression]) {
    list(elements)
    if elements.count == 1 { text += "," }
  }

  private mutating func write(_ call: Call) {
    write(call.function, .atom)
    text += "("
    var items: [String] = []
    var keywords: [String] = []
    for argument in call.arguments {
      var item = Unparser()
      switch argument {
      case .positional(let value):
        item.write(value, .test)
        items.append(item.text)
      case .starred(let value):
        item.text = "*"
        item.write(value, .bitOr)
        items.append(item.text)
      case .keyword(let name, let value):
        item.text = name.name + "="
        item.write(value, .test)
        keywords.append(item.text)
      case .doubleStarred(let value):
        item.text = "**"
        item.write(value, .test)
        keywords.append(item.text)
      }
    }
    text += (items + keywords).joined(separator: ", ") + ")"
  }

  private mutating func unary(_ op: UnaryOperator, _ operand: Expression, _ outer: Precedence) {
    let precedence: Precedence = op == .not ? .not : .factor
    parenthesized(precedence, in: outer) {
      $0.text += op == .not ? "not " : op.rawValue
      $0.write(operand, precedence)
    }
  }

  private mutating func binary(
    _ left: Expression, _ op: BinaryOperator, _ right: Expression, _ outer: Precedence
  ) {
    let precedence: Precedence =
      switch op {
      case .add, .subtract: .sum
      case .multiply, .matrixMultiply, .divide, .floorDivide, .modulo: .product
      case .leftShift, .rightShift: .shift
      case .bitOr: .bitOr
      case .bitXor: .bitXor
      case .bitAnd: .bitAnd
      case .power: .power
      }
    parenthesized(precedence, in: outer) {
      $0.write(left, op == .power ? precedence.next : precedence)
      $0.text += " \(op.rawValue) "
      $0.write(right, op == .power ? precedence : precedence.next)
    }
  }

  private mutating func boolean(_ op: BooleanOperator, _ operands: [Expression], _ outer: Precedence) {
    let precedence: Precedence = op == .and ? .and : .or
    parenthesized(precedence, in: outer) {
      var inner = precedence
      for (index, operand) in operands.enumerated() {
        if index > 0 { $0.text += " \(op.rawValue) " }
        inner = inner.next
        $0.write(operand, inner)
      }
    }
  }

  private mutating func dictionary(_ entries: [(key: Expression?, value: Expression)]) {
    text += "{"
    for (index, entry) in entries.enumerated() {
      if index > 0 { text += ", " }
      if let key = entry.key {
        write(key, .test)
        text += ": "
        write(entry.value, .test)
      } else {
        text += "**"
        write(entry.value, .bitOr)
      }
    }
    text += "}"
  }

  private mutating func write(_ comprehension: Comprehension) {
    let close: String
    switch comprehension.element {
    case .list(let element):
      text += "["
      close = "]"
      write(element, .test)
    case .set(let element):
      text += "{"
      close = "}"
      write(element, .test)
    case .dictionary(let key, let value):
      text += "{"
      close = "}"
      write(key, .test)
      text += ": "
      write(value, .test)
    case .generator(let element):
      text += "("
      close = ")"
      write(element, .test)
    }
    for clause in comprehension.clauses {
      text += clause.isAsync ? " async for " : " for "
      write(clause.target, .tuple)
      text += " in "
      write(clause.iterable, .or)
      for condition in clause.conditions {
        text += " if "
        write(condition, .or)
      }
    }
    text += close
  }

  private func parameters(_ parameters: Parameters) -> String {
    func item(_ parameter: Parameter) -> String {
      guard let value = parameter.defaultValue else { return parameter.name.name }
      var unparser = Unparser()
      unparser.write(value, .test)
      return "\(parameter.name.name)=\(unparser.text)"
    }
    var items = parameters.positionalOnly.map(item)
    if !items.isEmpty { items.append("/") }
    items += parameters.positional.map(item)
    if let variadic = parameters.variadic {
      items.append("*" + variadic.name.name)
    } else if !parameters.keywordOnly.isEmpty {
      items.append("*")
    }
    items += parameters.keywordOnly.map(item)
    if let rest = parameters.keywordVariadic { items.append("**" + rest.name.name) }
    return items.joined(separator: ", ")
  }

  // MARK: - f-strings

  private mutating func fString(_ parts: [FStringPart]) {
    let body = fStringBody(parts)
    let quote = ["'", "\"", "'''", "\"\"\""].first {
      !body.contains($0) && !($0.count == 1 && body.contains("\n"))
    }
    text += "f" + (quote ?? "'") + body + (quote ?? "'")
  }

  private func fStringBody(_ parts: [FStringPart]) -> String {
    var body = ""
    for part in parts {
      switch part {
      case .literal(let text):
        for value in text {
          switch value {
          case 0x7B: body += "{{"
          case 0x7D: body += "}}"
          case 0x5C: body += "\\\\"
          case 0x0A: body += "\\n"
          default: body.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
          }
        }
      case .field(let value, let conversion, let format):
        var unparser = Unparser()
        unparser.write(value, .or)
        body += unparser.text.hasPrefix("{") ? "{ " : "{"
        body += unparser.text
        if let conversion { body += "!\(conversion)" }
        if let format { body += ":" + fStringBody(format) }
        body += "}"
      }
    }
    return body
  }

  // MARK: - Constants

  /// The constant as its `repr`.
  static func constant(_ constant: Constant) -> String {
    switch constant {
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "..."
    case .int(let value): "\(value)"
    case .bigInt(let digits): digits
    case .float(let value): value.isInfinite ? "1e309" : float(value)
    case .imaginary(let value): (value.isInfinite ? "1e309" : float(value, isImaginary: true)) + "j"
    case .string(let text): quoted(text)
    case .bytes(let bytes): quoted(bytes)
    }
  }

  /// A float as its `repr`: the shortest digits that read back, with an exponent from 1e16 and below 1e-4.
  static func float(_ value: Double, isImaginary: Bool = false) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    var digits = ""
    var exponent = 0
    // Swift prints the same shortest digits; only the layout differs.
    let printed = "\(value.magnitude)".lowercased()
    let halves = printed.split(separator: "e", maxSplits: 1)
    if halves.count == 2 { exponent = Int(halves[1]) ?? 0 }
    let mantissa = halves[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    digits = String(mantissa[0]) + (mantissa.count == 2 ? String(mantissa[1]) : "")
    var point = mantissa[0].count + exponent
    let leading = digits.prefix { $0 == "0" }.count
    if leading < digits.count {
      digits.removeFirst(leading)
      point -= leading
    } else {
      digits = "0"
      point = 1
    }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    let sign = value.sign == .minus ? "-" : ""
    let scientific = point - 1
    if scientific < -4 || scientific >= 16 {
      let rest = digits.dropFirst()
      let magnitude = abs(scientific)
      return "\(sign)\(digits.prefix(1))\(rest.isEmpty ? "" : "." + rest)e\(scientific < 0 ? "-" : "+")"
        + (magnitude < 10 ? "0" : "") + "\(magnitude)"
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if digits.count <= point {
      let whole = digits + String(repeating: "0", count: point - digits.count)
      return sign + (isImaginary ? whole : whole + ".0")
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// A string as its `repr`.
  static func quoted(_ text: [UInt32]) -> String {
    let quote: Unicode.Scalar = text.contains(0x27) && !text.contains(0x22) ? "\"" : "'"
    var result = String(quote)
    for value in text {
      switch value {
      case quote.value, 0x5C: result += "\\" + String(Character(Unicode.Scalar(UInt8(value))))
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      default:
        if let scalar = Unicode.Scalar(value), scalar.isPrintable {
          result.unicodeScalars.append(scalar)
        } else if value <= 0xFF {
          result += "\\x" + padded(value, 2)
        } else if value <= 0xFFFF {
          result += "\\u" + padded(value, 4)
        } else {
          result += "\\U" + padded(value, 8)
        }
      }
    }
    result.unicodeScalars.append(quote)
    return result
  }

  /// Bytes as their `repr`.
  static func quoted(_ bytes: [UInt8]) -> String {
    let quote = bytes.contains(0x27) && !bytes.contains(0x22) ? UInt8(0x22) : 0x27
    var result = "b" + String(Character(UnicodeScalar(quote)))
    for byte in bytes {
      switch byte {
      case quote, 0x5C: result += "\\" + String(Character(UnicodeScalar(byte)))
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      case 0x20..<0x7F: result += String(Character(UnicodeScalar(byte)))
      default: result += "\\x" + padded(UInt32(byte), 2)
      }
    }
    return result + String(Character(UnicodeScalar(quote)))
  }

  private static func padded(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
