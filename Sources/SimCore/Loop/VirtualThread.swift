// A thread of the program.
//
// It is a thread of the system too, because it may have to wait below native code (in the key function of a `sorted`), whose
// Swift frames then have to stay where they are.  But it runs only while somebody stands still in `resume`: the turn is
// handed over, never shared.  See Docs/Decisions.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread that runs only when it is given a turn.
public final class VirtualThread {
  public let id: ThreadID
  /// What the program calls it.
  public var name: String
  /// The name of what it runs.
  let function: String
  /// Whether the program's end waits for it.
  public let isJoinedAtExit: Bool
  /// Whether it has something to do, now or later; an idle worker has not.
  public internal(set) var isBusy = true
  public private(set) var isDone = false
  /// What it waits for, where it waits.
  var reason = ThreadWaitReason.turn
  /// The scenario's line at which it waits.
  var line = 0
  /// What it waits for in particular, for a report: a lock, another thread.
  weak var obstacle: (any ThreadObstacle)?
  /// What ended it that has to end the whole run.
  private(set) var fatal: Raised?
  private var body: ((Machine) throws(Raised) -> Void)?
  private unowned(unsafe) let threads: VirtualThreads
  /// While it runs these are the state of whoever gave it the turn.
  private var registers = ThreadRegisters()
  private var place: LoopWorld.ThreadPlace
  private let go = Baton()
  private let back = Baton()
  private var hasStarted = false
  private var beginning: UnsafeMutablePointer<Beginning>?
  /// Whether it had a turn.
  private(set) var hasRun = false
  private var isPausing = false
  #if canImport(Darwin)
    private var thread: pthread_t?
  #else
    private var thread = pthread_t()
  #endif

  /// As much address space for its stack as the parser gets; only what is used becomes memory.
  private static let stackSize = 64 << 20

  init(
    _ id: ThreadID, name: String, function: String, isJoinedAtExit: Bool, threads: VirtualThreads,
    body: @escaping (Machine) throws(Raised) -> Void
  ) {
    self.id = id
    self.name = name
    self.function = function
    self.isJoinedAtExit = isJoinedAtExit
    self.threads = threads
    self.body = body
    place = LoopWorld.ThreadPlace(context: PyContext(threads.world.classes.context))
  }

  deinit {
    if !hasStarted { registers.deallocate() }
    go.deallocate()
    back.deallocate()
  }

  /// `threading.get_ident()` in it.
  public var ident: Int { VirtualThreads.mainIdent + (Int(id.rawValue) + 1) << 23 }

  // MARK: From outside

  /// Makes the system's thread, which waits for its first turn.  False: the system has none.
  func start() -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, VirtualThread.stackSize) == 0 else { return false }
    let made = UnsafeMutablePointer<Beginning>.allocate(capacity: 1)
    made.initialize(to: Beginning(go: go, back: back, thread: Unmanaged.passUnretained(self)))
    let status = pthread_create(
      &thread, &attributes,
      { p in
        // The argument is optional on one system and not on the other.
        let raw: UnsafeMutableRawPointer? = p
        if let beginning = raw?.assumingMemoryBound(to: Beginning.self) { VirtualThread.begin(beginning) }
        return nil
      }, made)
    if status != 0 {
      made.deallocate()
      return false
    }
    beginning = made
    hasStarted = true
    return true
  }

  /// What the system's thread is given: it may not touch the object before it has its first turn.
  private struct Beginning {
    var go: Baton
    var back: Baton
    /// Kept alive by `VirtualThreads`, and by whoever gives the turn.
    var thread: Unmanaged<VirtualThread>
  }

  private static func begin(_ beginning: UnsafeMutablePointer<Beginning>) {
    let (go, back, thread) = (beginning.pointee.go, beginning.pointee.back, beginning.pointee.thread)
    go.take()
    live(thread)
    back.give()
  }

  @inline(never)
  private static func live(_ thread: Unmanaged<VirtualThread>) { thread._withUnsafeGuaranteedRef { $0.main() } }

  /// Lets it run until it waits or ends; true: it wants the whole simulation to pause, and to be resumed after that.
  func resume() -> Bool {
    guard hasStarted, !isDone else { return false }
    let machine = threads.world.machine
    let before = (threads.current, machine.pauseElsewhere)
    machine.pauseElsewhere = { [unowned(unsafe) self] (_) throws(Raised) in try self.handBack(pausing: true) }
    exchange()
    hasRun = true
    threads.current = self
    Baton.give(go, andTake: back)
    (threads.current, machine.pauseElsewhere) = before
    exchange()
    if isDone {
      #if canImport(Darwin)
        if let thread { pthread_join(thread, nil) }
      #else
        pthread_join(thread, nil)
      #endif
      registers.deallocate()
      beginning?.deallocate()
      beginning = nil
    }
    return isPausing
  }

  private func exchange() {
    threads.world.machine.exchange(&registers)
    threads.world.exchange(&place)
  }

  // MARK: From inside

  /// Gives the turn back and waits for the next one.
  func handBack(pausing: Bool = false) throws(Raised) {
    if threads.isDiscarding { throw threads.discarded() }
    isPausing = pausing
    Baton.give(back, andTake: go)
    isPausing = false
    if threads.isDiscarding { throw threads.discarded() }
  }

  private func main() {
    if !threads.isDiscarding, let body {
      do throws(Raised) {
        try body(threads.world.machine)
      } catch {
        fatal = error
      }
    }
    body = nil
    isBusy = false
    isDone = true
    if !threads.isDiscarding { threads.noteEnd(of: self) }
  }
}

/// Something that a thread can wait for and a report can name.
protocol ThreadObstacle: AnyObject {
  /// The name of the thread that holds it.
  var holder: String? { get }
}

extension LoopWorld {
  /// What of a world belongs to a thread: its context, and the loop that runs in it.
  struct ThreadPlace {
    var context: PyContext
    var running: EventLoop?
    var policyLoop: EventLoop?
    var policyWasSet = false
  }

  func exchange(_ other: inout ThreadPlace) {
    swap(&context, &other.context)
    swap(&running, &other.running)
    swap(&policy.loop, &other.policyLoop)
    swap(&policy.wasSet, &other.policyWasSet)
  }
}
