// Methods of `str` that make another text: join, replace, translate, padding, encode, format.

func installStrBuild(_ d: StrMethods) {
  d.def("join", "iterable, /") { (m, s, a) throws(Raised) in .object(try m.join(s, a[1])) }
  d.def("replace", "old, new, /, count=-1") { (m, s, a) throws(Raised) in
    guard let old = a[1].str else {
      throw m.typeError("replace() argument 1 must be str, not \(m.argumentTypeName(a[1]))")
    }
    guard let new = a[2].str else {
      throw m.typeError("replace() argument 2 must be str, not \(m.argumentTypeName(a[2]))")
    }
    let limit = a[3].isNull ? -1 : try m.index(a[3])
    return .object(try m.replace(s, old, new, limit < 0 ? Int.max : limit))
  }
  installStrPadding(d)
  installStrTranslate(d)
  d.def("encode", "/, encoding='utf-8', errors='strict'") { (m, s, a) throws(Raised) in
    .object(PyBytes(try m.encode(s, encoding: a[1], errors: a[2], function: "encode")))
  }
  d.def("format", "...") { (m, s, a) throws(Raised) in
    .object(try m.strFormat(s, Array(a.positional.dropFirst()), keywords: a.keywords))
  }
  d.def("format_map", "mapping, /") { (m, s, a) throws(Raised) in .object(try m.strFormat(s, mapping: a[1])) }
}

extension Machine {
  fileprivate func join(_ separator: PyStr, _ iterable: Value) throws(Raised) -> PyStr {
    guard case .object(let o) = iterable,
      o.layout == .list || o.layout == .tuple || o.layout == .iterator || o.layout == .generator
        || o.type.lookup(names.__iter__) != nil || o.type.lookup(names.__getitem__) != nil
    else { throw typeError("can only join an iterable") }
    var iterable = iterable
    if o.layout != .list, o.layout != .tuple {
      do throws(Raised) {
        iterable = try iterator(iterable)
      } catch {
        guard error.exception.type.isSubclass(of: types.typeError) else { throw error }
        throw typeError("can only join an iterable")
      }
    }
    let items = try elements(iterable)
    var total = 0
    var narrow = separator.isNarrow || items.count < 2
    for (i, item) in items.enumerated() {
      guard let s = item.str else {
        throw typeError("sequence item \(i): expected str instance, \(typeName(item)) found")
      }
      total += s.count
      if !s.isNarrow { narrow = false }
    }
    if items.isEmpty { return PyStr("") }
    if items.count == 1, let only = items[0].str, only.type === types.str { return only }
    total += separator.count * (items.count - 1)
    try checkSize(total)
    return PyStr(count: total, narrow: narrow) { target in
      var offset = 0
      for (i, item) in items.enumerated() {
        if i > 0 {
          separator.copy(to: target, at: offset, narrow: narrow)
          offset += separator.count
        }
        guard case .object(let o) = item else { continue }
        let s = unsafeDowncast(o, to: PyStr.self)
        s.copy(to: target, at: offset, narrow: narrow)
        offset += s.count
      }
    }
  }

  fileprivate func replace(_ s: PyStr, _ old: PyStr, _ new: PyStr, _ most: Int) throws(Raised) -> PyStr {
    if most == 0 || old.count > s.count { return s.plain }
    var out = TextBuilder(capacity: s.count)
    if old.count == 0 {
      let (size, o) = new.count.multipliedReportingOverflow(by: s.count + 1)
      if o { throw memoryError() }
      try checkSize(size)
      for i in 0...s.count {
        if i < most { out.append(new) }
        if i < s.count { out.append(s[i]) }
      }
      return out.finish()
    }
    var start = 0
    var n = 0
    while n < most {
      let i = s.find(old, start, s.count)
      if i < 0 { break }
      out.append(s, start, i)
      out.append(new)
      try checkSize(out.count)
      start = i + old.count
      n += 1
    }
    if n == 0 { return s.plain }
    out.append(s, start, s.count)
    return out.finish()
  }
}

private func installStrPadding(_ d: StrMethods) {
  for name in ["center", "ljust", "rjust"] {
    d.def(name, "width, fillchar=' ', /") { (m, s, a) throws(Raised) in
      let width = try m.index(a[1])
      var fill: UInt32 = 0x20
      if !a[2].isNull {
        guard let f = a[2].str else {
          throw m.typeError("The fill character must be a unicode character, not \(m.typeName(a[2]))")
        }
        if f.count != 1 { throw m.typeError("The fill character must be exactly one character long") }
        fill = f[0]
      }
      if width <= s.count { return .object(s.plain) }
      try m.checkSize(width)
      let missing = width - s.count
      // An odd number of blanks: the one too many goes to the left where the width is odd.
      let left = name == "ljust" ? 0 : name == "rjust" ? missing : missing / 2 + (missing & width & 1)
      var out = TextBuilder(capacity: width)
      out.append(repeating: fill, count: left)
      out.append(s)
      out.append(repeating: fill, count: missing - left)
      return .object(out.finish())
    }
  }
  d.def("zfill", "width, /") { (m, s, a) throws(Raised) in
    let width = try m.index(a[1])
    if width <= s.count { return .object(s.plain) }
    try m.checkSize(width)
    let hasSign = s.count > 0 && (s[0] == 0x2B || s[0] == 0x2D)
    var out = TextBuilder(capacity: width)
    if hasSign { out.append(s[0]) }
    out.append(repeating: 0x30, count: width - s.count)
    out.append(s, hasSign ? 1 : 0, s.count)
    return .object(out.finish())
  }
  d.def("expandtabs", "/, tabsize=8") { (m, s, a) throws(Raised) in
    let size = a[1].isNull ? 8 : try m.index(a[1])
    var out = TextBuilder(capacity: s.count)
    var column = 0
    for i in 0..<s.count {
      let c = s[i]
      if c == 0x09 {
        if size > 0 {
          let n = size - column % size
          out.append(repeating: 0x20, count: n)
          try m.checkSize(out.count)
          column += n
        }
      } else {
        out.append(c)
        column = c == 0x0A || c == 0x0D ? 0 : column + 1
      }
    }
    return .object(out.finish())
  }
}

private func installStrTranslate(_ d: StrMethods) {
  d.def("translate", "table, /") { (m, s, a) throws(Raised) in
    var out = TextBuilder(capacity: s.count)
    for i in 0..<s.count {
      let mapped: Value
      do throws(Raised) {
        mapped = try m.getItem(a[1], .int(Int(s[i])))
      } catch {
        guard error.exception.type.isSubclass(of: types.lookupError) else { throw error }
        out.append(s[i])
        continue
      }
      if mapped.isNone { continue }
      if let t = mapped.str {
        out.append(t)
      } else if let n = mapped.exactInt {
        guard case .int(let c) = n, (0...0x10FFFF).contains(c) else {
          throw m.valueError("character mapping must be in range(0x110000)")
        }
        out.append(UInt32(c))
      } else {
        throw m.typeError("character mapping must return integer, None or str")
      }
    }
    return .object(out.finish())
  }
  d.type.defStatic("maketrans", "x, y=None, z=None, /") { (m, a) throws(Raised) in
    let table = PyDict()
    for i in 1...2 where !a[i].isNull && a[i].str == nil {
      throw m.typeError("maketrans() argument \(i + 1) must be str, not \(m.argumentTypeName(a[i]))")
    }
    if a[1].isNull {
      guard let source = a[0].dict else {
        throw m.typeError("if you give only one argument to maketrans it must be a dict")
      }
      for (key, value) in source.pairs {
        if let s = key.str {
          if s.count != 1 { throw m.valueError("string keys in translate table must be of length 1") }
          try table.set(.int(Int(s[0])), value, m)
        } else if key.exactInt != nil {
          try table.set(key, value, m)
        } else {
          throw m.typeError("keys in translate table must be strings or integers")
        }
      }
      return .object(table)
    }
    guard let x = a[0].str else {
      throw m.typeError("first maketrans argument must be a string if there is a second argument")
    }
    guard let y = a[1].str else { return .none }
    if x.count != y.count { throw m.valueError("the first two maketrans arguments must have equal length") }
    for i in 0..<x.count { try table.set(.int(Int(x[i])), .int(Int(y[i])), m) }
    if let z = a[2].str {
      for i in 0..<z.count { try table.set(.int(Int(z[i])), .none, m) }
    }
    return .object(table)
  }
}
