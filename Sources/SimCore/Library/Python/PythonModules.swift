// The modules that are written in Python, by name; each file in this folder holds one.

extension Library {
  static let ownPythonModules: [String: String] = [
    "_collections_abc": abstractCollectionsSource,
    "_collections_wrappers": collectionsWrappersSource,
    "abc": abcSource,
    "aiohttp": aiohttpSource,
    "bisect": bisectSource,
    "collections": collectionsSource,
    "collections.abc": collectionsABCSource,
    "contextlib": contextlibSource,
    "copy": copySource,
    "functools": functoolsSource,
    "heapq": heapqSource,
    "json": jsonSource,
    "keyword": keywordSource,
    "logging": loggingSource,
    "logging.config": loggingConfigSource,
    "logging.handlers": loggingHandlersSource,
    "operator": operatorSource,
    "types": typesSource,
  ]
}
