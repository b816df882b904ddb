// `_weakref`: references that do not keep their object alive.
//
// Swift's own weak references know when an object is gone.  A callback hangs on the object's attributes, which go with it; an
// object without attributes of its own is forgotten silently.

/// `weakref.ref(object, callback)`.
final class PyWeakReference: PyInstance {
  private(set) weak var target: PyObject?
  fileprivate(set) var callback: Value
  /// Kept, so that equal references stay equal after the object is gone.
  fileprivate var hash: Int?

  init(_ target: PyObject, _ callback: Value, type: PyType) {
    self.target = target
    self.callback = callback
    super.init(type: type)
  }

  /// Its target is about to be collected.
  fileprivate func forgetTarget() { target = nil }

  /// What is lost itself does not call any more.
  override func loseWeakReferences() { callback = .none }

  override func addOwnHolds(to search: CircleSearch) { search.hold(callback) }

  override func dropReferences() {
    super.dropReferences()
    callback = .none
  }
}

/// Hangs on the attributes of an object that weak references with callbacks point at.
final class WeakReferenceList: WeakReferenceHolder {
  private let machine: Unmanaged<Machine>
  private struct Entry { weak var reference: PyWeakReference? }
  private var entries: [Entry] = []
  /// The one without a callback and of no class of the program's, which is made only once.
  weak var plain: PyWeakReference?

  init(_ m: Machine) { machine = Unmanaged.passUnretained(m) }

  /// Those that are still there: the plain one, then the others, the newest first.
  var all: [PyWeakReference] { [plain].compactMap { $0 } + entries.reversed().compactMap(\.reference) }

  func forgetTarget() { for reference in all { reference.forgetTarget() } }

  func append(_ reference: PyWeakReference) { entries.append(Entry(reference: reference)) }

  deinit {
    let m = machine._withUnsafeGuaranteedRef { $0 }
    if m.isTearingDown { return }
    for entry in entries.reversed() {
      guard let reference = entry.reference, !reference.callback.isNone else { continue }
      let callback = reference.callback
      reference.callback = .none
      do throws(Raised) {
        _ = try m.call(callback, [.object(reference)])
      } catch {
        m.host?.unraisable(error.exception, context: "Exception ignored in: ")
      }
    }
  }
}

nonisolated(unsafe) let weakrefModule = NativeModule("_weakref") { (library, module) throws(Raised) in
  let m = library.machine
  let t = m.makeType("ReferenceType", module: "weakref") { _ in }
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyWeakReference {
    guard let o = v.object as? PyWeakReference else { throw m.wrongReceiver(v, t) }
    return o
  }
  t.defNew("object, callback=None, /") { (m, a) throws(Raised) in
    guard let target = a[1].object, m.isWeaklyReferable(target) else {
      throw m.typeError("cannot create weak reference to '\(m.typeName(a[1]))' object")
    }
    let callback = a[2].isNull ? .none : a[2]
    let list = target.attributes.map { $0.weakReferences as? WeakReferenceList ?? WeakReferenceList(m) }
    let isPlain = callback.isNone && a[0].isIdentical(to: .object(t))
    if isPlain, let known = list?.plain { return .object(known) }
    let made = PyWeakReference(target, callback, type: a[0].type ?? t)
    if isPlain { list?.plain = made } else { list?.append(made) }
    target.attributes?.weakReferences = list
    return .object(made)
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.def("__call__") { (m, a) throws(Raised) in try own(m, a[0]).target.map { .object($0) } ?? .none }
  t.attribute("__callback__", get: { (m, v) throws(Raised) in try own(m, v).callback })
  t.def("__hash__") { (m, a) throws(Raised) in
    let reference = try own(m, a[0])
    if let known = reference.hash { return .int(known) }
    guard let target = reference.target else { throw m.typeError("weak object has gone away") }
    let h = try m.hash(.object(target))
    reference.hash = h
    return .int(h)
  }
  t.def("__eq__", "value, /") { (m, a) throws(Raised) in
    let reference = try own(m, a[0])
    guard let other = a[1].object as? PyWeakReference else { return .notImplemented }
    guard let x = reference.target, let y = other.target else { return .bool(reference === other) }
    return .bool(try m.equal(.object(x), .object(y)))
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let reference = try own(m, a[0])
    guard let target = reference.target else { return .string("<weakref at \(m.address(a[0])); dead>") }
    return .string(
      "<weakref at \(m.address(a[0])); to '\(target.type.name)' at \(m.address(.object(target)))>")
  }
  t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
  module.set("ref", t)
  module.def("getweakrefs", "object, /") { (_, a) in
    .list((a[0].object?.attributes?.weakReferences as? WeakReferenceList)?.all.map { .object($0) } ?? [])
  }
  module.def("is_referable", "object, /") { (m, a) in .bool(a[0].object.map { m.isWeaklyReferable($0) } ?? false) }
}

extension Machine {
  /// Whether CPython makes weak references to objects of that class.
  func isWeaklyReferable(_ o: PyObject) -> Bool {
    switch o.layout {
    case .str, .bigInt, .bytes, .bytearray, .list, .tuple, .dict, .number, .range, .slice, .cell, .dictView, .property,
      .superObject, .boundMethod, .exception:
      if o.layout == .exception || o.layout == .boundMethod { return true }
      return !o.type.isBuiltin && o.layout != .tuple && o.layout != .bytes
    case .object:
      if let slots = o.type.slotNames, !slots.contains("__weakref__"),
        o.type.mro.allSatisfy({ $0.isBuiltin || $0.slotNames != nil && !($0.slotNames ?? []).contains("__weakref__") })
      {
        return false
      }
      return o.type !== types.object
    default: return true
    }
  }
}
