// The mini-language of `format()`: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.

struct FormatSpec {
  enum Grouping { case none, comma, underscore, underscoreOfFour }

  var fill: UInt32 = 0x20
  /// `<`, `>`, `=` or `^`.
  var align: UInt8
  /// `+`, `-`, a blank, or 0.
  var sign: UInt8 = 0
  var dropsNegativeZero = false
  var isAlternate = false
  /// -1 where it is not given.
  var width = -1
  var precision = -1
  var grouping = Grouping.none
  /// 0 where it is not given and the value's class has no default.
  var type: UInt32

  /// Reads the specification; the errors are CPython's.
  init(_ spec: PyStr, type defaultType: UInt8, align defaultAlign: UInt8, typeName: String, _ m: Machine)
    throws(Raised)
  {
    align = defaultAlign
    type = UInt32(defaultType)
    var i = 0
    let n = spec.count
    func at(_ k: Int) -> UInt8 { k < n && spec[k] < 0x80 ? UInt8(spec[k]) : 0 }
    func isAlign(_ c: UInt8) -> Bool { c == 0x3C || c == 0x3E || c == 0x3D || c == 0x5E }

    var hasFill = false
    var hasAlign = false
    if n >= 2, isAlign(at(1)) {
      (fill, align, hasFill, hasAlign) = (spec[0], at(1), true, true)
      i = 2
    } else if isAlign(at(0)) {
      (align, hasAlign) = (at(0), true)
      i = 1
    }
    if at(i) == UInt8(ascii: " ") || at(i) == UInt8(ascii: "+") || at(i) == UInt8(ascii: "-") {
      sign = at(i)
      i += 1
    }
    if at(i) == UInt8(ascii: "z") {
      dropsNegativeZero = true
      i += 1
    }
    if at(i) == UInt8(ascii: "#") {
      isAlternate = true
      i += 1
    }
    if !hasFill, at(i) == UInt8(ascii: "0") {
      fill = 0x30
      if !hasAlign && defaultAlign == UInt8(ascii: ">") { align = UInt8(ascii: "=") }
      i += 1
    }
    width = try FormatSpec.number(spec, &i, m) ?? -1
    if at(i) == UInt8(ascii: ",") {
      grouping = .comma
      i += 1
    }
    if at(i) == UInt8(ascii: "_") {
      if grouping != .none { throw m.valueError("Cannot specify both ',' and '_'.") }
      grouping = .underscore
      i += 1
    }
    if at(i) == UInt8(ascii: ","), grouping == .underscore {
      throw m.valueError("Cannot specify both ',' and '_'.")
    }
    if at(i) == UInt8(ascii: ".") {
      i += 1
      guard let p = try FormatSpec.number(spec, &i, m) else {
        throw m.valueError("Format specifier missing precision")
      }
      precision = p
    }
    if n - i > 1 {
      throw m.valueError("Invalid format specifier '\(spec.string)' for object of type '\(typeName)'")
    }
    if n - i == 1 { type = spec[i] }
    if grouping != .none { try checkGrouping(m) }
    if width > 0 { try m.checkSize(width) }
  }

  private mutating func checkGrouping(_ m: Machine) throws(Raised) {
    switch type {
    case 0, 0x64, 0x65, 0x66, 0x67, 0x45, 0x47, 0x25, 0x46: return  // d e f g E G % F
    case 0x62, 0x6F, 0x78, 0x58:  // b o x X
      if grouping == .underscore {
        grouping = .underscoreOfFour
        return
      }
    default: break
    }
    let separator = grouping == .comma ? "," : "_"
    throw m.valueError("Cannot specify '\(separator)' with \(FormatSpec.quoted(type)).")
  }

  /// A code of one character as messages show it.
  static func quoted(_ c: UInt32) -> String {
    if c > 32 && c < 128, let scalar = Unicode.Scalar(c) { return "'\(scalar)'" }
    return "'\\x\(String(c, radix: 16))'"
  }

  /// Decimal digits at `i`; nil if there are none.
  static func number(_ text: PyStr, _ i: inout Int, _ m: Machine) throws(Raised) -> Int? {
    var value: Int?
    while i < text.count, let d = UnicodeTests.decimalValue(text[i]) {
      let (p, o) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (q, r) = p.addingReportingOverflow(d)
      if o || r { throw m.valueError("Too many decimal digits in format string") }
      value = q
      i += 1
    }
    return value
  }

  func unknownType(_ typeName: String, _ m: Machine) -> Raised {
    m.valueError("Unknown format code \(FormatSpec.quoted(type)) for object of type '\(typeName)'")
  }

  // MARK: Layout

  /// The text with the fill that its width asks for on the sides.
  func padded(_ text: PyStr) -> PyStr {
    let missing = width - text.count
    if missing <= 0 { return text }
    let left = align == UInt8(ascii: ">") ? missing : align == UInt8(ascii: "^") ? missing / 2 : 0
    var out = TextBuilder(capacity: width)
    out.append(repeating: fill, count: left)
    out.append(text)
    out.append(repeating: fill, count: missing - left)
    return out.finish()
  }

  /// A number out of its parts: sign, prefix, digits to be grouped, and what follows them.
  func number(isNegative: Bool, prefix: String, digits: [UInt8], rest: [UInt8]) -> PyStr {
    let signText: [UInt8] =
      isNegative ? [UInt8(ascii: "-")] : sign == UInt8(ascii: "+") || sign == UInt8(ascii: " ") ? [sign] : []
    let fixed = signText.count + prefix.utf8.count + rest.count
    let leastDigits = fill == 0x30 && align == UInt8(ascii: "=") ? width - fixed : 0
    let grouped = digits.isEmpty ? [] : group(digits, least: leastDigits)
    let missing = max(width - fixed - grouped.count, 0)
    var (left, inner, right) = (0, 0, 0)
    switch align {
    case UInt8(ascii: "<"): right = missing
    case UInt8(ascii: "^"): (left, right) = (missing / 2, missing - missing / 2)
    case UInt8(ascii: "="): inner = missing
    default: left = missing
    }
    var out = TextBuilder(capacity: fixed + grouped.count + missing)
    out.append(repeating: fill, count: left)
    out.append(bytes: signText)
    out.append(prefix)
    out.append(repeating: fill, count: inner)
    out.append(bytes: grouped)
    out.append(bytes: rest)
    out.append(repeating: fill, count: right)
    return out.finish()
  }

  /// The digits with separators, and zeros in front up to the given width.
  private func group(_ digits: [UInt8], least: Int) -> [UInt8] {
    let zero = UInt8(ascii: "0")
    if grouping == .none {
      return digits.count >= least ? digits : Array(repeatElement(zero, count: least - digits.count)) + digits
    }
    let size = grouping == .underscoreOfFour ? 4 : 3
    let separator = UInt8(ascii: grouping == .comma ? "," : "_")
    var reversed: [UInt8] = []
    var i = digits.count
    var inGroup = 0
    while i > 0 || reversed.count < least {
      if inGroup == size {
        reversed.append(separator)
        inGroup = 0
      }
      i -= 1
      reversed.append(i >= 0 ? digits[i] : zero)
      inGroup += 1
    }
    return reversed.reversed()
  }
}
