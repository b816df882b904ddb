// How tasks, timers and awaited things are called on a screen and in a sentence.

extension LoopState {
  /// The short name of a task: "main", "T1"; "module code" where no task acts.
  public func label(_ task: TaskID) -> String {
    self[task]?.label.text ?? "module code"
  }

  /// What the task runs, as a call: "makerandom()"; the name that the program gave it, where it gave one.
  public func title(_ task: TaskID, _ trace: Trace) -> String {
    guard let state = self[task] else { return "" }
    let name = trace.text(state.name)
    if !name.isEmpty && !name.hasPrefix("Task-") { return name }
    let function = trace.text(state.function)
    if function.isEmpty { return name }
    return String(function.split(separator: ".").last ?? Substring(function)) + "()"
  }

  /// Title and label: "makerandom() T1"; "main" where both say the same.
  public func fullName(_ task: TaskID, _ trace: Trace) -> String {
    let title = title(task, trace)
    let label = label(task)
    if title.isEmpty || title == label || title == label + "()" { return label }
    return "\(title) \(label)"
  }

  /// What a task waits for, in a word or two: "gather", "T2", "lock".
  public func waitText(_ awaited: Awaited, kind: FutureKind, in tongue: Tongue = .english) -> String {
    if tongue == .chinese { return ChineseWords.wait(self, awaited, kind) }
    switch awaited {
    case .nothing: return "nothing"
    case .task(let task): return label(task)
    case .future: return kind.isCall ? kind.noun + "()" : kind.noun
    }
  }

  /// A sleep as the program wrote it, as far as one can tell: "sleep(3)", "sleep(0.5)".
  public func sleepCall(_ length: Instant) -> String {
    let text = length.text(digits: 6)
    return "sleep(\(text.hasSuffix(".0") ? String(text.dropLast(2)) : text))"
  }

  /// The parts of what a task waits for: the tasks of a gather, or the task itself; empty for the rest.
  public func parts(of awaited: Awaited) -> [Awaited] {
    switch awaited {
    case .nothing: return []
    case .task: return [awaited]
    case .future(let future): return futures[future]?.parts ?? []
    }
  }
}

extension Trace {
  /// A callback's qualified name as a viewer knows it: its own last name; of one that lies hidden inside a library's function
  /// (`gather.<locals>._done_callback`) that function as its owner.
  public func callback(_ id: TextID) -> (owner: String?, name: String) {
    let text = text(id)
    guard let start = text.ranges(of: ".<locals>.").last else { return (nil, text) }
    let name = String(text[start.upperBound...])
    guard name.hasPrefix("_") || name.hasPrefix("<") else { return (nil, name) }
    return (text[..<start.lowerBound].split(separator: ".").last { $0 != "<locals>" }.map(String.init), name)
  }
}

extension FutureKind {
  /// Whether its word is the name of a function.
  var isCall: Bool {
    switch self {
    case .gather, .wait, .shield, .asCompleted, .queueGet, .queuePut, .queueJoin: true
    default: false
    }
  }

  /// The plain word for it, as a student knows it.
  public var noun: String {
    switch self {
    case .plain: "a future"
    case .sleep: "sleep"
    case .gather: "gather"
    case .wait: "wait"
    case .shield: "shield"
    case .lock: "lock"
    case .event: "event"
    case .condition: "condition"
    case .semaphore: "semaphore"
    case .barrier: "barrier"
    case .queueGet: "queue.get"
    case .queuePut: "queue.put"
    case .queueJoin: "queue.join"
    case .asCompleted: "as_completed"
    case .taskGroup: "task group"
    case .thread: "thread"
    case .stream: "stream"
    case .network: "network"
    }
  }
}

extension ThreadWaitReason {
  /// What the thread waits for.
  public var noun: String {
    switch self {
    case .turn: "its turn"
    case .sleep: "the end of its sleep"
    case .lock: "a lock"
    case .condition: "a condition"
    case .event: "an event"
    case .semaphore: "a semaphore"
    case .barrier: "a barrier"
    case .queue: "a queue"
    case .join: "another thread to end"
    case .future: "the result of a future"
    case .loop: "its event loop"
    case .idle: "work"
    }
  }
}

extension ResourceKind {
  /// The plain word for it.
  public var noun: String {
    switch self {
    case .lock: "lock"
    case .event: "event"
    case .condition: "condition"
    case .semaphore: "semaphore"
    case .boundedSemaphore: "bounded semaphore"
    case .barrier: "barrier"
    case .queue: "queue"
    case .lifoQueue: "LIFO queue"
    case .priorityQueue: "priority queue"
    }
  }
}
