// The words that panes show: why an entry is ready, what a task does, who can end a wait, what a task did before.
//
// Beside the narration the only place with wording in the core: in English here, in Chinese in `ChineseWords`.  Short: a pane has half
// a row for them.

extension LoopState {
  /// Why an entry stands in the ready queue.
  public func reasonText(_ entry: ReadyEntry, in tongue: Tongue = .english) -> String {
    if tongue == .chinese { return ChineseWords.reason(self, entry) }
    if let timer = entry.timer {
      switch timer {
      case .sleep: return "its alarm is due"
      case .timeout: return "its timeout is due"
      case .callback: return "call_later, now due"
      }
    }
    guard entry.isStep else { return entry.reason == .threadsafe ? "from a thread" : "callback" }
    switch entry.reason {
    case .created: return "just created"
    case .yielded: return "let others run"
    case .cancelled: return "to be cancelled"
    case .failed: return "to fail"
    case .called: return "called"
    case .threadsafe: return "from a thread"
    case .polled: return "its socket is ready"
    case .awaitedDone:
      switch self[entry.task]?.wake ?? .nothing {
      case .nothing: return "what it awaits is done"
      case .slept: return "slept until \((self[entry.task]?.sleepDue ?? .zero).text())"
      case .task(let other): return "\(label(other)) is done"
      case .future(let kind): return kind.doneText
      }
    }
  }

  /// What a task does, in a few words: "sleeps until 3.0 s", "waits for T2".
  public func phaseText(_ phase: TaskPhase, in tongue: Tongue = .english) -> String {
    if tongue == .chinese { return ChineseWords.phase(self, phase) }
    switch phase {
    case .created: return "created"
    case .ready(let reason):
      switch reason {
      case .created: return "ready, just created"
      case .yielded: return "ready, let others run"
      case .awaitedDone: return "ready again"
      case .cancelled: return "ready, to be cancelled"
      case .failed: return "ready, to fail"
      case .called, .threadsafe, .polled: return "ready"
      }
    case .running: return "runs"
    case .sleeping(let until): return "sleeps until \(until.text()) s"
    case .waiting(let awaited, let kind):
      if case .future = awaited, kind == .plain { return "waits for a future" }
      return "waits for \(waitText(awaited, kind: kind))"
    case .finished(.returned, _): return "done"
    case .finished(.raised, _): return "failed"
    case .finished(.cancelled, _): return "cancelled"
    }
  }

  /// One word for what a task does.
  public func phaseWord(_ phase: TaskPhase, in tongue: Tongue = .english) -> String {
    if tongue == .chinese { return ChineseWords.word(phase) }
    return switch phase {
    case .created: "created"
    case .ready: "ready"
    case .running: "running"
    case .sleeping: "sleeping"
    case .waiting: "waiting"
    case .finished(.returned, _): "done"
    case .finished(.raised, _): "failed"
    case .finished(.cancelled, _): "cancelled"
    }
  }

  /// What is needed to end a wait where no task is to be named: "until someone calls set()".
  public func releaseText(_ release: Release, in tongue: Tongue = .english) -> String {
    if tongue == .chinese { return ChineseWords.release(release) }
    return switch release {
    case .tasks, .unknown: ""
    case .deed("wait"): "until the others come"
    case .deed(let word): "until a \(word)()"
    case .outside(.thread): "until the thread is done"
    case .outside: "until the network answers"
    }
  }

  /// What there is to say of a Lock, Queue, ... itself: "2 of 5 items", "1 of 2 free".
  public func resourceText(_ resource: ResourceState, in tongue: Tongue = .english) -> String {
    if tongue == .chinese { return ChineseWords.resource(resource) }
    switch resource.kind {
    case .queue, .lifoQueue, .priorityQueue:
      if resource.capacity > 0 { return "\(resource.level) of \(resource.capacity) items" }
      return resource.level == 0 ? "empty" : resource.level == 1 ? "1 item" : "\(resource.level) items"
    case .semaphore, .boundedSemaphore: return "\(resource.level) of \(resource.capacity) free"
    case .barrier: return "\(resource.level) of \(resource.capacity) there"
    case .event: return resource.level == 0 ? "not set" : "set"
    case .lock, .condition: return resource.holders.isEmpty ? "free" : "held by"
    }
  }

  /// Who created a task and where: "main at line 12", "module code".
  public func originText(_ task: TaskID, in tongue: Tongue = .english) -> String {
    guard let state = self[task] else { return "" }
    if tongue == .chinese { return ChineseWords.origin(self, state) }
    let place = state.createdLine > 0 ? " at line \(state.createdLine)" : ""
    switch state.parent {
    case .none: return "module code\(place)"
    case .runtime: return "asyncio.run"
    default: return "\(label(state.parent))\(place)"
    }
  }
}

extension FutureKind {
  /// The thing as what made a task ready: "lock is free".
  public var doneText: String {
    switch self {
    case .plain: "its future is done"
    case .sleep: "its sleep is over"
    case .gather: "gather is done"
    case .wait: "wait is done"
    case .shield: "what it shields is done"
    case .lock: "it gets the lock"
    case .event: "the event is set"
    case .condition: "it was notified"
    case .semaphore: "it gets the semaphore"
    case .barrier: "all are at the barrier"
    case .queueGet: "an item came"
    case .queuePut: "there is room"
    case .queueJoin: "all items are done"
    case .asCompleted: "the next one is done"
    case .taskGroup: "its group is done"
    case .thread: "its thread is done"
    case .stream: "the stream has data"
    case .network: "the network answered"
    }
  }
}

extension FutureKind {
  /// The plain word for it in a language.
  public func noun(in tongue: Tongue) -> String { tongue == .chinese ? ChineseWords.noun(self) : noun }
}

extension ResourceKind {
  /// The plain word for it in a language.
  public func noun(in tongue: Tongue) -> String { tongue == .chinese ? ChineseWords.noun(self) : noun }
}
