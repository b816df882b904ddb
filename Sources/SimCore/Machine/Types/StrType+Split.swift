// Methods of `str` that take a text apart: split, partition, strip and their kind.

func installStrSplit(_ d: StrMethods) {
  for (name, fromRight) in [("split", false), ("rsplit", true)] {
    d.def(name, "/, sep=None, maxsplit=-1") { (m, s, a) throws(Raised) in
      let limit = a[2].isNull ? -1 : try m.index(a[2])
      let most = limit < 0 ? Int.max : limit
      if a[1].isNull || a[1].isNone {
        return .list(fromRight ? s.splitWordsFromRight(most) : s.splitWords(most))
      }
      guard let sep = a[1].str else { throw m.typeError("must be str or None, not \(m.typeName(a[1]))") }
      if sep.count == 0 { throw m.valueError("empty separator") }
      return .list(fromRight ? s.splitFromRight(sep, most) : s.split(sep, most))
    }
  }
  d.def("splitlines", "/, keepends=False") { (m, s, a) throws(Raised) in
    .list(s.lines(keepingEnds: a[1].isNull ? false : try m.truthy(a[1])))
  }
  for (name, fromRight) in [("partition", false), ("rpartition", true)] {
    d.def(name, "sep, /") { (m, s, a) throws(Raised) in
      guard let sep = a[1].str else { throw m.typeError("must be str, not \(m.typeName(a[1]))") }
      if sep.count == 0 { throw m.valueError("empty separator") }
      let i = fromRight ? s.findLast(sep, 0, s.count) : s.find(sep, 0, s.count)
      let empty = Value.string("")
      if i < 0 {
        return .tuple(fromRight ? [empty, empty, .object(s.plain)] : [.object(s.plain), empty, empty])
      }
      return .tuple([.object(s.slice(0, i)), .object(sep.plain), .object(s.slice(i + sep.count, s.count))])
    }
  }
  for (name, left, right) in [("strip", true, true), ("lstrip", true, false), ("rstrip", false, true)] {
    d.def(name, "chars=None, /") { (m, s, a) throws(Raised) in
      let isStripped: (UInt32) -> Bool
      if a[1].isNull || a[1].isNone {
        isStripped = UnicodeTests.isSpace
      } else {
        guard let chars = a[1].str else { throw m.typeError("\(name) arg must be None or str") }
        let set = Set(chars.codePoints)
        isStripped = { set.contains($0) }
      }
      var (low, high) = (0, s.count)
      if left { while low < high, isStripped(s[low]) { low += 1 } }
      if right { while high > low, isStripped(s[high - 1]) { high -= 1 } }
      return .object(s.slice(low, high))
    }
  }
  d.def("removeprefix", "prefix, /") { (m, s, a) throws(Raised) in
    guard let part = a[1].str else {
      throw m.typeError("removeprefix() argument must be str, not \(m.argumentTypeName(a[1]))")
    }
    return .object(s.matches(part, at: 0) ? s.slice(part.count, s.count) : s.plain)
  }
  d.def("removesuffix", "suffix, /") { (m, s, a) throws(Raised) in
    guard let part = a[1].str else {
      throw m.typeError("removesuffix() argument must be str, not \(m.argumentTypeName(a[1]))")
    }
    let rest = s.count - part.count
    return .object(part.count > 0 && s.matches(part, at: rest) ? s.slice(0, rest) : s.plain)
  }
}

extension PyStr {
  fileprivate func split(_ sep: PyStr, _ most: Int) -> [Value] {
    if isNarrow && sep.isNarrow && sep.count == 1 { return split(atByte: sep.narrow[0], most) }
    var result: [Value] = []
    result.reserveCapacity(min(most, 4))
    var start = 0
    while result.count < most {
      let i = find(sep, start, count)
      if i < 0 { break }
      result.append(.object(slice(start, i)))
      start = i + sep.count
    }
    result.append(.object(slice(start, count)))
    return result
  }

  /// The usual case: a separator of one byte.  The list is made once, as long as it will be.
  private func split(atByte sep: UInt8, _ most: Int) -> [Value] {
    let bytes = narrow
    var pieces = 1
    for b in bytes where b == sep { pieces += 1 }
    if most < pieces - 1 { pieces = most + 1 }
    return Array(unsafeUninitializedCapacity: pieces) { buffer, n in
      var (start, at) = (0, 0)
      while n < pieces - 1 {
        while bytes[at] != sep { at += 1 }
        buffer.initializeElement(at: n, to: .object(slice(start, at)))
        n += 1
        at += 1
        start = at
      }
      buffer.initializeElement(at: n, to: .object(slice(start, count)))
      n += 1
    }
  }

  fileprivate func splitFromRight(_ sep: PyStr, _ most: Int) -> [Value] {
    var result: [Value] = []
    var end = count
    while result.count < most {
      let i = findLast(sep, 0, end)
      if i < 0 { break }
      result.append(.object(slice(i + sep.count, end)))
      end = i
    }
    result.append(.object(slice(0, end)))
    return result.reversed()
  }

  fileprivate func splitWords(_ most: Int) -> [Value] {
    var result: [Value] = []
    var i = 0
    while true {
      while i < count, UnicodeTests.isSpace(self[i]) { i += 1 }
      if i == count { return result }
      if result.count == most {
        result.append(.object(slice(i, count)))
        return result
      }
      let start = i
      while i < count, !UnicodeTests.isSpace(self[i]) { i += 1 }
      result.append(.object(slice(start, i)))
    }
  }

  fileprivate func splitWordsFromRight(_ most: Int) -> [Value] {
    var result: [Value] = []
    var i = count
    while true {
      while i > 0, UnicodeTests.isSpace(self[i - 1]) { i -= 1 }
      if i == 0 { break }
      if result.count == most {
        result.append(.object(slice(0, i)))
        break
      }
      let end = i
      while i > 0, !UnicodeTests.isSpace(self[i - 1]) { i -= 1 }
      result.append(.object(slice(i, end)))
    }
    return result.reversed()
  }

  func lines(keepingEnds: Bool) -> [Value] {
    var result: [Value] = []
    var start = 0
    var i = 0
    while i < count {
      if !UnicodeTests.isLineBreak(self[i]) {
        i += 1
        continue
      }
      let end = i
      i += self[i] == 0x0D && i + 1 < count && self[i + 1] == 0x0A ? 2 : 1
      result.append(.object(slice(start, keepingEnds ? i : end)))
      start = i
    }
    if start < count { result.append(.object(slice(start, count))) }
    return result
  }
}
