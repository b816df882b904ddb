// Code made ready to run: a code object with its constants and names as values, and its inline caches.

/// A code object linked to a machine; `f.__code__` of a program.
public final class PyCode: PyObject {
  public let object: CodeObject
  let instructions: UnsafeMutablePointer<Instruction>
  let constants: UnsafeMutablePointer<Value>
  let constantCount: Int
  let caches: UnsafeMutablePointer<InlineCache>
  let cacheCount: Int
  /// The names of the caches, interned.
  let names: [PyStr]
  let localNames: [PyStr]
  let registerCount: Int
  let firstTemporary: Int
  let fileName: String
  /// Whether it belongs to the scenario rather than to a library module that Simul brings along.
  let isUserCode: Bool
  /// Whether CPython has in C what this is the Python text of.
  var standsForC: Bool { !isUserCode && (fileName == "<functools>" || fileName == "<collections>") }
  /// Whether a call makes a generator or coroutine rather than running.
  let isResumable: Bool
  /// Whether a call with exactly this many positional arguments needs no binding: no defaults, no */**, no keyword-only, no cells.
  let simpleArgumentCount: Int
  /// How many positional parameters there are, if there is nothing but those (cells may be among them); else -1.
  let plainArgumentCount: Int
  /// Whether some of its variables, or of the functions around it, live in cells.
  let hasCells: Bool
  /// The line of each instruction, laid out when one is first asked for: every event of a trace asks.
  @exclusivity(unchecked) private var lines: UnsafeMutablePointer<Int32>?
  /// The same, where the code belongs to the scenario.
  @exclusivity(unchecked) private var userLines: UnsafeMutablePointer<Int32>?

  init(_ object: CodeObject, fileName: String, isUserCode: Bool, machine m: Machine) {
    self.object = object
    self.fileName = fileName
    self.isUserCode = isUserCode
    instructions = .allocate(capacity: max(object.instructions.count, 1))
    instructions.initialize(from: object.instructions, count: object.instructions.count)
    constantCount = object.constants.count
    constants = .allocate(capacity: max(constantCount, 1))
    for (i, c) in object.constants.enumerated() {
      (constants + i).initialize(to: m.value(of: c, fileName: fileName, isUserCode: isUserCode))
    }
    names = object.cacheNames.map { m.intern($0) }
    localNames = object.localNames.map { m.intern($0) }
    cacheCount = names.count
    caches = .allocate(capacity: max(cacheCount, 1))
    caches.initialize(repeating: InlineCache(), count: cacheCount)
    registerCount = object.registerCount
    firstTemporary = object.firstTemporary
    isResumable = switch object.kind {
    case .generator, .coroutine, .asyncGenerator: true
    case .module, .function, .classBody: false
    }
    let s = object.signature
    hasCells = !object.cellNames.isEmpty || !object.freeNames.isEmpty
    let isPlain = !s.hasVariadic && !s.hasKeywordVariadic && s.keywordOnlyCount == 0
    plainArgumentCount = isPlain ? s.positionalCount : -1
    simpleArgumentCount = isPlain && !hasCells ? s.positionalCount : -1
    super.init(type: types.code, layout: .code)
  }

  deinit {
    instructions.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
    caches.deallocate()
    lines?.deallocate()
  }

  /// Whether it is a module's whose names live in a namespace (register 0) rather than in the globals.
  var usesNamespace: Bool { object.kind == .module && object.localNames.first == ".namespace" }

  /// The line at which a frame with this counter stands: that of the instruction before it, at the start the first line of all.
  @inline(__always)
  func line(before pc: UnsafeMutablePointer<Instruction>) -> Int32 {
    let at = pc - instructions - 1
    if at < 0 { return Int32(truncatingIfNeeded: object.firstLine) }
    return (lines ?? layOutLines())[at]
  }

  /// The same for code of the scenario whose lines were asked for before; -1: it is other code, or has not begun.
  ///
  /// Every record of a trace asks: it took 40 of the processor's instructions, and takes 12 so.
  @inline(__always)
  func knownLine(before pc: UnsafeMutablePointer<Instruction>) -> Int32 {
    let at = (Int(bitPattern: pc) &- Int(bitPattern: instructions)) &>> 3
    guard let userLines, at > 0 else { return -1 }
    return userLines[at &- 1]
  }

  @inline(never)
  private func layOutLines() -> UnsafeMutablePointer<Int32> {
    let made = UnsafeMutablePointer<Int32>.allocate(capacity: max(object.instructions.count, 1))
    for i in object.instructions.indices { made[i] = Int32(range(at: i).start.line) }
    lines = made
    if isUserCode { userLines = made }
    return made
  }

  /// The source range of an instruction.
  func range(at instruction: Int) -> SourceRange {
    instruction >= 0 && instruction < object.ranges.count ? object.ranges[instruction] : .none
  }
}

/// What one instruction remembers about the last name it resolved.
struct InlineCache {
  /// The version of the class (attributes) or of the namespace (globals) for which the rest is true; 0: nothing is known.
  var version: UInt32 = 0
  var kind: UInt8 = 0
  /// 1: what is found is called without arguments and awaited, 2: with one argument, 0: anything else (`Machine+QuickAwaits`).
  var awaits: UInt8 = 0
  /// A slot of the instance, or an entry of the namespace.
  var index: Int32 = 0
  /// The shape of the instance, or the shape after an attribute was added.
  var shape: UnsafeRawPointer?
  var nextShape: UnsafeRawPointer?
  /// A function found in the class; valid as long as the class's version is.
  var function: Unmanaged<PyObject>?
  /// What the function does where the instructions behind this one call and await it at once; see `awaits`.
  var awaited: Unmanaged<AwaitedFunction>?
}
