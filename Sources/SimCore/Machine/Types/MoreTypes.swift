// Builtin classes that only this folder names: iterators, views.  Like `types` they are made once for the process.

nonisolated(unsafe) let moreTypes = MoreTypes()

final class MoreTypes {
  let listIterator: PyType
  let listReverseIterator: PyType
  let tupleIterator: PyType
  let rangeIterator: PyType
  let longRangeIterator: PyType
  let setIterator: PyType
  let dictKeyIterator: PyType
  let dictValueIterator: PyType
  let dictItemIterator: PyType
  let dictReverseKeyIterator: PyType
  let dictReverseValueIterator: PyType
  let dictReverseItemIterator: PyType
  let callableIterator: PyType
  let dictKeys: PyType
  let dictValues: PyType
  let dictItems: PyType
  let enumerate: PyType
  let zip: PyType
  let map: PyType
  let filter: PyType
  let reversed: PyType
  let textStream: PyType
  let memoryview: PyType
  let memoryIterator: PyType
  /// Those that have a name in `builtins`.
  var named: [PyType] { [enumerate, zip, map, filter, reversed, memoryview] }

  init() {
    func make(_ name: String, _ layout: Layout = .iterator) -> PyType {
      let base = layout == .iterator ? types.iterator : types.object
      let made = PyType(builtin: name, bases: [base], layout: layout, metatype: types.type)
      made.dict.type = types.dict
      return made
    }
    listIterator = make("list_iterator")
    listReverseIterator = make("list_reverseiterator")
    tupleIterator = make("tuple_iterator")
    rangeIterator = make("range_iterator")
    longRangeIterator = make("longrange_iterator")
    setIterator = make("set_iterator")
    dictKeyIterator = make("dict_keyiterator")
    dictValueIterator = make("dict_valueiterator")
    dictItemIterator = make("dict_itemiterator")
    dictReverseKeyIterator = make("dict_reversekeyiterator")
    dictReverseValueIterator = make("dict_reversevalueiterator")
    dictReverseItemIterator = make("dict_reverseitemiterator")
    callableIterator = make("callable_iterator")
    dictKeys = make("dict_keys", .dictView)
    dictValues = make("dict_values", .dictView)
    dictItems = make("dict_items", .dictView)
    enumerate = make("enumerate")
    zip = make("zip")
    map = make("map")
    filter = make("filter")
    reversed = make("reversed")
    memoryview = make("memoryview", .native)
    memoryIterator = make("memory_iterator")
    textStream = PyType(
      builtin: "TextIOWrapper", bases: [types.object], layout: .native, module: "_io", metatype: types.type)
    textStream.dict.type = types.dict
  }
}

extension PyType {
  /// Programs can't make instances: `cannot create 'function' instances`.
  func refuseInstances() {
    let name = module == "builtins" ? self.name : "\(module).\(self.name)"
    defNew("...") { (m, a) throws(Raised) in throw m.typeError("cannot create '\(name)' instances") }
  }
}
