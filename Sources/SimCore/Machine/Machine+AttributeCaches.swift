// Attribute instructions, with what each remembers of the last object it met.
//
// A cache holds for one version of a class.  Kinds: 1 a slot of the instance's shape, 2 a plain function of the class that becomes a
// method (with the index 1: of a `PyInstance`), 3 a new attribute that moves the instance on to a known shape, 4 a method of a
// builtin class (its address stands for a version: it never changes), 5 an entry of a module's namespace, 6 what a class itself
// has and gives out as it is, 7 a method of a builtin class whose objects may have attributes of their own.
//
// What is known is used in the dispatch loop itself (`knownSlot`, `knownMethod`), on objects that are not counted: a call of a
// method with three loads of attributes and two stores went from 1,800 of the processor's instructions to 1,150.

extension Machine {
  @inline(__always)
  func cache(_ f: UnsafeMutablePointer<Frame>, _ i: Int) -> UnsafeMutablePointer<InlineCache> {
    f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.caches + i }
  }

  private func name(_ f: UnsafeMutablePointer<Frame>, _ i: Int) -> PyStr {
    f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.names[i] }
  }

  /// An attribute that is in no known slot.
  @inline(never)
  func loadAttribute(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let cache = cache(f, i.c)
    let object = try take(f, i.b)
    if let value = recall(object, cache) {
      f.registers[i.a] = value
      return
    }
    let name = name(f, i.c)
    remember(object, name, cache)
    f.registers[i.a] = try getAttribute(object, name)
  }

  /// Where a plain instance keeps the attribute, if the cache knows its class and shape.
  ///
  /// The object is looked at without being counted, which is worth a fifth of an attribute access.
  @inline(__always)
  func knownSlot(_ p: UnsafeMutablePointer<Value>, _ cache: UnsafeMutablePointer<InlineCache>)
    -> UnsafeMutablePointer<Value>?
  {
    guard let o = RawValue.object(at: p) else { return nil }
    return o._withUnsafeGuaranteedRef { o in
      guard o.layout == .object, cache.pointee.version == o.type.version else { return nil }
      return unsafeDowncast(o, to: PyInstance.self).store.slot(inShape: cache.pointee.shape, Int(cache.pointee.index))
    }
  }

  /// The function that becomes a method of the object in a register, if the cache knows its class, and shape if it has one.
  @inline(__always)
  func knownMethod(_ p: UnsafeMutablePointer<Value>, _ cache: UnsafeMutablePointer<InlineCache>) -> Unmanaged<PyObject>? {
    guard let o = RawValue.object(at: p) else { return nil }
    let isKnown = o._withUnsafeGuaranteedRef { (o) -> Bool in
      switch cache.pointee.kind {
      case 2:
        cache.pointee.index == 1 && cache.pointee.version == o.type.version
          && unsafeDowncast(o, to: PyInstance.self).store.slot(inShape: cache.pointee.shape, 0) != nil
      case 4: cache.pointee.shape.map { o.isExactly($0) } ?? false
      case 7: cache.pointee.shape.map { o.isExactly($0) } ?? false && !unsafeDowncast(o, to: PyInstance.self).hasAttributes
      default: false
      }
    }
    return isKnown ? cache.pointee.function : nil
  }

  /// Where the module in a register keeps the function that is called, if the cache knows.
  @inline(__always)
  func knownFunction(_ p: UnsafeMutablePointer<Value>, _ cache: UnsafeMutablePointer<InlineCache>)
    -> UnsafeMutablePointer<Value>?
  {
    guard cache.pointee.kind == 5, let o = RawValue.object(at: p) else { return nil }
    return o._withUnsafeGuaranteedRef { (o) -> UnsafeMutablePointer<Value>? in
      guard o.layout == .module else { return nil }
      let dict = unsafeDowncast(o, to: PyModule.self).dict
      guard address(dict) == cache.pointee.shape, dict.version == cache.pointee.version else { return nil }
      return dict.valuePlace(Int(cache.pointee.index))
    }
  }

  /// What the cache knows of a module or a class.
  @inline(__always)
  private func recall(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>) -> Value? {
    guard case .object(let o) = object else { return nil }
    if cache.pointee.kind == 5 && o.layout == .module {
      let dict = unsafeDowncast(o, to: PyModule.self).dict
      guard address(dict) == cache.pointee.shape, dict.version == cache.pointee.version else { return nil }
      return dict.entries[Int(cache.pointee.index)].value
    }
    if cache.pointee.kind == 6 && o.layout == .type {
      guard address(o) == cache.pointee.shape, unsafeDowncast(o, to: PyType.self).version == cache.pointee.version,
        let found = cache.pointee.function
      else { return nil }
      return .object(found._withUnsafeGuaranteedRef { $0 })
    }
    return nil
  }

  /// Notes where a module keeps a name, or what a class of the program gives for it.
  private func rememberNamespace(_ o: PyObject, _ name: PyStr, _ cache: UnsafeMutablePointer<InlineCache>) {
    if o.layout == .module {
      let dict = unsafeDowncast(o, to: PyModule.self).dict
      let index = dict.find(name)
      guard index >= 0, o.type === types.module else { return }
      cache.pointee.kind = 5
      cache.pointee.version = dict.version
      cache.pointee.shape = address(dict)
      cache.pointee.index = Int32(index)
    } else if o.layout == .type {
      let type = unsafeDowncast(o, to: PyType.self)
      guard !type.isBuiltin, type.type.lookup(name) == nil, type.type.lookup(names.__getattribute__)?.function == nil,
        case .object(let found)? = type.lookup(name)
      else { return }
      switch found.layout {
      case .function, .str, .type, .list, .dict, .tuple, .set: break
      case .object where found.type.lookup(names.__get__) == nil: break
      default: return
      }
      cache.pointee.kind = 6
      cache.pointee.version = type.version
      cache.pointee.shape = address(type)
      cache.pointee.function = Unmanaged.passUnretained(found)
    }
  }

  @inline(__always)
  private func address(_ o: PyObject) -> UnsafeRawPointer { UnsafeRawPointer(Unmanaged.passUnretained(o).toOpaque()) }

  /// Notes where a plain instance keeps the attribute, if nothing in the class comes before it.
  private func remember(_ object: Value, _ name: PyStr, _ cache: UnsafeMutablePointer<InlineCache>) {
    guard case .object(let o) = object else { return }
    if o.layout == .module || o.layout == .type { return rememberNamespace(o, name, cache) }
    guard o.layout == .object, !o.type.isBuiltin, let instance = o as? PyInstance, instance.store.dict == nil else { return }
    let type = o.type
    if let own = type.lookup(names.__getattribute__), own.function != nil { return }
    if let found = type.lookup(name), isDataDescriptor(found) { return }
    let slot = instance.store.shape.index(of: slotMember(type.lookup(name))?.key(for: type) ?? name)
    if slot < 0 { return }
    cache.pointee.kind = 1
    cache.pointee.version = type.version
    cache.pointee.shape = shapePointer(instance.store)
    cache.pointee.index = Int32(slot)
  }

  /// A method of an object that the cache does not know at once.
  @inline(never)
  func loadMethod(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let cache = cache(f, i.c)
    let object = try take(f, i.b)
    let registers = f.registers
    if cache.pointee.kind >= 4 {
      if cache.pointee.kind == 4 || cache.pointee.kind == 7 {
        if case .object(let o) = object, address(o.type) == cache.pointee.shape, let function = cache.pointee.function,
          cache.pointee.kind == 4 || !unsafeDowncast(o, to: PyInstance.self).hasAttributes
        {
          registers[i.a] = .object(function._withUnsafeGuaranteedRef { $0 })
          registers[i.a + 1] = object
          return
        }
      } else if let value = recall(object, cache) {
        registers[i.a] = value
        registers[i.a + 1] = .null
        return
      }
    }
    let type = self.type(of: object)
    if cache.pointee.version == type.version && cache.pointee.kind == 2, let function = cache.pointee.function {
      let hidden: Bool
      if case .object(let o) = object, let store = o.attributes {
        hidden = store.dict != nil ? store.get(name(f, i.c)) != nil : shapePointer(store) != cache.pointee.shape && store.get(name(f, i.c)) != nil
      } else {
        hidden = false
      }
      if !hidden {
        registers[i.a] = .object(function._withUnsafeGuaranteedRef { $0 })
        registers[i.a + 1] = object
        return
      }
    }
    let name = name(f, i.c)
    if let found = type.lookup(name), case .object(let function) = found,
      function.layout == .function || (function.layout == .builtin && unsafeDowncast(function, to: PyBuiltin.self).isMethod),
      object.type == nil, object.cast(.module, to: PyModule.self) == nil, object.cast(.superObject, to: PySuper.self) == nil
    {
      let own = type.isBuiltin ? nil : type.lookup(names.__getattribute__)
      if own?.function == nil, object.object?.attributes?.get(name) == nil {
        if type.isBuiltin {
          // Methods of builtin classes never change; only objects with attributes of their own might hide one.
          cache.pointee.kind =
            object.object == nil ? 0 : !type.hasInstanceDict ? 4 : object.object is PyInstance ? 7 : 0
          cache.pointee.version = 0
          cache.pointee.index = 0
          cache.pointee.function = Unmanaged.passUnretained(function)
          cache.pointee.shape = address(type)
          noteAwaited(function, f, i, cache)
        } else {
          cache.pointee.awaits = 0
          cache.pointee.kind = 2
          cache.pointee.version = type.version
          cache.pointee.index = object.object is PyInstance ? 1 : 0
          cache.pointee.function = Unmanaged.passUnretained(function)
          cache.pointee.shape = object.object?.attributes.flatMap { $0.dict == nil ? shapePointer($0) : nil }
        }
        registers[i.a] = found
        registers[i.a + 1] = object
        return
      }
    }
    if case .object(let o) = object, o.layout == .module || o.layout == .type {
      cache.pointee.awaits = 0
      rememberNamespace(o, name, cache)
      if cache.pointee.kind == 5, case .object(let function)? = recall(object, cache) { noteAwaited(function, f, i, cache) }
    }
    registers[i.a] = try getAttribute(object, name)
    registers[i.a + 1] = .null
  }

  /// An attribute that is in no known slot.
  @inline(never)
  func storeAttribute(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let cache = cache(f, i.c)
    let value = try take(f, i.a)
    let object = try take(f, i.b)
    let name = name(f, i.c)
    if case .object(let o) = object, o.layout == .object, cache.pointee.version == o.type.version {
      let store = unsafeDowncast(o, to: PyInstance.self).store
      if store.dict == nil && shapePointer(store) == cache.pointee.shape {
        if cache.pointee.kind == 1 {
          store.slots[Int(cache.pointee.index)] = value
          return
        }
        if cache.pointee.kind == 3, let next = cache.pointee.nextShape {
          store.append(value, becoming: Unmanaged<Shape>.fromOpaque(next).takeUnretainedValue())
          return
        }
      }
    }
    guard case .object(let o) = object, o.layout == .object, !o.type.isBuiltin, let instance = o as? PyInstance,
      instance.store.dict == nil, o.type.hasInstanceDict,
      o.type.lookup(names.__setattr__).map({ !isOwnHook($0, names.__setattr__) }) ?? true,
      o.type.lookup(name).map({ !isDataDescriptor($0) }) ?? true, name !== names.__dict__, name !== names.__class__
    else {
      try setAttribute(object, name, value)
      return
    }
    let before = instance.store.shape
    let key = slotMember(o.type.lookup(name))?.key(for: o.type) ?? name
    let slot = before.index(of: key)
    instance.store.set(key, value)
    if instance.store.dict != nil { return }
    cache.pointee.version = o.type.version
    cache.pointee.shape = UnsafeRawPointer(Unmanaged.passUnretained(before).toOpaque())
    if slot >= 0 {
      cache.pointee.kind = 1
      cache.pointee.index = Int32(slot)
    } else {
      cache.pointee.kind = 3
      cache.pointee.nextShape = shapePointer(instance.store)
    }
  }

  func deleteAttribute(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    try deleteAttribute(take(f, i.b), name(f, i.c))
  }

  func loadSuperAttribute(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let receiver = try take(f, i.a)
    let start = try take(f, i.a + 1)
    let registers = f.registers
    guard let start = start.type else { throw typeError("super() argument 1 must be a type, not \(typeName(start))") }
    let receiverType: PyType
    if let t = receiver.type, t.isSubclass(of: start) {
      receiverType = t
    } else if isInstance(receiver, start) {
      receiverType = type(of: receiver)
    } else {
      throw typeError("super(type, obj): obj (instance of \(typeName(receiver))) is not an instance or subtype of type (\(start.name)).")
    }
    let value = Value.object(PySuper(start: start, receiver: receiver, receiverType: receiverType))
    registers[i.a] = try getAttribute(value, name(f, i.c))
    if i.flags == 1 { registers[i.a + 1] = .null }
  }

  @inline(__always)
  private func shapePointer(_ store: AttributeStore) -> UnsafeRawPointer {
    UnsafeRawPointer(Unmanaged.passUnretained(store.shape).toOpaque())
  }

  @inline(__always)
  func place(_ f: UnsafeMutablePointer<Frame>, _ x: Int) -> UnsafeMutablePointer<Value> {
    x & Instruction.constantBit == 0
      ? f.registers + x : f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.constants + (x & 0x7FFF) }
  }
}
