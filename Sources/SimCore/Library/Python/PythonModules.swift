// The modules that are written in Python, by name; each file in this folder holds one.

extension Library {
  static let ownPythonModules: [String: String] = [
    "_collections_abc": abstractCollectionsSource,
    "_collections_wrappers": collectionsWrappersSource,
    "abc": abcSource,
    "aiohttp": aiohttpSource,
    "base64": base64Source,
    "binascii": binasciiSource,
    "bisect": bisectSource,
    "collections": collectionsSource,
    "collections.abc": collectionsABCSource,
    "contextlib": contextlibSource,
    "copy": copySource,
    "datetime": datetimeSource,
    "functools": functoolsSource,
    "hashlib": hashlibSource,
    "heapq": heapqSource,
    "hmac": hmacSource,
    "json": jsonSource,
    "keyword": keywordSource,
    "logging": loggingSource,
    "logging.config": loggingConfigSource,
    "logging.handlers": loggingHandlersSource,
    "operator": operatorSource,
    "re": reSource,
    "secrets": secretsSource,
    "string": stringSource,
    "types": typesSource,
    "uuid": uuidSource,
    "zlib": zlibSource,
  ]
}
