// `complex`: construction from numbers and text, operators, repr.

func installComplexType() {
  let t = types.complex
  t.defNew("real=0, imag=0") { (m, a) throws(Raised) in try m.makeComplex(a[1], a[2]) }
  func unary(_ name: String, _ body: @escaping (PyComplex) -> Value) {
    t.def(name) { (m, a) throws(Raised) in
      guard a.count > 0, let c = a[0].complex else { throw m.wrongReceiver(name, types.complex, a) }
      return body(c)
    }
  }
  for (op, name) in operatorMethods.prefix(7) where op != .floorDivide && op != .modulo {
    t.def("__\(name)__", op == .power ? "value, mod=None, /" : "value, /") { (m, a) throws(Raised) in
      if op == .power, !a[2].isNull, !a[2].isNone { throw m.valueError("complex modulo") }
      return try m.complexOperation(op, a[0], a[1])
    }
    t.def("__r\(name)__", op == .power ? "value, mod=None, /" : "value, /") { (m, a) throws(Raised) in
      if op == .power, !a[2].isNull, !a[2].isNone { throw m.valueError("complex modulo") }
      return try m.complexOperation(op, a[1], a[0])
    }
  }
  for (op, name) in comparisonMethods {
    t.def(name, "value, /") { (m, a) throws(Raised) in
      guard op == .equal || op == .notEqual, let x = a[0].complex else { return .notImplemented }
      let isEqual: Bool
      if let n = a[1].exactInt {
        isEqual = x.imaginary == 0 && x.real.order(against: n) == 0
      } else if let (re, im) = try m.complexOperand(a[1]) {
        isEqual = x.real == re && x.imaginary == im
      } else {
        return .notImplemented
      }
      return .bool(isEqual == (op == .equal))
    }
  }
  unary("__neg__") { .object(PyComplex(-$0.real, -$0.imaginary)) }
  unary("__pos__") { .object($0) }
  unary("__complex__") { .object($0) }
  unary("__getnewargs__") { .tuple([.float($0.real), .float($0.imaginary)]) }
  unary("conjugate") { .object(PyComplex($0.real, -$0.imaginary)) }
  unary("__bool__") { .bool($0.real != 0 || $0.imaginary != 0) }
  unary("__repr__") { .string(Machine.complexRepr($0)) }
  t.def("__abs__") { (m, a) throws(Raised) in
    guard let c = a[0].complex else { throw m.wrongReceiver("__abs__", types.complex, a) }
    let length = Machine.length(c.real, c.imaginary)
    if length.isInfinite && c.real.isFinite && c.imaginary.isFinite {
      throw m.overflowError("absolute value too large")
    }
    return .float(length)
  }
  t.def("__hash__") { (m, a) throws(Raised) in
    guard let c = a[0].complex else { throw m.wrongReceiver("__hash__", types.complex, a) }
    let h = Machine.hash(of: c.real, identity: { m.identity(.object(c)) })
    let k = Machine.hash(of: c.imaginary, identity: { m.identity(.object(c)) })
    let sum = h &+ 1_000_003 &* k
    return .int(sum == -1 ? -2 : sum)
  }
  t.def("__format__", "format_spec, /") { (m, a) throws(Raised) in
    guard let c = a[0].complex else { throw m.wrongReceiver("__format__", types.complex, a) }
    guard let spec = a[1].str else {
      throw m.typeError("__format__() argument must be str, not \(m.argumentTypeName(a[1]))")
    }
    if spec.count == 0 { return .object(try m.str(a[0])) }
    return .object(try m.formatComplex(c, spec, typeName: m.typeName(a[0])))
  }
  t.attribute("real", get: { (_, v) in .float(v.complex?.real ?? 0) })
  t.attribute("imag", get: { (_, v) in .float(v.complex?.imaginary ?? 0) })
}

extension Machine {
  static func complexRepr(_ c: PyComplex) -> String {
    let part: (Double) -> String = { d in String(decoding: FloatText(style: .shortest)(d), as: UTF8.self) }
    let imaginary = part(c.imaginary)
    if c.real == 0 && c.real.sign == .plus { return imaginary + "j" }
    let sign = imaginary.hasPrefix("-") ? "" : "+"
    return "(\(part(c.real))\(sign)\(imaginary)j)"
  }

  fileprivate func complexOperand(_ v: Value) throws(Raised) -> (Double, Double)? {
    if let c = v.complex { return (c.real, c.imaginary) }
    if let d = try floatOperand(v) { return (d, 0) }
    return nil
  }

  fileprivate func complexOperation(_ op: BinaryOperator, _ x: Value, _ y: Value) throws(Raised) -> Value {
    guard let (a, b) = try complexOperand(x), let (c, d) = try complexOperand(y) else {
      return .notImplemented
    }
    switch op {
    case .add: return .object(PyComplex(a + c, b + d))
    case .subtract: return .object(PyComplex(a - c, b - d))
    case .multiply: return .object(PyComplex(a * c - b * d, a * d + b * c))
    case .divide:
      if c == 0 && d == 0 { throw zeroDivisionError("complex division by zero") }
      let (re, im) = complexQuotient(a, b, c, d)
      return .object(PyComplex(re, im))
    case .power: return try complexPower(a, b, c, d)
    default: return .notImplemented
    }
  }

  fileprivate func makeComplex(_ real: Value, _ imaginary: Value) throws(Raised) -> Value {
    if let s = real.str {
      if !imaginary.isNull { throw typeError("complex() can't take second arg if first is a string") }
      guard let (re, im) = Machine.scanComplex(Machine.asciiDigits(s.codePoints)) else {
        let codes = s.codePoints
        let isDigit: (Int) -> Bool = { codes.indices.contains($0) && (48...57).contains(codes[$0]) }
        if codes.indices.contains(where: { codes[$0] == 0x5F && !(isDigit($0 - 1) && isDigit($0 + 1)) }) {
          throw valueError("could not convert string to complex: \(try reprString(real))")
        }
        throw valueError("complex() arg is a malformed string")
      }
      return .object(PyComplex(re, im))
    }
    if imaginary.str != nil { throw typeError("complex() second arg can't be a string") }
    /// The imaginary part is nil where the argument is a real number.
    func part(_ v: Value, _ message: String) throws(Raised) -> (Double, Double?) {
      if v.isNull { return (0, nil) }
      if let c = v.complex { return (c.real, c.imaginary) }
      if let d = try floatOperand(v) { return (d, nil) }
      if let c = try callSpecial(v, names.__complex__) {
        guard let c = c.complex else {
          throw typeError("__complex__ returned non-complex (type \(typeName(c)))")
        }
        return (c.real, c.imaginary)
      }
      guard type(of: v).lookup(names.__float__) != nil || type(of: v).lookup(names.__index__) != nil else {
        throw typeError("\(message), not '\(typeName(v))'")
      }
      return (try float(v), nil)
    }
    let first = "complex() first argument must be a string or a number"
    let (a, b) = try part(real, first)
    let (c, d) = try part(imaginary, "complex() second argument must be a number")
    if imaginary.isNull { return real.complex.map { .object($0) } ?? .object(PyComplex(a, b ?? 0)) }
    // Only complex parts are added up, so that the sign of a zero is kept.
    return .object(PyComplex(d.map { a - $0 } ?? a, b.map { $0 + c } ?? c))
  }

  private static func scanComplex(_ text: [UInt8]) -> (Double, Double)? {
    var text = text[...]
    if text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")") { text = text.dropFirst().dropLast() }
    let trimmed = asciiDigits(text.map { UInt32($0) })
    guard let last = trimmed.last else { return nil }
    if last | 0x20 != UInt8(ascii: "j") { return scanFloat(trimmed).map { ($0, 0) } }
    let body = Array(trimmed.dropLast())
    // The last sign that is not an exponent's starts the imaginary part.
    var split = 0
    for i in body.indices.reversed() where body[i] == UInt8(ascii: "+") || body[i] == UInt8(ascii: "-") {
      if i > 0, body[i - 1] | 0x20 == UInt8(ascii: "e"), i > 1, body[i - 2] != UInt8(ascii: "n") { continue }
      split = i
      break
    }
    func imaginary(_ t: [UInt8]) -> Double? {
      if t.isEmpty || t == [UInt8(ascii: "+")] { return 1 }
      return t == [UInt8(ascii: "-")] ? -1 : scanFloat(t)
    }
    if split == 0 { return imaginary(body).map { (0, $0) } }
    guard let re = scanFloat(Array(body[..<split])), let im = imaginary(Array(body[split...])) else {
      return nil
    }
    return (re, im)
  }
}
