// What the synchronisation objects of the library (Lock, Queue, ...) have in common with the trace and the report of a deadlock.

/// A Lock, Event, Queue, ...: something that tasks wait for, with a number in the trace.
open class SyncObject: PyInstance {
  final let worldReference: Unmanaged<LoopWorld>
  /// Not counted: it outlives everything that names it.
  @inline(__always) public final var world: LoopWorld { worldReference._withUnsafeGuaranteedRef { $0 } }
  public final let resourceID: ResourceID
  /// The loop that first had to wait for it.
  public final var loop: EventLoop?
  /// The tasks that hold it, in the order in which they acquired it; kept for a report only.
  final var holders: [TaskID] = []
  fileprivate unowned(unsafe) var next: SyncObject?
  fileprivate unowned(unsafe) var previous: SyncObject?

  /// What it holds, front first; nil for what holds no values.  Runs no code of the program.
  open var contents: [Value]? { nil }
  /// How it stands, in a word: "locked"; empty where there is none.
  open var standing: String { "" }

  public init(type: PyType, world: LoopWorld) {
    worldReference = Unmanaged.passUnretained(world)
    resourceID = ResourceID(world.newResourceNumber())
    super.init(type: type, layout: .object)
    world.resources.append(self)
  }

  deinit { world.resources.remove(self) }

  /// The futures of those who wait for it.
  open var waiting: [PyFuture] { [] }
  /// Whether it is built of other such objects.
  open var isComposite: Bool { false }
  /// What it is called in a sentence: "a lock".
  open var noun: String { "something" }

  /// The running loop; an error if the object belongs to another.
  public final func boundLoop(_ m: Machine) throws(Raised) -> EventLoop {
    let running = world.running
    if loop == nil { loop = running }
    guard let running, running === loop else {
      throw m.runtimeError("\(try m.reprString(.object(self))) is bound to a different event loop")
    }
    return running
  }

  public final func acquired() {
    let task = world.currentTaskID
    holders.append(task)
    world.emit(.resourceAcquired(resourceID, by: task))
  }

  public final func released() {
    let task = world.currentTaskID
    if let i = holders.firstIndex(of: task) ?? holders.indices.first { holders.remove(at: i) }
    world.emit(.resourceReleased(resourceID, by: task))
  }

  @inline(__always)
  final func level(_ level: Int) {
    worldReference._withUnsafeGuaranteedRef { $0.emitHere(.resourceLevel(resourceID, Int32(clamping: level))) }
  }

  open override func addReferences(to list: inout [AnyObject]) {
    if !waiting.isEmpty { list.append(Between(waiting)) }
    super.addReferences(to: &list)
    if let loop { list.append(loop) }
  }

  open override func dropReferences() {
    super.dropReferences()
    loop = nil
  }
}

/// All synchronisation objects of a world, without keeping them alive.
struct ResourceList {
  private unowned(unsafe) var first: SyncObject?

  mutating func append(_ object: SyncObject) {
    object.next = first
    first?.previous = object
    first = object
  }

  mutating func remove(_ object: SyncObject) {
    if let previous = object.previous { previous.next = object.next } else if first === object { first = object.next }
    object.next?.previous = object.previous
    object.next = nil
    object.previous = nil
  }

  func forEach(_ body: (SyncObject) -> Void) {
    var object = first
    while let o = object {
      body(o)
      object = o.next
    }
  }

  func find(_ matches: (SyncObject) -> Bool) -> SyncObject? {
    var object = first
    while let o = object {
      if matches(o) { return o }
      object = o.next
    }
    return nil
  }
}
