// The modules that a program can import.
//
// A module is made when it is first imported: by Swift (`NativeModule`), or from Python source that Simul brings along.  What is
// not listed here does not exist for the program: ModuleNotFoundError, which it may catch.

/// What a scenario's world looks like from inside.
public struct Surroundings: Sendable {
  public var fileName: String
  /// `sys.argv[1:]`.
  public var arguments: [String]
  /// The seed of `random`.
  public var seed: Int
  public var settings: ScenarioSettings

  public init(fileName: String, arguments: [String], seed: Int, settings: ScenarioSettings) {
    self.fileName = fileName
    self.arguments = arguments
    self.seed = seed
    self.settings = settings
  }
}

/// What modules ask of whoever runs the program, beyond what the machine asks.
protocol LibraryHost: AnyObject {
  func writeError(_ text: String)
  /// CPython's text of an exception.
  func tracebackText(_ e: PyException) -> String
  /// A line of the scenario, from 1; nil for other files and where there is none.
  func sourceLine(_ file: String, _ line: Int) -> String?
}

/// A module that Swift implements.
struct NativeModule {
  /// The dotted name under which it is imported.
  let name: String
  /// Fills the module; runs once for a machine, at the first import.
  let fill: (Library, PyModule) throws(Raised) -> Void

  init(_ name: String, fill: @escaping (Library, PyModule) throws(Raised) -> Void) {
    self.name = name
    self.fill = fill
  }
}

/// The modules of one machine.
public final class Library {
  public unowned(unsafe) let machine: Machine
  public unowned(unsafe) let world: LoopWorld
  public let surroundings: Surroundings
  /// State that modules keep between calls, by name (a random generator, a virtual network, ...).
  var shelf: [String: AnyObject] = [:]

  /// Whether modules beside the program are compiled with their statements marked, for who steps by lines.
  var marksLines = false

  private var asyncio: [String: PyModule]?

  public init(machine: Machine, world: LoopWorld, surroundings: Surroundings) {
    self.machine = machine
    self.world = world
    self.surroundings = surroundings
  }

  /// All names that can be imported, sorted.
  public static var moduleNames: [String] {
    (Array(natives.keys) + pythonModuleNames + asyncioModuleNames + ["builtins"]).sorted()
  }

  /// The module of that name, made now; nil if there is none.
  func load(_ name: String) throws(Raised) -> PyModule? {
    if name == "builtins" { return machine.builtins }
    if let native = Library.natives[name] {
      let module = PyModule(name: name)
      if Library.packages.contains(name) { module.dict.set("__path__", .list([])) }
      machine.modules[name] = module
      try native.fill(self, module)
      return module
    }
    if let source = Library.pythonSource(of: name) { return try run(source, as: name) }
    if name == "asyncio" || name.hasPrefix("asyncio.") {
      if asyncio == nil {
        let made = makeAsyncioModules(machine, world)
        asyncio = made
        for (name, module) in made { machine.modules[name] = module }
      }
      return asyncio?[name]
    }
    return nil
  }

  /// Whether CPython has the module in its executable, so that no file of that name is ever looked for.
  static func isInExecutable(_ name: String) -> Bool { executableModules.contains(name) }

  /// CPython 3.13's builtin and frozen modules (`sys.builtin_module_names` and `_imp`'s frozen ones), as far as they can be
  /// imported here.
  private static let executableModules: Set<String> = [
    "sys", "builtins", "time", "math", "itertools", "_collections", "_functools", "_operator", "_sre", "_weakref", "_thread",
    "_simul", "abc", "codecs", "io", "os", "os.path", "posixpath", "stat", "errno", "gc", "atexit", "signal", "_signal",
    "_warnings", "__main__",
  ]

  /// Runs a module of the program's own.
  /// - Throws: SyntaxError where the text is none, and what the module raises.
  func run(_ neighbour: Neighbour, as name: String) throws(Raised) -> PyModule {
    var options = CompileOptions()
    options.marksLines = marksLines
    let (object, diagnostics) = compileSource(neighbour.source, options: options)
    guard let object else {
      let problem = diagnostics.first { $0.kind != .warning }
      if let problem, case .syntaxError = problem.kind {
        throw machine.error(
          types.syntaxError, "\(problem.message) (\(neighbour.source.name), line \(problem.range.start.line))")
      }
      throw machine.unsupported(
        "\(neighbour.source.name):\(problem?.range.start.line ?? 1): \(problem?.message ?? "can't be compiled")")
    }
    return try run(object, as: name, file: neighbour.source.name, isPackage: neighbour.isPackage)
  }

  /// Runs the Python source of a module of the library.
  private func run(_ text: String, as name: String) throws(Raised) -> PyModule {
    let (object, diagnostics) = compileSource(SourceText(name: "<\(name)>", text: text))
    guard let object else {
      throw machine.unsupported("the module '\(name)' is broken: \(diagnostics.first?.message ?? "")")
    }
    return try run(object, as: name, file: "<\(name)>", isPackage: Library.packages.contains(name))
  }

  private func run(_ object: CodeObject, as name: String, file: String, isPackage: Bool) throws(Raised) -> PyModule {
    let module = PyModule(name: name)
    module.dict.set("__builtins__", .object(machine.builtins))
    module.dict.set("__file__", .string(file))
    module.dict.set("__doc__", object.docstring.map { .object(PyStr(codePoints: $0)) } ?? .none)
    module.dict.set("__spec__", .none)
    module.dict.set("__loader__", .none)
    module.dict.set(
      "__package__", .string(isPackage ? name : name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""))
    if isPackage { module.dict.set("__path__", .list([])) }
    machine.modules[name] = module
    do throws(Raised) {
      try machine.execute(machine.link(object, fileName: file, isUserCode: false), globals: module.dict)
    } catch {
      machine.modules[name] = nil
      throw error
    }
    return module
  }

  func tearDown() {
    shelf.removeAll()
    asyncio = nil
  }

  /// Packages: modules that have others below them.
  private static let packages: Set<String> = [
    "collections", "concurrent", "concurrent.futures", "asyncio", "os", "json", "unittest", "importlib", "logging", "urllib",
    "html", "http", "email",
  ]

  nonisolated(unsafe) private static let natives: [String: NativeModule] = Dictionary(
    uniqueKeysWithValues: nativeModules.map { ($0.name, $0) })
}

/// The modules that Swift implements; each file in Modules/ holds one.
nonisolated(unsafe) private let nativeModules: [NativeModule] = [
  timeModule, randomModule, mathModule, itertoolsModule, simulModule, sysModule, contextvarsModule, collectionsCoreModule,
  weakrefModule, regexModule, unicodedataModule, threadModule,
]

/// asyncio and the modules below it.
private let asyncioModuleNames: [String] =
  ["asyncio"]
  + [
    "base_events", "base_futures", "coroutines", "events", "exceptions", "futures", "locks", "mixins",
    "queues", "runners", "staggered", "taskgroups", "tasks", "threads", "timeouts", "unix_events",
  ].map { "asyncio." + $0 }
