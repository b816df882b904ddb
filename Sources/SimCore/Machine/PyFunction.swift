// What can be called: functions of the program, functions of the machine, and methods bound to an object.

/// A function of the program.
public final class PyFunction: PyObject {
  public let code: PyCode
  public let globals: PyDict
  public var name: String { didSet { madeNames = nil } }
  public var qualifiedName: String { didSet { madeNames = nil } }
  private var madeNames: ResumableNames?
  /// What its generators and coroutines have in common.
  var resumableNames: ResumableNames {
    if let madeNames { return madeNames }
    let made = ResumableNames(name, qualifiedName, code)
    madeNames = made
    return made
  }
  /// Defaults of the last positional parameters.
  public var defaults: [Value]
  public var keywordDefaults: PyDict?
  public let closure: [PyCell]
  public var annotations: PyDict?
  public var doc: Value
  public var module: Value
  /// `f.x = 1`, `__wrapped__`, `__type_params__` and the like.
  public var dict: PyDict?

  init(code: PyCode, globals: PyDict, defaults: [Value], keywordDefaults: PyDict?, closure: [PyCell]) {
    self.code = code
    self.globals = globals
    name = code.object.name
    qualifiedName = code.object.qualifiedName
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.closure = closure
    doc = code.object.docstring.map { .object(PyStr(codePoints: $0)) } ?? .none
    module = globals.get("__name__") ?? .none
    super.init(type: types.function, layout: .function)
  }

  public override func dropReferences() {
    defaults = []
    keywordDefaults = nil
    annotations = nil
    dict = nil
    for cell in closure { cell.value = .null }
  }
}

/// A method of an object: the function, and the object that becomes its first argument.
public final class PyBoundMethod: PyObject {
  public let function: Value
  public let receiver: Value

  public init(function: Value, receiver: Value) {
    self.function = function
    self.receiver = receiver
    // What stands for Python code looks like it, see `LibraryFunction`.
    let isNative = function.object.map { $0.layout == .builtin && $0.type !== types.function } ?? false
    super.init(type: isNative ? types.builtinFunction : types.method, layout: .boundMethod)
  }
}

/// The arguments of a call of a native function: values on the machine's stack, positional ones first.
public struct Arguments {
  let base: UnsafeMutablePointer<Value>
  /// All arguments, the keyword ones included.
  public let count: Int
  /// The names of the last arguments, if any were passed by keyword.  Fixed-signature natives never see names.
  let keywordNames: PyTuple?

  @inline(__always)
  init(base: UnsafeMutablePointer<Value>, count: Int, keywordNames: PyTuple? = nil) {
    self.base = base
    self.count = count
    self.keywordNames = keywordNames
  }

  /// The argument; of a parameter that was not passed: `.null`.
  @inline(__always) public subscript(i: Int) -> Value { i < count ? base[i] : .null }

  public var positionalCount: Int { count - (keywordNames?.items.count ?? 0) }
  /// The positional arguments.
  public var positional: [Value] { Array(UnsafeBufferPointer(start: base, count: positionalCount)) }
  /// Names and values of the keyword arguments, in order.
  public var keywords: [(name: PyStr, value: Value)] {
    guard let names = keywordNames?.items else { return [] }
    let first = count - names.count
    return names.enumerated().compactMap { i, name in name.str.map { ($0, base[first + i]) } }
  }
  /// The keyword argument of that name.
  public func keyword(_ name: String) -> Value? {
    keywords.first { $0.name.string == name }?.value
  }
}

/// A function that Swift implements.
public typealias NativeFunction = (Machine, Arguments) throws(Raised) -> Value

/// What a native function accepts.
///
/// Written as in Python: `"iterable, /, *, key=None, reverse=False"`.  A default other than absence is for
/// `inspect.signature` and the reader only: the function sees `.null` and decides.  `"..."` takes anything, and
/// the function reads `Arguments.positional` and `.keywords` itself.
public final class NativeSignature {
  let names: [String]
  /// How many can be passed by position; all of them come first in `names`.
  let positionalCount: Int
  /// How many of the positional ones can't be passed by name.
  let positionalOnlyCount: Int
  /// Which parameters must be passed.
  let isRequired: [Bool]
  let isVariadic: Bool
  let requiredPositional: Int
  /// With how many arguments, all by position, nothing can be wrong: from `least` to `most`; see `Machine.answer`.
  let least: Int
  let most: Int
  /// 1 where the first parameter is the object or class that a method is called on, which messages don't count.
  var hiddenCount: Int { names.first == "self" || names.first == "cls" ? 1 : 0 }
  public let text: String

  /// `receiver` names the first parameter where the text leaves it out.
  init(_ written: String, receiver: NativeReceiver = .none) {
    text = receiver.text(of: written)
    var names: [String] = []
    var required: [Bool] = []
    var positional: Int?
    var positionalOnly = 0
    if text == "..." {
      (self.names, positionalCount, positionalOnlyCount, isRequired, isVariadic, requiredPositional) =
        ([], 0, 0, [], true, 0)
      (least, most) = (0, Int.max)
      return
    }
    for piece in text.utf8.split(separator: UInt8(ascii: ",")) {
      let word = piece.drop { $0 == UInt8(ascii: " ") }
      if word.elementsEqual("/".utf8) {
        positionalOnly = names.count
      } else if word.elementsEqual("*".utf8) {
        positional = names.count
      } else if !word.isEmpty {
        let name = word.prefix { $0 != UInt8(ascii: "=") }
        names.append(String(Substring(name)))
        required.append(name.endIndex == word.endIndex)
      }
    }
    self.names = names
    isRequired = required
    positionalCount = positional ?? names.count
    positionalOnlyCount = positionalOnly
    isVariadic = false
    requiredPositional = required.prefix(positionalCount).reduce(0) { $0 + ($1 ? 1 : 0) }
    if names.count <= NativeSignature.roomForDefaults {
      least = required.lastIndex(of: true).map { $0 + 1 } ?? 0
      most = least <= positionalCount ? positionalCount : -1
    } else {
      (least, most) = (names.count, names.count == positionalCount ? names.count : -1)
    }
  }

  /// For how many parameters there is room beside the arguments of a call that leaves some out.
  static let roomForDefaults = 6

  /// Puts the arguments of a call at the places of the parameters, which hold `.null`; false if the call is wrong.
  func spread(
    _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: PyTuple?, to places: UnsafeMutablePointer<Value>
  ) -> Bool {
    let positional = count &- (keywords?.items.count ?? 0)
    if positional > positionalCount { return false }
    for i in 0..<positional { places[i] = base[i] }
    if let keywords {
      var from = positional
      next: for case .object(let o) in keywords.items {
        guard o.layout == .str else { return false }
        let name = unsafeDowncast(o, to: PyStr.self)
        for i in positionalOnlyCount..<max(names.count, positionalOnlyCount) where name.isEqual(toName: names[i]) {
          if !places[i].isNull { return false }
          places[i] = base[from]
          from &+= 1
          continue next
        }
        return false
      }
    }
    for i in 0..<names.count where places[i].isNull && isRequired[i] { return false }
    return true
  }
}

/// What a native function gets as its argument 0, which its signature leaves out.
enum NativeReceiver {
  case none
  /// `self`
  case instance
  /// `cls`
  case `class`

  /// The signature with it.  It is positional-only; where the signature has a `/` of its own that one serves.
  func text(of signature: String) -> String {
    let first: String
    switch self {
    case .none: return signature
    case .instance: first = "self"
    case .class: first = "cls"
    }
    if signature == "..." { return signature }
    if signature.isEmpty { return first + ", /" }
    return signature.utf8.contains(UInt8(ascii: "/")) ? "\(first), \(signature)" : "\(first), /, \(signature)"
  }
}

/// A function or method of the machine.
///
/// More than a thousand are made before the first line runs, and few of them are ever looked at: what they are called in full and
/// what they accept is put together when somebody asks.
public final class PyBuiltin: PyObject {
  public let name: String
  /// `list` in `list.append`; nil outside of classes.
  private let owner: String?
  /// `sleep`, `list.append`, `Queue.get`, ...
  public var qualifiedName: String { owner.map { $0 + "." + name } ?? wholeName ?? name }
  private let wholeName: String?
  /// What it accepts; read from its text when it is first called: most of the hundreds never are.
  @inline(__always) public var signature: NativeSignature {
    if let known = signatureReference { return known._withUnsafeGuaranteedRef { $0 } }
    return readSignature()
  }
  private let signatureText: String
  private let receiver: NativeReceiver
  @exclusivity(unchecked) private(set) var signatureReference: Unmanaged<NativeSignature>?
  let body: NativeFunction
  /// What it does where it makes a coroutine that is awaited at once; nil: nothing special.
  let awaited: Unmanaged<AwaitedFunction>?
  /// Whether it binds to an instance when it is found in a class.
  public var isMethod: Bool { receiver == .instance }
  public var module: String
  public var doc: String?
  /// A function of the same parameters, once a program asked for what only code has; see `LibraryFunction`.
  var twin: PyFunction?

  public init(
    _ name: String, _ signature: String, qualifiedName: String? = nil, module: String = "builtins",
    awaited: AwaitedFunction? = nil, body: @escaping NativeFunction
  ) {
    self.name = name
    owner = nil
    wholeName = qualifiedName
    receiver = .none
    self.awaited = awaited.map { Unmanaged.passRetained($0) }
    signatureText = signature
    self.body = body
    let isAsyncio = module.hasPrefix("asyncio")
    let isAccelerated = isAsyncio && PyBuiltin.isAccelerated(qualifiedName ?? name)
    self.module = isAccelerated ? "_asyncio" : module
    super.init(type: isAsyncio && !isAccelerated ? types.function : types.builtinFunction, layout: .builtin)
  }

  /// Makes a method of the class `owner`; its signature leaves the receiver out.
  init(
    _ name: String, _ signature: String, owner: String, receiver: NativeReceiver, module: String,
    awaited: AwaitedFunction? = nil, body: @escaping NativeFunction
  ) {
    self.name = name
    self.owner = owner
    wholeName = nil
    self.receiver = receiver
    self.awaited = awaited.map { Unmanaged.passRetained($0) }
    signatureText = signature
    self.body = body
    self.module = module
    let isCode = module.hasPrefix("asyncio")
    super.init(
      type: isCode ? types.function : receiver == .instance ? types.methodDescriptor : types.builtinFunction, layout: .builtin)
  }

  deinit {
    signatureReference?.release()
    awaited?.release()
  }

  @inline(never)
  private func readSignature() -> NativeSignature {
    let made = NativeSignature(signatureText, receiver: receiver)
    signatureReference = Unmanaged.passRetained(made)
    return made
  }
}

/// `property(fget, fset, fdel, doc)`; natives use it for computed attributes too.
public final class PyProperty: PyObject {
  public let getter: Value
  public let setter: Value
  public let deleter: Value
  public var doc: Value
  public var name: String?

  public init(getter: Value, setter: Value = .none, deleter: Value = .none, doc: Value = .none, type: PyType = types.property) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.doc = doc
    super.init(type: type, layout: .property)
  }
}

/// An attribute that Swift computes: reads (and perhaps writes) a field of a native object.
public final class PyNativeAttribute: PyObject {
  public let name: String
  let get: (Machine, Value) throws(Raised) -> Value
  let set: ((Machine, Value, Value) throws(Raised) -> Void)?

  public init(
    _ name: String, get: @escaping (Machine, Value) throws(Raised) -> Value,
    set: ((Machine, Value, Value) throws(Raised) -> Void)?
  ) {
    self.name = name
    self.get = get
    self.set = set
    super.init(type: types.getSetDescriptor, layout: .native)
  }
}

/// What `__slots__` puts into the class for each name.
///
/// The value lies among the object's own attributes, so that this is asked only where there is none, or through the class.
public final class PySlotMember: PyObject {
  public let name: String
  public let owner: PyType
  private let plainKey: PyStr
  private let separateKey: PyStr

  /// `name` is interned.
  init(_ name: PyStr, of owner: PyType) {
    self.name = name.string
    self.owner = owner
    plainKey = name
    separateKey = PyStr("\u{1}" + name.string)
    super.init(type: types.memberDescriptor, layout: .native)
  }

  /// Under what instances of a class keep the value: the name, but not where they have a `__dict__`, which does not show it.
  func key(for type: PyType) -> PyStr { type.hasInstanceDict ? separateKey : plainKey }
}

extension PyStr {
  /// Whether it is the key of a slot of an instance that has a `__dict__` too.
  var isSlotKey: Bool { count > 1 && self[0] == 1 }
}

/// `staticmethod(f)` and `classmethod(f)`.
public final class PyMethodWrapper: PyObject {
  public let function: Value

  /// `kind` is `types.staticMethod` or `types.classMethod`.
  public init(_ function: Value, kind: PyType) {
    self.function = function
    super.init(type: kind, layout: kind === types.staticMethod ? .staticMethod : .classMethod)
  }
}

/// `super(type, obj)`.
public final class PySuper: PyObject {
  public let start: PyType
  public let receiver: Value
  /// The class in whose resolution order the search goes on.
  public let receiverType: PyType

  public init(start: PyType, receiver: Value, receiverType: PyType) {
    self.start = start
    self.receiver = receiver
    self.receiverType = receiverType
    super.init(type: types.superType, layout: .superObject)
  }
}

/// A module.
public final class PyModule: PyObject {
  public let name: String
  public let dict: PyDict

  public init(name: String, dict: PyDict = PyDict()) {
    self.name = name
    self.dict = dict
    super.init(type: types.module, layout: .module)
    dict.set("__name__", .object(PyStr(name)))
  }

  public override func dropReferences() { dict.removeAll() }
}
