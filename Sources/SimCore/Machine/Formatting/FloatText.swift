// Floats as text, correctly rounded: what `repr`, `format` and `%` print.
//
// The shortest digits come from Swift's own shortest round trip; every other rounding is done on the exact
// decimal expansion of the binary fraction (at most 767 digits), half to even as the C library's.  A common
// case, `.2f` of a number of ordinary size, takes 128-bit arithmetic instead.

import BigInt

/// Decimal digits of a magnitude: `0.d1d2d3... * 10**point`, without zeros at the end; zero is "0" with point
/// 1.
struct DecimalDigits {
  var digits: [UInt8]
  var point: Int

  private static let zero = UInt8(ascii: "0")

  private init(digits: [UInt8], point: Int) {
    self.digits = digits
    self.point = point
    trim()
  }

  private mutating func trim() {
    while digits.count > 1, digits.last == DecimalDigits.zero { digits.removeLast() }
    if digits.isEmpty || digits == [DecimalDigits.zero] {
      digits = [DecimalDigits.zero]
      point = 1
    }
  }

  /// The fewest digits that give the same (finite) number when read again.
  static func shortest(_ magnitude: Double) -> DecimalDigits {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var text = Array(magnitude.description.utf8)[...]
    if let e = text.firstIndex(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) {
      exponent = Int(String(decoding: text[(e + 1)...], as: UTF8.self)) ?? 0
      text = text[..<e]
    }
    for c in text {
      if c == UInt8(ascii: ".") { point = digits.count } else { digits.append(c) }
    }
    var place = (point ?? digits.count) + exponent
    let leading = digits.prefix { $0 == zero }.count
    if leading < digits.count {
      digits.removeFirst(leading)
      place -= leading
    }
    return DecimalDigits(digits: digits, point: place)
  }

  /// All digits of a finite number.
  static func exact(_ magnitude: Double) -> DecimalDigits {
    if magnitude == 0 { return DecimalDigits(digits: [zero], point: 1) }
    let (m, e) = magnitude.significandAndExponent
    if e >= 0 {
      let text = Array(String(BigUInt(m) << e).utf8)
      return DecimalDigits(digits: text, point: text.count)
    }
    let text = Array(String(BigUInt(m) * BigUInt(5).power(-e)).utf8)
    return DecimalDigits(digits: text, point: text.count + e)
  }

  /// Rounded to `count` digits from the first on, half to even; `count` may be zero or less.
  func rounded(to count: Int) -> DecimalDigits {
    if count >= digits.count { return self }
    if count < 0 { return DecimalDigits(digits: [], point: 0) }
    let next = digits[count]
    let five = UInt8(ascii: "5")
    let up: Bool
    if next != five {
      up = next > five
    } else if count + 1 < digits.count {
      up = true
    } else {
      up = count > 0 && digits[count - 1] & 1 == 1
    }
    var kept = Array(digits[..<count])
    if !up { return DecimalDigits(digits: kept, point: point) }
    var i = count - 1
    while i >= 0 {
      if kept[i] == UInt8(ascii: "9") {
        kept[i] = DecimalDigits.zero
        i -= 1
      } else {
        kept[i] += 1
        return DecimalDigits(digits: kept, point: point)
      }
    }
    return DecimalDigits(digits: [UInt8(ascii: "1")], point: point + 1)
  }

  var isZero: Bool { digits == [DecimalDigits.zero] }
}

extension Double {
  /// The magnitude as `significand * 2**exponent`; only for finite numbers.
  var significandAndExponent: (significand: UInt64, exponent: Int) {
    if exponentBitPattern == 0 { return (significandBitPattern, -1074) }
    return (significandBitPattern | 1 << 52, Int(exponentBitPattern) - 1075)
  }
}

/// How a float is written.
struct FloatText {
  enum Style { case exponent, fixed, general, shortest }

  var style: Style
  var precision = 6
  var isUppercase = false
  /// Keeps the decimal point and zeros at the end (`#`).
  var isAlternate = false
  /// Makes the text of a whole number end in `.0`.
  var addsPointZero = false
  /// Writes a result of zero without a minus (`z`).
  var dropsNegativeZero = false

  static let repr = FloatText(style: .shortest, precision: 0, addsPointZero: true)

  /// The number's text, with a `-` in front if it has that sign.
  func callAsFunction(_ d: Double) -> [UInt8] {
    if !d.isFinite {
      let word = d.isNaN ? "nan" : d < 0 ? "-inf" : "inf"
      return Array((isUppercase ? word.uppercased() : word).utf8)
    }
    if style == .shortest, d.magnitude < 1e15, let n = Int(exactly: d), n != 0 {
      var text = Array(String(n).utf8)
      if addsPointZero { text += [UInt8(ascii: "."), UInt8(ascii: "0")] }
      return text
    }
    if style == .fixed, precision <= 17, let fast = FloatText.fixed(d.magnitude, precision, isAlternate) {
      let isNegative = d.sign == .minus && !(dropsNegativeZero && !fast.contains { $0 > 48 })
      return isNegative ? [UInt8(ascii: "-")] + fast : fast
    }
    return written(d)
  }

  private func written(_ d: Double) -> [UInt8] {
    let magnitude = d.magnitude
    let digits: DecimalDigits
    switch style {
    case .shortest: digits = .shortest(magnitude)
    case .exponent: digits = DecimalDigits.exact(magnitude).rounded(to: min(precision, 1100) + 1)
    case .general: digits = DecimalDigits.exact(magnitude).rounded(to: min(max(precision, 1), 1100))
    case .fixed:
      let exact = DecimalDigits.exact(magnitude)
      digits = exact.rounded(to: exact.point + min(precision, 1100))
    }
    let precision = style == .general ? max(self.precision, 1) : self.precision
    var point = digits.point
    let usesExponent =
      switch style {
      case .exponent: true
      case .fixed: false
      case .general: point <= -4 || point > precision - (addsPointZero ? 1 : 0)
      case .shortest: point <= -4 || point > 16
      }
    var exponent = 0
    if usesExponent {
      exponent = point - 1
      point = 1
    }
    var end = digits.digits.count
    switch style {
    case .exponent: end = max(end, precision + 1)
    case .fixed: end = point + precision
    case .general: if isAlternate { end = max(end, precision) }
    case .shortest: break
    }
    end = !usesExponent && addsPointZero ? max(end, point + 1) : max(end, point)

    var out: [UInt8] = []
    if d.sign == .minus && !(dropsNegativeZero && digits.isZero) { out.append(UInt8(ascii: "-")) }
    if point <= 0 { out += [UInt8(ascii: "0"), UInt8(ascii: ".")] }
    var i = min(point, 0)
    while i < end {
      if i == point && point > 0 { out.append(UInt8(ascii: ".")) }
      out.append(i >= 0 && i < digits.digits.count ? digits.digits[i] : UInt8(ascii: "0"))
      i += 1
    }
    if isAlternate && point > 0 && end <= point { out.append(UInt8(ascii: ".")) }
    if out.last == UInt8(ascii: "."), !isAlternate { out.removeLast() }
    if usesExponent {
      out.append(UInt8(ascii: isUppercase ? "E" : "e"))
      out.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
      if abs(exponent) < 10 { out.append(UInt8(ascii: "0")) }
      out += Array(String(abs(exponent)).utf8)
    }
    return out
  }

  private static let powersOfTen: [UInt64] = {
    var p: [UInt64] = [1]
    for _ in 0..<17 { p.append(p[p.count - 1] * 10) }
    return p
  }()

  /// The fixed notation by 128-bit arithmetic, or nil where that is not enough.
  private static func fixed(_ magnitude: Double, _ precision: Int, _ keepsPoint: Bool) -> [UInt8]? {
    let (m, e) = magnitude.significandAndExponent
    let scaled: UInt64
    if e >= 0 {
      guard e <= 10,
        case let (r, o) = (m << UInt64(e)).multipliedReportingOverflow(by: powersOfTen[precision]), !o
      else {
        return nil
      }
      scaled = r
    } else {
      let shift = -e
      guard shift < 64 + 53 else { return nil }
      let (high, low) = m.multipliedFullWidth(by: powersOfTen[precision])
      var quotient: UInt64
      let isHalf: Bool
      let isOver: Bool
      if shift < 64 {
        guard high >> UInt64(shift) == 0 else { return nil }
        quotient = (shift == 0 ? 0 : high << UInt64(64 - shift)) | low >> UInt64(shift)
        let rest = low & ((1 << UInt64(shift)) - 1)
        let half: UInt64 = 1 << UInt64(shift - 1)
        (isHalf, isOver) = (rest == half, rest > half)
      } else if shift == 64 {
        quotient = high
        let half: UInt64 = 1 << 63
        (isHalf, isOver) = (low == half, low > half)
      } else {
        let s = UInt64(shift - 64)
        quotient = high >> s
        let rest = high & ((1 << s) - 1)
        let half: UInt64 = 1 << (s - 1)
        (isHalf, isOver) = (rest == half && low == 0, rest > half || (rest == half && low > 0))
      }
      if isOver || (isHalf && quotient & 1 == 1) { quotient += 1 }
      scaled = quotient
    }
    var text = Array(String(scaled).utf8)
    if text.count <= precision {
      text.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: precision + 1 - text.count), at: 0)
    }
    if precision > 0 || keepsPoint { text.insert(UInt8(ascii: "."), at: text.count - precision) }
    return text
  }
}

extension Machine {
  /// `repr(d)` for a float.
  static func floatRepr(_ d: Double) -> String { String(decoding: FloatText.repr(d), as: UTF8.self) }
}
