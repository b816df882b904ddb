// "Did you mean ...?": the nearest of the names that exist.

/// The candidate nearest to a misspelt name, or nil if none is near enough.
///
/// The distance is CPython's: a Levenshtein distance in which a substitution costs as much as a removal and an insertion (2
/// units), a change of case 1; a candidate is near enough within (lengths of both + 3) * 2 / 6 units.
func suggestion(for wrong: String, among candidates: [String]) -> String? {
  let a = Array(wrong.unicodeScalars)
  if a.count > 40 || candidates.count > 750 { return nil }
  var best: String?
  var bestDistance = Int.max
  for candidate in candidates where candidate != wrong {
    let b = Array(candidate.unicodeScalars)
    if b.count > 40 { continue }
    var limit = (a.count + b.count + 3) * 2 / 6
    limit = min(limit, bestDistance - 1)
    let d = distance(a, b)
    if d > limit { continue }
    if d < bestDistance {
      best = candidate
      bestDistance = d
    }
  }
  return best
}

private func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  func substitution(_ x: Unicode.Scalar, _ y: Unicode.Scalar) -> Int {
    if x == y { return 0 }
    return x.properties.lowercaseMapping == y.properties.lowercaseMapping ? 1 : 2
  }
  var row = (0...b.count).map { $0 * 2 }
  for i in 0..<a.count {
    var diagonal = row[0]
    row[0] = (i + 1) * 2
    for j in 0..<b.count {
      let previous = row[j + 1]
      row[j + 1] = min(diagonal + substitution(a[i], b[j]), min(row[j + 1], row[j]) + 2)
      diagonal = previous
    }
  }
  return row[b.count]
}
