// Sets.  Iteration order is part of what a program shows.
//
// CPython's order follows from the hashes of the elements, the size of the table and its history.  Where hashes are the same
// in every run (numbers, None, tuples and frozensets of these) this table is CPython's 3.13, probe for probe, so that
// the order is CPython's too.  As soon as one element's hash differs from run to run there (strings, bytes, objects
// hashed by address), CPython's order is an accident: the set goes over to insertion order, until it is emptied.

/// A Python set or frozenset.
open class PySet: PyObject {
  struct Entry {
    /// `.null` where there is none (hash 0: never used; hash -1: removed).
    var key: Value
    var hash: Int
  }

  private final var table: [Entry]
  /// Slots that are or were in use.
  private final var fill = 0
  private final var used = 0
  /// Where `pop` starts to look.
  private final var finger = 0
  /// The elements as keys of a dict, once insertion order rules.
  private final var ordered: PyDict?
  /// Changes with every change of the elements.
  private final var version = 0

  private static let minimumSize = 8
  private static let linearProbes = 9
  private static let perturbShift: UInt = 5

  public init(type: PyType = types.set) {
    table = PySet.emptyTable(PySet.minimumSize)
    super.init(type: type, layout: .set)
  }

  private static func emptyTable(_ size: Int) -> [Entry] { Array(repeating: Entry(key: .null, hash: 0), count: size) }

  public final var count: Int { ordered?.count ?? used }
  open override func dropReferences() { removeAll() }

  /// The dict that keeps the elements, if there are any but numbers and the like.
  final var elementsInOrder: PyDict? { ordered }

  private final var mask: Int { table.count - 1 }

  // MARK: Elements

  /// Adds an element; false if it was there.
  @discardableResult
  public final func add(_ key: Value, _ m: Machine) throws(Raised) -> Bool {
    try add(key, hash: m.hash(key), m)
  }

  @discardableResult
  final func add(_ key: Value, hash: Int, _ m: Machine) throws(Raised) -> Bool {
    if ordered == nil && !PySet.hasFixedHash(key) { goOverToInsertionOrder() }
    if let ordered {
      if try ordered.find(key, hash: hash, m) >= 0 { return false }
      ordered.insert(key: key, hash: hash, value: .none)
      version += 1
      return true
    }
    let slot = try find(key, hash: hash, m)
    if slot >= 0 { return false }
    let isReused = table[-1 - slot].hash == -1
    table[-1 - slot] = Entry(key: key, hash: hash)
    used += 1
    version += 1
    // A slot that a removed element left behind is counted already.
    if isReused { return true }
    fill += 1
    if fill * 5 >= mask * 3 { resize(beyond: used > 50000 ? used * 2 : used * 4) }
    return true
  }

  public final func contains(_ key: Value, _ m: Machine) throws(Raised) -> Bool {
    try contains(key, hash: m.hash(key), m)
  }

  final func contains(_ key: Value, hash: Int, _ m: Machine) throws(Raised) -> Bool {
    if let ordered { return try ordered.find(key, hash: hash, m) >= 0 }
    return try find(key, hash: hash, m) >= 0
  }

  /// Removes an element; false if it was not there.
  @discardableResult
  public final func discard(_ key: Value, _ m: Machine) throws(Raised) -> Bool {
    try discard(key, hash: m.hash(key), m)
  }

  @discardableResult
  final func discard(_ key: Value, hash: Int, _ m: Machine) throws(Raised) -> Bool {
    if let ordered {
      let i = try ordered.find(key, hash: hash, m)
      if i < 0 { return false }
      ordered.removeEntry(i)
      version += 1
      return true
    }
    let slot = try find(key, hash: hash, m)
    if slot < 0 { return false }
    empty(slot)
    return true
  }

  private final func empty(_ slot: Int) {
    let old = table[slot]
    table[slot] = Entry(key: .null, hash: -1)
    used -= 1
    version += 1
    withExtendedLifetime(old) {}
  }

  /// Removes and gives an element, or nil.
  public final func pop() -> Value? {
    if let ordered {
      let i = ordered.next(from: 0)
      if i < 0 { return nil }
      let key = ordered.entries[i].key
      ordered.removeEntry(i)
      version += 1
      return key
    }
    if used == 0 { return nil }
    var slot = finger & mask
    while table[slot].key.isNull { slot = slot == mask ? 0 : slot + 1 }
    let key = table[slot].key
    empty(slot)
    finger = slot + 1
    return key
  }

  public final func removeAll() {
    let old = (table, ordered)
    table = PySet.emptyTable(PySet.minimumSize)
    (fill, used) = (0, 0)
    ordered = nil
    version += 1
    withExtendedLifetime(old) {}
  }

  /// The next position at or after `i` that holds an element, or -1.
  final func next(from i: Int) -> Int {
    if let ordered { return ordered.next(from: i) }
    var i = i
    while i < table.count {
      if !table[i].key.isNull { return i }
      i += 1
    }
    return -1
  }

  final func key(at i: Int) -> Value { ordered.map { $0.entries[i].key } ?? table[i].key }
  final func entry(at i: Int) -> Entry {
    if let ordered { return Entry(key: ordered.entries[i].key, hash: ordered.entries[i].hash) }
    return table[i]
  }

  /// The elements in order; a copy.
  public final var elements: [Value] { entries.map(\.key) }
  final var entries: [Entry] {
    var result: [Entry] = []
    result.reserveCapacity(count)
    var i = next(from: 0)
    while i >= 0 {
      result.append(entry(at: i))
      i = next(from: i + 1)
    }
    return result
  }

  // MARK: The table

  /// The slot of a key, or -1 minus the slot where it would go: the last one on the way that a removed element left
  /// behind, else the free one at the end.
  private final func find(_ key: Value, hash: Int, _ m: Machine) throws(Raised) -> Int {
    restart: while true {
      let mask = self.mask
      var perturb = UInt(bitPattern: hash)
      var i = hash & mask
      var left = -1
      while true {
        var slot = i
        let last = i + PySet.linearProbes <= mask ? i + PySet.linearProbes : i
        while slot <= last {
          let entry = table[slot]
          if entry.key.isNull {
            if entry.hash == 0 { return -1 - (left >= 0 ? left : slot) }
            left = slot
          }
          if entry.hash == hash && !entry.key.isNull {
            if entry.key.isIdentical(to: key) { return slot }
            let before = version
            let same = try m.equal(entry.key, key)
            // An __eq__ may have changed the set meanwhile; then the search starts anew.
            if version != before { continue restart }
            if same { return slot }
          }
          slot += 1
        }
        perturb >>= PySet.perturbShift
        i = Int(truncatingIfNeeded: UInt(bitPattern: i) &* 5 &+ 1 &+ perturb) & mask
      }
    }
  }

  private static func insertClean(_ entry: Entry, _ table: inout [Entry]) {
    let mask = table.count - 1
    var perturb = UInt(bitPattern: entry.hash)
    var i = entry.hash & mask
    while true {
      let last = i + linearProbes <= mask ? i + linearProbes : i
      var slot = i
      while slot <= last {
        if table[slot].key.isNull {
          table[slot] = entry
          return
        }
        slot += 1
      }
      perturb >>= perturbShift
      i = Int(truncatingIfNeeded: UInt(bitPattern: i) &* 5 &+ 1 &+ perturb) & mask
    }
  }

  private final func resize(beyond wanted: Int) {
    var size = PySet.minimumSize
    while size <= wanted { size *= 2 }
    if size == PySet.minimumSize && table.count == size && fill == used { return }
    var new = PySet.emptyTable(size)
    for entry in table where !entry.key.isNull { PySet.insertClean(entry, &new) }
    table = new
    fill = used
    version += 1
  }

  private final func goOverToInsertionOrder() {
    let d = PyDict()
    for entry in table where !entry.key.isNull { d.insert(key: entry.key, hash: entry.hash, value: .none) }
    ordered = d
    table = PySet.emptyTable(PySet.minimumSize)
    (fill, used) = (0, 0)
    version += 1
  }

  /// Whether CPython gives the key the same hash in every run.
  private static func hasFixedHash(_ key: Value) -> Bool {
    switch key {
    case .int, .bool, .none: return true
    case .float(let d): return !d.isNaN
    case .object(let o):
      guard o.type.isBuiltin else { return false }
      switch o.layout {
      case .bigInt, .range: return true
      case .number: return o is PyComplex
      case .tuple: return unsafeDowncast(o, to: PyTuple.self).items.allSatisfy(hasFixedHash)
      case .slice:
        let s = unsafeDowncast(o, to: PySlice.self)
        return hasFixedHash(s.lower) && hasFixedHash(s.upper) && hasFixedHash(s.step)
      case .set: return unsafeDowncast(o, to: PySet.self).ordered == nil
      default: return false
      }
    default: return false
    }
  }

  // MARK: Whole sets

  /// Adds all elements of another set, in the way that gives CPython's table.
  final func merge(_ other: PySet, _ m: Machine) throws(Raised) {
    if other === self || other.count == 0 { return }
    guard ordered == nil, other.ordered == nil else {
      for entry in other.entries { try add(entry.key, hash: entry.hash, m) }
      return
    }
    if (fill + other.used) * 5 >= mask * 3 { resize(beyond: (used + other.used) * 2) }
    if fill == 0 {
      if table.count == other.table.count && other.fill == other.used {
        table = other.table
      } else {
        for entry in other.table where !entry.key.isNull { PySet.insertClean(entry, &table) }
      }
      fill = other.used
      used = other.used
      version += 1
      return
    }
    for entry in other.table where !entry.key.isNull { try add(entry.key, hash: entry.hash, m) }
  }

  /// `s.update(source)` for any iterable.
  final func update(from source: Value, _ m: Machine) throws(Raised) {
    if let other = source.set {
      try merge(other, m)
    } else if let d = source.dict, d.type === types.dict {
      if ordered == nil, (fill + d.count) * 5 >= mask * 3 { resize(beyond: (used + d.count) * 2) }
      var i = d.next(from: 0)
      while i >= 0 {
        try add(d.entries[i].key, hash: d.entries[i].hash, m)
        i = d.next(from: i + 1)
      }
    } else {
      try m.iterate(source) { (item) throws(Raised) in try self.add(item, m) }
    }
  }

  /// A set of the same elements; of the class given.
  final func copied(_ m: Machine, type: PyType) throws(Raised) -> PySet {
    let made = PySet(type: type)
    try made.merge(self, m)
    return made
  }

  final func intersection(_ other: Value, _ m: Machine, type: PyType) throws(Raised) -> PySet {
    if case .object(let o) = other, o === self { return try copied(m, type: type) }
    let made = PySet(type: type)
    if let set = other.set {
      let (kept, walked) = set.count > count ? (set, self) : (self, set)
      for entry in walked.entries where try kept.contains(entry.key, hash: entry.hash, m) {
        try made.add(entry.key, hash: entry.hash, m)
      }
      return made
    }
    try m.iterate(other) { (item) throws(Raised) in
      let hash = try m.hash(item)
      if try self.contains(item, hash: hash, m) { try made.add(item, hash: hash, m) }
    }
    return made
  }

  final func difference(_ other: Value, _ m: Machine, type: PyType) throws(Raised) -> PySet {
    let otherCount: Int
    if let set = other.set {
      otherCount = set.count
    } else if let d = other.dict, d.type === types.dict {
      otherCount = d.count
    } else {
      otherCount = -1
    }
    if otherCount < 0 || count >> 2 > otherCount {
      let made = try copied(m, type: type)
      try made.differenceUpdate(other, m)
      return made
    }
    let made = PySet(type: type)
    for entry in entries {
      let isIn: Bool
      if let set = other.set {
        isIn = try set.contains(entry.key, hash: entry.hash, m)
      } else if let d = other.dict {
        isIn = try d.find(entry.key, hash: entry.hash, m) >= 0
      } else {
        isIn = false
      }
      if !isIn { try made.add(entry.key, hash: entry.hash, m) }
    }
    return made
  }

  final func differenceUpdate(_ other: Value, _ m: Machine) throws(Raised) {
    if case .object(let o) = other, o === self {
      removeAll()
      return
    }
    if var set = other.set {
      if set.count >> 3 > count { set = try intersection(.object(set), m, type: types.set) }
      for entry in set.entries { try discard(entry.key, hash: entry.hash, m) }
    } else {
      try m.iterate(other) { (item) throws(Raised) in try self.discard(item, m) }
    }
    if ordered == nil, fill - used > mask / 4 { resize(beyond: used > 50000 ? used * 2 : used * 4) }
  }

  final func symmetricDifferenceUpdate(_ other: Value, _ m: Machine) throws(Raised) {
    if case .object(let o) = other, o === self {
      removeAll()
      return
    }
    let walked: [Entry]
    if let d = other.dict, d.type === types.dict {
      walked = d.pairs.isEmpty ? [] : try hashed(d.keys, m)
    } else if let set = other.set {
      walked = set.entries
    } else {
      let set = PySet()
      try set.update(from: other, m)
      walked = set.entries
    }
    for entry in walked where try !discard(entry.key, hash: entry.hash, m) {
      try add(entry.key, hash: entry.hash, m)
    }
  }

  private final func hashed(_ keys: [Value], _ m: Machine) throws(Raised) -> [Entry] {
    var result: [Entry] = []
    for key in keys { result.append(Entry(key: key, hash: try m.hash(key))) }
    return result
  }

  /// Takes over the elements of another set, which is left empty.
  final func takeOver(_ other: PySet) {
    swap(&table, &other.table)
    swap(&fill, &other.fill)
    swap(&used, &other.used)
    swap(&ordered, &other.ordered)
    version += 1
    other.removeAll()
  }

  final func isEqual(to other: PySet, _ m: Machine) throws(Raised) -> Bool {
    count == other.count ? try isSubset(of: other, m) : false
  }

  final func isSubset(of other: PySet, _ m: Machine) throws(Raised) -> Bool {
    if count > other.count { return false }
    for entry in entries where try !other.contains(entry.key, hash: entry.hash, m) { return false }
    return true
  }
}

/// An instance of a Python subclass of `set` or `frozenset`.
final class PySetInstance: PySet {
  let store: AttributeStore
  override init(type: PyType) {
    store = AttributeStore(shape: type.shape)
    super.init(type: type)
  }
  override var attributes: AttributeStore? { store }
  override func dropReferences() {
    store.removeAll()
    super.dropReferences()
  }
}
