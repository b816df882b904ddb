// Attribute access, by Python's rules: data descriptors of the class, the object's own attributes, the rest of the class.

extension Machine {
  /// `value.name`.
  public func getAttribute(_ value: Value, _ name: PyStr) throws(Raised) -> Value {
    if let found = try findAttribute(value, name) { return found }
    throw missingAttribute(value, name)
  }

  public func getAttribute(_ value: Value, _ name: String) throws(Raised) -> Value {
    try getAttribute(value, intern(name))
  }

  /// `value.name`, or nil where AttributeError would be raised.
  public func findAttribute(_ value: Value, _ name: PyStr) throws(Raised) -> Value? {
    let type = self.type(of: value)
    if !type.isBuiltin {
      if let custom = type.lookup(names.__getattribute__), custom.function != nil {
        do throws(Raised) {
          return try call(custom, [value, .object(name)])
        } catch {
          guard error.exception.type.isSubclass(of: types.attributeError) else { throw error }
          if let fallback = type.lookup(names.__getattr__) { return try askFallback(fallback, value, type, name) }
          throw error
        }
      }
    }
    do throws(Raised) {
      if let found = try genericAttribute(value, name) { return found }
    } catch {
      // What a property raises as AttributeError is an attribute that is not there.
      guard !type.isBuiltin, error.exception.type.isSubclass(of: types.attributeError),
        let fallback = type.lookup(names.__getattr__)
      else { throw error }
      return try askFallback(fallback, value, type, name)
    }
    if !type.isBuiltin || type.hasInstanceDict, let fallback = type.lookup(names.__getattr__) {
      return try askFallback(fallback, value, type, name)
    }
    return nil
  }

  /// `__getattr__`; an AttributeError of its own learns which attribute of what was asked for.
  private func askFallback(_ fallback: Value, _ value: Value, _ type: PyType, _ name: PyStr) throws(Raised) -> Value {
    do throws(Raised) {
      return try call(bind(fallback, to: value, type), [.object(name)])
    } catch {
      let raised = error.exception
      if raised.type.isSubclass(of: types.attributeError), raised.store.get(names.name) == nil,
        raised.store.get(intern("obj")) == nil
      {
        raised.store.set(names.name, .object(name))
        raised.store.set(intern("obj"), value)
      }
      throw error
    }
  }

  /// What `object.__getattribute__` finds, or nil.
  public func genericAttribute(_ value: Value, _ name: PyStr) throws(Raised) -> Value? {
    let type = self.type(of: value)
    guard case .object(let o) = value else {
      guard let found = type.lookup(name) else { return nil }
      return try bind(found, to: value, type)
    }
    switch o.layout {
    case .type: return try typeAttribute(unsafeDowncast(o, to: PyType.self), name)
    case .module:
      if let found = unsafeDowncast(o, to: PyModule.self).dict.get(name) { return found }
      if let found = type.lookup(name) { return try bind(found, to: value, type) }
      if let hook = unsafeDowncast(o, to: PyModule.self).dict.get(names.__getattr__) {
        do throws(Raised) {
          return try call(hook, [.object(name)])
        } catch {
          // What a module of ours refuses by name is for the program an attribute that is not there.
          let store = error.exception.store
          if hook.function == nil, error.exception.type === types.attributeError, store.get(names.name) == nil {
            store.set(names.name, .object(name))
            store.set(intern("obj"), value)
          }
          throw error
        }
      }
      return nil
    case .superObject:
      let s = unsafeDowncast(o, to: PySuper.self)
      if name !== names.__class__, let found = s.receiverType.lookup(name, after: s.start) {
        if case .object(let r) = s.receiver, r === s.receiverType {
          return try bind(found, to: .null, s.receiverType)
        }
        return try bind(found, to: s.receiver, s.receiverType)
      }
    default: break
    }
    let found = type.lookup(name)
    if let found, isDataDescriptor(found) {
      // One that can only be set leaves reading to the object itself.
      if case .object(let d) = found, !d.type.isBuiltin, d.layout != .property, d.type.lookup(names.__get__) == nil,
        let own = o.attributes?.get(name)
      {
        return own
      }
      return try bind(found, to: value, type)
    }
    if type.hasInstanceDict, let member = slotMember(found) { return o.attributes?.slotValue(member.key(for: type)) }
    if let own = o.attributes?.get(name) { return own }
    if o.layout == .function, let own = unsafeDowncast(o, to: PyFunction.self).dict?.get(name) { return own }
    if case .object(let member)? = found, member is PySlotMember { return nil }
    if let found { return try bind(found, to: value, type) }
    if name === names.__dict__, type.hasInstanceDict, let store = o.attributes { return .object(store.asDict()) }
    if o.layout == .boundMethod { return try findAttribute(unsafeDowncast(o, to: PyBoundMethod.self).function, name) }
    return nil
  }

  /// `cls.name`: attributes of the metaclass that are data descriptors, of the class and its bases, of the metaclass.
  func typeAttribute(_ type: PyType, _ name: PyStr) throws(Raised) -> Value? {
    let meta = type.type
    let inMeta = meta.lookup(name)
    if let inMeta, isDataDescriptor(inMeta) { return try bind(inMeta, to: .object(type), meta) }
    if let found = type.lookup(name) { return try bind(found, to: .null, type) }
    if let inMeta { return try bind(inMeta, to: .object(type), meta) }
    return nil
  }

  /// What `__slots__` made, as a cast.
  func slotMember(_ found: Value?) -> PySlotMember? {
    guard case .object(let o)? = found, o.layout == .native else { return nil }
    return o as? PySlotMember
  }

  /// Whether it goes before the object's own attributes.
  func isDataDescriptor(_ value: Value) -> Bool {
    guard case .object(let o) = value else { return false }
    switch o.layout {
    case .property: return true
    case .native: return o is PyNativeAttribute
    case .function, .builtin, .staticMethod, .classMethod, .str, .type: return false
    default:
      return !o.type.isBuiltin && (o.type.lookup(names.__set__) != nil || o.type.lookup(names.__delete__) != nil)
    }
  }

  /// What an attribute found in a class gives when it is read through an object of it (`.null`: through the class).
  public func bind(_ found: Value, to receiver: Value, _ type: PyType) throws(Raised) -> Value {
    guard case .object(let o) = found else { return found }
    switch o.layout {
    case .function: return receiver.isNull ? found : .object(PyBoundMethod(function: found, receiver: receiver))
    case .builtin:
      return receiver.isNull || !unsafeDowncast(o, to: PyBuiltin.self).isMethod
        ? found : .object(PyBoundMethod(function: found, receiver: receiver))
    case .staticMethod: return unsafeDowncast(o, to: PyMethodWrapper.self).function
    case .classMethod:
      let f = unsafeDowncast(o, to: PyMethodWrapper.self).function
      return try bind(f, to: .object(type), type.type).boundOrSelf(f, .object(type))
    case .property:
      if receiver.isNull { return found }
      let p = unsafeDowncast(o, to: PyProperty.self)
      if p.getter.isNone {
        throw attributeError("property \(p.name.map { "'\($0)' " } ?? "")of '\(typeName(receiver))' object has no getter")
      }
      return try call(p.getter, [receiver])
    case .native:
      if let member = o as? PySlotMember {
        // A special method that an instance keeps in a slot.
        guard case .object(let own) = receiver, let kept = own.attributes?.slotValue(member.key(for: own.type)) else { return found }
        return kept
      }
      if let a = o as? PyNativeAttribute { return receiver.isNull ? found : try a.get(self, receiver) }
      fallthrough
    default:
      if o.type.isBuiltin && o.layout != .native { return found }
      guard let getter = o.type.lookup(names.__get__) else { return found }
      return try call(getter, [found, receiver.isNull ? .none : receiver, .object(type)])
    }
  }

  /// The AttributeError for a name that is not there.
  func missingAttribute(_ value: Value, _ name: PyStr) -> Raised {
    let message: String
    if let t = value.type {
      message = "type object '\(t.messageName)' has no attribute '\(name.string)'"
    } else if case .object(let o) = value, o.layout == .module {
      message = "module '\(unsafeDowncast(o, to: PyModule.self).name)' has no attribute '\(name.string)'"
    } else if case .object(let o) = value, o.layout == .superObject {
      message = "'super' object has no attribute '\(name.string)'"
    } else if let method = value.cast(.boundMethod, to: PyBoundMethod.self), method.type === types.method {
      // Asked for what it does not have itself, a method asks its function.
      message = "'\(typeName(method.function))' object has no attribute '\(name.string)'"
    } else {
      message = "'\(typeName(value))' object has no attribute '\(name.string)'"
    }
    let raised = attributeError(message)
    raised.exception.store.set(self.names.name, .object(name))
    raised.exception.store.set(intern("obj"), value)
    return raised
  }

  /// `value.name = new`.
  public func setAttribute(_ value: Value, _ name: PyStr, _ new: Value) throws(Raised) {
    let type = self.type(of: value)
    if !type.isBuiltin, let custom = type.lookup(names.__setattr__), isOwnHook(custom, names.__setattr__) {
      _ = try call(custom, [value, .object(name), new])
      return
    }
    try genericSetAttribute(value, name, new)
  }

  /// Whether what a class has as `__setattr__` or `__delattr__` is the program's: a function, or a builtin one of another
  /// name, as in `__setattr__ = dict.__setitem__`.
  func isOwnHook(_ found: Value, _ name: PyStr) -> Bool {
    if found.function != nil { return true }
    return found.cast(.builtin, to: PyBuiltin.self).map { $0.name != name.string } ?? false
  }

  /// What `object.__setattr__` does.
  public func genericSetAttribute(_ value: Value, _ name: PyStr, _ new: Value) throws(Raised) {
    let type = self.type(of: value)
    let name = intern(name)
    if case .object(let o) = value {
      if o.layout == .type {
        let t = unsafeDowncast(o, to: PyType.self)
        if let inMeta = type.lookup(name), isDataDescriptor(inMeta) {
          try setThroughDescriptor(inMeta, value, name, new)
          return
        }
        if t.isBuiltin && t.module == "builtins" {
          throw typeError("cannot set '\(name.string)' attribute of immutable type '\(t.name)'")
        }
        t.dict.set(name, new)
        t.changed(self)
        return
      }
      if o.layout == .module {
        unsafeDowncast(o, to: PyModule.self).dict.set(name, new)
        return
      }
    }
    let found = type.lookup(name)
    if let found, isDataDescriptor(found) {
      try setThroughDescriptor(found, value, name, new)
      return
    }
    if case .object(let o) = value {
      if o.layout == .function {
        let f = unsafeDowncast(o, to: PyFunction.self)
        if f.dict == nil { f.dict = PyDict() }
        f.dict?.set(name, new)
        return
      }
      if type.hasInstanceDict, let member = slotMember(found), let store = o.attributes {
        store.setSlot(member.key(for: type), new)
        return
      }
      if type.hasInstanceDict || type.allows(slot: name), let store = o.attributes {
        if name === names.__dict__ {
          guard let d = new.dict else {
            throw typeError("__dict__ must be set to a dictionary, not a '\(typeName(new))'")
          }
          store.replace(with: d)
        } else {
          store.set(name, new)
        }
        return
      }
    }
    if found != nil {
      throw attributeError("'\(type.name)' object attribute '\(name.string)' is read-only")
    }
    if type.isBuiltin || type.slotNames != nil {
      throw noPlace(for: name, in: value)
    }
    throw missingAttribute(value, name)
  }

  /// The AttributeError for an object that takes no attributes but those of its class.
  private func noPlace(for name: PyStr, in value: Value) -> Raised {
    let raised = attributeError(
      "'\(type(of: value).messageName)' object has no attribute '\(name.string)' and no __dict__ for setting new attributes")
    raised.exception.store.set(names.name, .object(name))
    raised.exception.store.set(intern("obj"), value)
    return raised
  }

  private func setThroughDescriptor(_ found: Value, _ value: Value, _ name: PyStr, _ new: Value) throws(Raised) {
    guard case .object(let d) = found else { return }
    if d.layout == .property {
      let p = unsafeDowncast(d, to: PyProperty.self)
      if p.setter.isNone {
        throw attributeError("property \(p.name.map { "'\($0)' " } ?? "")of '\(typeName(value))' object has no setter")
      }
      _ = try call(p.setter, [value, new])
    } else if let a = d as? PyNativeAttribute {
      guard let set = a.set else {
        throw notWritable(a.name, self.type(of: value))
      }
      try set(self, value, new)
    } else if let setter = d.type.lookup(names.__set__) {
      _ = try call(setter, [found, value, new])
    } else {
      throw attributeError("__set__")
    }
  }

  /// `del value.name`.
  public func deleteAttribute(_ value: Value, _ name: PyStr) throws(Raised) {
    let type = self.type(of: value)
    if !type.isBuiltin, let custom = type.lookup(names.__delattr__), isOwnHook(custom, names.__delattr__) {
      _ = try call(custom, [value, .object(name)])
      return
    }
    try genericDeleteAttribute(value, name)
  }

  public func genericDeleteAttribute(_ value: Value, _ name: PyStr) throws(Raised) {
    let type = self.type(of: value)
    func immovable() -> Raised {
      if let found = type.lookup(name), !isDataDescriptor(found) {
        return attributeError("'\(type.name)' object attribute '\(name.string)' is read-only")
      }
      if type.lookup(name) != nil { return notWritable(name.string, type) }
      return noPlace(for: name, in: value)
    }
    guard case .object(let o) = value else { throw immovable() }
    if name.string == "__class__" { throw typeError("can't delete __class__ attribute") }
    if o.layout == .type {
      let t = unsafeDowncast(o, to: PyType.self)
      if t.isBuiltin { throw typeError("cannot set '\(name.string)' attribute of immutable type '\(t.name)'") }
      guard t.dict.remove(name) else { throw missingAttribute(value, name) }
      t.changed(self)
      return
    }
    if o.layout == .module {
      guard unsafeDowncast(o, to: PyModule.self).dict.remove(name) else {
        throw attributeError("'module' object has no attribute '\(name.string)'")
      }
      return
    }
    if let found = type.lookup(name), isDataDescriptor(found), case .object(let d) = found {
      if o.layout == .function, name === names.__name__ || name === names.__qualname__ {
        throw typeError("\(name.string) must be set to a string object")
      }
      if d.layout == .property {
        let p = unsafeDowncast(d, to: PyProperty.self)
        if p.deleter.isNone {
          throw attributeError("property \(p.name.map { "'\($0)' " } ?? "")of '\(type.name)' object has no deleter")
        }
        _ = try call(p.deleter, [value])
        return
      }
      if let deleter = d.type.lookup(names.__delete__) {
        _ = try call(deleter, [found, value])
        return
      }
      throw d is PyNativeAttribute ? notWritable(name.string, type) : attributeError("__delete__")
    }
    if o.layout == .function, unsafeDowncast(o, to: PyFunction.self).dict?.remove(name) == true { return }
    if let member = slotMember(type.lookup(name)), let store = o.attributes {
      if !store.removeSlot(member.key(for: type)) { throw attributeError(name.string) }
      return
    }
    if let store = o.attributes, store.remove(name) { return }
    if !type.hasInstanceDict, type.isBuiltin || type.slotNames != nil { throw immovable() }
    throw missingAttribute(value, name)
  }

  /// The complaint about an attribute that is computed; CPython words it otherwise where a C struct holds the value.
  private func notWritable(_ name: String, _ type: PyType) -> Raised {
    let fields: [String: Set<String>] = [
      "slice": ["start", "stop", "step"], "range": ["start", "stop", "step"], "complex": ["real", "imag"],
      "property": ["fget", "fset", "fdel"], "builtin_function_or_method": ["__self__"], "method": ["__func__", "__self__"],
      "function": ["__closure__", "__globals__", "__builtins__"], "super": ["__thisclass__", "__self__", "__self_class__"],
    ]
    let isGroupField = ["message", "exceptions"].contains(name) && type.isSubclass(of: types.baseExceptionGroup)
    if isGroupField || fields[type.name]?.contains(name) ?? false { return attributeError("readonly attribute") }
    return attributeError("attribute '\(name)' of '\(type.name)' objects is not writable")
  }
}

extension PyType {
  /// Whether `__slots__` of the class or a base names the attribute.
  func allows(slot name: PyStr) -> Bool {
    for type in mro { if let slots = type.slotNames, slots.contains(name.string) { return true } }
    return false
  }
}

extension Value {
  /// For class methods: what `bind` made, or a bound method where the function did not bind by itself.
  fileprivate func boundOrSelf(_ function: Value, _ receiver: Value) -> Value {
    if case .object(let o) = self, o.layout == .boundMethod { return self }
    return .object(PyBoundMethod(function: function, receiver: receiver))
  }
}
