// Dictionaries: insertion-ordered, open addressing.
//
// Entries stand in one block in the order of insertion; a table of 32-bit indices finds them.  A removed entry leaves a
// hole until the next rebuild.  Keys are compared by identity, then by hash, then, for strings and ints, here; only keys
// with an `__eq__` of their own need the machine, and only then can a look-up raise.

/// A Python dict; also the namespace of modules and classes.
public class PyDict: PyObject {
  struct Entry {
    var key: Value  // .null: a hole
    var value: Value
    var hash: Int
  }

  /// The number of keys.
  @exclusivity(unchecked) public private(set) final var count = 0
  /// Changes whenever a key is added or removed or the entries move; inline caches keep an entry's index as long as
  /// it stays.  A new value for an old key does not change it.
  @exclusivity(unchecked) final var version: UInt32 = 0
  @exclusivity(unchecked) final var entries: UnsafeMutablePointer<Entry>
  /// Entries in use, holes included.
  @exclusivity(unchecked) final var used = 0
  @exclusivity(unchecked) private final var capacity = 0
  @exclusivity(unchecked) private final var indices: UnsafeMutablePointer<Int32>?
  @exclusivity(unchecked) private final var mask = 0

  private static let free: Int32 = -1
  private static let deleted: Int32 = -2
  /// Up to this many entries are searched one by one, without a table.
  private static let linear = 8

  public init(type: PyType = types.dict) {
    entries = .allocate(capacity: 0)
    super.init(type: type, layout: .dict)
  }

  /// For the dicts of the first types.
  init(bootstrapping: Void) {
    entries = .allocate(capacity: 0)
    super.init(bootstrapping: nil, layout: .dict)
  }

  deinit {
    entries.deinitialize(count: used)
    entries.deallocate()
    indices?.deallocate()
  }

  public override func dropReferences() { removeAll() }

  // MARK: String keys, which cannot fail

  public final func get(_ name: PyStr) -> Value? {
    let i = find(name)
    return i < 0 ? nil : entries[i].value
  }

  public final func set(_ name: PyStr, _ value: Value) {
    let i = find(name)
    if i >= 0 {
      entries[i].value = value
    } else {
      insert(key: .object(name), hash: name.hash, value: value)
    }
  }

  public final func set(_ name: String, _ value: Value) { set(PyStr(name), value) }
  public final func get(_ name: String) -> Value? { get(PyStr(name)) }

  /// Removes the key; false if it was not there.
  @discardableResult
  public final func remove(_ name: PyStr) -> Bool {
    let i = find(name)
    if i >= 0 { removeEntry(i) }
    return i >= 0
  }

  /// The entry's index, or -1.
  final func find(_ name: PyStr) -> Int {
    search(name, hash: name.hash)
  }

  /// Where an entry keeps its value: right behind the key.
  @inline(__always)
  final func valuePlace(_ i: Int) -> UnsafeMutablePointer<Value> {
    UnsafeMutableRawPointer(entries + i).assumingMemoryBound(to: Value.self) + 1
  }

  // MARK: Any keys

  /// The entry's index for a key whose hash is known, or -1.
  final func find(_ key: Value, hash: Int, _ m: Machine) throws(Raised) -> Int {
    if case .object(let o) = key, o.layout == .str, o.type === types.str {
      return search(unsafeDowncast(o, to: PyStr.self), hash: hash)
    }
    if case .int(let n) = key {
      // Ints, bools and floats are compared here; anything else goes the long way below.
      var needsMachine = false
      let i = search(hash: hash) { other in
        switch other {
        case .int(let k): return k == n
        case .bool(let b): return (b ? 1 : 0) == n
        case .float(let d): return d == Double(n) && Int(exactly: d) == n
        case .object(let o): if o.layout != .str && o.layout != .tuple { needsMachine = true }; return false
        default: return false
        }
      }
      if i >= 0 || !needsMachine { return i }
    }
    return try searchSlowly(key, hash: hash, m)
  }

  /// The search for a string: keys are looked at by their bits, since counting a reference for each costs more than comparing.
  private final func search(_ name: PyStr, hash: Int) -> Int {
    let wanted = Int(bitPattern: Unmanaged.passUnretained(name).toOpaque())
    guard let indices else {
      for i in 0..<used where entries[i].hash == hash && isKey(i, wanted, name) { return i }
      return -1
    }
    var slot = hash & mask
    var perturb = UInt(bitPattern: hash)
    while true {
      let i = Int(indices[slot])
      if i == Int(PyDict.free) { return -1 }
      if i >= 0 && entries[i].hash == hash && isKey(i, wanted, name) { return i }
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
    }
  }

  /// Whether an entry's key is the string, or one of the same text.
  @inline(__always)
  private final func isKey(_ i: Int, _ wanted: Int, _ name: PyStr) -> Bool {
    // The key is what an entry begins with.
    let key = UnsafeMutableRawPointer(entries + i).assumingMemoryBound(to: RawValue.self).pointee
    guard key.tag == RawValue.objectTag else { return false }
    if key.payload == wanted { return true }
    guard let place = UnsafeRawPointer(bitPattern: key.payload) else { return false }
    return Unmanaged<PyObject>.fromOpaque(place)._withUnsafeGuaranteedRef {
      $0.layout == .str && unsafeDowncast($0, to: PyStr.self).isEqual(to: name)
    }
  }

  private final func search(hash: Int, _ matches: (Value) -> Bool) -> Int {
    guard let indices else {
      for i in 0..<used where entries[i].hash == hash && matches(entries[i].key) { return i }
      return -1
    }
    var slot = hash & mask
    var perturb = UInt(bitPattern: hash)
    while true {
      let i = indices[slot]
      if i == PyDict.free { return -1 }
      if i >= 0 {
        let entry = entries + Int(i)
        if entry.pointee.hash == hash && matches(entry.pointee.key) { return Int(i) }
      }
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
    }
  }

  private final func searchSlowly(_ key: Value, hash: Int, _ m: Machine) throws(Raised) -> Int {
    // An __eq__ may change the dict meanwhile; then the search starts anew.
    restart: while true {
      let before = version
      guard let indices else {
        for i in 0..<used where entries[i].hash == hash {
          let same = try matches(i, key, m)
          if version != before { continue restart }
          if same { return i }
        }
        return -1
      }
      var slot = hash & mask
      var perturb = UInt(bitPattern: hash)
      while true {
        let i = Int(indices[slot])
        if i == Int(PyDict.free) { return -1 }
        if i >= 0 && entries[i].hash == hash {
          let same = try matches(i, key, m)
          if version != before { continue restart }
          if same { return i }
        }
        perturb >>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
      }
    }
  }

  /// Whether the entry's key is the one looked for; may run an `__eq__` of the program's.
  private final func matches(_ i: Int, _ key: Value, _ m: Machine) throws(Raised) -> Bool {
    let other = entries[i].key
    if other.isNull { return false }
    if other.isIdentical(to: key) { return true }
    return try m.equal(other, key)
  }

  public final func get(_ key: Value, _ m: Machine) throws(Raised) -> Value? {
    let i = try find(key, hash: m.hash(key), m)
    return i < 0 ? nil : entries[i].value
  }

  public final func set(_ key: Value, _ value: Value, _ m: Machine) throws(Raised) {
    let hash = try m.hash(key)
    let i = try find(key, hash: hash, m)
    if i >= 0 {
      entries[i].value = value
    } else {
      insert(key: key, hash: hash, value: value)
    }
  }

  /// Removes the key and gives back its value, or nil.
  public final func remove(_ key: Value, _ m: Machine) throws(Raised) -> Value? {
    let i = try find(key, hash: m.hash(key), m)
    if i < 0 { return nil }
    let old = entries[i].value
    removeEntry(i)
    return old
  }

  // MARK: Entries

  /// Adds a key that is known to be absent.
  final func insert(key: Value, hash: Int, value: Value) {
    if used == capacity { rebuild(capacity: max(8, count * 2)) }
    (entries + used).initialize(to: Entry(key: key, value: value, hash: hash))
    if let indices { place(Int32(used), hash: hash, in: indices) }
    used += 1
    count += 1
    version &+= 1
  }

  /// Removes the entry at an index.
  final func removeEntry(_ i: Int) {
    let hash = entries[i].hash
    if let indices {
      var slot = hash & mask
      var perturb = UInt(bitPattern: hash)
      while indices[slot] != Int32(i) {
        perturb >>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
      }
      indices[slot] = PyDict.deleted
    }
    count -= 1
    version &+= 1
    let old = entries[i]
    entries[i] = Entry(key: .null, value: .null, hash: 0)
    withExtendedLifetime(old) {}
  }

  public final func removeAll() {
    let (old, n) = (entries, used)
    entries = .allocate(capacity: 0)
    (used, count, capacity, mask) = (0, 0, 0, 0)
    indices?.deallocate()
    indices = nil
    version &+= 1
    old.deinitialize(count: n)
    old.deallocate()
  }

  private final func place(_ i: Int32, hash: Int, in indices: UnsafeMutablePointer<Int32>) {
    var slot = hash & mask
    var perturb = UInt(bitPattern: hash)
    while indices[slot] >= 0 {
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
    }
    indices[slot] = i
  }

  private final func rebuild(capacity wanted: Int) {
    let new = UnsafeMutablePointer<Entry>.allocate(capacity: wanted)
    var n = 0
    for i in 0..<used {
      if entries[i].key.isNull { continue }
      (new + n).moveInitialize(from: entries + i, count: 1)
      n += 1
    }
    entries.deallocate()
    entries = new
    used = n
    capacity = wanted
    indices?.deallocate()
    indices = nil
    if wanted > PyDict.linear {
      var size = 16
      while size * 2 < wanted * 3 { size *= 2 }
      mask = size - 1
      let table = UnsafeMutablePointer<Int32>.allocate(capacity: size)
      table.initialize(repeating: PyDict.free, count: size)
      indices = table
      for i in 0..<n { place(Int32(i), hash: entries[i].hash, in: table) }
    }
    version &+= 1
  }

  // MARK: Walking

  /// The next entry at or after `i` that is no hole, or -1.  Iterators keep an index and call this.
  final func next(from i: Int) -> Int {
    var i = i
    while i < used {
      if !entries[i].key.isNull { return i }
      i += 1
    }
    return -1
  }

  /// Keys and values in order; a copy.
  public final var pairs: [(Value, Value)] {
    var result: [(Value, Value)] = []
    result.reserveCapacity(count)
    for i in 0..<used where !entries[i].key.isNull { result.append((entries[i].key, entries[i].value)) }
    return result
  }

  public final var keys: [Value] { pairs.map(\.0) }
  public final var values: [Value] { pairs.map(\.1) }

  /// A new dict with the same entries.
  public final func copied() -> PyDict {
    let new = PyDict()
    for i in 0..<used where !entries[i].key.isNull {
      new.insert(key: entries[i].key, hash: entries[i].hash, value: entries[i].value)
    }
    return new
  }
}

/// An instance of a Python subclass of `dict`.
final class PyDictInstance: PyDict {
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
