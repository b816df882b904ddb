// Where a run is to stop on its way: a line, a task, a kind of event, or a condition on variables.
//
// Values only; `Stepper+Seeking` looks for the moments that they name.

/// A place at which running on stops.
public struct Breakpoint: Hashable, Sendable {
  /// What must happen.
  public enum Trigger: Hashable, Sendable {
    /// The statement at this line is about to run.
    case line(Int)
    /// The loop runs a step of the task.
    case task(TaskID)
    /// Something of this kind happened.
    case event(EventKind)
    /// Any statement is about to run; for conditions of their own.
    case always
  }

  public var trigger: Trigger
  /// An expression over the variables of the code that runs, such as `number > 8`; nil: no condition.
  public var condition: Condition?

  public init(_ trigger: Trigger, condition: Condition? = nil) {
    self.trigger = trigger
    self.condition = condition
  }

  /// How it is listed: "line 12 if number > 8".
  public func text(_ state: LoopState) -> String {
    let place: String
    switch trigger {
    case .line(let line): place = "line \(line)"
    case .task(let task): place = "task \(state.label(task))"
    case .event(let kind): place = kind.rawValue
    case .always: place = "anywhere"
    }
    return condition.map { "\(place) if \($0.text)" } ?? place
  }
}

/// The kinds of event that a breakpoint can name.
public enum EventKind: String, CaseIterable, Hashable, Sendable {
  case output, created, suspended, finished, raised, cancelled, acquired, released, clock, warning, blocked

  /// Whether the event is of this kind.
  public func matches(_ event: TraceEvent) -> Bool {
    switch (self, event) {
    case (.output, .output), (.created, .taskCreated), (.suspended, .taskSuspended), (.finished, .taskFinished),
      (.raised, .taskFinished(_, .raised, _)), (.cancelled, .taskFinished(_, .cancelled, _)),
      (.cancelled, .cancelRequested), (.acquired, .resourceAcquired), (.released, .resourceReleased),
      (.clock, .clockAdvanced), (.warning, .warning), (.blocked, .loopBlocked), (.blocked, .loopHeld):
      true
    default: false
    }
  }
}
