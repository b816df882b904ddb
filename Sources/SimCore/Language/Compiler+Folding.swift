// Constants that are known before the program runs.
//
// Only what cannot fail and gives the very value that the machine would give: small integers, floats, strings that
// stay short, tuples of such.  Whatever is in doubt is left to the machine.

extension CodeObject.ConstantValue {
  /// The truth of the constant.
  var isTrue: Bool {
    switch self {
    case .literal(let constant):
      switch constant {
      case .none, .false: false
      case .true, .ellipsis, .bigInt: true
      case .int(let value): value != 0
      case .float(let value), .imaginary(let value): value != 0
      case .string(let text): !text.isEmpty
      case .bytes(let bytes): !bytes.isEmpty
      }
    case .code: true
    case .tuple(let items), .frozenset(let items): !items.isEmpty
    }
  }
}

extension Compiler {
  private static let longestFoldedText = 4096
  private static let deepestFold = 40

  /// The value of a constant expression, or nil.
  func fold(_ expression: Expression) -> CodeObject.ConstantValue? { fold(expression, depth: 0) }

  /// The values of the elements, if all are constants.
  func foldAll(_ elements: [Expression], depth: Int = 0) -> [CodeObject.ConstantValue]? {
    var values: [CodeObject.ConstantValue] = []
    for element in elements {
      guard let value = fold(element, depth: depth) else { return nil }
      values.append(value)
    }
    return values
  }

  private func fold(_ expression: Expression, depth: Int) -> CodeObject.ConstantValue? {
    guard depth < Self.deepestFold else { return nil }
    switch expression.kind {
    case .constant(let value): return .literal(value)
    case .name("__debug__"): return .literal(.true)
    case .tuple(let elements): return foldAll(elements, depth: depth + 1).map { .tuple($0) }
    case .unary(let op, let value):
      guard case .literal(let constant)? = fold(value, depth: depth + 1) else { return nil }
      return fold(op, constant).map { .literal($0) }
    case .binary(let left, let op, let right):
      guard case .literal(let b)? = fold(right, depth: depth + 1),
        case .literal(let a)? = fold(left, depth: depth + 1)
      else { return nil }
      return fold(a, op, b).map { .literal($0) }
    default: return nil
    }
  }

  private func fold(_ op: UnaryOperator, _ value: Constant) -> Constant? {
    switch (op, value) {
    case (.not, _): return CodeObject.ConstantValue.literal(value).isTrue ? .false : .true
    case (.minus, .int(let number)): return number == .min ? nil : .int(-number)
    case (.minus, .bigInt(let digits)):
      return digits == "9223372036854775808" ? .int(.min) : digits.hasPrefix("-") ? nil : .bigInt("-" + digits)
    case (.minus, .float(let number)): return .float(-number)
    case (.plus, .int), (.plus, .bigInt), (.plus, .float): return value
    case (.invert, .int(let number)): return .int(~number)
    default: return nil
    }
  }

  private func fold(_ a: Constant, _ op: BinaryOperator, _ b: Constant) -> Constant? {
    switch (a, b) {
    case (.int(let a), .int(let b)): return fold(a, op, b)
    case (.float(let a), .float(let b)): return fold(a, op, b)
    case (.int(let a), .float(let b)): return Double(exactly: a).flatMap { fold($0, op, b) }
    case (.float(let a), .int(let b)): return Double(exactly: b).flatMap { fold(a, op, $0) }
    case (.string(let a), .string(let b)):
      return op == .add && a.count + b.count <= Self.longestFoldedText ? .string(a + b) : nil
    case (.string(let text), .int(let count)), (.int(let count), .string(let text)):
      guard op == .multiply, count >= 0, count <= Self.longestFoldedText,
        text.count * count <= Self.longestFoldedText
      else { return nil }
      return .string(Array(repeatElement(text, count: count).joined()))
    default: return nil
    }
  }

  private func fold(_ a: Int, _ op: BinaryOperator, _ b: Int) -> Constant? {
    let (value, hasOverflow): (Int, Bool)
    switch op {
    case .add: (value, hasOverflow) = a.addingReportingOverflow(b)
    case .subtract: (value, hasOverflow) = a.subtractingReportingOverflow(b)
    case .multiply: (value, hasOverflow) = a.multipliedReportingOverflow(by: b)
    case .floorDivide, .modulo:
      guard b != 0, b != -1 else { return nil }
      let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
      let isRounded = remainder != 0 && (remainder < 0) != (b < 0)
      if op == .floorDivide { return .int(isRounded ? quotient - 1 : quotient) }
      return .int(isRounded ? remainder + b : remainder)
    case .divide:
      guard b != 0, let x = Double(exactly: a), let y = Double(exactly: b) else { return nil }
      return .float(x / y)
    case .power:
      guard b >= 0, b < 64 else { return nil }
      var result = 1
      for _ in 0..<b {
        let (product, hasOverflow) = result.multipliedReportingOverflow(by: a)
        if hasOverflow { return nil }
        result = product
      }
      return .int(result)
    case .leftShift:
      guard b >= 0, b < 62, a.magnitude >> UInt(62 - b) == 0 else { return nil }
      return .int(a << b)
    case .rightShift:
      guard b >= 0 else { return nil }
      return .int(a >> min(b, 63))
    case .bitOr: return .int(a | b)
    case .bitXor: return .int(a ^ b)
    case .bitAnd: return .int(a & b)
    case .matrixMultiply: return nil
    }
    return hasOverflow ? nil : .int(value)
  }

  private func fold(_ a: Double, _ op: BinaryOperator, _ b: Double) -> Constant? {
    switch op {
    case .add: .float(a + b)
    case .subtract: .float(a - b)
    case .multiply: .float(a * b)
    case .divide: b == 0 ? nil : .float(a / b)
    default: nil
    }
  }
}
