// `upper`, `lower`, `title` and their kind, with Unicode's full mappings.

enum CaseMapping {
  static func upper(_ c: UInt32) -> String {
    isCapitalless(c) ? own(c) : UnicodeTests.properties(c)?.uppercaseMapping ?? own(c)
  }
  static func title(_ c: UInt32) -> String {
    isCapitalless(c) ? own(c) : UnicodeTests.properties(c)?.titlecaseMapping ?? own(c)
  }
  static func lower(_ c: UInt32) -> String { UnicodeTests.properties(c)?.lowercaseMapping ?? own(c) }

  private static func own(_ c: UInt32) -> String { Unicode.Scalar(c).map { String($0) } ?? "" }

  /// Old letters that got a capital only after Unicode 15.1.
  private static func isCapitalless(_ c: UInt32) -> Bool {
    c == 0x19B || c == 0x264 || c == 0xA7D3 || c == 0xA7D5
  }

  /// The mapping of the whole text, character by character; a lone surrogate stays as it is.
  static func map(_ s: PyStr, _ mapping: (Int, UInt32, inout TextBuilder) -> Void) -> PyStr {
    var out = TextBuilder(capacity: s.count)
    for i in 0..<s.count {
      let c = s[i]
      if (0xD800..<0xE000).contains(c) { out.append(c) } else { mapping(i, c, &out) }
    }
    return out.finish()
  }

  /// Adds the lower case; a sigma at the end of a word has a form of its own.
  static func addLower(_ s: PyStr, _ i: Int, _ c: UInt32, _ out: inout TextBuilder) {
    if c < 0x80 {
      out.append((0x41...0x5A).contains(c) ? c | 0x20 : c)
    } else if c == 0x3A3 {
      out.append(isFinalSigma(s, i) ? 0x3C2 : 0x3C3)
    } else {
      out.append(lower(c))
    }
  }

  private static func isFinalSigma(_ s: PyStr, _ i: Int) -> Bool {
    func ignorable(_ c: UInt32) -> Bool { UnicodeTests.properties(c)?.isCaseIgnorable ?? false }
    var j = i - 1
    while j >= 0, ignorable(s[j]) { j -= 1 }
    guard j >= 0, UnicodeTests.isCased(s[j]) else { return false }
    j = i + 1
    while j < s.count, ignorable(s[j]) { j += 1 }
    return j >= s.count || !UnicodeTests.isCased(s[j])
  }

  /// The text in the given ASCII case, if it is ASCII.
  static func ascii(_ s: PyStr, upper: Bool) -> PyStr? {
    guard s.isNarrow, s.narrow.allSatisfy({ $0 < 0x80 }) else { return nil }
    let range: ClosedRange<UInt8> = upper ? 0x61...0x7A : 0x41...0x5A
    return PyStr(count: s.count, narrow: true) { target in
      let p = target.assumingMemoryBound(to: UInt8.self)
      for (i, b) in s.narrow.enumerated() { p[i] = range.contains(b) ? b ^ 0x20 : b }
    }
  }

  /// Case folding: the lower case of the upper case, apart from the few characters where that is not it.
  static func fold(_ c: UInt32) -> String {
    switch c {
    case 0x131, 0x13A0...0x13F5: return own(c)
    case 0x13F8...0x13FD, 0xAB70...0xABBF: return upper(c)
    case 0x1E9E: return "ss"
    default: break
    }
    var result = ""
    for u in upper(c).unicodeScalars { result += lower(u.value) }
    return result
  }
}

func installStrCase(_ d: StrMethods) {
  d.def("upper") { (_, s, _) throws(Raised) in
    if let fast = CaseMapping.ascii(s, upper: true) { return .object(fast) }
    return .object(CaseMapping.map(s) { (_, c, out) in out.append(CaseMapping.upper(c)) })
  }
  d.def("lower") { (_, s, _) throws(Raised) in
    if let fast = CaseMapping.ascii(s, upper: false) { return .object(fast) }
    return .object(CaseMapping.map(s) { (i, c, out) in CaseMapping.addLower(s, i, c, &out) })
  }
  d.def("casefold") { (_, s, _) throws(Raised) in
    if let fast = CaseMapping.ascii(s, upper: false) { return .object(fast) }
    return .object(CaseMapping.map(s) { (_, c, out) in out.append(CaseMapping.fold(c)) })
  }
  d.def("swapcase") { (_, s, _) throws(Raised) in
    .object(
      CaseMapping.map(s) { (i, c, out) in
        if UnicodeTests.isUpper(c) {
          CaseMapping.addLower(s, i, c, &out)
        } else if UnicodeTests.isLower(c) {
          out.append(CaseMapping.upper(c))
        } else {
          out.append(c)
        }
      })
  }
  d.def("capitalize") { (_, s, _) throws(Raised) in
    .object(
      CaseMapping.map(s) { (i, c, out) in
        if i == 0 { out.append(CaseMapping.title(c)) } else { CaseMapping.addLower(s, i, c, &out) }
      })
  }
  d.def("title") { (_, s, _) throws(Raised) in
    var afterCased = false
    return .object(
      CaseMapping.map(s) { (i, c, out) in
        if afterCased { CaseMapping.addLower(s, i, c, &out) } else { out.append(CaseMapping.title(c)) }
        afterCased = UnicodeTests.isCased(c)
      })
  }
}
