// Native frames in which a thread waits, or gives another its turn.
//
// What can block answers one of these: in the main thread the simulation can then pause while it waits.

/// Waits until a moment or until something is the case, in whichever thread it is run.
public final class ThreadWait: NativeFrame {
  private let threads: VirtualThreads
  private var wait: MainWait
  private let answer: (Machine) throws(Raised) -> Value

  init(
    _ name: String, _ threads: VirtualThreads, _ reason: ThreadWaitReason, until: Int64?,
    obstacle: (any ThreadObstacle)? = nil, condition: (() -> Bool)?,
    answer: @escaping (Machine) throws(Raised) -> Value
  ) {
    self.threads = threads
    self.answer = answer
    wait = MainWait(reason, until: until, cause: .blocking, obstacle: obstacle, condition)
    super.init(name, machine: threads.world.machine)
  }

  public override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .raised(let e) = input { throw Raised(e) }
    if threads.current != nil {
      try threads.wait(wait.reason, until: wait.until, obstacle: wait.obstacle, wait.condition)
    } else if case .start = input, wait.condition?() ?? false {
      return .return(try answer(m))
    } else if try !wait.advance(threads, loop: threads.world.running) {
      return .pause
    }
    return .return(try answer(m))
  }
}

/// Gives a thread a turn: its first one, or that of an idle worker.
final class ThreadResume: NativeFrame {
  private let threads: VirtualThreads
  private let thread: VirtualThread

  init(_ thread: VirtualThread, _ threads: VirtualThreads) {
    self.threads = threads
    self.thread = thread
    super.init("start", machine: threads.world.machine)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .raised(let e) = input { throw Raised(e) }
    // In a thread the wish to pause is handed on to whoever gave that one its turn.
    return try threads.resume(thread) ? .pause : .return(.none)
  }
}
