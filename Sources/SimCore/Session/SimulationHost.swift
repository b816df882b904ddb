// What a simulation answers to the machine and to the loops: output, modules, warnings, finalisation.

/// The surroundings of one run.
final class SimulationHost: MachineHost, LoopHost, LibraryHost {
  unowned(unsafe) var simulation: Simulation?
  let scenario: Scenario
  let options: SimulationOptions
  unowned(unsafe) let machine: Machine
  unowned(unsafe) let world: LoopWorld
  let library: Library
  private var stretches = 0
  /// Those since the last event, and how many events there were by then.
  private var stretchesAtOnce = 0
  private var countAtStretch = 0
  private var inputsRead = 0
  /// The modules beside the program that were imported, by file name.
  private var neighbours: [String: SourceText] = [:]
  private var shownWarnings: Set<String> = []

  init(scenario: Scenario, options: SimulationOptions, machine: Machine, world: LoopWorld) {
    self.scenario = scenario
    self.options = options
    self.machine = machine
    self.world = world
    library = Library(
      machine: machine, world: world,
      surroundings: Surroundings(
        fileName: scenario.name, arguments: options.arguments ?? scenario.settings.arguments,
        seed: options.seed ?? scenario.settings.seed ?? 0, settings: scenario.settings))
    library.marksLines = options.isWatched
  }

  // MARK: Output

  func write(_ text: PyStr, to stream: OutputStreamKind) {
    if text.count == 0 { return }
    simulation?.onOutput?(text, stream)
    if let trace = world.trace {
      world.emit(.output(trace.add(text: text.string), stream == .standardOutput ? .standardOutput : .standardError))
    }
  }

  func writeError(_ text: String) { write(PyStr(text), to: .standardError) }

  func readLine(prompt: PyStr, _ m: Machine) throws(Raised) -> PyStr {
    let settings = scenario.settings.input
    if inputsRead < settings.count {
      inputsRead += 1
      // The answer is shown as if it had been typed.
      write(PyStr(prompt.string + settings[inputsRead - 1] + "\n"), to: .standardOutput)
      return PyStr(settings[inputsRead - 1])
    }
    guard settings.isEmpty, let line = simulation?.onInput?(prompt.string) else {
      if !settings.isEmpty || simulation?.onInput == nil, prompt.count > 0 { write(prompt, to: .standardOutput) }
      throw m.error(types.eofError, "EOF when reading a line")
    }
    return PyStr(line)
  }

  /// `open` is Python code over the files of the scenario.
  func open(_ arguments: Arguments, _ m: Machine) throws(Raised) -> Value? {
    let function = try m.importModule("_simul_files").dict.get("open") ?? .none
    return try m.call(function, arguments.positional, keywords: arguments.keywords.map { ($0.name, $0.value) })
  }

  /// Functions that the program registered to be called at its end.
  func runExitFunctions() {
    guard let function = machine.modules["atexit"]?.dict.get("_run_exitfuncs") else { return }
    do throws(Raised) {
      _ = try machine.call(function, [])
    } catch {
      if !error.exception.type.isSubclass(of: types.systemExit) { writeError(tracebackText(error.exception)) }
    }
  }

  /// Prints an exception that nobody caught, as `sys.excepthook` says.
  func showUncaught(_ e: PyException) {
    let sys = machine.modules["sys"]?.dict
    if let hook = sys?.get("excepthook"), let original = sys?.get("__excepthook__"), !hook.isIdentical(to: original) {
      do throws(Raised) {
        _ = try machine.call(hook, [.object(e.type), .object(e), machine.tracebackValue(e)])
        return
      } catch {
        writeError("Error in sys.excepthook:\n" + tracebackText(error.exception) + "\nOriginal exception was:\n")
      }
    }
    writeError(tracebackText(e))
  }

  // MARK: Modules

  /// Modules beside the program come before the library's, as the first entry of `sys.path` does, but not before those that
  /// CPython has in its executable.
  func loadModule(_ name: String, _ m: Machine) throws(Raised) -> PyModule? {
    if !Library.isInExecutable(name), let found = scenario.neighbour(name) {
      neighbours[found.source.name] = found.source
      return try library.run(found, as: name)
    }
    return try library.load(name)
  }

  /// Whether the exception says that a module is missing, rather than one that the program raised itself.
  func isMissingModule(_ e: PyException) -> Bool {
    guard e.type === types.moduleNotFoundError, let name = e.store.get(machine.names.name)?.str?.string else { return false }
    return machine.modules[name] == nil
  }

  /// What is said about something that is not simulated.
  func missing(_ e: PyException) -> String {
    if e.type === types.moduleNotFoundError, let name = e.store.get(machine.names.name)?.str?.string {
      return "the module '\(name)' is not simulated"
    }
    return machine.plainMessage(e)
  }

  // MARK: Complaints

  func warn(category: PyType, message: String, at entry: TracebackEntry?) {
    warn(category: category, message: message, at: entry, isOfObject: false)
  }

  /// - Parameter isOfObject: whether an object is to blame; then Python says how one may learn where it was made.
  private func warn(category: PyType, message: String, at entry: TracebackEntry?, isOfObject: Bool) {
    // Where no line runs, at the end, CPython blames `sys`.
    let line = entry.map { Int($0.range.start.line) } ?? machine.currentLine
    let file = entry?.code.fileName ?? (line > 0 ? scenario.name : "<sys>")
    // A program that imported `warnings` may have said which of them it wants to see, and how.
    if !machine.isTearingDown, let function = machine.modules["warnings"]?.dict.get("_from_machine") {
      do throws(Raised) {
        _ = try machine.call(function, [.object(category), .string(message), .string(file), .int(line), .bool(isOfObject)])
      } catch {
        unraisable(error.exception, context: "Exception ignored in: '\(message)'")
      }
      if let trace = world.trace { world.emit(.warning(trace.add(text: "\(category.name): \(message)"))) }
      return
    }
    // By CPython's default nobody is told.
    if [types.resourceWarning, types.importWarning, types.pendingDeprecationWarning].contains(where: category.isSubclass) { return }
    var text = "\(file):\(line): \(category.name): \(message)\n"
    if let source = sourceLine(file, line)?.drop(while: { $0 == " " || $0 == "\t" }) {
      if !source.isEmpty { text += "  \(source)\n" }
    }
    if isOfObject && !isTracingMemory {
      text += "\(category.name): Enable tracemalloc to get the object allocation traceback\n"
    }
    // The same from the same line is said once.
    if shownWarnings.insert(text).inserted { writeError(text) }
    if let trace = world.trace { world.emit(.warning(trace.add(text: "\(category.name): \(message)"))) }
  }

  private var isTracingMemory: Bool {
    if case .int(let frames) = machine.modules["tracemalloc"]?.dict.get("_frames") { return frames > 0 }
    return false
  }

  func show(warning d: Diagnostic) {
    var text = "\(scenario.name):\(d.range.start.line): SyntaxWarning: \(d.message)\n"
    let source = scenario.source.line(at: Int(d.range.start.line)).drop { $0 == " " || $0 == "\t" }
    if !source.isEmpty { text += "  \(source)\n" }
    writeError(text)
  }

  func coroutineNeverAwaited(_ coroutine: Resumable) {
    var message = "\(coroutine.unawaitedName) was never awaited"
    if let origin = (coroutine as? PyGenerator)?.origin, let value = world.originValue(origin) {
      message += "\nCoroutine created at (most recent call last)\n" + world.originText(value).dropLast()
    }
    warn(category: types.runtimeWarning, message: message, at: nil, isOfObject: true)
  }

  func unraisable(_ exception: PyException, context: String, from culprit: Value) {
    let sys = machine.modules["sys"]?.dict
    if !culprit.isNull, !machine.isTearingDown, let hook = sys?.get("unraisablehook"), let own = sys?.get("__unraisablehook__"),
      !hook.isIdentical(to: own), let make = sys?.get("UnraisableHookArgs")
    {
      let facts: [Value] = [.object(exception.type), .object(exception), machine.tracebackValue(exception), .none, culprit]
      do throws(Raised) {
        _ = try machine.call(hook, [machine.call(make, [.tuple(facts)])])
      } catch {
        writeError("Exception ignored in sys.unraisablehook: \((try? machine.reprString(hook)) ?? "")\n" + tracebackText(error.exception))
      }
      return
    }
    let text = machine.unraisableText(exception) { file, line in
      file == self.scenario.name ? self.scenario.source.line(at: line) : nil
    }
    writeError(context + "\n" + text)
  }

  func log(_ level: LoopLogLevel, _ message: String, exception: PyException?) {
    // What a program put in the place of the logger, a mock in most cases.
    if !machine.isTearingDown, level == .warning || level == .error,
      let own = machine.modules["asyncio.base_events"]?.dict.get("logger")
    {
      let name = level == .error ? "error" : "warning"
      let details: Value = exception.map { .tuple([.object($0.type), .object($0), machine.tracebackValue($0)]) } ?? .bool(false)
      do throws(Raised) {
        let method = try machine.getAttribute(own, machine.intern(name))
        _ = try machine.call(method, [.string(message)], keywords: [(machine.intern("exc_info"), details)])
      } catch {
        unraisable(error.exception, context: "Exception ignored in: '\(message)'")
      }
      return
    }
    if !machine.isTearingDown, let function = machine.modules["logging"]?.dict.get("_from_loop") {
      let number = switch level { case .debug: 10; case .info: 20; case .warning: 30; case .error: 40 }
      do throws(Raised) {
        _ = try machine.call(function, [.int(number), .string(message), exception.map { .object($0) } ?? .none])
      } catch {
        unraisable(error.exception, context: "Exception ignored in: '\(message)'")
      }
      if level != .debug, let trace = world.trace { world.emit(.warning(trace.add(text: message))) }
      return
    }
    if level == .debug || level == .info { return }
    var text = message + "\n"
    if let exception { text += tracebackText(exception) }
    writeError(text)
    if let trace = world.trace { world.emit(.warning(trace.add(text: message))) }
  }

  /// CPython's text of an exception; frames of library code are left out.
  func tracebackText(_ e: PyException) -> String {
    machine.tracebackText(e) { file, line in self.sourceLine(file, line) }
  }

  func sourceLine(_ file: String, _ line: Int) -> String? {
    let source = file == scenario.name ? scenario.source : neighbours[file]
    guard let source, line >= 1, line <= source.lineCount else { return nil }
    return source.line(at: line)
  }

  /// The text of a file whose code may run: the program's, a module's beside it that was imported, or one of the library.
  func source(of file: String) -> SourceText? {
    if file.isEmpty || file == scenario.name { return scenario.source }
    if let found = neighbours[file] { return found }
    guard file.first == "<", file.last == ">" else { return nil }
    let name = String(file.dropFirst().dropLast())
    return Library.pythonSource(of: name).map { SourceText(name: file, text: $0) }
  }

  // MARK: Generators

  func asyncGeneratorStarted(_ generator: PyGenerator) throws(Raised) { world.generatorStarted(generator, machine) }
  func asyncGeneratorDropped(_ generator: PyGenerator) { world.generatorDropped(generator, machine) }

  // MARK: Budgets

  /// After how many stretches of 32,768 jumps a handle is said to starve the others.
  private static let starvingStretches = 16

  func stretchPassed(_ m: Machine) throws(Raised) {
    stretches += 1
    world.stretches += 1
    if world.stretches == SimulationHost.starvingStretches, world.running != nil {
      world.emit(.loopHeld(world.currentTaskID, jumps: UInt32(SimulationHost.starvingStretches) << 15))
    }
    let events = world.trace?.count ?? 0
    if events != countAtStretch {
      countAtStretch = events
      stretchesAtOnce = 0
    }
    stretchesAtOnce += 1
    if let limit = options.maxStretchesAtOnce, stretchesAtOnce > limit {
      throw world.stop(.budget(.computing(stretches: limit, isAtOnce: true)))
    }
    if let limit = options.maxStretches, stretches > limit {
      // The run has come to its end: what runs on the way out of it would come to the limit again.
      throw world.stop(.budget(.computing(stretches: limit, isAtOnce: false)))
    }
  }

  // MARK: The end

  private var isReleasing = false

  /// Lets go of the program's objects as CPython does at its end, so that what their release says is said.
  func releaseProgram(_ module: PyModule?) {
    isReleasing = true
    // What the frames of a thread that still runs hold (a daemon's) stays whole in CPython; here nothing is finalised beside it.
    if let module, world.threads?.hasBusy != true {
      let isOn = machine.modules["gc"]?.dict.get("_state")?.dict?.get("on")
      let isOver = machine.finalizeEverything(
        main: module, others: world.heldByModules, leftOver: { self.world.leftOver },
        isCollecting: !(isOn?.isIdentical(to: .bool(false)) ?? false))
      if !isOver { return }
    }
    // What only circles hold is collected before the names of the program go.
    machine.dropEndedFrames()
    if let module {
      for (key, _) in module.dict.pairs { if let name = key.str, !name.hasPrefix("__") { module.dict.set(name, .none) } }
    }
    machine.dropEndedFrames()
  }

  func tearDown() {
    world.tearDown()
    library.tearDown()
  }
}

extension Machine {
  /// The first argument of an exception as text.
  func plainMessage(_ e: PyException) -> String { e.args.first?.str?.string ?? e.type.name }
}
