// `unicodedata`: what Swift's own tables know of characters.  Look-up by name and East Asian widths are absent.

@_spi(_Unicode) import Swift

nonisolated(unsafe) let unicodedataModule = NativeModule("unicodedata") { (library, module) throws(Raised) in
  module.set("unidata_version", .string("15.1.0"))
  func scalar(_ m: Machine, _ v: Value, _ function: String) throws(Raised) -> Unicode.Scalar? {
    guard let s = v.str else {
      throw m.typeError("\(function)() argument 1 must be a unicode character, not \(m.typeName(v))")
    }
    let codes = s.codePoints
    guard codes.count == 1 else { throw m.typeError("\(function)() argument 1 must be a unicode character, not str") }
    return Unicode.Scalar(codes[0])
  }
  module.def("category", "chr, /") { (m, a) throws(Raised) in
    guard let c = try scalar(m, a[0], "category") else { return .string("Cs") }
    return .string(categoryNames[c.properties.generalCategory] ?? "Cn")
  }
  module.def("combining", "chr, /") { (m, a) throws(Raised) in
    .int(Int(try scalar(m, a[0], "combining")?.properties.canonicalCombiningClass.rawValue ?? 0))
  }
  module.def("mirrored", "chr, /") { (m, a) throws(Raised) in
    .int(try scalar(m, a[0], "mirrored")?.properties.isBidiMirrored == true ? 1 : 0)
  }
  module.def("name", "chr, default=None, /") { (m, a) throws(Raised) in
    if let c = try scalar(m, a[0], "name"), let name = c.properties.name { return .string(name) }
    if a[1].isNull { throw m.valueError("no such name") }
    return a[1]
  }
  for (function, kinds, problem) in [
    ("decimal", [Unicode.NumericType.decimal], "not a decimal"), ("digit", [.decimal, .digit], "not a digit"),
    ("numeric", [.decimal, .digit, .numeric], "not a numeric character"),
  ] {
    module.def(function, "chr, default=None, /") { (m, a) throws(Raised) in
      if let p = try scalar(m, a[0], function)?.properties, let kind = p.numericType, kinds.contains(kind),
        let value = p.numericValue
      {
        return function == "numeric" ? .float(value) : .int(Int(value))
      }
      if a[1].isNull { throw m.valueError(problem) }
      return a[1]
    }
  }
  func normal(_ m: Machine, _ form: Value, _ text: String) throws(Raised) -> [Unicode.Scalar] {
    switch form.str?.string {
    case "NFC": return Array(text._nfc)
    case "NFD": return Array(text._nfd)
    case "NFKC": return CompatibilityForm.composed(text)
    case "NFKD": return CompatibilityForm.decomposed(text)
    default: throw m.valueError("invalid normalization form")
    }
  }
  module.def("normalize", "form, unistr, /") { (m, a) throws(Raised) in
    guard let text = a[1].str?.string else {
      throw m.typeError("normalize() argument 2 must be str, not \(m.typeName(a[1]))")
    }
    return .string(String(String.UnicodeScalarView(try normal(m, a[0], text))))
  }
  module.def("is_normalized", "form, unistr, /") { (m, a) throws(Raised) in
    guard let text = a[1].str?.string else {
      throw m.typeError("is_normalized() argument 2 must be str, not \(m.typeName(a[1]))")
    }
    return .bool(try normal(m, a[0], text) == Array(text.unicodeScalars))
  }
}

private let categoryNames: [Unicode.GeneralCategory: String] = [
  .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm", .otherLetter: "Lo",
  .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me", .decimalNumber: "Nd", .letterNumber: "Nl",
  .otherNumber: "No", .connectorPunctuation: "Pc", .dashPunctuation: "Pd", .openPunctuation: "Ps",
  .closePunctuation: "Pe", .initialPunctuation: "Pi", .finalPunctuation: "Pf", .otherPunctuation: "Po",
  .mathSymbol: "Sm", .currencySymbol: "Sc", .modifierSymbol: "Sk", .otherSymbol: "So", .spaceSeparator: "Zs",
  .lineSeparator: "Zl", .paragraphSeparator: "Zp", .control: "Cc", .format: "Cf", .surrogate: "Cs", .privateUse: "Co",
  .unassigned: "Cn",
]
