// Exceptions as objects, and how native code raises them.

/// A Python exception.
///
/// What it holds is declared in the order in which CPython lets go of it.
public final class PyException: PyInstance {
  public var args: [Value]
  /// Where it passed through, the outermost frame first once it is complete: entries are added innermost first.
  public var traceback: [TracebackEntry] = []
  /// The object that programs see of it, while somebody holds it.
  weak var tracebackObject: PyTraceback?
  /// Frames of the library that it passed through before the first that is code.
  var passed: [LibraryFrame] = []
  public var cause: PyException?
  public var context: PyException?
  public var suppressesContext = false
  /// Whether it was raised before: the context is set by the first raise (and by `raise` statements).
  var hasContext = false
  /// Whether it complains about the object that a method was called on, and does not know the method yet.
  var lacksMethodName = false
  /// The name that was probably meant, where only the place of the error could know it.
  public var suggestion: String?
  /// `add_note`'s texts.
  public var notes: PyList? {
    get { store.get(PyException.notesName)?.list }
    set { if let newValue { store.set(PyException.notesName, .object(newValue)) } }
  }
  nonisolated(unsafe) private static let notesName = PyStr("__notes__")
  /// An exception group's message and members, empty for other exceptions.
  public var groupMessage: Value = .none
  public var members: [Value] = []

  public init(type: PyType, args: [Value]) {
    self.args = args
    super.init(type: type, layout: .exception)
  }

  public override func addReferences(to list: inout [AnyObject]) {
    for value in args.reversed() + members {
      if let o = value.object { list.append(o) }
    }
    for entry in traceback.reversed() { entry.addReferences(to: &list) }
    list += passed as [AnyObject]
    if let cause { list.append(cause) }
    if let context { list.append(context) }
  }

  public override func addOwnHolds(to search: CircleSearch) {
    search.hold(values: args)
    search.hold(values: members)
    search.hold(groupMessage)
    search.hold(traceback: traceback)
    search.hold(array: passed) { search.hold($0) }
    search.hold(cause)
    search.hold(context)
  }

  public override func dropReferences() {
    super.dropReferences()
    args = []
    cause = nil
    context = nil
    notes = nil
    members = []
    traceback = []
    passed = []
  }
}

/// One frame that an exception passed through.
public struct TracebackEntry {
  public let code: PyCode
  public let instruction: Int
  /// Frames of the library that the exception passed before it came to this one.
  var passed: [LibraryFrame] = []
  /// The frame: its names live as long as the traceback does.
  var kept: KeptFrame?

  public init(code: PyCode, instruction: Int) {
    self.code = code
    self.instruction = instruction
  }

  /// Adds the frame and what came before it, for the last collection.
  func addReferences(to list: inout [AnyObject]) {
    if let kept { list.append(kept) }
    list += passed as [AnyObject]
  }

  /// Where in the text it was; of code that was not begun, its first line.
  public var range: SourceRange {
    if instruction < 0 {
      let start = SourcePosition(line: code.firstLine, column: 0)
      return SourceRange(start: start, end: start)
    }
    return code.range(at: instruction)
  }
}

/// A Python exception on its way through Swift code.
/// Unchecked: it never leaves the thread of its machine.
public struct Raised: Error, @unchecked Sendable {
  public let exception: PyException

  public init(_ exception: PyException) { self.exception = exception }
}

extension Machine {
  /// An exception of a builtin class with a message, ready to be thrown.
  public func error(_ type: PyType, _ message: String) -> Raised {
    Raised(PyException(type: type, args: [.object(PyStr(message))]))
  }

  public func typeError(_ message: String) -> Raised { error(types.typeError, message) }
  public func valueError(_ message: String) -> Raised { error(types.valueError, message) }
  public func runtimeError(_ message: String) -> Raised { error(types.runtimeError, message) }
  public func indexError(_ message: String) -> Raised { error(types.indexError, message) }
  public func attributeError(_ message: String) -> Raised { error(types.attributeError, message) }
  public func overflowError(_ message: String) -> Raised { error(types.overflowError, message) }
  public func zeroDivisionError(_ message: String) -> Raised { error(types.zeroDivisionError, message) }
  public func keyError(_ key: Value) -> Raised { Raised(PyException(type: types.keyError, args: [key])) }
  /// `StopIteration(value)`.
  public func stopIteration(_ value: Value = .none) -> Raised {
    Raised(PyException(type: types.stopIteration, args: value.isNone || value.isNull ? [] : [value]))
  }
  /// Something that Simul does not simulate; ends the program with status 2 unless the program catches it.
  public func unsupported(_ what: String) -> Raised {
    Raised(PyException(type: types.notSimulatedError, args: [.object(PyStr(what))]))
  }
}
