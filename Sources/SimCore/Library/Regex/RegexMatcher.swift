// Regular expressions: matching by backtracking, with explicit choice points, so that long texts need no deep stack.

/// One step of a compiled pattern.
private enum Op {
  case character(UInt32, ignoreCase: Bool)
  case any(withNewline: Bool)
  case set(SetTest)
  /// Runs of one-character items are counted without a choice point for each.
  case run(SingleTest, least: Int, most: Int, kind: RepeatKind)
  case split(Int, Int)
  case jump(Int)
  case save(Int)
  case reference(Int, ignoreCase: Bool)
  case lineStart, lineEnd, textStart, textEnd, textEndOrNewline
  case wordEdge(isNegated: Bool, isASCII: Bool)
  case look(start: Int, isNegative: Bool, width: Int, next: Int)
  case atomic(start: Int, next: Int)
  case conditional(Int, no: Int)
  case counterStart(Int)
  /// The head of a counted loop: the body at `body`, what follows at `next`.
  case loop(Int, least: Int, most: Int, kind: RepeatKind, body: Int, next: Int)
  case done
}

private enum SingleTest {
  case character(UInt32, ignoreCase: Bool)
  case any(withNewline: Bool)
  case set(SetTest)
}

private struct SetTest {
  let set: RegexSet
  let ignoreCase: Bool
  let isASCII: Bool

  func matches(_ c: UInt32) -> Bool {
    if holds(c) { return !set.isNegated }
    if ignoreCase {
      let (low, up) = (RegexCase.lower(c), RegexCase.upper(c))
      if (low != c && holds(low)) || (up != c && holds(up)) { return !set.isNegated }
    }
    return set.isNegated
  }

  private func holds(_ c: UInt32) -> Bool {
    for item in set.items {
      switch item {
      case .range(let a, let b): if a <= c && c <= b { return true }
      case .category(let kind): if RegexCase.isIn(kind, c, isASCII: isASCII) { return true }
      }
    }
    return false
  }
}

/// Classes of characters and their case.
enum RegexCase {
  static func lower(_ c: UInt32) -> UInt32 {
    if c < 128 { return (0x41...0x5A).contains(c) ? c + 32 : c }
    guard let s = Unicode.Scalar(c) else { return c }
    let mapped = s.properties.lowercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped.first?.value ?? c : c
  }

  static func upper(_ c: UInt32) -> UInt32 {
    if c < 128 { return (0x61...0x7A).contains(c) ? c - 32 : c }
    guard let s = Unicode.Scalar(c) else { return c }
    let mapped = s.properties.uppercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped.first?.value ?? c : c
  }

  static func areEqual(_ a: UInt32, _ b: UInt32) -> Bool { a == b || lower(a) == lower(b) || upper(a) == upper(b) }

  static func isWord(_ c: UInt32, isASCII: Bool) -> Bool {
    if c < 128 {
      return c == 0x5F || (0x30...0x39).contains(c) || (0x41...0x5A).contains(c) || (0x61...0x7A).contains(c)
    }
    guard !isASCII, let s = Unicode.Scalar(c) else { return false }
    switch s.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber:
      return true
    case .otherNumber: return s.properties.numericType != nil
    default: return s.properties.numericType != nil
    }
  }

  static func isIn(_ kind: UInt8, _ c: UInt32, isASCII: Bool) -> Bool {
    switch kind {
    case 0x64: return isDigit(c, isASCII)
    case 0x44: return !isDigit(c, isASCII)
    case 0x73: return isSpace(c, isASCII)
    case 0x53: return !isSpace(c, isASCII)
    case 0x77: return isWord(c, isASCII: isASCII)
    default: return !isWord(c, isASCII: isASCII)
    }
  }

  private static func isDigit(_ c: UInt32, _ isASCII: Bool) -> Bool {
    if c < 128 { return (0x30...0x39).contains(c) }
    return !isASCII && Unicode.Scalar(c)?.properties.generalCategory == .decimalNumber
  }

  private static func isSpace(_ c: UInt32, _ isASCII: Bool) -> Bool {
    if c == 0x20 || (0x09...0x0D).contains(c) { return true }
    if isASCII { return false }
    if (0x1C...0x1F).contains(c) || c == 0x85 { return true }
    guard c >= 128, let s = Unicode.Scalar(c) else { return false }
    return s.properties.isWhitespace
  }
}

/// A pattern as a list of steps.
final class RegexMatcher {
  private var ops: [Op] = []
  private var counters = 0
  let groupCount: Int
  /// Gives up after this many steps.
  static let stepLimit = 200_000_000

  init(_ program: RegexProgram) {
    groupCount = program.groupCount
    emit(program.root, program.flags)
    ops.append(.done)
  }

  // MARK: Compiling

  private func single(_ node: RegexNode, _ flags: RegexFlags) -> SingleTest? {
    let ignoreCase = flags.contains(.ignoreCase)
    switch node {
    case .character(let c): return .character(c, ignoreCase: ignoreCase)
    case .any: return .any(withNewline: flags.contains(.dotAll))
    case .set(let set): return .set(SetTest(set: set, ignoreCase: ignoreCase, isASCII: !flags.contains(.unicode)))
    case .sequence(let nodes) where nodes.count == 1: return single(nodes[0], flags)
    default: return nil
    }
  }

  private func emit(_ node: RegexNode, _ flags: RegexFlags) {
    let ignoreCase = flags.contains(.ignoreCase)
    switch node {
    case .empty: break
    case .character(let c): ops.append(.character(c, ignoreCase: ignoreCase))
    case .any: ops.append(.any(withNewline: flags.contains(.dotAll)))
    case .set(let set): ops.append(.set(SetTest(set: set, ignoreCase: ignoreCase, isASCII: !flags.contains(.unicode))))
    case .sequence(let nodes): for n in nodes { emit(n, flags) }
    case .alternatives(let branches):
      var ends: [Int] = []
      for (k, branch) in branches.enumerated() {
        if k == branches.count - 1 {
          emit(branch, flags)
        } else {
          let split = ops.count
          ops.append(.done)
          emit(branch, flags)
          ends.append(ops.count)
          ops.append(.done)
          ops[split] = .split(split + 1, ops.count)
        }
      }
      for end in ends { ops[end] = .jump(ops.count) }
    case .group(let n, let inner):
      ops.append(.save(2 * n))
      emit(inner, flags)
      ops.append(.save(2 * n + 1))
    case .reference(let n): ops.append(.reference(n, ignoreCase: ignoreCase))
    case .repeated(let inner, let least, let most, let kind): emitRepeat(inner, least, most, kind, flags)
    case .lineStart: ops.append(.lineStart)
    case .lineEnd: ops.append(.lineEnd)
    case .textStart: ops.append(.textStart)
    case .textEnd: ops.append(.textEnd)
    case .wordEdge: ops.append(.wordEdge(isNegated: false, isASCII: !flags.contains(.unicode)))
    case .noWordEdge: ops.append(.wordEdge(isNegated: true, isASCII: !flags.contains(.unicode)))
    case .look(let inner, let isAhead, let isNegative, let width):
      let at = ops.count
      ops.append(.done)
      emit(inner, flags)
      ops.append(.done)
      ops[at] = .look(start: at + 1, isNegative: isNegative, width: isAhead ? 0 : width, next: ops.count)
    case .atomic(let inner):
      let at = ops.count
      ops.append(.done)
      emit(inner, flags)
      ops.append(.done)
      ops[at] = .atomic(start: at + 1, next: ops.count)
    case .conditional(let n, let yes, let no):
      let at = ops.count
      ops.append(.done)
      emit(yes, flags)
      let end = ops.count
      ops.append(.done)
      ops[at] = .conditional(n, no: ops.count)
      emit(no, flags)
      ops[end] = .jump(ops.count)
    case .textEndOrNewline: ops.append(.textEndOrNewline)
    case .flagged(let inner, let own): emit(inner, own)
    }
  }

  private func emitRepeat(_ inner: RegexNode, _ least: Int, _ most: Int, _ kind: RepeatKind, _ flags: RegexFlags) {
    if let test = single(inner, flags) {
      ops.append(.run(test, least: least, most: most, kind: kind))
      return
    }
    if kind == .possessive {
      emit(.atomic(.repeated(inner, least: least, most: most, kind: .greedy)), flags)
      return
    }
    let counter = counters
    counters += 1
    ops.append(.counterStart(counter))
    let head = ops.count
    ops.append(.done)
    emit(inner, flags)
    ops.append(.jump(head))
    ops[head] = .loop(counter, least: least, most: most, kind: kind, body: head + 1, next: ops.count)
  }

  // MARK: Matching

  /// What has to be taken back when a choice fails.
  private enum Undo {
    case choice(pc: Int, at: Int)
    case slot(Int, Int)
    case counter(Int, count: Int, start: Int)
    /// A run of single characters that can give some back: from `at` down to `least`.
    case run(pc: Int, at: Int, least: Int)
    /// A lazy run that can take more.
    case lazyRun(op: Int, at: Int, left: Int)
  }

  struct State {
    var slots: [Int]
    fileprivate var counts: [Int]
    fileprivate var starts: [Int]
  }

  /// The first match at `start` or after it, at most at `end`.
  func search(_ text: RegexText, from start: Int, end: Int, mustAdvancePast: Int = -1) -> [Int]? {
    var at = start
    while at <= end {
      if canBegin(text, at, end),
        let found = match(text, from: at, end: end, isFull: false, mustAdvancePast: mustAdvancePast)
      {
        return found
      }
      at += 1
    }
    return nil
  }

  /// A quick look at the first character.
  private func canBegin(_ text: RegexText, _ at: Int, _ end: Int) -> Bool {
    switch ops[0] {
    case .character(let c, false): at < end && text[at] == c
    case .set(let set): at < end && set.matches(text[at])
    case .run(let test, let least, _, _) where least > 0: at < end && passes(test, text[at])
    default: true
    }
  }

  /// Matches at `start`; answers starts and ends of the groups, and the group that was closed last, or nil.
  func match(
    _ text: RegexText, from start: Int, end: Int, isFull: Bool, mustAdvancePast: Int = -1
  ) -> [Int]? {
    var state = State(
      slots: Array(repeating: -1, count: 2 * (groupCount + 1)), counts: Array(repeating: 0, count: counters),
      starts: Array(repeating: -1, count: counters))
    var steps = 0
    guard let at = run(0, start, text, end, &state, &steps, accept: { at in
      (!isFull || at == end) && at != mustAdvancePast
    }) else { return nil }
    let last = state.slots[0]
    state.slots[0] = start
    state.slots[1] = at
    return state.slots + [last]
  }

  private func passes(_ test: SingleTest, _ c: UInt32) -> Bool {
    switch test {
    case .character(let x, let ignoreCase): ignoreCase ? RegexCase.areEqual(x, c) : x == c
    case .any(let withNewline): withNewline || c != 0x0A
    case .set(let set): set.matches(c)
    }
  }

  private func run(
    _ startPC: Int, _ startAt: Int, _ text: RegexText, _ end: Int, _ state: inout State, _ steps: inout Int,
    accept: (Int) -> Bool
  ) -> Int? {
    var pc = startPC
    var at = startAt
    var undo: [Undo] = []

    func fail() -> Bool {
      while let top = undo.popLast() {
        switch top {
        case .choice(let p, let a):
          pc = p
          at = a
          return true
        case .slot(let i, let old): state.slots[i] = old
        case .counter(let i, let count, let start):
          state.counts[i] = count
          state.starts[i] = start
        case .run(let p, let a, let least):
          if a > least {
            if a - 1 > least { undo.append(.run(pc: p, at: a - 1, least: least)) }
            pc = p
            at = a - 1
            return true
          }
        case .lazyRun(let op, let a, let left):
          guard left > 0, a < end, case .run(let test, _, _, _) = ops[op], passes(test, text[a]) else { continue }
          undo.append(.lazyRun(op: op, at: a + 1, left: left - 1))
          pc = op + 1
          at = a + 1
          return true
        }
      }
      return false
    }

    while true {
      steps += 1
      if steps > RegexMatcher.stepLimit { return nil }
      var isOK = true
      switch ops[pc] {
      case .character(let c, let ignoreCase):
        isOK = at < end && (ignoreCase ? RegexCase.areEqual(c, text[at]) : text[at] == c)
        if isOK { at += 1; pc += 1 }
      case .any(let withNewline):
        isOK = at < end && (withNewline || text[at] != 0x0A)
        if isOK { at += 1; pc += 1 }
      case .set(let set):
        isOK = at < end && set.matches(text[at])
        if isOK { at += 1; pc += 1 }
      case .run(let test, let least, let most, let kind):
        var n = 0
        let wanted = kind == .lazy ? least : most
        while n < wanted, at + n < end, passes(test, text[at + n]) { n += 1 }
        steps += n
        if n < least {
          isOK = false
        } else {
          if kind == .lazy {
            undo.append(.lazyRun(op: pc, at: at + n, left: most == Int.max ? Int.max : most - least))
          } else if kind == .greedy, n > least {
            undo.append(.run(pc: pc + 1, at: at + n, least: at + least))
          }
          at += n
          pc += 1
        }
      case .split(let a, let b):
        undo.append(.choice(pc: b, at: at))
        pc = a
      case .jump(let target): pc = target
      case .save(let slot):
        undo.append(.slot(slot, state.slots[slot]))
        state.slots[slot] = at
        if slot & 1 == 1 {
          // The first slot keeps the group that was closed last.
          undo.append(.slot(0, state.slots[0]))
          state.slots[0] = slot / 2
        }
        pc += 1
      case .reference(let n, let ignoreCase):
        let (s, e) = (state.slots[2 * n], state.slots[2 * n + 1])
        if s < 0 || e < s || at + e - s > end {
          isOK = false
        } else {
          for k in 0..<(e - s) {
            let (x, y) = (text[s + k], text[at + k])
            if ignoreCase ? !RegexCase.areEqual(x, y) : x != y {
              isOK = false
              break
            }
          }
          if isOK { at += e - s; pc += 1 }
        }
      case .lineStart:
        isOK = at == 0 || text[at - 1] == 0x0A
        pc += 1
      case .lineEnd:
        isOK = at == end || text[at] == 0x0A
        pc += 1
      case .textStart:
        isOK = at == 0
        pc += 1
      case .textEnd:
        isOK = at == end
        pc += 1
      case .textEndOrNewline:
        isOK = at == end || (at == end - 1 && text[at] == 0x0A)
        pc += 1
      case .wordEdge(let isNegated, let isASCII):
        let before = at > 0 && RegexCase.isWord(text[at - 1], isASCII: isASCII)
        let after = at < end && RegexCase.isWord(text[at], isASCII: isASCII)
        isOK = (before != after) != isNegated
        pc += 1
      case .look(let start, let isNegative, let width, let next):
        if at - width < 0 {
          isOK = isNegative
        } else {
          let saved = state.slots
          // A look-behind matches if it ends exactly here.
          let place = at
          let found = run(start, at - width, text, end, &state, &steps) { width == 0 || $0 == place }
          isOK = (found != nil) != isNegative
          if isNegative || found == nil {
            state.slots = saved
          } else {
            for (k, old) in saved.enumerated() where state.slots[k] != old { undo.append(.slot(k, old)) }
          }
        }
        pc = next
      case .atomic(let start, let next):
        let saved = state.slots
        if let found = run(start, at, text, end, &state, &steps, accept: { _ in true }) {
          for (k, old) in saved.enumerated() where state.slots[k] != old { undo.append(.slot(k, old)) }
          at = found
          pc = next
        } else {
          state.slots = saved
          isOK = false
        }
      case .conditional(let n, let no):
        pc = state.slots[2 * n + 1] >= 0 ? pc + 1 : no
      case .counterStart(let i):
        undo.append(.counter(i, count: state.counts[i], start: state.starts[i]))
        state.counts[i] = -1
        state.starts[i] = -1
        pc += 1
      case .loop(let i, let least, let most, let kind, let body, let next):
        let count = state.counts[i] + 1
        undo.append(.counter(i, count: state.counts[i], start: state.starts[i]))
        // A round that took nothing is the last.
        let isEmptyRound = count > least && state.starts[i] == at
        state.counts[i] = count
        if count < least {
          state.starts[i] = at
          pc = body
        } else if count >= most || isEmptyRound {
          pc = next
        } else if kind == .greedy {
          undo.append(.choice(pc: next, at: at))
          state.starts[i] = at
          pc = body
        } else {
          // The choice enters the body once more, with this count.
          undo.append(.choice(pc: body, at: at))
          undo.append(.counter(i, count: count, start: at))
          pc = next
        }
      case .done:
        if accept(at) { return at }
        isOK = false
      }
      if !isOK && !fail() { return nil }
    }
  }
}

/// A text to be searched.
struct RegexText {
  let codes: [UInt32]
  @inline(__always) subscript(i: Int) -> UInt32 { codes[i] }
}
