// Sorting: a stable merge sort whose comparisons may run the program's code.

extension Machine {
  /// `list.sort(key=..., reverse=...)`.
  ///
  /// The list is empty while its elements are being sorted, so that a comparison that changes it is found out.
  func sort(_ l: PyList, key: Value, reverse: Bool) throws(Raised) {
    let original = l.items
    l.items = []
    var sorted = original
    var failure: Raised?
    do throws(Raised) {
      sorted = try self.sorted(original, key: key, reverse: reverse)
    } catch {
      failure = error
    }
    let wasTouched = !l.items.isEmpty
    l.items = sorted
    if let failure { throw failure }
    if wasTouched { throw valueError("list modified during sort") }
  }

  /// The values in order.
  func sorted(_ values: [Value], key: Value, reverse: Bool) throws(Raised) -> [Value] {
    if key.isNull || key.isNone {
      return try Machine.inOrder(values, reverse: reverse) { $0 } by: { (x, y) throws(Raised) in try self.isLess(x, y) }
    }
    var pairs: [(Value, Value)] = []
    pairs.reserveCapacity(values.count)
    for v in values { pairs.append((try call(key, [v]), v)) }
    return try Machine.inOrder(pairs, reverse: reverse) { $0.0 } by: { (x, y) throws(Raised) in try self.isLess(x, y) }
      .map(\.1)
  }

  private static func inOrder<T>(
    _ items: [T], reverse: Bool, key: (T) -> Value, by isLess: (Value, Value) throws(Raised) -> Bool
  ) throws(Raised) -> [T] {
    if items.count < 2 { return items }
    // Equal elements keep their order in a reversed sort too: turn round before and after.
    let given = reverse ? Array(items.reversed()) : items
    var result: [T]
    if items.allSatisfy({ if case .int = key($0) { true } else { false } }) {
      result = try merged(given) { (x, y) throws(Raised) in
        if case .int(let a) = key(x), case .int(let b) = key(y) { a < b } else { false }
      }
    } else {
      result = try merged(given) { (x, y) throws(Raised) in try isLess(key(x), key(y)) }
    }
    if reverse { result.reverse() }
    return result
  }

  /// Below 64 elements CPython takes the run at the start (turned round where it falls) and inserts the others one by one,
  /// looking for their places by halving.  A program whose comparisons have effects sees the same ones here.
  private static func inserted<T>(_ items: [T], _ isLess: (T, T) throws(Raised) -> Bool) throws(Raised) -> [T] {
    var a = items
    var n = 1
    while n < a.count, try !isLess(a[n], a[n - 1]) { n += 1 }
    if n == a.count { return a }
    let rises = n > 1 ? try isLess(a[0], a[n - 1]) : false
    if !rises {
      // It falls, after equal elements at most.  Equal ones are turned round twice, so that they keep their order.
      a[..<n].reverse()
      n += 1
      var equals = 0
      while n < a.count {
        if try isLess(a[n], a[n - 1]) {
          a[(n - equals - 1)..<n].reverse()
          equals = 0
        } else if try isLess(a[n - 1], a[n]) {
          break
        } else {
          equals += 1
        }
        n += 1
      }
      a[(n - equals - 1)..<n].reverse()
      a[..<n].reverse()
      while n < a.count, try !isLess(a[n], a[n - 1]) { n += 1 }
    }
    while n < a.count {
      let pivot = a[n]
      var (low, high) = (0, n)
      while low < high {
        let middle = (low + high) / 2
        if try isLess(pivot, a[middle]) { high = middle } else { low = middle + 1 }
      }
      a.remove(at: n)
      a.insert(pivot, at: low)
      n += 1
    }
    return a
  }

  /// A merge sort from the bottom up, over runs that are made with insertion.
  private static func merged<T>(_ items: [T], _ isLess: (T, T) throws(Raised) -> Bool) throws(Raised) -> [T] {
    let n = items.count
    if n < 64 { return try inserted(items, isLess) }
    var from = items
    let run = 8
    var start = 0
    while start < n {
      let end = min(start + run, n)
      var i = start + 1
      while i < end {
        var (low, high) = (start, i)
        let pivot = from[i]
        // Mostly sorted input is common: one look at the neighbour decides it.
        if try isLess(pivot, from[i - 1]) {
          high = i - 1
          while low < high {
            let middle = (low + high) / 2
            if try isLess(pivot, from[middle]) { high = middle } else { low = middle + 1 }
          }
          var j = i
          while j > low {
            from[j] = from[j - 1]
            j -= 1
          }
          from[low] = pivot
        }
        i += 1
      }
      start = end
    }
    var width = run
    while width < n {
      var to: [T] = []
      to.reserveCapacity(n)
      var start = 0
      while start < n {
        let middle = min(start + width, n)
        let end = min(start + 2 * width, n)
        if middle >= end {
          to.append(contentsOf: from[start..<end])
        } else if try !isLess(from[middle], from[middle - 1]) {
          to.append(contentsOf: from[start..<end])
        } else {
          var (i, j) = (start, middle)
          while i < middle && j < end {
            if try isLess(from[j], from[i]) {
              to.append(from[j])
              j += 1
            } else {
              to.append(from[i])
              i += 1
            }
          }
          to.append(contentsOf: from[i..<middle])
          to.append(contentsOf: from[j..<end])
        }
        start = end
      }
      from = to
      width *= 2
    }
    return from
  }
}
