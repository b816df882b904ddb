// `str.format` and `str.format_map`: replacement fields with look-ups, conversions and nested specifications.

extension Machine {
  func strFormat(_ text: PyStr, _ positional: [Value], keywords: [(name: PyStr, value: Value)]) throws(Raised)
    -> PyStr
  {
    var formatter = StrFormatter(m: self, positional: positional, keywords: keywords, mapping: nil)
    return try formatter.build(text, depth: 2)
  }

  func strFormat(_ text: PyStr, mapping: Value) throws(Raised) -> PyStr {
    var formatter = StrFormatter(m: self, positional: nil, keywords: [], mapping: mapping)
    return try formatter.build(text, depth: 2)
  }
}

private struct StrFormatter {
  enum Numbering { case undecided, automatic, manual }

  let m: Machine
  /// nil for `format_map`.
  let positional: [Value]?
  let keywords: [(name: PyStr, value: Value)]
  let mapping: Value?
  var numbering = Numbering.undecided
  var nextNumber = 0

  mutating func build(_ text: PyStr, depth: Int) throws(Raised) -> PyStr {
    if depth <= 0 { throw m.valueError("Max string recursion exceeded") }
    var out = TextBuilder(capacity: text.count + 16)
    var i = 0
    while i < text.count {
      let start = i
      while i < text.count, text[i] != 0x7B, text[i] != 0x7D { i += 1 }
      out.append(text, start, i)
      if i == text.count { break }
      let c = text[i]
      i += 1
      let isDoubled = i < text.count && text[i] == c
      if isDoubled {
        out.append(c)
        i += 1
        continue
      }
      if c == 0x7D { throw m.valueError("Single '}' encountered in format string") }
      if i == text.count { throw m.valueError("Single '{' encountered in format string") }
      out.append(try field(text, &i, depth))
      try m.checkSize(out.count)
    }
    return out.finish()
  }

  /// One field; `i` stands after its `{` and is left after its `}`.
  private mutating func field(_ text: PyStr, _ i: inout Int, _ depth: Int) throws(Raised) -> PyStr {
    let start = i
    var c: UInt32 = 0
    scan: while i < text.count {
      c = text[i]
      i += 1
      switch c {
      case 0x7B: throw m.valueError("unexpected '{' in field name")
      case 0x5B: while i < text.count, text[i] != 0x5D { i += 1 }
      case 0x7D, 0x3A, 0x21: break scan
      default: break
      }
    }
    let nameEnd = i - 1
    guard c == 0x7D || c == 0x3A || c == 0x21 else { throw m.valueError("expected '}' before end of string") }
    var conversion: UInt32 = 0
    var spec = PyStr("")
    if c != 0x7D {
      var isDone = false
      if c == 0x21 {
        if i >= text.count { throw m.valueError("end of string while looking for conversion specifier") }
        conversion = text[i]
        i += 1
        if i < text.count {
          c = text[i]
          i += 1
          if c == 0x7D {
            isDone = true
          } else if c != 0x3A {
            throw m.valueError("expected ':' after conversion specifier")
          }
        }
      }
      if !isDone {
        let specStart = i
        var open = 1
        var isNested = false
        while open > 0 {
          if i >= text.count { throw m.valueError("unmatched '{' in format spec") }
          if text[i] == 0x7B {
            isNested = true
            open += 1
          } else if text[i] == 0x7D {
            open -= 1
          }
          i += 1
        }
        spec = text.slice(specStart, i - 1)
        let value = try lookUp(text, start, nameEnd)
        let converted = try convert(value, conversion)
        if isNested { spec = try build(spec, depth: depth - 1) }
        return try m.format(converted, spec)
      }
    }
    return try m.format(convert(lookUp(text, start, nameEnd), conversion), spec)
  }

  private func convert(_ v: Value, _ conversion: UInt32) throws(Raised) -> Value {
    switch conversion {
    case 0: return v
    case 0x73: return .object(try m.str(v))
    case 0x72: return .object(try m.repr(v))
    case 0x61: return .object(try m.ascii(v))
    default:
      if conversion > 32 && conversion < 127, let c = Unicode.Scalar(conversion) {
        throw m.valueError("Unknown conversion specifier \(c)")
      }
      throw m.valueError("Unknown conversion specifier \\x\(String(conversion, radix: 16))")
    }
  }

  /// The value that `name.attribute[item]` in `start..<end` of the text means.
  private mutating func lookUp(_ text: PyStr, _ start: Int, _ end: Int) throws(Raised) -> Value {
    var i = start
    while i < end, text[i] != 0x5B, text[i] != 0x2E { i += 1 }
    let first = text.slice(start, i)
    let index = try number(first)
    if first.count == 0 || index != nil {
      let wanted: Numbering = first.count == 0 ? .automatic : .manual
      if numbering == .undecided { numbering = wanted }
      if numbering != wanted {
        throw m.valueError(
          wanted == .automatic
            ? "cannot switch from manual field specification to automatic field numbering"
            : "cannot switch from automatic field numbering to manual field specification")
      }
    }
    var value: Value
    if first.count == 0 || index != nil {
      guard let positional else { throw m.valueError("Format string contains positional fields") }
      let k = index ?? nextNumber
      if first.count == 0 { nextNumber += 1 }
      if k >= positional.count {
        throw m.indexError("Replacement index \(k) out of range for positional args tuple")
      }
      value = positional[k]
    } else if let mapping {
      value = try m.getItem(mapping, .object(first))
    } else {
      guard let found = keywords.first(where: { $0.name.isEqual(to: first) }) else {
        throw m.keyError(.object(first))
      }
      value = found.value
    }
    while i < end {
      let c = text[i]
      i += 1
      let from = i
      if c == 0x2E {
        while i < end, text[i] != 0x5B, text[i] != 0x2E { i += 1 }
        if i == from { throw m.valueError("Empty attribute in format string") }
        value = try m.getAttribute(value, m.intern(text.slice(from, i)))
      } else if c == 0x5B {
        while i < end, text[i] != 0x5D { i += 1 }
        if i >= end { throw m.valueError("Missing ']' in format string") }
        let key = text.slice(from, i)
        i += 1
        if key.count == 0 { throw m.valueError("Empty attribute in format string") }
        value = try m.getItem(value, try number(key).map { .int($0) } ?? .object(key))
      } else {
        throw m.valueError("Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return value
  }

  /// The number that the text is, or nil.
  private func number(_ text: PyStr) throws(Raised) -> Int? {
    var i = 0
    guard let n = try FormatSpec.number(text, &i, m), i == text.count else { return nil }
    return n
  }
}
