// The modules that are written in Python, by name; each file in this folder holds one.

extension Library {
  static let ownPythonModules: [String: String] = [
    "_collections_more": collectionsMoreSource,
    "_contextlib_abc": contextlibAbcSource,
    "abc": abcSource,
    "aiohttp": aiohttpSource,
    "bisect": bisectSource,
    "collections": collectionsSource,
    "collections.abc": collectionsABCSource,
    "contextlib": contextlibSource,
    "copy": copySource,
    "dataclasses": dataclassesSource,
    "datetime": datetimeSource,
    "enum": enumSource,
    "functools": functoolsSource,
    "heapq": heapqSource,
    "json": jsonSource,
    "operator": operatorSource,
    "re": reSource,
    "types": typesSource,
    "typing": typingSource,
    "zoneinfo": zoneinfoSource,
  ]
}
