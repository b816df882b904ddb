// `int("...")`: digits in any base, and ints as decimal text.

import BigInt

extension Machine {
  /// An int's decimal digits; raises ValueError beyond 4300 of them.
  func decimalText(_ n: Value) throws(Raised) -> String {
    if case .int(let small) = n { return String(small) }
    guard let big = n.bigInt else { return "0" }
    let tooLong =
      "Exceeds the limit (\(decimalDigitLimit) digits) for integer string conversion; "
      + "use sys.set_int_max_str_digits() to increase the limit"
    if Double(big.magnitude.bitWidth - 1) * 0.30102 > Double(decimalDigitLimit) { throw valueError(tooLong) }
    let text = String(big)
    if text.utf8.count - (big.sign == .minus ? 1 : 0) > decimalDigitLimit {
      throw valueError(tooLong)
    }
    return text
  }

  /// `int(text, base)`; `shown` is what the message quotes.
  func parseInt(_ text: [UInt32], base: Int, shown: Value) throws(Raised) -> Value {
    let digits = Machine.asciiDigits(text)
    guard let (isNegative, values, radix) = Machine.scanInt(digits, base: base) else {
      let quoted = try repr(shown)
      throw valueError(
        "invalid literal for int() with base \(base): \(quoted.count > 200 ? quoted.slice(0, 200).string : quoted.string)"
      )
    }
    if radix & (radix - 1) != 0, values.count > decimalDigitLimit {
      throw valueError(
        "Exceeds the limit (\(decimalDigitLimit) digits) for integer string conversion: value has \(values.count) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit")
    }
    return Machine.integer(digits: values, radix: radix, isNegative: isNegative)
  }

  /// An int out of the values of its digits.
  static func integer(digits: [UInt8], radix: Int, isNegative: Bool) -> Value {
    var small = 0
    var i = 0
    while i < digits.count {
      let (r, o) = small.multipliedReportingOverflow(by: radix)
      if o { break }
      let (s, p) = r.addingReportingOverflow(Int(digits[i]))
      if p { break }
      small = s
      i += 1
    }
    if i == digits.count { return .int(isNegative ? -small : small) }
    var big = BigUInt(small)
    while i < digits.count {
      var chunk: UInt = 0
      var scale: UInt = 1
      while i < digits.count, scale < 1 << 56 {
        chunk = chunk * UInt(radix) + UInt(digits[i])
        scale *= UInt(radix)
        i += 1
      }
      big = big * BigUInt(scale) + BigUInt(chunk)
    }
    return .integer(BigInt(sign: isNegative ? .minus : .plus, magnitude: big))
  }

  /// The text with all decimal digits as ASCII ones and all white space as blanks, without white space at the
  /// ends; other characters beyond ASCII become `?`.
  static func asciiDigits(_ text: [UInt32]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for c in text {
      if UnicodeTests.isSpace(c) {
        result.append(UInt8(ascii: " "))
      } else if c < 0x80 {
        result.append(UInt8(c))
      } else if let d = UnicodeTests.decimalValue(c) {
        result.append(UInt8(ascii: "0") + UInt8(d))
      } else {
        result.append(UInt8(ascii: "?"))
      }
    }
    let blank = UInt8(ascii: " ")
    while result.last == blank { result.removeLast() }
    return Array(result.drop { $0 == blank })
  }

  private static func scanInt(_ text: [UInt8], base: Int) -> (isNegative: Bool, digits: [UInt8], radix: Int)?
  {
    var i = 0
    var radix = base
    var isNegative = false
    if i < text.count, text[i] == UInt8(ascii: "-") || text[i] == UInt8(ascii: "+") {
      isNegative = text[i] == UInt8(ascii: "-")
      i += 1
    }
    var mustBeZero = false
    var afterPrefix = false
    if i + 1 < text.count, text[i] == UInt8(ascii: "0") {
      let prefixBase =
        switch text[i + 1] | 0x20 {
        case UInt8(ascii: "x"): 16
        case UInt8(ascii: "o"): 8
        case UInt8(ascii: "b"): 2
        default: 0
        }
      if prefixBase != 0 && (base == 0 || base == prefixBase) {
        radix = prefixBase
        i += 2
        afterPrefix = true
      } else if base == 0 {
        mustBeZero = true
      }
    }
    if radix == 0 { radix = 10 }
    var digits: [UInt8] = []
    var lastWasUnderscore = !afterPrefix
    if afterPrefix, i < text.count, text[i] == UInt8(ascii: "_") {
      i += 1
      lastWasUnderscore = true
    }
    while i < text.count {
      let c = text[i]
      if c == UInt8(ascii: "_") {
        if lastWasUnderscore { return nil }
        lastWasUnderscore = true
      } else {
        let value: UInt8
        switch c {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = c - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): value = c - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = c - UInt8(ascii: "A") + 10
        default: return nil
        }
        if Int(value) >= radix { return nil }
        digits.append(value)
        lastWasUnderscore = false
      }
      i += 1
    }
    if digits.isEmpty || lastWasUnderscore { return nil }
    if mustBeZero && digits.contains(where: { $0 != 0 }) { return nil }
    return (isNegative, digits, radix)
  }
}
