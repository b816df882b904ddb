// When something is asked or told in a run.

/// A moment of a run, named from outside: by a line, an output, an event or a time.
public struct QuestionMoment: Hashable, Sendable {
  /// What is about to happen then.
  public enum Mark: Hashable, Sendable {
    /// The program begins.
    case start
    /// The statement at this line is about to run.
    case line(Int)
    /// A line with this text is about to be printed on stdout.
    case output(String)
    /// Something of this kind is about to happen.
    case event(Event)
    /// The clock has just reached this time, or passed it.
    case time(Instant)
  }

  /// The kinds of event that can be named; asyncio's own tasks do not count.
  public enum Event: String, CaseIterable, Hashable, Sendable {
    /// The clock moves.
    case clock
    /// A task ends, in whatever way.
    case finished
    /// A task ends because it was cancelled.
    case cancelled
    /// A task ends with an exception.
    case failed
    case created
    /// A task that waited becomes ready.
    case woken

    /// Whether the event is of this kind, and not about a task of asyncio's own.
    func matches(_ event: TraceEvent, isRuntime: (TaskID) -> Bool) -> Bool {
      switch (self, event) {
      case (.clock, .clockAdvanced): true
      case (.finished, .taskFinished(let task, _, _)), (.cancelled, .taskFinished(let task, .cancelled, _)),
        (.failed, .taskFinished(let task, .raised, _)):
        !isRuntime(task)
      case (.created, .taskCreated(_, let parent, _, _)): parent != .runtime
      case (.woken, .handleScheduled(_, .taskWakeup, let task, _, _)): !isRuntime(task)
      default: false
      }
    }
  }

  public var mark: Mark
  /// Which time it happens, from 1.
  public var nth: Int
  /// Only what this task does counts: a badge, a task's name or a coroutine's.
  public var task: String?

  public init(_ mark: Mark = .start, nth: Int = 1, task: String? = nil) {
    self.mark = mark
    self.nth = nth
    self.task = task
  }
}
