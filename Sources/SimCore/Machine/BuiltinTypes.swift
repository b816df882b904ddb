// The classes that every machine shares.
//
// They are made once for the process and never change afterwards: a program can't set an attribute of a builtin class, so
// that simulations can share them.  Their methods are added by the files in Types/ (one class a file), all at once,
// before the first machine exists; see `BuiltinTypes.install`.

/// The builtin classes of the process.
nonisolated(unsafe) public let types = BuiltinTypes()

/// The builtin classes, by name.
public final class BuiltinTypes {
  public let object: PyType
  public let type: PyType
  public let int: PyType
  public let bool: PyType
  public let float: PyType
  public let complex: PyType
  public let str: PyType
  public let bytes: PyType
  public let bytearray: PyType
  public let list: PyType
  public let tuple: PyType
  public let dict: PyType
  public let set: PyType
  public let frozenset: PyType
  public let range: PyType
  public let slice: PyType
  public let noneType: PyType
  public let ellipsisType: PyType
  public let notImplementedType: PyType
  public let function: PyType
  public let method: PyType
  public let builtinFunction: PyType
  public let methodDescriptor: PyType
  public let getSetDescriptor: PyType
  public let memberDescriptor: PyType
  public let cell: PyType
  public let code: PyType
  public let module: PyType
  public let generator: PyType
  public let coroutine: PyType
  public let asyncGenerator: PyType
  public let coroutineWrapper: PyType
  public let asyncGeneratorSend: PyType
  public let asyncGeneratorThrow: PyType
  public let property: PyType
  public let staticMethod: PyType
  public let classMethod: PyType
  public let superType: PyType
  public let iterator: PyType
  public let traceback: PyType
  public let frame: PyType
  public let mappingProxy: PyType
  public let genericAlias: PyType
  public let unionType: PyType
  public let namespace: PyType

  // MARK: Exceptions

  public let baseException: PyType
  public let exception: PyType
  public let baseExceptionGroup: PyType
  public let generatorExit: PyType
  public let keyboardInterrupt: PyType
  public let systemExit: PyType
  public let arithmeticError: PyType
  public let floatingPointError: PyType
  public let overflowError: PyType
  public let zeroDivisionError: PyType
  public let assertionError: PyType
  public let attributeError: PyType
  public let bufferError: PyType
  public let eofError: PyType
  public let importError: PyType
  public let moduleNotFoundError: PyType
  public let lookupError: PyType
  public let indexError: PyType
  public let keyError: PyType
  public let memoryError: PyType
  public let nameError: PyType
  public let unboundLocalError: PyType
  public let osError: PyType
  public let blockingIOError: PyType
  public let childProcessError: PyType
  public let connectionError: PyType
  public let brokenPipeError: PyType
  public let connectionAbortedError: PyType
  public let connectionRefusedError: PyType
  public let connectionResetError: PyType
  public let fileExistsError: PyType
  public let fileNotFoundError: PyType
  public let interruptedError: PyType
  public let isADirectoryError: PyType
  public let notADirectoryError: PyType
  public let permissionError: PyType
  public let processLookupError: PyType
  public let timeoutError: PyType
  public let referenceError: PyType
  public let runtimeError: PyType
  public let notImplementedError: PyType
  public let pythonFinalizationError: PyType
  public let recursionError: PyType
  public let stopAsyncIteration: PyType
  public let stopIteration: PyType
  public let syntaxError: PyType
  public let indentationError: PyType
  public let tabError: PyType
  public let systemError: PyType
  public let typeError: PyType
  public let valueError: PyType
  public let unicodeError: PyType
  public let unicodeDecodeError: PyType
  public let unicodeEncodeError: PyType
  public let unicodeTranslateError: PyType
  public let warning: PyType
  public let bytesWarning: PyType
  public let deprecationWarning: PyType
  public let encodingWarning: PyType
  public let futureWarning: PyType
  public let importWarning: PyType
  public let pendingDeprecationWarning: PyType
  public let resourceWarning: PyType
  public let runtimeWarning: PyType
  public let syntaxWarning: PyType
  public let unicodeWarning: PyType
  public let userWarning: PyType
  public let exceptionGroup: PyType
  /// Raised where a program uses what Simul does not simulate.
  public let notSimulatedError: PyType

  /// Ends the program at once: a budget, a deadlock.  No handler of the program sees it.
  public let simulationStop: PyType

  /// All of them, in the order in which they were made.
  public let all: [PyType]

  init() {
    var all: [PyType] = []
    let object = PyType(builtin: "object", bases: [], layout: .object, metatype: nil)
    let type = PyType(builtin: "type", bases: [object], layout: .type, metatype: nil)
    all += [object, type]
    func make(_ name: String, _ base: PyType, _ layout: Layout, dict: Bool = false) -> PyType {
      let dot = name.utf8.firstIndex(of: UInt8(ascii: "."))
      let made = PyType(
        builtin: dot.map { String(name[name.utf8.index(after: $0)...]) } ?? name, bases: [base], layout: layout,
        module: dot.map { String(name[..<$0]) } ?? "builtins", metatype: type, hasInstanceDict: dict)
      all.append(made)
      return made
    }
    self.object = object
    self.type = type
    int = make("int", object, .number)
    bool = make("bool", int, .number)
    float = make("float", object, .number)
    complex = make("complex", object, .number)
    str = make("str", object, .str)
    bytes = make("bytes", object, .bytes)
    bytearray = make("bytearray", object, .bytearray)
    list = make("list", object, .list)
    tuple = make("tuple", object, .tuple)
    dict = make("dict", object, .dict)
    set = make("set", object, .set)
    frozenset = make("frozenset", object, .set)
    range = make("range", object, .range)
    slice = make("slice", object, .slice)
    noneType = make("NoneType", object, .number)
    ellipsisType = make("ellipsis", object, .number)
    notImplementedType = make("NotImplementedType", object, .number)
    function = make("function", object, .function, dict: true)
    method = make("method", object, .boundMethod)
    builtinFunction = make("builtin_function_or_method", object, .builtin)
    methodDescriptor = make("method_descriptor", object, .builtin)
    getSetDescriptor = make("getset_descriptor", object, .native)
    memberDescriptor = make("member_descriptor", object, .native)
    cell = make("cell", object, .cell)
    code = make("code", object, .code)
    module = make("module", object, .module, dict: true)
    generator = make("generator", object, .generator)
    coroutine = make("coroutine", object, .generator)
    asyncGenerator = make("async_generator", object, .generator)
    coroutineWrapper = make("coroutine_wrapper", object, .iterator)
    asyncGeneratorSend = make("async_generator_asend", object, .generator)
    asyncGeneratorThrow = make("async_generator_athrow", object, .generator)
    property = make("property", object, .property)
    staticMethod = make("staticmethod", object, .staticMethod)
    classMethod = make("classmethod", object, .classMethod)
    superType = make("super", object, .superObject)
    iterator = make("iterator", object, .iterator)
    traceback = make("traceback", object, .native)
    frame = make("frame", object, .native)
    mappingProxy = make("mappingproxy", object, .native)
    genericAlias = make("types.GenericAlias", object, .native)
    unionType = make("types.UnionType", object, .native)
    namespace = make("types.SimpleNamespace", object, .object, dict: true)
    func makeException(_ name: String, _ base: PyType) -> PyType {
      let made = make(name, base, .exception, dict: true)
      made.allocate = { PyException(type: $0, args: []) }
      return made
    }
    baseException = makeException("BaseException", object)
    exception = makeException("Exception", baseException)
    baseExceptionGroup = makeException("BaseExceptionGroup", baseException)
    generatorExit = makeException("GeneratorExit", baseException)
    keyboardInterrupt = makeException("KeyboardInterrupt", baseException)
    systemExit = makeException("SystemExit", baseException)
    arithmeticError = makeException("ArithmeticError", exception)
    floatingPointError = makeException("FloatingPointError", arithmeticError)
    overflowError = makeException("OverflowError", arithmeticError)
    zeroDivisionError = makeException("ZeroDivisionError", arithmeticError)
    assertionError = makeException("AssertionError", exception)
    attributeError = makeException("AttributeError", exception)
    bufferError = makeException("BufferError", exception)
    eofError = makeException("EOFError", exception)
    importError = makeException("ImportError", exception)
    moduleNotFoundError = makeException("ModuleNotFoundError", importError)
    lookupError = makeException("LookupError", exception)
    indexError = makeException("IndexError", lookupError)
    keyError = makeException("KeyError", lookupError)
    memoryError = makeException("MemoryError", exception)
    nameError = makeException("NameError", exception)
    unboundLocalError = makeException("UnboundLocalError", nameError)
    osError = makeException("OSError", exception)
    blockingIOError = makeException("BlockingIOError", osError)
    childProcessError = makeException("ChildProcessError", osError)
    connectionError = makeException("ConnectionError", osError)
    brokenPipeError = makeException("BrokenPipeError", connectionError)
    connectionAbortedError = makeException("ConnectionAbortedError", connectionError)
    connectionRefusedError = makeException("ConnectionRefusedError", connectionError)
    connectionResetError = makeException("ConnectionResetError", connectionError)
    fileExistsError = makeException("FileExistsError", osError)
    fileNotFoundError = makeException("FileNotFoundError", osError)
    interruptedError = makeException("InterruptedError", osError)
    isADirectoryError = makeException("IsADirectoryError", osError)
    notADirectoryError = makeException("NotADirectoryError", osError)
    permissionError = makeException("PermissionError", osError)
    processLookupError = makeException("ProcessLookupError", osError)
    timeoutError = makeException("TimeoutError", osError)
    referenceError = makeException("ReferenceError", exception)
    runtimeError = makeException("RuntimeError", exception)
    notImplementedError = makeException("NotImplementedError", runtimeError)
    pythonFinalizationError = makeException("PythonFinalizationError", runtimeError)
    recursionError = makeException("RecursionError", runtimeError)
    stopAsyncIteration = makeException("StopAsyncIteration", exception)
    stopIteration = makeException("StopIteration", exception)
    syntaxError = makeException("SyntaxError", exception)
    indentationError = makeException("IndentationError", syntaxError)
    tabError = makeException("TabError", indentationError)
    systemError = makeException("SystemError", exception)
    typeError = makeException("TypeError", exception)
    valueError = makeException("ValueError", exception)
    unicodeError = makeException("UnicodeError", valueError)
    unicodeDecodeError = makeException("UnicodeDecodeError", unicodeError)
    unicodeEncodeError = makeException("UnicodeEncodeError", unicodeError)
    unicodeTranslateError = makeException("UnicodeTranslateError", unicodeError)
    warning = makeException("Warning", exception)
    bytesWarning = makeException("BytesWarning", warning)
    deprecationWarning = makeException("DeprecationWarning", warning)
    encodingWarning = makeException("EncodingWarning", warning)
    futureWarning = makeException("FutureWarning", warning)
    importWarning = makeException("ImportWarning", warning)
    pendingDeprecationWarning = makeException("PendingDeprecationWarning", warning)
    resourceWarning = makeException("ResourceWarning", warning)
    runtimeWarning = makeException("RuntimeWarning", warning)
    syntaxWarning = makeException("SyntaxWarning", warning)
    unicodeWarning = makeException("UnicodeWarning", warning)
    userWarning = makeException("UserWarning", warning)
    let group = PyType(
      builtin: "ExceptionGroup", bases: [baseExceptionGroup, exception], layout: .exception, metatype: type,
      hasInstanceDict: true)
    all.append(group)
    exceptionGroup = group
    notSimulatedError = makeException("NotSimulatedError", baseException)
    simulationStop = makeException("SimulationStop", baseException)
    self.all = all
    for made in all {
      made.type = type
      made.dict.type = dict
    }
  }
}
