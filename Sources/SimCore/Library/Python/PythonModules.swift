// The modules that are written in Python, by name; each file in this folder holds one.

extension Library {
  static let ownPythonModules: [String: String] = [
    "abc": abcSource,
    "aiohttp": aiohttpSource,
    "bisect": bisectSource,
    "contextlib": contextlibSource,
    "copy": copySource,
    "heapq": heapqSource,
    "json": jsonSource,
    "logging": loggingSource,
    "logging.config": loggingConfigSource,
    "logging.handlers": loggingHandlersSource,
    "operator": operatorSource,
    "types": typesSource,
  ]
}
