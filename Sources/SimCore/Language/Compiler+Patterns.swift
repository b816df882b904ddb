// match statements.
//
// The subject stays in a temporary until a case is chosen.  What a pattern captures waits in temporaries of its
// own and is bound only when the whole pattern has matched, before the guard is asked.  A pattern that fails
// leaves its temporaries in any state; they are all emptied in one place.

extension Compiler {
  func match(_ subject: Expression, _ cases: [MatchCase], at range: SourceRange) {
    let mark = code.depth
    let value = push(subject)
    let end = code.makeLabel()
    for item in cases {
      let next = code.makeLabel()
      self.case(item, value, next: next, end: end)
      code.place(next)
    }
    code.emit(.clear, value, at: code.lastRange)
    code.place(end)
    code.release(to: mark)
  }

  private func `case`(_ item: MatchCase, _ subject: Operand, next: Label, end: Label) {
    let mark = code.depth
    let failed = code.makeLabel()
    var names: [String] = []
    item.pattern.appendNames(to: &names)
    var slots: [String: Operand] = [:]
    for name in names { slots[name] = .temporary(code.allocate()) }
    let state = PatternState(failed: failed, slots: slots)
    pattern(item.pattern, subject, state)
    for name in names {
      if let slot = slots[name] { store(name, from: slot, at: item.pattern.range) }
    }
    code.release(to: mark)
    if let guardCondition = item.guardCondition {
      if names.isEmpty {
        jump(unless: guardCondition, to: failed)
      } else {
        jump(unless: guardCondition, to: next)
      }
    }
    code.emit(.clear, subject, at: item.pattern.range)
    statements(item.body)
    code.jump(to: end)
    guard code.isTargeted(failed) else { return }
    code.place(failed)
    for register in mark..<max(mark, state.deepest) {
      code.emit(.clear, .temporary(register), at: item.pattern.range)
    }
  }

  /// What the parts of one pattern share.
  private final class PatternState {
    let failed: Label
    let slots: [String: Operand]
    /// The end of the temporaries that may be filled where the pattern fails.
    var deepest = 0

    init(failed: Label, slots: [String: Operand]) {
      self.failed = failed
      self.slots = slots
    }
  }

  /// Jumps to `failed` unless `value`, which is kept, matches.
  private func pattern(_ pattern: Pattern, _ value: Operand, _ state: PatternState) {
    let mark = code.depth
    let range = pattern.range
    defer {
      state.deepest = max(state.deepest, code.depth)
      code.release(to: mark)
    }
    state.deepest = max(state.deepest, code.depth)
    switch pattern.kind {
    case .value(let expression):
      let copy = Operand.temporary(code.allocate())
      code.emit(.copy, copy, value, at: range)
      let expected = operand(expression)
      fail(state) { jumpComparing(.equal, copy, expected, to: $0, when: false, at: range) }
    case .singleton(let constant):
      if constant == .none {
        fail(state) { code.jump(.jumpIfNone, flags: 1, value, to: $0, at: range) }
      } else {
        let copy = Operand.temporary(code.allocate())
        code.emit(.copy, copy, value, at: range)
        let expected = self.constant(.literal(constant)) ?? pushConstant(.literal(constant), at: range)
        fail(state) { jumpComparing(.is, copy, expected, to: $0, when: false, at: range) }
      }
    case .capture(let inner, let name):
      if let inner { self.pattern(inner, value, state) }
      if let name, let slot = state.slots[name.name] { code.emit(.copy, slot, value, at: range) }
    case .star: break
    case .sequence(let items): sequence(items, value, state, at: range)
    case .mapping(let keys, let patterns, let rest): mapping(keys, patterns, rest, value, state, at: range)
    case .class(let type, let positional, let keywords):
      self.class(type, positional, keywords, value, state, at: range)
    case .alternatives(let alternatives): self.alternatives(alternatives, value, state, at: range)
    }
  }

  private func fail(_ state: PatternState, jump: (Label) -> Void) {
    state.deepest = max(state.deepest, code.depth)
    jump(state.failed)
  }

  private func sequence(_ items: [Pattern], _ value: Operand, _ state: PatternState, at range: SourceRange) {
    let star = items.firstIndex { if case .star = $0.kind { true } else { false } }
    let test = Operand.temporary(code.allocate())
    code.emit(.matchSequence, test, value, at: range)
    fail(state) { code.jump(.jumpIfFalse, test, to: $0, at: range) }
    let needed = items.count - (star == nil ? 0 : 1)
    if star == nil || needed > 0 {
      code.emit(.length, test, value, at: range)
      let count = constant(.literal(.int(needed))) ?? pushConstant(.literal(.int(needed)), at: range)
      let op: ComparisonOperator = star == nil ? .equal : .greaterEqual
      fail(state) { jumpComparing(op, test, count, to: $0, when: false, at: range) }
    }
    let isStarUnnamed = star.map { if case .star(nil) = items[$0].kind { true } else { false } } ?? true
    if items.allSatisfy(\.isWildcard) { return }
    if star != nil && isStarUnnamed { return subscripts(items, star ?? 0, value, state, at: range) }
    let first = code.allocate(items.count)
    let copy = Operand.temporary(code.allocate())
    code.emit(.copy, copy, value, at: range)
    if let star {
      let counts = star | (items.count - star - 1) << 8
      if star > 255 || items.count - star - 1 > 255 {
        return unit.report("too many patterns around a starred one", at: range)
      }
      code.emit(.unpackStar, .temporary(first), copy, .number(counts), at: range)
    } else {
      code.emit(.unpack, .temporary(first), copy, .number(items.count), at: range)
    }
    self.items(items, from: first, state)
  }

  /// Matches unpacked items, each emptied when it is done with.
  private func items(_ items: [Pattern], from first: Int, _ state: PatternState) {
    for (offset, item) in items.enumerated() {
      let register = Operand.temporary(first + offset)
      if case .star(let name) = item.kind {
        if let name, let slot = state.slots[name.name] { code.emit(.copy, slot, register, at: item.range) }
      } else {
        pattern(item, register, state)
      }
      code.emit(.clear, register, at: item.range)
    }
  }

  /// With `*_` only the items that matter are looked at, by their index.
  private func subscripts(
    _ items: [Pattern], _ star: Int, _ value: Operand, _ state: PatternState, at range: SourceRange
  ) {
    for (offset, item) in items.enumerated() where offset != star && !item.isWildcard {
      let mark = code.depth
      let register = Operand.temporary(code.allocate())
      let copy = Operand.temporary(code.allocate())
      code.emit(.copy, copy, value, at: range)
      if offset < star {
        let index = constant(.literal(.int(offset))) ?? pushConstant(.literal(.int(offset)), at: range)
        code.emit(.loadItem, register, copy, index, at: range)
      } else {
        let index = Operand.temporary(code.allocate())
        code.emit(.length, index, value, at: range)
        let back = CodeObject.ConstantValue.literal(.int(items.count - offset))
        code.emit(.subtract, index, index, constant(back) ?? pushConstant(back, at: range), at: range)
        code.emit(.loadItem, register, copy, index, at: range)
      }
      pattern(item, register, state)
      code.emit(.clear, register, at: item.range)
      state.deepest = max(state.deepest, code.depth)
      code.release(to: mark)
    }
  }

  private func mapping(
    _ keys: [Expression], _ patterns: [Pattern], _ rest: Identifier?, _ value: Operand, _ state: PatternState,
    at range: SourceRange
  ) {
    let test = Operand.temporary(code.allocate())
    code.emit(.matchMapping, test, value, at: range)
    fail(state) { code.jump(.jumpIfFalse, test, to: $0, at: range) }
    if keys.isEmpty && rest == nil { return }
    if !keys.isEmpty {
      code.emit(.length, test, value, at: range)
      let count = constant(.literal(.int(keys.count))) ?? pushConstant(.literal(.int(keys.count)), at: range)
      fail(state) { jumpComparing(.greaterEqual, test, count, to: $0, when: false, at: range) }
    }
    let keyTuple = Operand.temporary(code.allocate())
    tuple(keys, to: keyTuple, at: range)
    let found = Operand.temporary(code.allocate())
    code.emit(.matchKeys, found, value, keyTuple, at: range)
    fail(state) { code.jump(.jumpIfNone, found, to: $0, at: range) }
    let first = code.allocate(keys.count)
    code.emit(.unpack, keys.isEmpty ? .number(0) : .temporary(first), found, .number(keys.count), at: range)
    items(patterns, from: first, state)
    if let rest, let slot = state.slots[rest.name] {
      code.emit(.matchRest, slot, value, keyTuple, at: range)
    }
    code.emit(.clear, keyTuple, at: range)
  }

  private func `class`(
    _ type: Expression, _ positional: [Pattern], _ keywords: [(name: Identifier, pattern: Pattern)],
    _ value: Operand, _ state: PatternState, at range: SourceRange
  ) {
    guard positional.count <= 255 else {
      return unit.report("too many positional patterns in one class pattern", at: range)
    }
    let found = Operand.temporary(code.allocate())
    // The class is evaluated before the names are put in place; nothing comes between.
    let mark = code.depth
    let type = operand(type)
    moveConstant(.tuple(keywords.map { .string($0.name.name) }), to: found, at: range)
    code.emit(.matchClass, flags: positional.count, found, value, type, at: range)
    code.release(to: mark)
    fail(state) { code.jump(.jumpIfNone, found, to: $0, at: range) }
    let patterns = positional + keywords.map(\.pattern)
    let first = code.allocate(patterns.count)
    code.emit(.unpack, patterns.isEmpty ? .number(0) : .temporary(first), found, .number(patterns.count), at: range)
    items(patterns, from: first, state)
  }

  private func alternatives(
    _ alternatives: [Pattern], _ value: Operand, _ state: PatternState, at range: SourceRange
  ) {
    let end = code.makeLabel()
    let mark = code.depth
    for alternative in alternatives {
      let failed = code.makeLabel()
      let inner = PatternState(failed: failed, slots: state.slots)
      pattern(alternative, value, inner)
      state.deepest = max(state.deepest, inner.deepest)
      code.jump(to: end, at: alternative.range)
      code.place(failed)
      if code.isTargeted(failed) {
        var names: [String] = []
        alternative.appendNames(to: &names)
        for name in names {
          if let slot = state.slots[name] { code.emit(.clear, slot, at: alternative.range) }
        }
        for register in mark..<max(mark, inner.deepest) {
          code.emit(.clear, .temporary(register), at: alternative.range)
        }
      }
    }
    code.jump(to: state.failed, at: range)
    code.place(end)
  }
}

extension Pattern {
  fileprivate var isWildcard: Bool {
    switch kind {
    case .capture(nil, nil), .star(nil): true
    default: false
    }
  }

  /// The names that it binds, each once, in the order of the text.
  fileprivate func appendNames(to names: inout [String]) {
    func add(_ name: Identifier?) {
      if let name, !names.contains(name.name) { names.append(name.name) }
    }
    switch kind {
    case .value, .singleton: break
    case .sequence(let items): for item in items { item.appendNames(to: &names) }
    case .mapping(_, let patterns, let rest):
      for pattern in patterns { pattern.appendNames(to: &names) }
      add(rest)
    case .class(_, let positional, let keywords):
      for pattern in positional + keywords.map(\.pattern) { pattern.appendNames(to: &names) }
    case .star(let name): add(name)
    case .capture(let pattern, let name):
      pattern?.appendNames(to: &names)
      add(name)
    case .alternatives(let patterns): patterns.first?.appendNames(to: &names)
    }
  }
}
