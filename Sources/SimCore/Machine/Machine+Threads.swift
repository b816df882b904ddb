// Several threads of a program on one machine: what belongs to a thread is exchanged when another one gets its turn.
//
// The machine runs one thread at a time and knows nothing of who comes next; that is decided in `VirtualThreads`.

/// Where a thread's code stands, while the thread does not run.
struct ThreadRegisters {
  fileprivate var frame: UnsafeMutablePointer<Frame>?
  fileprivate var handledTop: UnsafeMutablePointer<Frame>?
  fileprivate var stack = FrameStack()
  fileprivate var depth = 0
  fileprivate var nesting = 0
  fileprivate var outcome = RunOutcome.paused
  fileprivate var pendingTransfer: Transfer?
  fileprivate var reprInProgress: Set<ObjectIdentifier> = []
  /// Stands below the thread's frames: its slot holds what the thread's outermost code is handling.
  private let baseFrame: UnsafeMutablePointer<Frame>

  /// A thread that has no frames yet.
  init() {
    baseFrame = .allocate(capacity: 1)
    baseFrame.initialize(to: Frame(nativeFrame: nil))
    handledTop = baseFrame
  }

  /// Frees the memory of a thread that has ended.
  mutating func deallocate() {
    stack.deallocate()
    baseFrame.deinitialize(count: 1)
    baseFrame.deallocate()
  }
}

extension Machine {
  /// Puts the running thread's state aside and takes up another's.
  func exchange(_ other: inout ThreadRegisters) {
    swap(&frame, &other.frame)
    swap(&handledTop, &other.handledTop)
    swap(&stack, &other.stack)
    swap(&depth, &other.depth)
    swap(&nesting, &other.nesting)
    swap(&outcome, &other.outcome)
    swap(&pendingTransfer, &other.pendingTransfer)
    swap(&reprInProgress, &other.reprInProgress)
  }

  /// Runs a native frame as the outermost one, until it ends or asks for a pause.
  func start(native n: NativeFrame) -> RunOutcome {
    nesting += 1
    defer { nesting -= 1 }
    return settle(push(n, for: nil, register: 0, isEntry: true)).map { run($0) } ?? takeOutcome()
  }
}
