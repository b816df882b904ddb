// Finding one text in another, on the characters' storage.

enum TextSearch {
  /// The first place of the needle in `start..<end`, or -1.
  static func first<H: FixedWidthInteger, N: FixedWidthInteger>(
    _ needle: UnsafeBufferPointer<N>, in hay: UnsafeBufferPointer<H>, _ start: Int, _ end: Int
  ) -> Int {
    let n = needle.count
    if n == 0 { return start <= end ? start : -1 }
    if end - start < n { return -1 }
    let head = needle[0]
    var i = start
    let last = end - n
    while i <= last {
      if hay[i] == head {
        var k = 1
        while k < n, hay[i + k] == needle[k] { k += 1 }
        if k == n { return i }
      }
      i += 1
    }
    return -1
  }

  /// The last place of the needle in `start..<end`, or -1.
  static func last<H: FixedWidthInteger, N: FixedWidthInteger>(
    _ needle: UnsafeBufferPointer<N>, in hay: UnsafeBufferPointer<H>, _ start: Int, _ end: Int
  ) -> Int {
    let n = needle.count
    if n == 0 { return start <= end ? end : -1 }
    if end - start < n { return -1 }
    var i = end - n
    while i >= start {
      var k = 0
      while k < n, hay[i + k] == needle[k] { k += 1 }
      if k == n { return i }
      i -= 1
    }
    return -1
  }
}

extension PyStr {
  /// The first place of the needle between two indices of this string, or -1.
  func find(_ needle: PyStr, _ start: Int, _ end: Int) -> Int {
    if isNarrow {
      return needle.isNarrow ? TextSearch.first(needle.narrow, in: narrow, start, end) : -1
    }
    return needle.isNarrow
      ? TextSearch.first(needle.narrow, in: wide, start, end)
      : TextSearch.first(needle.wide, in: wide, start, end)
  }

  func findLast(_ needle: PyStr, _ start: Int, _ end: Int) -> Int {
    if isNarrow {
      return needle.isNarrow ? TextSearch.last(needle.narrow, in: narrow, start, end) : -1
    }
    return needle.isNarrow
      ? TextSearch.last(needle.narrow, in: wide, start, end)
      : TextSearch.last(needle.wide, in: wide, start, end)
  }

  /// Whether the needle stands at the index.
  func matches(_ needle: PyStr, at i: Int) -> Bool {
    if i < 0 || i + needle.count > count { return false }
    for k in 0..<needle.count where self[i + k] != needle[k] { return false }
    return true
  }

  /// How often the needle is in `start..<end`, without overlaps.
  func occurrences(_ needle: PyStr, _ start: Int, _ end: Int) -> Int {
    if end < start { return 0 }
    if needle.count == 0 { return end - start + 1 }
    var n = 0
    var i = find(needle, start, end)
    while i >= 0 {
      n += 1
      i = find(needle, i + needle.count, end)
    }
    return n
  }
}
