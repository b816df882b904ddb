// Methods of `str` that look for something, and the `is...` tests.

func installStrSearch(_ d: StrMethods) {
  let bounds = "sub, start=None, end=None, /"
  for (name, isLast, raises) in [
    ("find", false, false), ("rfind", true, false), ("index", false, true), ("rindex", true, true),
  ] {
    d.def(name, bounds) { (m, s, a) throws(Raised) in
      guard let needle = a[1].str else {
        throw m.typeError("\(name)() argument 1 must be str, not \(m.argumentTypeName(a[1]))")
      }
      let (low, high) = try m.searchBounds(a[2], a[3], count: s.count)
      let i = low > high ? -1 : isLast ? s.findLast(needle, low, high) : s.find(needle, low, high)
      if i < 0 && raises { throw m.valueError("substring not found") }
      return .int(i)
    }
  }
  d.def("count", bounds) { (m, s, a) throws(Raised) in
    guard let needle = a[1].str else {
      throw m.typeError("count() argument 1 must be str, not \(m.argumentTypeName(a[1]))")
    }
    let (low, high) = try m.searchBounds(a[2], a[3], count: s.count)
    return .int(low > high ? 0 : s.occurrences(needle, low, high))
  }
  for (name, atEnd) in [("startswith", false), ("endswith", true)] {
    d.def(name, "prefix, start=None, end=None, /") { (m, s, a) throws(Raised) in
      let (low, high) = try m.searchBounds(a[2], a[3], count: s.count)
      func matches(_ part: PyStr) -> Bool {
        if high - low < part.count { return false }
        return s.matches(part, at: atEnd ? high - part.count : low)
      }
      if let part = a[1].str { return .bool(matches(part)) }
      guard let parts = a[1].tuple else {
        throw m.typeError("\(name) first arg must be str or a tuple of str, not \(m.typeName(a[1]))")
      }
      for item in parts.items {
        guard let part = item.str else {
          throw m.typeError("tuple for \(name) must only contain str, not \(m.typeName(item))")
        }
        if matches(part) { return .bool(true) }
      }
      return .bool(false)
    }
  }
  installStrTests(d)
}

private func installStrTests(_ d: StrMethods) {
  func all(_ name: String, empty: Bool = false, _ test: @escaping (UInt32) -> Bool) {
    d.def(name) { (_, s, _) throws(Raised) in
      if s.count == 0 { return .bool(empty) }
      for i in 0..<s.count where !test(s[i]) { return .bool(false) }
      return .bool(true)
    }
  }
  all("isspace", UnicodeTests.isSpace)
  all("isalpha", UnicodeTests.isAlpha)
  all("isalnum", UnicodeTests.isAlphanumeric)
  all("isdecimal", UnicodeTests.isDecimal)
  all("isdigit", UnicodeTests.isDigit)
  all("isnumeric", UnicodeTests.isNumeric)
  all("isascii", empty: true) { $0 < 0x80 }
  all("isprintable", empty: true, UnicodeTests.isPrintable)
  d.def("isidentifier") { (_, s, _) throws(Raised) in
    if s.count == 0 || !UnicodeTests.isIdentifierStart(s[0]) { return .bool(false) }
    for i in 1..<max(s.count, 1) where !UnicodeTests.isIdentifierPart(s[i]) { return .bool(false) }
    return .bool(true)
  }
  d.def("islower") { (_, s, _) throws(Raised) in
    var found = false
    for i in 0..<s.count {
      if UnicodeTests.isUpper(s[i]) || UnicodeTests.isTitle(s[i]) { return .bool(false) }
      if UnicodeTests.isLower(s[i]) { found = true }
    }
    return .bool(found)
  }
  d.def("isupper") { (_, s, _) throws(Raised) in
    var found = false
    for i in 0..<s.count {
      if UnicodeTests.isLower(s[i]) || UnicodeTests.isTitle(s[i]) { return .bool(false) }
      if UnicodeTests.isUpper(s[i]) { found = true }
    }
    return .bool(found)
  }
  d.def("istitle") { (_, s, _) throws(Raised) in
    var found = false
    var afterCased = false
    for i in 0..<s.count {
      if UnicodeTests.isUpper(s[i]) || UnicodeTests.isTitle(s[i]) {
        if afterCased { return .bool(false) }
        (afterCased, found) = (true, true)
      } else if UnicodeTests.isLower(s[i]) {
        if !afterCased { return .bool(false) }
        found = true
      } else {
        afterCased = false
      }
    }
    return .bool(found)
  }
}
