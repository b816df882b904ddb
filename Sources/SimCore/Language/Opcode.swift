// The instruction set of the machine, with each instruction's register picture beside it.
//
// The machine has registers, not a stack: a frame is one block of values, the locals first, then the cells, then the
// temporaries.  An instruction names its operands, so that `n - 1` is one instruction where a stack machine needs three,
// and reading a local counts no reference.  The temporaries follow a stack's discipline all the same (the
// compiler allocates and frees them last in, first out), because Python's reference counts are visible: a value must be
// released when CPython would pop it.
//
// An instruction is 64 bits: `op` (8), `flags` (8), and three fields of 16 bits `a`, `b`, `c`.
//
// How the fields are read (the letters in the pictures below):
//   dst   a register that is written; what it held before is released.
//   reg   a register that is read and left as it is.
//   src   an operand: a register, or with the top bit set (`Instruction.constantBit`) a constant.  A local is copied;
//         a temporary (index >= CodeObject.firstTemporary) is consumed: its register is empty afterwards.  Reading an
//         empty local raises UnboundLocalError (NameError for a free variable's cell).
//   tmp   a temporary that is consumed.
//   name  an index into `CodeObject.cacheNames`: the name, and the inline cache of the instruction.
//   const an index into `CodeObject.constants`.
//   jump  a signed distance from the *next* instruction: `c` alone (16 bits), or `b` and `c` (32 bits, c high).
//
// Registers are never uninitialised: empty is a value (`Value.null`), and every instruction leaves it so.
// An exception empties all temporaries from the handler's register upwards before it is stored there.

/// What an instruction does.
public enum Opcode: UInt8, CaseIterable, Sendable {
  // MARK: Moving values
  /// a: dst, b: src.  a = b.  Never loads an empty register.
  case move
  /// a: dst, b: reg.  a = b, without consuming b even if it is a temporary.
  case copy
  /// a: dst, b,c: const (32 bits).  For constants beyond the reach of `src`.
  case loadConstant
  /// a: dst.  Empties the register (releases its value); an empty one may be cleared.
  case clear
  /// a: reg.  `del x`: empties a local; UnboundLocalError if it is empty.
  case deleteLocal

  // MARK: Names
  /// a: dst, c: name.  Module globals, then builtins; NameError.
  case loadGlobal
  /// a: src, c: name.
  case storeGlobal
  /// c: name.
  case deleteGlobal
  /// a: dst, c: name.  Class bodies: the namespace in register 0, then globals, then builtins.
  case loadName
  /// a: src, c: name.  Into the namespace in register 0.
  case storeName
  /// c: name.
  case deleteName
  /// a: dst, b: reg holding a cell.  Reads the cell; empty: NameError or UnboundLocalError by its kind.
  case loadCell
  /// a: src, b: reg holding a cell.
  case storeCell
  /// b: reg holding a cell.
  case deleteCell
  /// a: dst, b: reg holding a cell, c: name.  Class bodies: the namespace in register 0 first, then the cell.
  case loadClassCell
  /// a: the register of a cell.  A new, empty cell: each run of a comprehension has variables of its own.
  case makeCell

  // MARK: Attributes and items
  /// a: dst, b: src, c: name.  a = b.name
  case loadAttribute
  /// a: dst pair, b: src, c: name.  For `b.name(...)`: a = the function and a+1 = b where it is a plain method,
  /// else a = the attribute and a+1 empty.
  case loadMethod
  /// a: src (value), b: src (object), c: name.  b.name = a
  case storeAttribute
  /// b: src, c: name.
  case deleteAttribute
  /// a: dst; a: tmp (self), a+1: tmp (the class, read from the `__class__` cell), c: name; flags 1: for a method call, the
  /// result is a pair as in loadMethod.  `super().name` without arguments, where `super` is not a name of the program's own.
  case loadSuperAttribute
  /// a: dst, b: src, c: src.  a = b[c]
  case loadItem
  /// a: src (value), b: src (container), c: src (index).  b[c] = a
  case storeItem
  /// b: src, c: src.  del b[c]
  case deleteItem
  /// a: dst; a, a+1, a+2: tmp, lower, upper, step (None where absent).  a = slice(...)
  case buildSlice

  // MARK: Arithmetic; flags 1: in place (`+=`)
  /// a: dst, b: src, c: src.
  case add, subtract, multiply, floorDivide, modulo, bitAnd
  /// a: dst, b: src, c: src, flags: index of the operator in `BinaryOperator.allCases`, plus 128 if in place.
  case binary
  /// a: dst, b: src.
  case negative, positive, invert, not

  // MARK: Comparison
  /// a: dst, b: src, c: src.
  case less, lessEqual, greater, greaterEqual, equal, notEqual
  /// a: dst, b: src, c: src.  flags 1: negated (`is not`, `not in`).
  case `is`, contains

  // MARK: Jumps
  /// b,c: jump.
  case jump
  /// a: src, b,c: jump.
  case jumpIfTrue, jumpIfFalse
  /// a: reg (temporary), b,c: jump.  `and` / `or`: jumps and keeps a, or empties a and goes on.
  case jumpIfTrueOrPop, jumpIfFalseOrPop
  /// a: reg, b,c: jump.  Jumps if a is None (flags 1: is not None); a is kept.
  case jumpIfNone
  /// a: src, b: src, c: jump.  Jumps if `a op b` is false; flags 1: if it is true.
  case jumpLess, jumpLessEqual, jumpGreater, jumpGreaterEqual, jumpEqual, jumpNotEqual

  // MARK: Building
  /// a: dst, b: first tmp, c: count.
  case buildTuple, buildList, buildSet
  /// a: dst, b: first tmp, c: count of pairs (key, value, key, value, ...).
  case buildMap
  /// a: reg (list), b: src.
  case listAppend, listExtend
  /// a: dst, b: src (list).
  case listToTuple
  /// a: reg (set), b: src.
  case setAdd, setUpdate
  /// a: reg (dict), b: src (key), c: src (value).
  case mapSet
  /// a: reg (dict), b: src (mapping).  `{**b}`
  case mapUpdate
  /// a: reg (dict), b: src (mapping), c: reg (the function that is called, for the error).  `f(**b)`
  case mapMerge
  /// a: first dst, b: src, c: count.  a, a+1, ... = b, in order.
  case unpack
  /// a: first dst, b: src, c: before | after << 8.  before values, one list, after values.
  case unpackStar
  /// a: dst, b: src, c: src (format spec) or `Instruction.noOperand`; flags: 0 none, 1 str, 2 repr, 3 ascii, plus 4 if the
  /// result is a part of a `buildString`, which writes an int's digits itself.
  case formatValue
  /// a: dst, b: first tmp, c: count.  Joins strings (and ints).
  case buildString

  // MARK: Calls.  a: the callee's register and the result's.  a+1: reserved for self.  Arguments from a+2.
  /// a: tmp/dst, b: count of all arguments, c: const (tuple of the names of the last ones) or `noOperand`.
  case call
  /// The same after `loadMethod`: a+1 is self, or empty.
  case callMethod
  /// a: callee, a+2: tuple or list of arguments, a+3: dict of keyword arguments, or empty.
  case callSpread
  /// b: src.
  case `return`
  case returnNone

  // MARK: Functions and classes
  /// a: dst, b: const (code).  flags: 1 defaults (tuple) in a, 2 keyword defaults (dict) in a+1,
  /// 4 annotations (dict) in a+2, 8 closure (tuple of cells) in a+3; all tmp.
  case makeFunction
  /// a: dst: the body's function; a+1: the name; from a+2: b bases and keyword values, c: const (names) or noOperand.
  case buildClass
  /// a: dst: the body's function; a+1: the name; a+2: tuple or list of bases; a+3: dict of keywords or empty.
  case buildClassSpread
  /// Class body: makes sure that the namespace has `__annotations__` (module level: the globals).
  case setupAnnotations

  // MARK: Iteration, generators, coroutines
  /// a: dst, b: src.  a = iter(b)
  case getIterator
  /// a: reg (iterator), b: dst, c: jump.  b = next(a); when exhausted empties a and jumps.
  case forIterate
  /// a: dst (what is sent), b: src.
  case yield
  /// a: dst, b: src.  The iterator that `await b` drives; flags 1: what `__aenter__` answered, 2: `__aexit__`, 3: `__anext__`.
  case getAwaitable
  /// a: dst, b: src.  The iterator that `yield from b` drives.
  case getDelegate
  /// a: tmp (iterator) and dst.  Runs the iterator to its end; what it yields goes out; a = its value.
  case delegate
  /// a: dst, b: src.  a = aiter(b)
  case getAsyncIterator
  /// a: dst, b: reg (asynchronous iterator, kept).  a = what to await for the next value.
  case getAsyncNext
  /// a: tmp (exception), b: reg (asynchronous iterator).  StopAsyncIteration: empties both and goes on; else raises a again.
  case endAsyncFor

  // MARK: Exceptions
  /// a: src (exception) or noOperand, b: src (cause) or noOperand.
  case raise
  /// a: tmp.  Raises it again as it is: no new context, no new traceback entry.
  case reraise
  /// a: reg (exception).  a becomes the exception being handled; a+1 = the one before it, or empty.
  case enterHandler
  /// a: reg.  The one before (a+1) is handled again; empties a and a+1.
  case exitHandler
  /// a: reg (exception), b: src (class or tuple), c: jump.  Jumps if it does not match.
  case jumpIfNoMatch
  /// a: dst, b: reg (exception or group; becomes the rest, or None), c: src (class or tuple).
  /// a = what of it matches (a group), or None.
  case matchGroup
  /// a: dst, b: reg (original exception), c: tmp (list of exceptions raised by the handlers and the rest).
  /// a = the exception to raise at the end of a `try`/`except*`, or None.
  case finishGroups
  /// a: dst.  AssertionError
  case loadAssertionError

  // MARK: with
  /// a: manager (tmp) -> a, a+1: `__exit__` as a method pair; a+2, a+3: `__enter__` as a method pair.  flags 1: async.
  case beforeWith
  /// a: first dst, b: reg pair (`__exit__`), c: reg (exception).  a, a+1 = the pair; a+2, a+3, a+4 = type, exception, traceback.
  case prepareExit

  // MARK: import
  /// a: dst, b: const (dotted name), c: level.  flags 1: the module itself (`from`, or `import a.b as c`), else the top package.
  case importModule
  /// a: dst, b: reg (module), c: name.
  case importFrom
  /// b: src (module).
  case importStar

  // MARK: match
  /// a: dst (bool), b: reg.
  case matchSequence, matchMapping
  /// a: dst (int), b: reg.
  case length
  /// a: dst (tuple of values, or None), b: reg (mapping), c: reg (tuple of keys).
  case matchKeys
  /// a: dst (tuple of attributes, or None), b: reg (subject), c: src (class); a: holds the tuple of keyword names (tmp) before;
  /// flags: count of positional patterns.
  case matchClass
  /// a: dst (dict), b: reg (mapping), c: reg (tuple of keys).  The rest of a mapping pattern.
  case matchRest

  // MARK: Rare
  /// a: dst and first operand.  flags: index in `Intrinsic.allCases`; b: count of operands from a.
  case intrinsic
  case nop
  /// A statement begins; whoever watches lines is told.  Only in code that was compiled for watching.
  case line
}

/// Operations that are too rare for an opcode of their own; operands and result as the cases say.
public enum Intrinsic: UInt8, CaseIterable, Sendable {
  /// name, functions of bound, constraints and default (or None) -> TypeVar
  case typeVar
  /// the same -> TypeVarTuple
  case typeVarTuple
  /// the same -> ParamSpec
  case paramSpec
  /// name, type parameters (tuple), function of the value -> TypeAliasType
  case typeAlias
  /// function or class, type parameters (tuple) -> the same, with `__type_params__`
  case setTypeParameters
  /// type parameters (tuple) -> Generic[...] as a base
  case genericBase
  /// An expression statement at an interactive prompt: value -> None
  case display
}

/// One instruction, packed in 64 bits.
public struct Instruction: Hashable, Sendable {
  public var bits: UInt64

  /// Set in a `src` that is a constant.
  public static let constantBit = 0x8000
  /// An operand that is not there.
  public static let noOperand = 0xFFFF

  @inline(__always)
  public init(_ op: Opcode, flags: Int = 0, a: Int = 0, b: Int = 0, c: Int = 0) {
    bits =
      UInt64(op.rawValue) | UInt64(UInt8(truncatingIfNeeded: flags)) << 8
      | UInt64(UInt16(truncatingIfNeeded: a)) << 16 | UInt64(UInt16(truncatingIfNeeded: b)) << 32
      | UInt64(UInt16(truncatingIfNeeded: c)) << 48
  }

  /// A jump (or another instruction) with a signed 32-bit field in `b` and `c`.
  public init(_ op: Opcode, flags: Int = 0, a: Int = 0, wide: Int) {
    self.init(op, flags: flags, a: a, b: wide & 0xFFFF, c: (wide >> 16) & 0xFFFF)
  }

  @inline(__always) public var op: Opcode { unsafeBitCast(UInt8(truncatingIfNeeded: bits), to: Opcode.self) }
  @inline(__always) public var flags: Int { Int(UInt8(truncatingIfNeeded: bits >> 8)) }
  @inline(__always) public var a: Int { Int(UInt16(truncatingIfNeeded: bits >> 16)) }
  @inline(__always) public var b: Int { Int(UInt16(truncatingIfNeeded: bits >> 32)) }
  @inline(__always) public var c: Int { Int(bits >> 48) }
  /// `c` as a signed distance.
  @inline(__always) public var shortJump: Int { Int(Int64(bitPattern: bits) >> 48) }
  /// `b` and `c` as a signed 32-bit distance or index.
  @inline(__always) public var wide: Int { Int(Int64(bitPattern: bits) >> 32) }
}
