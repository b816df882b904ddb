// Dates and times of day in UTC, and `strftime` and `strptime` in the C locale.

/// A moment taken apart, as `struct tm`.
struct CivilTime {
  var year = 1900
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  /// Monday is 0.
  var weekday = 0
  /// From 1.
  var dayOfYear = 1
  var isDST = -1
  var zone = "UTC"
  var offset = 0

  init() {}

  /// The moment `seconds` after 1970.
  init(seconds: Int, zone: String = "UTC") {
    let days = CivilTime.floorDivide(seconds, 86_400)
    let rest = seconds - days * 86_400
    (year, month, day) = CivilTime.date(days: days)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    weekday = CivilTime.modulo(days + 3, 7)
    dayOfYear = days - CivilTime.days(year, 1, 1) + 1
    isDST = 0
    self.zone = zone
  }

  /// Seconds since 1970; fields out of range carry over.
  var seconds: Int {
    let months = (month - 1)
    let y = year + CivilTime.floorDivide(months, 12)
    let m = CivilTime.modulo(months, 12) + 1
    return (CivilTime.days(y, m, 1) + day - 1) * 86_400 + hour * 3600 + minute * 60 + second
  }

  static let shortDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  static let longDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  static let shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  static func floorDivide(_ x: Int, _ y: Int) -> Int { x >= 0 ? x / y : -((y - 1 - x) / y) }
  static func modulo(_ x: Int, _ y: Int) -> Int { x - floorDivide(x, y) * y }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Days since 1970 (Hinnant's algorithm: years begin in March).
  static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = floorDivide(y, 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func date(days: Int) -> (Int, Int, Int) {
    let z = days + 719_468
    let era = floorDivide(z, 146_097)
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * m + 2) / 5 + 1)
  }

  /// The ISO 8601 year and week.
  var isoWeek: (year: Int, week: Int) {
    let week = (dayOfYear - 1 - weekday + 10) / 7
    func weeks(_ y: Int) -> Int {
      let first = CivilTime.modulo(CivilTime.days(y, 1, 1) + 3, 7)
      return first == 3 || (first == 2 && CivilTime.isLeap(y)) ? 53 : 52
    }
    if week < 1 { return (year - 1, weeks(year - 1)) }
    if week > weeks(year) { return (year + 1, 1) }
    return (year, week)
  }
}

// MARK: - strftime

extension CivilTime {
  /// The text of a format as glibc makes it; what it does not know stays as it is.
  func formatted(_ format: String) -> String {
    var out = ""
    let chars = Array(format.unicodeScalars)
    var i = 0
    while i < chars.count {
      guard chars[i] == "%" else {
        out.unicodeScalars.append(chars[i])
        i += 1
        continue
      }
      let start = i
      i += 1
      var pad: Unicode.Scalar?
      var (isUpper, isSwapped) = (false, false)
      var width: Int?
      while i < chars.count, ["_", "-", "0", "^", "#"].contains(chars[i]) {
        if chars[i] == "^" { isUpper = true } else if chars[i] == "#" { isSwapped = true } else { pad = chars[i] }
        i += 1
      }
      while i < chars.count, chars[i].value >= 48, chars[i].value <= 57 {
        width = min((width ?? 0) * 10 + Int(chars[i].value) - 48, 200)
        i += 1
      }
      if i < chars.count, chars[i] == "E" || chars[i] == "O" { i += 1 }
      guard i < chars.count, var text = directive(chars[i], pad: pad, width: width) else {
        out.unicodeScalars.append(contentsOf: chars[start..<min(i + 1, chars.count)])
        i += 1
        continue
      }
      if isUpper { text = text.uppercased() }
      if isSwapped { text = chars[i] == "p" || chars[i] == "Z" ? text.lowercased() : text.uppercased() }
      if let width, text.unicodeScalars.count < width {
        text = String(repeating: pad == "0" ? "0" : " ", count: width - text.unicodeScalars.count) + text
      }
      out += text
      i += 1
    }
    return out
  }

  private func directive(_ c: Unicode.Scalar, pad: Unicode.Scalar?, width: Int?) -> String? {
    func number(_ n: Int, _ digits: Int, _ standard: Unicode.Scalar = "0") -> String {
      let fill = pad ?? standard
      if fill == "-" { return String(n) }
      let text = String(abs(n))
      let wanted = max(digits, width ?? 0) - (n < 0 ? 1 : 0)
      return (n < 0 ? "-" : "") + String(repeating: fill == "_" ? " " : String(fill), count: max(wanted - text.count, 0)) + text
    }
    let hour12 = hour % 12 == 0 ? 12 : hour % 12
    let sunday = (weekday + 1) % 7
    switch c {
    case "a": return CivilTime.shortDays[weekday]
    case "A": return CivilTime.longDays[weekday]
    case "b", "h": return CivilTime.shortMonths[month - 1]
    case "B": return CivilTime.longMonths[month - 1]
    case "c": return formatted("%a %b %e %H:%M:%S %Y")
    case "C": return number(CivilTime.floorDivide(year, 100), 2)
    case "d": return number(day, 2)
    case "D", "x": return formatted("%m/%d/%y")
    case "e": return number(day, 2, "_")
    case "F": return formatted("%Y-%m-%d")
    case "g": return number(CivilTime.modulo(isoWeek.year, 100), 2)
    case "G": return number(isoWeek.year, 1)
    case "H": return number(hour, 2)
    case "I": return number(hour12, 2)
    case "j": return number(dayOfYear, 3)
    case "k": return number(hour, 2, "_")
    case "l": return number(hour12, 2, "_")
    case "m": return number(month, 2)
    case "M": return number(minute, 2)
    case "n": return "\n"
    case "p": return hour < 12 ? "AM" : "PM"
    case "P": return hour < 12 ? "am" : "pm"
    case "r": return formatted("%I:%M:%S %p")
    case "R": return formatted("%H:%M")
    case "s": return String(seconds - offset)
    case "S": return number(second, 2)
    case "t": return "\t"
    case "T", "X": return formatted("%H:%M:%S")
    case "u": return number(weekday + 1, 1)
    case "U": return number((dayOfYear - 1 + 7 - sunday) / 7, 2)
    case "V": return number(isoWeek.week, 2)
    case "w": return number(sunday, 1)
    case "W": return number((dayOfYear - 1 + 7 - weekday) / 7, 2)
    case "y": return number(CivilTime.modulo(year, 100), 2)
    case "Y": return number(year, 1)
    case "z":
      let minutes = abs(offset) / 60
      let digits = String(minutes / 60 * 100 + minutes % 60)
      return (offset < 0 ? "-" : "+") + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
    case "Z": return zone
    case "%": return "%"
    default: return nil
    }
  }
}

// MARK: - strptime

/// What `strptime` found.
struct ParsedTime {
  var time = CivilTime()
  var microsecond = 0
  /// Seconds east of UTC, and the fraction of a second beyond them, where the text says so.
  var offset: Int?
  var offsetMicrosecond = 0
  var zone: String?
}

/// Reads texts by a format.
struct TimeParser {
  enum Problem: Error {
    case badDirective(String)
    case strayPercent
    case mismatch
    case unconverted(String)
    case other(String)
  }

  private let text: [Unicode.Scalar]
  private var pieces: [Piece] = []

  private enum Piece {
    case literal(Unicode.Scalar)
    case space
    case field(Unicode.Scalar)
  }

  static func parse(_ text: String, _ format: String) throws(Problem) -> ParsedTime {
    var parser = TimeParser(text: text)
    try parser.readFormat(format)
    guard let (found, end) = parser.match(0, 0, [:]) else { throw .mismatch }
    if end < parser.text.count {
      throw .unconverted(String(String.UnicodeScalarView(parser.text[end...])))
    }
    return try parser.settle(found)
  }

  private init(text: String) { self.text = Array(text.unicodeScalars) }

  private mutating func readFormat(_ format: String) throws(Problem) {
    let expanded = format.replacing(["%c": "%a %b %d %H:%M:%S %Y", "%x": "%m/%d/%y", "%X": "%H:%M:%S"])
    let chars = Array(expanded.unicodeScalars)
    var i = 0
    while i < chars.count {
      if chars[i] == "%" {
        guard i + 1 < chars.count else { throw .strayPercent }
        let c = chars[i + 1]
        guard "aAbBdfGHIjmMpSuUVwWyYzZ%".unicodeScalars.contains(c) else { throw .badDirective(String(c)) }
        pieces.append(c == "%" ? .literal("%") : .field(c))
        i += 2
      } else if chars[i].properties.isWhitespace {
        while i < chars.count, chars[i].properties.isWhitespace { i += 1 }
        pieces.append(.space)
      } else {
        pieces.append(.literal(chars[i]))
        i += 1
      }
    }
  }

  private typealias Found = [Unicode.Scalar: String]

  /// Matches the pieces from `p` at `at`, trying the readings of a field in the order of Python's patterns.
  private func match(_ p: Int, _ at: Int, _ found: Found) -> (Found, Int)? {
    if p == pieces.count { return (found, at) }
    switch pieces[p] {
    case .literal(let c):
      guard at < text.count, TimeParser.lower(text[at]) == TimeParser.lower(c) else { return nil }
      return match(p + 1, at + 1, found)
    case .space:
      var end = at
      while end < text.count, text[end].properties.isWhitespace { end += 1 }
      while end > at {
        if let answer = match(p + 1, end, found) { return answer }
        end -= 1
      }
      return nil
    case .field(let c):
      for length in readings(c, at) {
        var next = found
        next[c] = String(String.UnicodeScalarView(text[at..<(at + length)]))
        if let answer = match(p + 1, at + length, next) { return answer }
      }
      return nil
    }
  }

  private static func lower(_ c: Unicode.Scalar) -> String { c.properties.lowercaseMapping }

  /// The lengths that a field can take at a place, the preferred one first.
  private func readings(_ c: Unicode.Scalar, _ at: Int) -> [Int] {
    func digit(_ i: Int) -> Int? {
      guard at + i < text.count, text[at + i].value >= 48, text[at + i].value <= 57 else { return nil }
      return Int(text[at + i].value) - 48
    }
    func numbers(_ digits: Int, _ range: ClosedRange<Int>) -> [Int] {
      var (n, lengths): (Int, [Int]) = (0, [])
      for i in 0..<digits {
        guard let d = digit(i) else { break }
        n = n * 10 + d
        if range.contains(n) { lengths.append(i + 1) }
      }
      return lengths.reversed()
    }
    func exactly(_ digits: Int) -> [Int] { (0..<digits).allSatisfy { digit($0) != nil } ? [digits] : [] }
    func words(_ list: [String]) -> [Int] {
      list.sorted { $0.count > $1.count }.compactMap { word in
        let scalars = Array(word.unicodeScalars)
        guard at + scalars.count <= text.count else { return nil }
        for (i, s) in scalars.enumerated() where TimeParser.lower(s) != TimeParser.lower(text[at + i]) { return nil }
        return scalars.count
      }
    }
    switch c {
    case "d":
      let plain = numbers(2, 1...31)
      if plain.isEmpty, at + 1 < text.count, text[at] == " ", let d = digit(1), d > 0 { return [2] }
      return plain
    case "f": return Array((0..<6).prefix { digit($0) != nil }.map { $0 + 1 }.reversed())
    case "H": return numbers(2, 0...23)
    case "I": return numbers(2, 1...12)
    case "G", "Y": return exactly(4)
    case "j": return numbers(3, 1...366)
    case "m": return numbers(2, 1...12)
    case "M": return numbers(2, 0...59)
    case "S": return numbers(2, 0...61)
    case "U", "W": return numbers(2, 0...53)
    case "V": return numbers(2, 0...53)
    case "w": return numbers(1, 0...6)
    case "u": return numbers(1, 1...7)
    case "y": return exactly(2)
    case "a": return words(CivilTime.shortDays)
    case "A": return words(CivilTime.longDays)
    case "b": return words(CivilTime.shortMonths)
    case "B": return words(CivilTime.longMonths)
    case "p": return words(["AM", "PM"])
    case "Z": return words(["utc", "gmt"])
    case "z": return zoneReadings(at)
    default: return []
    }
  }

  private func zoneReadings(_ at: Int) -> [Int] {
    guard at < text.count else { return [] }
    if text[at] == "Z" { return [1] }
    guard text[at] == "+" || text[at] == "-" else { return [] }
    var i = at + 1
    func two(_ most: Int) -> Bool {
      guard i + 1 < text.count, (48...57).contains(text[i].value), (48...57).contains(text[i + 1].value) else { return false }
      return Int(text[i].value - 48) * 10 + Int(text[i + 1].value - 48) <= most
    }
    guard two(99) else { return [] }
    i += 2
    if i < text.count, text[i] == ":" { i += 1 }
    guard two(59) else { return [] }
    i += 2
    var lengths = [i - at]
    if i < text.count, text[i] == ":" { i += 1 }
    if two(59) {
      i += 2
      lengths.append(i - at)
      if i < text.count, text[i] == "." {
        i += 1
        var n = 0
        while n < 6, i < text.count, (48...57).contains(text[i].value) {
          i += 1
          n += 1
          lengths.append(i - at)
        }
      }
    }
    return lengths.reversed()
  }

  // MARK: What the fields mean together

  private func settle(_ found: Found) throws(Problem) -> ParsedTime {
    var result = ParsedTime()
    func number(_ c: Unicode.Scalar) -> Int? {
      found[c].map { $0.drop { $0 == " " } }.flatMap { Int($0) }
    }
    var year: Int?
    if let y = number("y") { year = y <= 68 ? 2000 + y : 1900 + y }
    if let y = number("Y") { year = y }
    var t = CivilTime()
    t.month = number("m") ?? 1
    if let name = found["b"] { t.month = TimeParser.place(name, CivilTime.shortMonths) + 1 }
    if let name = found["B"] { t.month = TimeParser.place(name, CivilTime.longMonths) + 1 }
    t.day = number("d") ?? 1
    t.hour = number("H") ?? 0
    if let h = number("I") {
      let isAfternoon = found["p"]?.lowercased() == "pm"
      t.hour = h % 12 + (isAfternoon ? 12 : 0)
    }
    t.minute = number("M") ?? 0
    t.second = number("S") ?? 0
    if let f = found["f"] { result.microsecond = Int(f + String(repeating: "0", count: 6 - f.count)) ?? 0 }
    var weekday: Int?
    if let name = found["A"] { weekday = TimeParser.place(name, CivilTime.longDays) }
    if let name = found["a"] { weekday = TimeParser.place(name, CivilTime.shortDays) }
    if let w = number("w") { weekday = (w + 6) % 7 }
    if let u = number("u") { weekday = u - 1 }
    var julian = number("j")
    if let zone = found["z"] { readOffset(zone, &result) }
    if let zone = found["Z"] { result.zone = zone }
    if number("G") != nil {
      if julian != nil {
        throw .other("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
      }
      if number("V") == nil || weekday == nil {
        throw .other(
          "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').")
      }
    } else if number("V") != nil {
      throw .other(
        year == nil || weekday == nil
          ? "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u')."
          : "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
    }
    var isLeapYearGuess = false
    if year == nil, t.month == 2, t.day == 29 {
      year = 1904
      isLeapYearGuess = true
    }
    t.year = year ?? number("G") ?? 1900
    if julian == nil, let weekday {
      if let week = number("U") ?? number("W") {
        let startsMonday = number("U") == nil
        var first = CivilTime.modulo(CivilTime.days(t.year, 1, 1) + 3, 7)
        var day = weekday
        if !startsMonday {
          first = (first + 1) % 7
          day = (day + 1) % 7
        }
        julian = week == 0 ? 1 + day - first : 1 + (7 - first) % 7 + 7 * (week - 1) + day
      } else if let isoYear = number("G"), let week = number("V") {
        let fourth = CivilTime.days(isoYear, 1, 4)
        let monday = fourth - CivilTime.modulo(fourth + 3, 7)
        julian = monday + 7 * (week - 1) + weekday - CivilTime.days(isoYear, 1, 1) + 1
      }
      if let j = julian, j <= 0 {
        t.year -= 1
        julian = j + (CivilTime.isLeap(t.year) ? 366 : 365)
      }
    }
    if let julian {
      (t.year, t.month, t.day) = CivilTime.date(days: CivilTime.days(t.year, 1, 1) + julian - 1)
      t.dayOfYear = julian
    } else {
      let lengths = [31, CivilTime.isLeap(t.year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if t.day > lengths[t.month - 1] { throw .other("day is out of range for month") }
      t.dayOfYear = CivilTime.days(t.year, t.month, t.day) - CivilTime.days(t.year, 1, 1) + 1
    }
    t.weekday = weekday ?? CivilTime.modulo(CivilTime.days(t.year, t.month, t.day) + 3, 7)
    if isLeapYearGuess { t.year = 1900 }
    if result.zone != nil { t.isDST = 0 }
    result.time = t
    return result
  }

  private func readOffset(_ zone: String, _ result: inout ParsedTime) {
    if zone == "Z" {
      result.offset = 0
      return
    }
    let parts = zone.dropFirst().split(separator: ".")
    let digits = parts[0].filter { $0 != ":" }.compactMap { $0.wholeNumberValue }
    func two(_ i: Int) -> Int { i + 1 < digits.count ? digits[i] * 10 + digits[i + 1] : 0 }
    let seconds = two(0) * 3600 + two(2) * 60 + two(4)
    let sign = zone.first == "-" ? -1 : 1
    result.offset = sign * seconds
    if parts.count > 1 {
      let text = String(parts[1])
      result.offsetMicrosecond = sign * (Int(text + String(repeating: "0", count: max(6 - text.count, 0))) ?? 0)
    }
  }

  private static func place(_ name: String, _ list: [String]) -> Int {
    list.firstIndex { $0.lowercased() == name.lowercased() } ?? 0
  }
}

extension String {
  /// The text with each key replaced by its value.
  fileprivate func replacing(_ table: [String: String]) -> String {
    var out = ""
    var rest = self[...]
    while let c = rest.first {
      if c == "%", let next = rest.dropFirst().first {
        let key = String(c) + String(next)
        out += table[key] ?? key
        rest = rest.dropFirst(2)
      } else {
        out.append(c)
        rest = rest.dropFirst()
      }
    }
    return out
  }
}
