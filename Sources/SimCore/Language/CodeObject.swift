// What the compiler makes of one scope: instructions and tables, without values.
//
// A code object knows nothing of the machine that runs it; `Machine.link` turns its constants and names into values.

/// The code of a module, function, class body or comprehension.
public final class CodeObject: Sendable {
  /// A constant as the compiler knows it.
  public enum ConstantValue: Hashable, Sendable {
    case literal(Constant)
    case code(CodeObject)
    /// A tuple of constants (keyword names, folded tuples).
    indirect case tuple([ConstantValue])
    /// A frozenset of constants (`x in {1, 2}`).
    indirect case frozenset([ConstantValue])

    /// A string constant.
    public static func string(_ text: String) -> ConstantValue {
      .literal(.string(text.unicodeScalars.map(\.value)))
    }
  }

  /// What kind of object a call of this code gives.
  public enum Kind: Sendable { case module, function, generator, coroutine, asyncGenerator, classBody }

  /// A stretch of instructions whose exceptions go to `target`.
  public struct Handler: Hashable, Sendable {
    /// Instructions `start..<end` are covered.  The innermost handler of a place comes first in the table.
    public var start: Int32
    public var end: Int32
    public var target: Int32
    /// Where the exception is stored; this temporary and all above it are emptied first.
    public var register: Int32

    public init(start: Int, end: Int, target: Int, register: Int) {
      self.start = Int32(start)
      self.end = Int32(end)
      self.target = Int32(target)
      self.register = Int32(register)
    }
  }

  /// A place where the code can be suspended: a state of the coroutine as a state machine.
  public struct SuspensionPoint: Hashable, Sendable {
    public enum Kind: Sendable { case await, yield, yieldFrom, asyncFor, asyncWith }

    /// The instruction (`delegate` or `yield`).
    public var instruction: Int32
    public var line: Int32
    public var kind: Kind

    public init(instruction: Int, line: Int, kind: Kind) {
      self.instruction = Int32(instruction)
      self.line = Int32(line)
      self.kind = kind
    }
  }

  public struct Signature: Sendable {
    public var positionalOnlyCount = 0
    /// All positional parameters, the positional-only ones included.
    public var positionalCount = 0
    public var keywordOnlyCount = 0
    public var hasVariadic = false
    public var hasKeywordVariadic = false

    public init() {}
  }

  public let name: String
  public let qualifiedName: String
  public let kind: Kind
  public let signature: Signature
  /// Parameters first (positional, keyword-only, *args, **kwargs), then the other locals: registers 0, 1, ...
  public let localNames: [String]
  /// The cells made here: registers from `localNames.count`.
  public let cellNames: [String]
  /// The cells of enclosing functions: registers after the cells; filled from the function's closure.
  public let freeNames: [String]
  /// For each cell the index of the parameter whose value it takes over at the start, or -1.  The machine makes
  /// all cells when it sets up a frame, so that code never meets a register without its cell.
  public let cellParameters: [Int]
  /// The size of the frame in registers.
  public let registerCount: Int
  public let instructions: [Instruction]
  public let constants: [ConstantValue]
  /// One name for each inline cache; instructions name it by index.
  public let cacheNames: [String]
  public let handlers: [Handler]
  /// The source range of each instruction.
  public let ranges: [SourceRange]
  public let suspensionPoints: [SuspensionPoint]
  public let firstLine: Int
  public let docstring: [UInt32]?

  public var firstCell: Int { localNames.count }
  public var firstFree: Int { localNames.count + cellNames.count }
  public var firstTemporary: Int { localNames.count + cellNames.count + freeNames.count }

  public init(
    name: String, qualifiedName: String, kind: Kind, signature: Signature, localNames: [String],
    cellNames: [String], freeNames: [String], cellParameters: [Int], registerCount: Int,
    instructions: [Instruction], constants: [ConstantValue], cacheNames: [String], handlers: [Handler],
    ranges: [SourceRange], suspensionPoints: [SuspensionPoint], firstLine: Int, docstring: [UInt32]?
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.kind = kind
    self.signature = signature
    self.localNames = localNames
    self.cellNames = cellNames
    self.freeNames = freeNames
    self.cellParameters = cellParameters
    self.registerCount = registerCount
    self.instructions = instructions
    self.constants = constants
    self.cacheNames = cacheNames
    self.handlers = handlers
    self.ranges = ranges
    self.suspensionPoints = suspensionPoints
    self.firstLine = firstLine
    self.docstring = docstring
  }
}

extension CodeObject: Hashable {
  public static func == (a: CodeObject, b: CodeObject) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
