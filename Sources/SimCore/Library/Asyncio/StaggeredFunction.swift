// `asyncio.staggered.staggered_race`: coroutines begin one after the other; the first to succeed wins.

/// What the tasks of a race share.
private final class Race {
  let library: AsyncioLibrary
  let loop: EventLoop
  let functions: [Value]
  let delay: Value
  var nextFunction = 0
  var winner = Value.none
  var winnerIndex: Int?
  let exceptions = PyList()
  var tasks: [PyFuture] = []

  init(_ functions: [Value], _ delay: Value, _ loop: EventLoop, _ library: AsyncioLibrary) {
    self.functions = functions
    self.delay = delay
    self.loop = loop
    self.library = library
  }

  func begin(after previous: PyEvent?, _ m: Machine) throws(Raised) {
    tasks.append(try loop.createTask(m, .object(Runner(self, previous))))
  }

  /// One task: waits for the one before to fail or for the delay, starts the next task, then runs its coroutine.
  final class Runner: NativeFrame {
    private enum Stage { case waiting, calling, running }

    private let race: Race
    private let previous: PyEvent?
    private var failed: PyEvent?
    private var stage = Stage.waiting
    private var index = 0

    init(_ race: Race, _ previous: PyEvent?) {
      self.race = race
      self.previous = previous
      super.init(
        "staggered_race.<locals>.run_one_coro", coroutine: true, machine: race.library.machine)
    }

    override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
      if case .raised(let e) = input, race.library.world.end != nil { throw Raised(e) }
      switch (stage, input) {
      case (.waiting, .start):
        guard let previous else { return try begin(m) }
        return .await(.object(WaitForFrame(.object(EventWait(previous, m)), race.delay, race.library)))
      case (.waiting, .raised(let e)):
        guard e.type.isSubclass(of: types.timeoutError) else { throw Raised(e) }
        return try begin(m)
      case (.waiting, _): return try begin(m)
      case (.calling, .value(let v)):
        stage = .running
        return .await(v)
      case (_, .raised(let e)):
        if race.library.world.leavesLoop(e) { throw Raised(e) }
        race.exceptions.items[index] = .object(e)
        try failed?.set(m)
        return .return(.none)
      case (_, .value(let v)), (_, .returned(let v)), (_, .yielded(let v)):
        // One that would not be cancelled wins as well, which CPython takes to be impossible.
        if race.winnerIndex != nil { throw m.error(types.assertionError) }
        race.winnerIndex = index
        race.winner = v
        for (i, task) in race.tasks.enumerated() where i != index { _ = try task.requestCancel(m) }
        return .return(.none)
      case (_, .start): return .return(.none)
      }
    }

    private func begin(_ m: Machine) throws(Raised) -> NativeAction {
      guard race.nextFunction < race.functions.count else { return .return(.none) }
      index = race.nextFunction
      race.nextFunction += 1
      let failed = PyEvent(type: race.library.classes.event, world: race.library.world)
      self.failed = failed
      try race.begin(after: failed, m)
      race.exceptions.items.append(.none)
      stage = .calling
      return .call(race.functions[index], [])
    }
  }
}

/// `staggered_race(coroutine_functions, delay)`.
final class StaggeredRace: NativeFrame {
  private let race: Race
  private var doneCount = -1

  init(_ functions: [Value], _ delay: Value, _ loop: EventLoop, _ library: AsyncioLibrary) {
    race = Race(functions, delay, loop, library)
    super.init("staggered_race", coroutine: true, machine: library.machine)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start:
      try race.begin(after: nil, m)
      doneCount = 0
    case .raised(let e):
      if race.library.world.end == nil { try cancelAll(m) }
      throw Raised(e)
    case .value(let v), .returned(let v), .yielded(let v):
      let done = try v.tuple?.items.first.map { (set) throws(Raised) in try m.elements(set) } ?? []
      doneCount = done.count
      for d in done {
        guard case .object(let o) = d, let task = o as? PyTask, !task.isCancelled, let e = try task.getException(m) else {
          continue
        }
        try cancelAll(m)
        e.hasContext = false
        throw Raised(e)
      }
    }
    if doneCount != race.tasks.count {
      return .await(
        .object(WaitFrame(.list(race.tasks.map { .object($0) }), .none, .null, race.library)))
    }
    try cancelAll(m)
    return .return(
      .tuple([race.winner, race.winnerIndex.map { .int($0) } ?? .none, .object(race.exceptions)]))
  }

  private func cancelAll(_ m: Machine) throws(Raised) {
    for task in race.tasks { _ = try task.requestCancel(m) }
  }
}

extension AsyncioLibrary {
  /// Fills `asyncio.staggered`.
  func fillStaggered(_ module: PyModule) {
    module.def("staggered_race", "coro_fns, delay, *, loop=None") { (m, a) throws(Raised) in
      let given = a[2].object as? EventLoop
      let loop = try given == nil ? self.world.runningLoop(m) : given.unsafelyUnwrapped
      return .object(StaggeredRace(try m.elements(a[0]), a[1], loop, self))
    }
  }
}
