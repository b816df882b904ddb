// What few futures have: it hangs on them by one reference, so that a program of a hundred thousand tasks does not pay for it.

/// The rare parts of a future or task.
final class FutureExtras {
  /// What it stands for; see `PyFuture.purpose`.
  var purpose: String?
  var exceptionTraceback: [TracebackEntry] = []
  /// Where it was created; known in debug mode only.
  var origin: [TracebackEntry] = []
  var cancelMessage: Value = .none
  /// The CancelledError that ended it.
  var cancelledError: PyException?
  /// The callbacks after the first.
  var callbacks: [DoneCallback] = []
  var attributes: AttributeStore?
  /// A task's name, where the program chose it.
  var givenName: PyStr?
  /// What a task waits for that only looks like a future.
  var strangeWaiter: PyObject?
  /// The timer of a sleep as an object, once a program has asked for the loop's timers.
  var timer: SleepTimer?
}

extension PyFuture {
  /// What it stands for, as an object of "waits for": "data from 127.0.0.1:8888"; nil where its kind says enough.
  public final var purpose: String? {
    get { extras?.purpose }
    set { if newValue != nil || extras != nil { rare.purpose = newValue } }
  }

  /// The traceback with which its exception came.
  final var exceptionTraceback: [TracebackEntry] {
    get { extras?.exceptionTraceback ?? [] }
    set { if !newValue.isEmpty || extras != nil { rare.exceptionTraceback = newValue } }
  }

  /// Where it was created; known in debug mode only.
  final var origin: [TracebackEntry] {
    get { extras?.origin ?? [] }
    set { if !newValue.isEmpty || extras != nil { rare.origin = newValue } }
  }

  /// What was given to `cancel`.
  final var cancelMessage: Value {
    get { extras?.cancelMessage ?? .none }
    set { if !newValue.isNone || extras != nil { rare.cancelMessage = newValue } }
  }

  /// The CancelledError that ended it, kept so that it can be raised again once.
  final var cancelledError: PyException? {
    get { extras?.cancelledError }
    set { if newValue != nil || extras != nil { rare.cancelledError = newValue } }
  }

  /// The callbacks after the first.
  final var moreCallbacks: [DoneCallback] {
    get { extras?.callbacks ?? [] }
    set { if !newValue.isEmpty || extras != nil { rare.callbacks = newValue } }
  }

  /// Its rare parts, made if it has none.
  final var rare: FutureExtras {
    if let extras { return extras }
    let made = FutureExtras()
    extras = made
    return made
  }
}
