// Regular expressions: the text of a pattern becomes a tree, in Python's notation and with its complaints.

/// A pattern taken apart.
indirect enum RegexNode {
  case empty
  case character(UInt32)
  case any
  case set(RegexSet)
  case sequence([RegexNode])
  case alternatives([RegexNode])
  case group(Int, RegexNode)
  case reference(Int)
  case repeated(RegexNode, least: Int, most: Int, kind: RepeatKind)
  case lineStart, lineEnd, textStart, textEnd, textEndOrNewline, wordEdge, noWordEdge
  case look(RegexNode, isAhead: Bool, isNegative: Bool, width: Int)
  case atomic(RegexNode)
  /// `(?(1)yes|no)`.
  case conditional(Int, RegexNode, RegexNode)
  /// Part of the pattern with other flags.
  case flagged(RegexNode, RegexFlags)
}

enum RepeatKind { case greedy, lazy, possessive }

struct RegexFlags: OptionSet {
  let rawValue: Int
  static let ignoreCase = RegexFlags(rawValue: 2)
  static let locale = RegexFlags(rawValue: 4)
  static let multiline = RegexFlags(rawValue: 8)
  static let dotAll = RegexFlags(rawValue: 16)
  static let unicode = RegexFlags(rawValue: 32)
  static let verbose = RegexFlags(rawValue: 64)
  static let debug = RegexFlags(rawValue: 128)
  static let ascii = RegexFlags(rawValue: 256)
}

/// A set of characters.
struct RegexSet {
  enum Item {
    case range(UInt32, UInt32)
    /// `d`, `D`, `s`, `S`, `w`, `W`.
    case category(UInt8)
  }
  var items: [Item] = []
  var isNegated = false
}

/// What is wrong with a pattern, and where.
struct RegexProblem: Error {
  let message: String
  let position: Int?
}

/// A pattern ready to be matched.
final class RegexProgram {
  let root: RegexNode
  let flags: RegexFlags
  let groupCount: Int
  let groupNames: [(String, Int)]

  init(_ text: [UInt32], flags: RegexFlags, isBytes: Bool) throws(RegexProblem) {
    var parser = RegexParser(text, flags: flags, isBytes: isBytes)
    root = try parser.parse()
    self.flags = parser.flags
    groupCount = parser.groupCount
    groupNames = parser.names.sorted { $0.value < $1.value }.map { ($0.key, $0.value) }
  }
}

/// Reads a pattern.
private struct RegexParser {
  let text: [UInt32]
  let isBytes: Bool
  var flags: RegexFlags
  var groupCount = 0
  var names: [String: Int] = [:]
  private var i = 0
  private var openGroups: Set<Int> = []
  private var depth = 0

  init(_ text: [UInt32], flags: RegexFlags, isBytes: Bool) {
    self.text = text
    self.isBytes = isBytes
    self.flags = flags
  }

  private func c(_ s: Unicode.Scalar) -> UInt32 { s.value }
  private var current: UInt32? { i < text.count ? text[i] : nil }
  private func shown(_ codes: some Sequence<UInt32>) -> String {
    String(String.UnicodeScalarView(codes.map { Unicode.Scalar($0) ?? "\u{FFFD}" }))
  }
  private func problem(_ message: String, at position: Int) -> RegexProblem {
    RegexProblem(message: message, position: position)
  }
  private mutating func accept(_ s: Unicode.Scalar) -> Bool {
    if current == s.value {
      i += 1
      return true
    }
    return false
  }

  mutating func parse() throws(RegexProblem) -> RegexNode {
    if flags.contains(.verbose) == false { try readLeadingFlags() }
    if !isBytes && !flags.contains(.ascii) { flags.insert(.unicode) }
    var isVerbose = flags.contains(.verbose)
    let root = try alternatives(&isVerbose)
    if i < text.count { throw problem("unbalanced parenthesis", at: i) }
    return root
  }

  /// Global flags at the start decide how the rest is read.
  private mutating func readLeadingFlags() throws(RegexProblem) {
    guard text.count > 3, text[0] == c("("), text[1] == c("?") else { return }
    var k = 2
    var isOnlyFlags = true
    while k < text.count, text[k] != c(")") {
      if !"aiLmsux".unicodeScalars.contains(where: { $0.value == text[k] }) { isOnlyFlags = false }
      if text[k] == c("x") && isOnlyFlags, text[k...].contains(c(")")) {
        let end = text[k...].firstIndex(of: c(")")) ?? k
        if text[2..<end].allSatisfy({ x in "aiLmsux".unicodeScalars.contains { $0.value == x } }) { flags.insert(.verbose) }
      }
      k += 1
    }
  }

  private mutating func alternatives(_ isVerbose: inout Bool) throws(RegexProblem) -> RegexNode {
    depth += 1
    defer { depth -= 1 }
    if depth > 200 { throw problem("the pattern is nested too deeply", at: i) }
    var branches = [try sequence(&isVerbose)]
    while accept("|") { branches.append(try sequence(&isVerbose)) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence(_ isVerbose: inout Bool) throws(RegexProblem) -> RegexNode {
    var nodes: [RegexNode] = []
    while let x = current, x != c("|"), x != c(")") {
      if isVerbose {
        if x == 0x20 || (0x09...0x0D).contains(x) {
          i += 1
          continue
        }
        if x == c("#") {
          while let y = current, y != 0x0A { i += 1 }
          continue
        }
      }
      let start = i
      i += 1
      switch Unicode.Scalar(x) {
      case "\\": nodes.append(try escape(start))
      case ".": nodes.append(.any)
      case "^": nodes.append(flags.contains(.multiline) ? .lineStart : .textStart)
      case "$": nodes.append(flags.contains(.multiline) ? .lineEnd : .textEndOrNewline)
      case "[": nodes.append(try set(start))
      case "(":
        if let node = try group(start, &isVerbose) { nodes.append(node) }
      case "*", "+", "?", "{": try repetition(x, start, &nodes)
      default: nodes.append(.character(x))
      }
    }
    return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private mutating func repetition(_ x: UInt32, _ start: Int, _ nodes: inout [RegexNode]) throws(RegexProblem) {
    var (least, most) = (0, Int.max)
    switch Unicode.Scalar(x) {
    case "*": break
    case "+": least = 1
    case "?": most = 1
    default:
      if current == c("}") {
        nodes.append(.character(x))
        return
      }
      let low = digits()
      var high = low
      if accept(",") { high = digits() }
      guard accept("}") else {
        i = start + 1
        nodes.append(.character(x))
        return
      }
      if !low.isEmpty {
        guard let n = Int(low), n < 4_294_967_295 else { throw problem("the repetition number is too large", at: start) }
        least = n
      }
      if !high.isEmpty {
        guard let n = Int(high), n < 4_294_967_295 else { throw problem("the repetition number is too large", at: start) }
        most = n
        if most < least { throw problem("min repeat greater than max repeat", at: start + 1) }
      }
    }
    guard let item = nodes.last else { throw problem("nothing to repeat", at: start) }
    switch item {
    case .lineStart, .lineEnd, .textStart, .textEnd, .textEndOrNewline, .empty:
      throw problem("nothing to repeat", at: start)
    case .repeated: throw problem("multiple repeat", at: start)
    default: break
    }
    let kind: RepeatKind = accept("?") ? .lazy : accept("+") ? .possessive : .greedy
    nodes[nodes.count - 1] = .repeated(item, least: least, most: most, kind: kind)
  }

  private mutating func digits() -> String {
    var s = ""
    while i < text.count, (0x30...0x39).contains(text[i]) {
      s.unicodeScalars.append(Unicode.Scalar(text[i]) ?? "0")
      i += 1
    }
    return s
  }

  // MARK: Groups

  private mutating func name(_ end: Unicode.Scalar) throws(RegexProblem) -> String {
    let start = i
    while let x = current, x != end.value { i += 1 }
    let name = shown(text[start..<i])
    if current == nil {
      if name.isEmpty { throw problem("missing group name", at: start) }
      throw problem("missing \(end), unterminated name", at: start)
    }
    if name.isEmpty { throw problem("missing group name", at: start) }
    i += 1
    return name
  }

  private mutating func group(_ start: Int, _ isVerbose: inout Bool) throws(RegexProblem) -> RegexNode? {
    var inner = isVerbose
    guard accept("?") else { return try capture(nil, start, inner) }
    guard let x = current else { throw problem("unexpected end of pattern", at: i) }
    i += 1
    switch Unicode.Scalar(x) {
    case "P":
      if accept("<") {
        let at = i
        let name = try self.name(">")
        if !name.isIdentifier { throw problem("bad character in group name '\(name)'", at: at) }
        return try capture((name, at), start, inner)
      }
      if accept("=") {
        let at = i
        let name = try self.name(")")
        if !name.isIdentifier { throw problem("bad character in group name '\(name)'", at: at) }
        guard let n = names[name] else { throw problem("unknown group name '\(name)'", at: at) }
        if openGroups.contains(n) { throw problem("cannot refer to an open group", at: at) }
        return .reference(n)
      }
      guard let y = current else { throw problem("unexpected end of pattern", at: i) }
      throw problem("unknown extension ?P" + shown([y]), at: start + 1)
    case ":": break
    case "#":
      while let y = current, y != c(")") { i += 1 }
      if !accept(")") { throw problem("missing ), unterminated comment", at: start) }
      return nil
    case "=", "!": return try look(isAhead: true, isNegative: x == c("!"), start, inner)
    case "<":
      guard let y = current else { throw problem("unexpected end of pattern", at: i) }
      if y != c("=") && y != c("!") { throw problem("unknown extension ?<" + shown([y]), at: start + 1) }
      i += 1
      return try look(isAhead: false, isNegative: y == c("!"), start, inner)
    case "(": return try conditional(start, inner)
    case ">":
      let node = try alternatives(&inner)
      try close(start)
      return .atomic(node)
    default: return try flagGroup(x, start, &isVerbose)
    }
    let node = try alternatives(&inner)
    try close(start)
    return grouped(node)
  }

  /// A group can be repeated as a whole, even where it holds one repeated item.
  private func grouped(_ node: RegexNode) -> RegexNode {
    switch node {
    case .repeated, .empty, .lineStart, .lineEnd, .textStart, .textEnd, .textEndOrNewline: .sequence([node])
    default: node
    }
  }

  private mutating func close(_ start: Int) throws(RegexProblem) {
    if !accept(")") { throw problem("missing ), unterminated subpattern", at: start) }
  }

  private mutating func capture(_ name: (String, Int)?, _ start: Int, _ isVerbose: Bool) throws(RegexProblem) -> RegexNode {
    groupCount += 1
    let number = groupCount
    if let (name, at) = name {
      if let old = names[name] {
        throw problem("redefinition of group name '\(name)' as group \(number); was group \(old)", at: at)
      }
      names[name] = number
    }
    openGroups.insert(number)
    var inner = isVerbose
    let node = try alternatives(&inner)
    try close(start)
    openGroups.remove(number)
    return .group(number, node)
  }

  private mutating func look(isAhead: Bool, isNegative: Bool, _ start: Int, _ isVerbose: Bool) throws(RegexProblem) -> RegexNode {
    var inner = isVerbose
    let node = try alternatives(&inner)
    try close(start)
    var width = 0
    if !isAhead {
      let (low, high) = RegexParser.width(node)
      if low != high { throw RegexProblem(message: "look-behind requires fixed-width pattern", position: nil) }
      width = low
    }
    return .look(node, isAhead: isAhead, isNegative: isNegative, width: width)
  }

  private mutating func conditional(_ start: Int, _ isVerbose: Bool) throws(RegexProblem) -> RegexNode {
    let at = i
    let name = try self.name(")")
    var number = 0
    if name.isIdentifier {
      guard let n = names[name] else { throw problem("unknown group name '\(name)'", at: at) }
      number = n
    } else {
      guard let n = Int(name), n >= 0, name.allSatisfy(\.isNumber) else {
        throw problem("bad character in group name '\(name)'", at: at)
      }
      if n == 0 { throw problem("bad group number", at: at) }
      number = n
    }
    var inner = isVerbose
    let yes = try sequence(&inner)
    var no = RegexNode.empty
    if accept("|") {
      no = try sequence(&inner)
      if current == c("|") { throw problem("conditional backref with more than two branches", at: i) }
    }
    try close(start)
    if number > groupCount { throw problem("invalid group reference \(number)", at: at) }
    return .conditional(number, yes, no)
  }

  private static let letters: [UInt32: RegexFlags] = [
    0x61: .ascii, 0x69: .ignoreCase, 0x4C: .locale, 0x6D: .multiline, 0x73: .dotAll, 0x75: .unicode, 0x78: .verbose,
  ]

  private mutating func flagGroup(_ first: UInt32, _ start: Int, _ isVerbose: inout Bool) throws(RegexProblem) -> RegexNode? {
    guard RegexParser.letters[first] != nil || first == c("-") else {
      throw problem("unknown extension ?" + shown([first]), at: start + 1)
    }
    var (on, off): (RegexFlags, RegexFlags) = ([], [])
    var x = first
    var isOff = false
    var hasOff = false
    while true {
      if x == c("-") && !isOff {
        isOff = true
      } else if let flag = RegexParser.letters[x] {
        if isOff {
          off.insert(flag)
          hasOff = true
        } else {
          on.insert(flag)
        }
      } else if x == c(")") || x == c(":") {
        break
      } else {
        let isLetter = Unicode.Scalar(x)?.properties.isAlphabetic ?? false
        throw problem(isLetter ? "unknown flag" : isOff ? "missing :" : "missing -, : or )", at: i - 1)
      }
      guard let y = current else {
        throw problem(isOff ? (hasOff ? "missing :" : "missing flag") : "missing -, : or )", at: i)
      }
      x = y
      i += 1
    }
    if x == c(")") {
      if isOff { throw problem("missing :", at: i - 1) }
      if start != 0 { throw problem("global flags not at the start of the expression", at: start) }
      flags.insert(on)
      if on.contains(.ascii) { flags.remove(.unicode) }
      if on.contains(.verbose) { isVerbose = true }
      return nil
    }
    if isOff && !hasOff { throw problem("missing flag", at: i - 1) }
    if !on.isDisjoint(with: off) { throw problem("bad inline flags: flag turned on and off", at: i - 1) }
    let outer = flags
    flags.insert(on)
    flags.subtract(off)
    if on.contains(.ascii) { flags.remove(.unicode) }
    var inner = on.contains(.verbose) ? true : off.contains(.verbose) ? false : isVerbose
    let node = try alternatives(&inner)
    try close(start)
    let mine = flags
    flags = outer
    return .flagged(grouped(node), mine)
  }

  // MARK: Escapes and sets

  private mutating func hexadecimal(_ digits: Int, _ start: Int) throws(RegexProblem) -> UInt32 {
    var n: UInt32 = 0
    var count = 0
    while count < digits, let x = current, let d = RegexParser.digit(x), d < 16 {
      n = n * 16 + UInt32(d)
      i += 1
      count += 1
    }
    if count < digits { throw problem("incomplete escape " + shown(text[start..<i]), at: start) }
    if n > 0x10FFFF { throw problem("bad escape " + shown(text[start..<i]), at: start) }
    return n
  }

  private static func digit(_ x: UInt32) -> Int? {
    switch x {
    case 0x30...0x39: Int(x) - 0x30
    case 0x61...0x66: Int(x) - 0x61 + 10
    case 0x41...0x46: Int(x) - 0x41 + 10
    default: nil
    }
  }

  /// Escapes that mean one character, inside and outside of sets.
  private mutating func plainEscape(_ x: UInt32, _ start: Int) throws(RegexProblem) -> UInt32? {
    switch Unicode.Scalar(x) {
    case "a": return 7
    case "f": return 12
    case "n": return 10
    case "r": return 13
    case "t": return 9
    case "v": return 11
    case "\\": return 0x5C
    case "x": return try hexadecimal(2, start)
    case "u" where !isBytes: return try hexadecimal(4, start)
    case "U" where !isBytes: return try hexadecimal(8, start)
    default: return nil
    }
  }

  private static let categories: Set<UInt32> = [0x64, 0x44, 0x73, 0x53, 0x77, 0x57]

  private mutating func escape(_ start: Int) throws(RegexProblem) -> RegexNode {
    guard let x = current else { throw problem("bad escape (end of pattern)", at: start) }
    i += 1
    if RegexParser.categories.contains(x) { return .set(RegexSet(items: [.category(UInt8(x))])) }
    switch Unicode.Scalar(x) {
    case "A": return .textStart
    case "Z": return .textEnd
    case "b": return .wordEdge
    case "B": return .noWordEdge
    default: break
    }
    if let plain = try plainEscape(x, start) { return .character(plain) }
    if x == 0x30 {
      var n: UInt32 = 0
      for _ in 0..<2 { if let y = current, (0x30...0x37).contains(y) { n = n * 8 + y - 0x30; i += 1 } }
      return .character(n)
    }
    if (0x31...0x39).contains(x) { return try numberEscape(x, start) }
    if let scalar = Unicode.Scalar(x), scalar.isASCII, scalar.properties.isAlphabetic {
      throw problem("bad escape \\" + shown([x]), at: start)
    }
    return .character(x)
  }

  private mutating func numberEscape(_ x: UInt32, _ start: Int) throws(RegexProblem) -> RegexNode {
    var n = Int(x) - 0x30
    if let y = current, (0x30...0x39).contains(y) {
      if (0x30...0x37).contains(x), (0x30...0x37).contains(y), i + 1 < text.count, (0x30...0x37).contains(text[i + 1]) {
        let value = (x - 0x30) * 64 + (y - 0x30) * 8 + text[i + 1] - 0x30
        i += 2
        if value > 0o377 {
          throw problem("octal escape value " + shown(text[start..<i]) + " outside of range 0-0o377", at: start)
        }
        return .character(value)
      }
      n = n * 10 + Int(y) - 0x30
      i += 1
    }
    if n > groupCount { throw problem("invalid group reference \(n)", at: start + 1) }
    if openGroups.contains(n) { throw problem("cannot refer to an open group", at: start) }
    return .reference(n)
  }

  private mutating func set(_ start: Int) throws(RegexProblem) -> RegexNode {
    var set = RegexSet()
    set.isNegated = accept("^")
    var isFirst = true
    while true {
      guard let x = current else { throw problem("unterminated character set", at: start) }
      let at = i
      i += 1
      if x == c("]") && !isFirst { break }
      isFirst = false
      let low = x == c("\\") ? try setEscape(at) : .range(x, x)
      guard current == c("-") else {
        set.items.append(low)
        continue
      }
      i += 1
      guard let y = current else { throw problem("unterminated character set", at: start) }
      if y == c("]") {
        set.items.append(low)
        set.items.append(.range(0x2D, 0x2D))
        i += 1
        break
      }
      let highAt = i
      i += 1
      let high = y == c("\\") ? try setEscape(highAt) : .range(y, y)
      guard case .range(let a, _) = low, case .range(let b, _) = high else {
        throw problem("bad character range " + shown(text[at..<i]), at: at)
      }
      if b < a { throw problem("bad character range " + shown(text[at..<i]), at: at) }
      set.items.append(.range(a, b))
    }
    return .set(set)
  }

  private mutating func setEscape(_ start: Int) throws(RegexProblem) -> RegexSet.Item {
    guard let x = current else { throw problem("bad escape (end of pattern)", at: start) }
    i += 1
    if RegexParser.categories.contains(x) { return .category(UInt8(x)) }
    if x == c("b") { return .range(8, 8) }
    if let plain = try plainEscape(x, start) { return .range(plain, plain) }
    if (0x30...0x37).contains(x) {
      var n = x - 0x30
      for _ in 0..<2 { if let y = current, (0x30...0x37).contains(y) { n = n * 8 + y - 0x30; i += 1 } }
      if n > 0o377 {
        throw problem("octal escape value " + shown(text[start..<i]) + " outside of range 0-0o377", at: start)
      }
      return .range(n, n)
    }
    if let scalar = Unicode.Scalar(x), scalar.isASCII, scalar.properties.isAlphabetic || (0x38...0x39).contains(x) {
      throw problem("bad escape \\" + shown([x]), at: start)
    }
    return .range(x, x)
  }

  // MARK: Widths

  /// The least and the greatest number of characters that a node takes.
  static func width(_ node: RegexNode) -> (Int, Int) {
    func add(_ a: Int, _ b: Int) -> Int { a.addingReportingOverflow(b).overflow ? Int.max : a + b }
    switch node {
    case .character, .any, .set: return (1, 1)
    case .sequence(let nodes):
      return nodes.map(width).reduce((0, 0)) { (add($0.0, $1.0), add($0.1, $1.1)) }
    case .alternatives(let nodes):
      let widths = nodes.map(width)
      return (widths.map(\.0).min() ?? 0, widths.map(\.1).max() ?? 0)
    case .group(_, let inner), .atomic(let inner), .flagged(let inner, _): return width(inner)
    case .repeated(let inner, let least, let most, _):
      let (low, high) = width(inner)
      let top = high.multipliedReportingOverflow(by: most)
      return (low.multipliedReportingOverflow(by: least).partialValue, high == 0 ? 0 : top.overflow ? Int.max : top.partialValue)
    case .conditional(_, let yes, let no):
      let (a, b) = (width(yes), width(no))
      return (min(a.0, b.0), max(a.1, b.1))
    case .reference: return (0, Int.max)
    case .empty, .lineStart, .lineEnd, .textStart, .textEnd, .textEndOrNewline, .wordEdge, .noWordEdge, .look: return (0, 0)
    }
  }
}
