// Warnings about literals where a literal makes no sense: called, indexed, compared with `is`.

extension SemanticChecker {
  /// The type of an expression where its text alone tells it.
  private func type(of expression: Expression) -> String? {
    switch expression.kind {
    case .tuple: "tuple"
    case .list: "list"
    case .dictionary: "dict"
    case .set: "set"
    case .lambda: "function"
    case .fString: "str"
    case .comprehension(let comprehension):
      switch comprehension.element {
      case .list: "list"
      case .set: "set"
      case .dictionary: "dict"
      case .generator: "generator"
      }
    default: constantType(of: expression)
    }
  }

  /// The type of a constant, counting what CPython folds into one: signed numbers, tuples of constants.
  private func constantType(of expression: Expression) -> String? {
    switch expression.kind {
    case .constant(let constant):
      switch constant {
      case .none: "NoneType"
      case .true, .false: "bool"
      case .ellipsis: "ellipsis"
      case .int, .bigInt: "int"
      case .float: "float"
      case .imaginary: "complex"
      case .string: "str"
      case .bytes: "bytes"
      }
    case .tuple(let elements): elements.allSatisfy { constantType(of: $0) != nil } ? "tuple" : nil
    case .unary(.minus, let operand), .unary(.plus, let operand), .unary(.invert, let operand):
      constantType(of: operand).flatMap { ["int", "float", "complex"].contains($0) ? $0 : nil }
    default: nil
    }
  }

  mutating func checkCaller(_ function: Expression) {
    if case .lambda = function.kind { return }
    guard let type = type(of: function) else { return }
    warn("'\(type)' object is not callable; perhaps you missed a comma?", function.range)
  }

  mutating func checkSubscript(_ value: Expression, _ index: Expression) {
    guard let type = type(of: value) else { return }
    switch type {
    case "dict": return
    case "str", "bytes", "tuple", "list": checkIndex(type, value, index)
    default: warn("'\(type)' object is not subscriptable; perhaps you missed a comma?", value.range)
    }
  }

  private mutating func checkIndex(_ type: String, _ value: Expression, _ index: Expression) {
    guard let indexType = self.type(of: index), indexType != "int", indexType != "bool" else { return }
    warn(
      "\(type) indices must be integers or slices, not \(indexType); perhaps you missed a comma?", value.range
    )
  }

  mutating func checkCompare(
    _ first: Expression, _ rest: [(op: ComparisonOperator, operand: Expression)], _ range: SourceRange
  ) {
    var left = comparedLiteral(first)
    for (op, operand) in rest {
      let right = comparedLiteral(operand)
      if op == .is || op == .isNot, let type = left ?? right {
        let better = op == .is ? "==" : "!="
        warn("\"\(op.rawValue)\" with '\(type)' literal. Did you mean \"\(better)\"?", range)
        return
      }
      left = right
    }
  }

  /// The type of a literal that should not be compared with `is`.
  private func comparedLiteral(_ expression: Expression) -> String? {
    guard let type = constantType(of: expression), !["NoneType", "bool", "ellipsis"].contains(type) else {
      return nil
    }
    return type
  }
}
