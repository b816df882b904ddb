// From code objects to values.

import BigInt

extension Machine {
  /// Makes code ready to run.
  public func link(_ object: CodeObject, fileName: String, isUserCode: Bool) -> PyCode {
    PyCode(object, fileName: fileName, isUserCode: isUserCode, machine: self)
  }

  /// A constant as a value.
  func value(of constant: CodeObject.ConstantValue, fileName: String, isUserCode: Bool) -> Value {
    switch constant {
    case .literal(let literal): value(of: literal)
    case .code(let code): .object(link(code, fileName: fileName, isUserCode: isUserCode))
    case .tuple(let items): .tuple(items.map { value(of: $0, fileName: fileName, isUserCode: isUserCode) })
    case .frozenset(let items): frozenset(items.map { value(of: $0, fileName: fileName, isUserCode: isUserCode) })
    }
  }

  func value(of literal: Constant) -> Value {
    switch literal {
    case .none: .none
    case .true: .bool(true)
    case .false: .bool(false)
    case .ellipsis: .ellipsis
    case .int(let n): .int(n)
    case .bigInt(let digits): .integer(BigInt(digits) ?? 0)
    case .float(let d): .float(d)
    case .imaginary(let d): .object(PyComplex(0, d))
    case .string(let codePoints):
      // Short words are interned, as CPython does, so that names met as data find the quick way too.
      if codePoints.count <= 32, codePoints.allSatisfy(\.isWordCharacter) {
        .object(intern(String(String.UnicodeScalarView(codePoints.compactMap { Unicode.Scalar($0) }))))
      } else {
        .object(PyStr(codePoints: codePoints))
      }
    case .bytes(let bytes): .object(PyBytes(bytes))
    }
  }

  /// CPython makes the constant twice, the second time from the elements of the first: that decides its order.
  private func frozenset(_ items: [Value]) -> Value {
    let first = PySet(type: types.frozenset)
    for item in items { _ = try? first.add(item, self) }
    let second = PySet(type: types.frozenset)
    for item in first.elements { _ = try? second.add(item, self) }
    return .object(second)
  }
}

extension UInt32 {
  fileprivate var isWordCharacter: Bool {
    self == 0x5F || (self >= 0x30 && self <= 0x39) || (self >= 0x41 && self <= 0x5A) || (self >= 0x61 && self <= 0x7A)
  }
}
