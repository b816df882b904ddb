// asyncio's streams, transports, protocols and servers hang in here: names that are looked up late.
//
// They are Python modules (Library/Python), made when a program first touches one of their names, so that programs which use
// no network do not pay for them.

/// The module in which a name of asyncio's is to be found, where that is made late.
private let lazyNames: [String: [String]] = [
  "asyncio.streams": [
    "StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server", "open_unix_connection",
    "start_unix_server",
  ],
  "asyncio.protocols": [
    "BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol",
  ],
  "asyncio.transports": [
    "BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport",
  ],
  "asyncio.selector_events": ["Server", "AbstractServer"],
  "asyncio.subprocess": ["create_subprocess_exec", "create_subprocess_shell"],
  "asyncio._watchers": [
    "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher", "MultiLoopChildWatcher",
    "ThreadedChildWatcher",
  ],
  "asyncio.constants": [], "asyncio.format_helpers": [], "asyncio.log": [], "asyncio.trsock": [],
  "asyncio.base_tasks": [],
]

/// The methods of a loop that open connections; functions of `asyncio.selector_events`.
private let lazyLoopMethods = [
  "create_connection", "create_server", "create_unix_connection", "create_unix_server", "create_datagram_endpoint", "getaddrinfo",
  "start_tls", "sendfile",
]

/// Names in other modules than `asyncio` itself: where each is to be found, and under which name there.
private let lazyModuleNames: [String: [String: (module: String, name: String)]] = [
  "asyncio.base_events": ["logger": ("asyncio.log", "logger"), "Server": ("asyncio.selector_events", "Server")],
  "asyncio.events": ["AbstractServer": ("asyncio.selector_events", "AbstractServer")],
  "asyncio.futures": [
    "_chain_future": ("asyncio._bridge", "_chain_future"), "_convert_future_exc": ("asyncio._bridge", "_convert_future_exc"),
    "_copy_future_state": ("asyncio._bridge", "_copy_future_state"), "_get_loop": ("asyncio._bridge", "_get_loop"),
    "_set_concurrent_future_state": ("asyncio._bridge", "_set_concurrent_future_state"),
    "_set_result_unless_cancelled": ("asyncio._bridge", "_set_result_unless_cancelled"),
  ],
  "asyncio.tasks": [:],
]

/// Gives the modules of asyncio's that Swift makes the names that are looked up late.
///
/// CPython has many functions of `events` and `tasks` twice, in C (`_c_enter_task`) and in Python (`_py_enter_task`); here each is
/// one function of three names.
func addLazyNames(to modules: [String: PyModule]) {
  for (place, names) in lazyModuleNames {
    guard let module = modules[place] else { continue }
    module.def("__getattr__", "name, /") { [unowned module] (m, a) throws(Raised) in
      guard let name = a[0].str?.string else { throw m.typeError("attribute name must be string, not '\(m.typeName(a[0]))'") }
      if let found = names[name] { return try m.getAttribute(.object(m.importModule(found.module)), m.intern(found.name)) }
      for prefix in ["_c_", "_py_"] where name.hasPrefix(prefix) {
        let rest = String(name.dropFirst(prefix.count))
        if let found = module.dict.get("_" + rest) ?? module.dict.get(rest) { return found }
      }
      throw m.error(types.attributeError, "module '\(place)' has no attribute '\(name)'")
    }
  }
}

/// Gives the package `asyncio` its late names, and its loops the methods that need them.
func addLazyNames(to asyncio: PyModule, _ library: AsyncioLibrary) {
  var places: [String: String] = [:]
  for (module, names) in lazyNames {
    for name in names { places[name] = module }
  }
  asyncio.def("__getattr__", "name, /") { (m, a) throws(Raised) in
    guard let name = a[0].str else { throw m.typeError("attribute name must be string, not '\(m.typeName(a[0]))'") }
    if let place = places[name.string] {
      let found = try m.getAttribute(.object(m.importModule(place)), name)
      asyncio.dict.set(name, found)
      return found
    }
    if lazyNames["asyncio." + name.string] != nil { return .object(try m.importModule("asyncio." + name.string)) }
    throw m.error(types.attributeError, "module 'asyncio' has no attribute '\(name.string)'")
  }
  // What programs list with `dir` is what they would find in CPython.
  asyncio.def("__dir__", "") { (_, _) in
    var names = Set(asyncio.dict.pairs.compactMap { $0.0.str?.string })
    for (module, lazy) in lazyNames {
      names.formUnion(lazy)
      names.insert(String(module.dropFirst("asyncio.".count)))
    }
    names.formUnion([
      "__all__", "__builtins__", "__cached__", "__doc__", "__file__", "__loader__", "__package__", "__spec__", "sys",
      "base_subprocess", "sslproto",
    ])
    names.subtract(["__getattr__", "__dir__", "_watchers", "_bridge", "_foreign_tasks"])
    return .list(names.map { .string($0) })
  }
  asyncio.set("__all__", .tuple(publicModules.flatMap { publicNames[$0] ?? [] }.map { .string($0) }))
  asyncio.dict.remove(PyStr("BaseDefaultEventLoopPolicy"))
  for name in lazyLoopMethods {
    library.world.classes.baseLoop.def(name, "...") { (m, a) throws(Raised) in
      let methods = try m.getAttribute(.object(m.importModule("asyncio.selector_events")), "BaseEventLoop")
      return try m.call(m.getAttribute(methods, m.intern(name)), a.positional, keywords: a.keywords)
    }
  }
}
