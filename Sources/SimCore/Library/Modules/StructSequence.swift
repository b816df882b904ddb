// Tuples with named fields, as `time.struct_time` and `sys.version_info` are.

/// An instance; fields beyond the length of the tuple are hidden from iteration.
final class PyStructSequence: PyTuple {
  let hidden: [Value]

  init(_ items: [Value], hidden: [Value] = [], type: PyType) {
    self.hidden = hidden
    super.init(items, type: type)
  }
}

extension Machine {
  /// Makes the class of such tuples.  `signature` nil: programs can't make instances.
  func makeStructSequence(
    _ name: String, module: String, fields: [String], hiddenFields: [String] = [], isOpen: Bool = false
  ) -> PyType {
    let shown = module == "builtins" ? name : "\(module).\(name)"
    return makeType(name, module: module, base: types.tuple, isFinal: true) { t in
      for (i, field) in fields.enumerated() {
        t.attribute(field, get: { (m, v) in v.tuple.map { i < $0.items.count ? $0.items[i] : .none } ?? .none })
      }
      for (i, field) in hiddenFields.enumerated() {
        t.attribute(field, get: { (m, v) in
          guard let s = v.object as? PyStructSequence, i < s.hidden.count else { return .none }
          return s.hidden[i]
        })
      }
      t.constant("n_fields", .int(fields.count + hiddenFields.count))
      t.constant("n_sequence_fields", .int(fields.count))
      t.constant("n_unnamed_fields", .int(0))
      t.constant("__match_args__", .tuple(fields.map { .string($0) }))
      t.def("__repr__") { (m, a) throws(Raised) in
        var parts: [String] = []
        for (field, item) in zip(fields, a[0].tuple?.items ?? []) { parts.append("\(field)=\(try m.reprString(item))") }
        return .string("\(shown)(\(parts.joined(separator: ", ")))")
      }
      t.defNew("sequence, dict=None") { (m, a) throws(Raised) in
        if !isOpen { throw m.typeError("cannot create '\(shown)' instances") }
        if !m.isIterable(a[1]) { throw m.typeError("constructor requires a sequence") }
        let items = try m.elements(a[1])
        let most = fields.count + hiddenFields.count
        let bound = hiddenFields.isEmpty ? "a" : items.count < fields.count ? "an at least" : "an at most"
        let limit = items.count < fields.count ? fields.count : most
        if items.count < fields.count || items.count > most {
          throw m.typeError("\(shown)() takes \(bound) \(limit)-sequence (\(items.count)-sequence given)")
        }
        let type = a[0].type ?? types.tuple
        return .object(
          PyStructSequence(Array(items.prefix(fields.count)), hidden: Array(items.dropFirst(fields.count)), type: type))
      }
      t.def("__init__", "...") { (_, _) in .none }
    }
  }
}
