// Going to the next or previous place that answers a question: output, a step of a task, a breakpoint.
//
// Going back stops at the same places as going forward.  Looking for lines and variables costs the time of a replay, so it is
// done in portions: the caller asks again as long as nobody interrupts.

/// Which way to go.
public enum Direction: Hashable, Sendable { case forward, back }

/// How far a portion of a search got.
public enum SeekResult: Hashable, Sendable {
  /// The stepper stands at the place.
  case found
  /// There is more to look through; the stepper stands where the search got to.
  case notYet
  /// There is no such place before the end of the run, or its start.
  case ended
}

extension Stepper {
  /// Goes to a position and a statement there; beyond what is recorded: as far as there is.
  @discardableResult
  public func go(to position: Int, statement: Int) -> Bool {
    let origin = (self.position, lineIndex)
    go(to: position)
    if statement > 0, self.position == position { lineIndex = min(statement, statements(at: position)) }
    return origin != (self.position, lineIndex)
  }

  /// Goes to the moment right after the next or the previous output.  False, without moving, if there is none.
  @discardableResult
  public func goToOutput(_ direction: Direction) -> Bool {
    switch direction {
    case .forward:
      let index = max(state.outputCount, trace.outputs.startIndex)
      var limit = position + Stepper.endLimit
      while trace.outputs.endIndex <= index, trace.count < limit, reach(trace.count + 1_000) {}
      limit = trace.outputs.endIndex
      return index < limit && move(to: trace.outputs[index].event + 1)
    case .back:
      // The last output may lie some records back: then its own moment is the previous one.
      var index = min(state.outputCount, trace.outputs.endIndex) - 1
      let first = trace.outputs.startIndex
      if index >= first, trace.outputs[index].event + 1 == position, lineIndex == 0 { index -= 1 }
      return index >= first && move(to: trace.outputs[index].event + 1)
    }
  }

  /// Goes to where the loop next runs (or last ran) a step of the task.  False, without moving, if there is none.
  @discardableResult
  public func go(_ direction: Direction, toStepOf task: TaskID) -> Bool {
    switch direction {
    case .forward:
      let limit = position + Stepper.endLimit
      var known = position
      while true {
        if let found = steps(of: task).first(where: { $0 > position }) { return move(to: found) }
        if known >= limit || !reach(known + 1) { return false }
        known = min(trace.count, known + 2_000)
        fold()
      }
    case .back:
      let bound = lineIndex > 0 ? position + 1 : position
      guard let found = steps(of: task).last(where: { $0 < bound }) else { return false }
      return move(to: found)
    }
  }

  /// The positions right after the loop began a step of the task, as far as the timeline knows.
  private func steps(of task: TaskID) -> LazyMapSequence<LazyFilterSequence<Tail<TaskTimeline.Segment>>, Int> {
    let lane = Int(task.rawValue) < timeline.lanes.count ? timeline.lanes[Int(task.rawValue)] : Tail()
    return lane.lazy.filter { $0.phase == .running }.map(\.position)
  }

  /// Goes on to the next place where one of the breakpoints holds, or back to the previous one, over at most `portion` records.
  public func seek(_ direction: Direction, _ breakpoints: [Breakpoint], portion: Int = 256) -> SeekResult {
    if breakpoints.isEmpty { return .ended }
    switch direction {
    case .forward: return seekForward(breakpoints, portion)
    case .back: return seekBack(breakpoints, portion)
    }
  }

  private func seekForward(_ breakpoints: [Breakpoint], _ portion: Int) -> SeekResult {
    var target = position
    var statement = lineIndex
    let last = position + portion
    while true {
      if let found = statements(at: target, breakpoints).first(where: { $0 > statement }) {
        return go(to: target, found)
      }
      if target == last {
        go(to: target, statements(at: target))
        return .notYet
      }
      guard reach(target + 1) else {
        go(to: target, 0)
        return .ended
      }
      target += 1
      statement = 0
      if stops(after: target, breakpoints) { return go(to: target, 0) }
    }
  }

  private func seekBack(_ breakpoints: [Breakpoint], _ portion: Int) -> SeekResult {
    var target = position
    var statement = lineIndex
    let last = position - portion
    while true {
      if let found = statements(at: target, breakpoints).last(where: { $0 < statement }) {
        return go(to: target, found)
      }
      if statement > 0, stops(after: target, breakpoints) { return go(to: target, 0) }
      if target == 0 {
        go(to: 0, 0)
        return .ended
      }
      if target == last {
        go(to: target, 0)
        return .notYet
      }
      target -= 1
      statement = .max
    }
  }

  @discardableResult
  private func go(to target: Int, _ statement: Int) -> SeekResult {
    if target != position { _ = move(to: target) }
    lineIndex = statement
    return .found
  }

  /// Whether a breakpoint on a task or on a kind of event holds right after the record before `position`.
  private func stops(after position: Int, _ breakpoints: [Breakpoint]) -> Bool {
    guard position > 0 else { return false }
    return breakpoints.contains { breakpoint in
      switch breakpoint.trigger {
      case .event(let kind): guard kind.matches(trace[position - 1].event) else { return false }
      case .task(let task):
        guard case .handleStarted = trace[position - 1].event else { return false }
        fold()
        guard steps(of: task).contains(position) else { return false }
      case .line(let line):
        // Without a replay, records alone tell where the program is.
        guard replay == nil, trace[position - 1].line == line else { return false }
        return position < 2 || trace[position - 2].line != line
      case .always: return false
      }
      guard let condition = breakpoint.condition else { return true }
      return replay?.moment(at: position).map { condition.holds($0.running) } ?? false
    }
  }

  /// Which of the statements between this position and the next record a breakpoint names, from 1.
  private func statements(at position: Int, _ breakpoints: [Breakpoint]) -> [Int] {
    let wanted = breakpoints.filter { if case .line = $0.trigger { true } else { $0.trigger == .always } }
    guard !wanted.isEmpty, let moment = replay?.moment(at: position) else { return [] }
    return moment.lines.indices.filter { index in
      let step = moment.lines[index]
      guard step.file.isEmpty else { return false }
      return wanted.contains { breakpoint in
        if case .line(let line) = breakpoint.trigger, line != step.line { return false }
        return breakpoint.condition?.holds(step.frames) ?? true
      }
    }.map { $0 + 1 }
  }
}
