// The end of a run: what is finalised, in which order, and what outlives it.

extension Machine {
  private struct Remembered { weak var object: PyObject? }

  /// Finalises all that the program made, as the end of CPython does; nothing is taken apart yet.
  ///
  /// - Parameters:
  ///   - main: the program's module.
  ///   - others: what else is held from outside.
  ///   - leftOver: what perhaps nothing holds but itself.
  ///   - isCollecting: whether the program left the collector on.
  /// - Returns: whether the names of the program go now; if not, all is left as it is.
  public func finalizeEverything(main: PyModule, others: [PyObject], leftOver: () -> [PyObject], isCollecting: Bool) -> Bool {
    guard let (ends, isOver) = orderOfEnds(main, others, leftOver(), isCollecting) else { return true }
    // Not held: what dies with something else is not told its end twice.
    for x in ends { x.object?.finalizeAtEnd() }
    return isOver
  }

  /// What is to be finalised, and whether the names of the program go; nil where nothing has anything to say.
  private func orderOfEnds(_ main: PyModule, _ others: [PyObject], _ leftOver: [PyObject], _ isCollecting: Bool)
    -> (ends: [Remembered], isOver: Bool)?
  {
    let leftOver = leftOver + withDestructor.values.map { $0.takeUnretainedValue() }
    if generatorCount == 0 && leftOver.isEmpty { return nil }
    let survivors = survivors(main, others)
    let roots: [AnyObject] = [main.dict] + (modules.values as [AnyObject]) + (others as [AnyObject])
    var all = LastCollection()
    all.reach(from: roots)
    all.reach(from: (EndedFrame.all(of: self) as [AnyObject]) + (leftOver as [AnyObject]))
    all.reach(from: Array(heldByThemselves.values))
    var list = CollectorList(all.reached)
    let ends = isCollecting ? list.afterPass(from: roots) : list.inOrderOfMaking
    return (ends.filter { !survivors.hasReached($0) }.map { Remembered(object: $0) }, !survivors.hasReached(main.dict))
  }

  /// What outlives the modules.
  private func survivors(_ main: PyModule, _ others: [PyObject]) -> LastCollection {
    var found = LastCollection()
    found.leaveOut([main, modules.dict])
    var roots: [AnyObject] = others
    for module in modules.values where Machine.outliving.contains(module.dict.get("__name__")?.str?.string ?? "") {
      roots.append(module.dict)
    }
    if let system = modules["sys"] {
      found.leaveOut([system, system.dict])
      for (key, value) in system.dict.pairs where !Machine.forgotten.contains(key.str?.string ?? "") {
        if let o = value.object { roots.append(o) }
      }
    }
    found.reach(from: roots)
    return found
  }

  /// The modules that the callbacks of `fork` hold, and those that they lead to, as far as programs put things there.
  private static let outliving: Set<String> = [
    "_thread", "asyncio", "asyncio.base_events", "asyncio.events", "asyncio.futures", "asyncio.locks", "asyncio.queues",
    "asyncio.runners", "asyncio.selector_events", "asyncio.streams", "asyncio.tasks", "asyncio.unix_events", "codecs",
    "concurrent.futures", "concurrent.futures._base", "concurrent.futures.thread", "contextlib", "functools", "logging",
    "logging.config", "logging.handlers", "os", "random", "socket", "threading", "time", "traceback", "types", "warnings",
  ]

  /// The names of `sys` that are cleared first.
  private static let forgotten: Set<String> = [
    "argv", "last_exc", "last_traceback", "last_type", "last_value", "meta_path", "modules", "path", "path_importer_cache", "ps1",
    "ps2", "stderr", "stdin", "stdout",
  ]
}
