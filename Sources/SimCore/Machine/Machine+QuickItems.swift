// The short ways of items: a list or tuple at a number, a plain dict at a plain text.
//
// The containers are looked at without being counted.  Subclasses, other keys and everything that raises go the long way of
// Machine+Slow.  `xs[i]` took 250 of the processor's instructions, and takes 70 so.

extension Machine {
  /// The item, counted, or null where it takes more than a look.
  @inline(never)
  func quickItem(_ container: UnsafeMutablePointer<Value>, _ index: UnsafeMutablePointer<Value>) -> RawValue {
    guard let o = RawValue.object(at: container) else { return .null }
    let key = RawValue.bits(at: index).pointee
    return o._withUnsafeGuaranteedRef { (o) -> RawValue in
      if key.tag == RawValue.intTag {
        if o.isExactly(exactList) {
          return unsafeDowncast(o, to: PyList.self).items.withUnsafeBufferPointer { Machine.element($0, key.payload) }
        }
        if o.isExactly(exactTuple) {
          return unsafeDowncast(o, to: PyTuple.self).items.withUnsafeBufferPointer { Machine.element($0, key.payload) }
        }
        return .null
      }
      guard key.tag == RawValue.objectTag, o.isExactly(exactDict) else { return .null }
      let dict = unsafeDowncast(o, to: PyDict.self)
      let k = entry(of: dict, index)
      if k < 0 { return .null }
      let value = RawValue.bits(at: dict.valuePlace(k)).pointee
      value.retain()
      return value
    }
  }

  @inline(__always)
  private static func element(_ items: UnsafeBufferPointer<Value>, _ n: Int) -> RawValue {
    let i = n < 0 ? n &+ items.count : n
    guard i >= 0, i < items.count, let first = items.baseAddress else { return .null }
    let value = RawValue.bits(at: UnsafeMutablePointer(mutating: first + i)).pointee
    value.retain()
    return value
  }

  /// Which entry a dict has for the plain string in a register: -1 none, -2 where the key is anything else.
  @inline(__always)
  func entry(of dict: PyDict, _ key: UnsafeMutablePointer<Value>) -> Int {
    guard let k = RawValue.object(at: key) else { return -2 }
    return k._withUnsafeGuaranteedRef { $0.isExactly(exactStr) ? dict.find(unsafeDowncast($0, to: PyStr.self)) : -2 }
  }

  /// The same of whatever is in a register: -2 where it is no plain dict.
  @inline(__always)
  func entry(_ container: UnsafeMutablePointer<Value>, _ key: UnsafeMutablePointer<Value>) -> Int {
    guard let o = RawValue.object(at: container) else { return -2 }
    return o._withUnsafeGuaranteedRef { $0.isExactly(exactDict) ? entry(of: unsafeDowncast($0, to: PyDict.self), key) : -2 }
  }
}
