// Where the search for circles begins, besides what has something to do at its end.

/// What a program made since it imported `gc` and circles usually are of, as long as it lives: instances, lists, dicts, functions with
/// cells.
final class InstanceLog {
  private struct Entry { weak var object: PyObject? }
  private var entries: [Entry] = []
  private var limit = 1024

  func append(_ object: PyObject) {
    if entries.count == limit {
      entries.removeAll { $0.object == nil }
      limit = max(1024, entries.count * 2)
    }
    entries.append(Entry(object: object))
  }

  var all: [Unmanaged<AnyObject>] { entries.compactMap { $0.object.map { Unmanaged.passUnretained($0) } } }
}
