// What the program's frames hold at one moment: what an inspector shows beside the folded state.
//
// Values are texts, cut to a line, that were made without running code of the program: looking must change nothing.

/// A variable and its value as text.
public struct Variable: Hashable, Sendable {
  public var name: String
  /// The value in Python's notation, cut after some hundred characters; instances show their attributes.
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// One frame of the program's code.
public struct FrameSnapshot: Hashable, Sendable {
  /// The qualified name of the function; `<module>` for module code.
  public var function: String
  /// The file of its code: empty for the program itself, `util.py` for a module beside it, `<contextlib>` for one of the library.
  public var file = ""
  /// The line at which it stands, from 1.
  public var line: Int
  /// Its variables, parameters first, in the order in which the code names them.
  public var variables: [Variable]
  /// The places where it can be suspended, in the order of the text; empty for plain functions.
  public var suspensions: [Int]
  /// At which of them it is suspended; nil while it runs or has not begun.
  public var suspension: Int?

  /// Whether it is code of a module that comes with Python, rather than the program's own.
  public var isLibrary: Bool { file.first == "<" && file != "<string>" }

  /// The variables that `before` lacks or holds with another value.
  public func changed(since before: FrameSnapshot?) -> Set<String> {
    guard let before, before.function == function else { return Set(variables.map(\.name)) }
    var known: [String: String] = [:]
    for v in before.variables { known[v.name] = v.text }
    return Set(variables.filter { known[$0.name] != $0.text }.map(\.name))
  }
}

extension [FrameSnapshot] {
  /// Those of the program's own code, modules beside it included.
  public var own: [FrameSnapshot] { filter { !$0.isLibrary } }
}

/// A statement that is about to run.
public struct LineStep: Hashable, Sendable {
  /// The file in which it stands, as `FrameSnapshot.file`.
  public var file: String { frames.last?.file ?? "" }
  /// Its line, from 1.
  public var line: Int
  /// The frames of the code that runs, outermost first.
  public var frames: [FrameSnapshot]
}

/// All frames right after a record, those of library code included.
public struct Moment: Hashable, Sendable {
  /// How many records lie before it.
  public var position: Int
  /// The frames of the code that runs, outermost first; empty while the loop itself is at work.
  public var running: [FrameSnapshot]
  /// The frames of the tasks that do not run, outermost first.
  public var tasks: [TaskID: [FrameSnapshot]]
  /// The statements that begin between this record and the next, in order.
  public var lines: [LineStep]
  /// Whether there were more statements than were kept.
  public var isCut: Bool
  /// What the queues that are not empty hold, front first, as one line of text: "1, 2, …".
  public var contents: [ResourceID: String] = [:]

  /// The frames of a task: those that run, if it is the running one.
  public func frames(of task: TaskID, running runningTask: TaskID) -> [FrameSnapshot] {
    task == runningTask ? running : tasks[task] ?? []
  }
}
