// Which registers each instruction reads, consumes and writes: the pictures of `Opcode`, as data.
//
// The disassembler and the verifier read code through this table alone, so that an instruction is described once
// beside its picture and once here.  What an instruction computes is the machine's affair.

extension Opcode {
  /// How the jump distance is stored, for instructions that have one.
  var hasWideJump: Bool {
    switch self {
    case .jump, .jumpIfTrue, .jumpIfFalse, .jumpIfTrueOrPop, .jumpIfFalseOrPop, .jumpIfNone: true
    default: false
    }
  }

  /// Whether it compares and jumps in one.
  var isFusedComparison: Bool {
    switch self {
    case .jumpLess, .jumpLessEqual, .jumpGreater, .jumpGreaterEqual, .jumpEqual, .jumpNotEqual: true
    default: false
    }
  }

  /// Whether the instruction's `c` alone is a jump distance.
  var hasShortJump: Bool {
    switch self {
    case .forIterate, .jumpIfNoMatch, .jumpLess, .jumpLessEqual, .jumpGreater, .jumpGreaterEqual, .jumpEqual,
      .jumpNotEqual:
      true
    default: false
    }
  }

  /// Whether the instruction can fail at all, as far as a handler is concerned.
  var canRaise: Bool {
    switch self {
    case .clear, .copy, .loadConstant, .makeCell, .jump, .nop, .line, .exitHandler, .enterHandler, .returnNone, .return:
      false
    default: true
    }
  }

  /// Whether control never goes on to the next instruction.
  var endsBlock: Bool {
    switch self {
    case .jump, .return, .returnNone, .raise, .reraise: true
    default: false
    }
  }
}

/// What a field of an instruction is.
enum InstructionField: Equatable {
  /// A register that is written.
  case destination(Int)
  /// Written if it is not there already, on the way that goes on (not on the one that jumps).
  case destinationUnlessJump(Int)
  /// A register that is read and left.
  case read(Int)
  /// A register or constant; a temporary is consumed.
  case source(Int)
  /// A temporary that is consumed.
  case consumed(Int)
  /// A temporary that is consumed if it is filled.
  case consumedIfFilled(Int)
  /// A register that is emptied, whatever it holds.
  case cleared(Int)
  /// Emptied on the way that jumps.
  case clearedIfJump(Int)
  /// Emptied on the way that goes on.
  case clearedUnlessJump(Int)
  /// Written, but possibly with nothing (the second register of a method pair).
  case possibleDestination(Int)
  case name(Int)
  case constant(Int)
  case number(Int)
}

extension Instruction {
  /// The fields in the order in which they take effect: what is read first, what is written last.
  var fields: [InstructionField] {
    switch op {
    case .move: [.source(b), .destination(a)]
    case .copy: [.read(b), .destination(a)]
    case .loadConstant: [.constant(wide), .destination(a)]
    case .clear: [.cleared(a)]
    case .deleteLocal: [.read(a), .cleared(a)]
    case .loadGlobal, .loadName: [.name(c), .destination(a)]
    case .storeGlobal, .storeName: [.source(a), .name(c)]
    case .deleteGlobal, .deleteName: [.name(c)]
    case .loadCell: [.read(b), .destination(a)]
    case .storeCell: [.source(a), .read(b)]
    case .deleteCell: [.read(b)]
    case .loadClassCell: [.read(b), .name(c), .destination(a)]
    case .makeCell: [.read(a)]
    case .loadAttribute: [.source(b), .name(c), .destination(a)]
    case .loadMethod: [.source(b), .name(c), .destination(a), .possibleDestination(a + 1)]
    case .storeAttribute: [.source(a), .source(b), .name(c)]
    case .deleteAttribute: [.source(b), .name(c)]
    case .loadSuperAttribute:
      [.consumed(a), .consumed(a + 1), .name(c), .destination(a)]
        + (flags & 1 != 0 ? [.possibleDestination(a + 1)] : [])
    case .loadItem: [.source(b), .source(c), .destination(a)]
    case .storeItem: [.source(a), .source(b), .source(c)]
    case .deleteItem: [.source(b), .source(c)]
    case .buildSlice: [.consumed(a), .consumed(a + 1), .consumed(a + 2), .destination(a)]
    case .add, .subtract, .multiply, .floorDivide, .modulo, .bitAnd, .binary:
      [.source(b), .source(c), .destination(a)]
    case .negative, .positive, .invert, .not: [.source(b), .destination(a)]
    case .less, .lessEqual, .greater, .greaterEqual, .equal, .notEqual, .is, .contains:
      [.source(b), .source(c), .destination(a)]
    case .jump: []
    case .jumpIfTrue, .jumpIfFalse: [.source(a)]
    case .jumpIfTrueOrPop, .jumpIfFalseOrPop: [.read(a), .clearedUnlessJump(a)]
    case .jumpIfNone: [.read(a)]
    case .jumpLess, .jumpLessEqual, .jumpGreater, .jumpGreaterEqual, .jumpEqual, .jumpNotEqual:
      [.source(a), .source(b)]
    case .buildTuple, .buildList, .buildSet, .buildString:
      (0..<c).map { .consumed(b + $0) } + [.number(c), .destination(a)]
    case .buildMap: (0..<2 * c).map { .consumed(b + $0) } + [.number(c), .destination(a)]
    case .listAppend, .listExtend, .setAdd, .setUpdate, .mapUpdate: [.read(a), .source(b)]
    case .listToTuple: [.source(b), .destination(a)]
    case .mapSet: [.read(a), .source(b), .source(c)]
    case .mapMerge: [.read(a), .source(b), .read(c)]
    case .unpack: [.source(b), .number(c)] + (0..<c).map { .destination(a + $0) }
    case .unpackStar:
      [.source(b), .number(c)] + (0..<(c & 0xFF) + (c >> 8) + 1).map { .destination(a + $0) }
    case .formatValue: [.source(b), .source(c), .destination(a)]
    case .call:
      [.consumed(a)] + (0..<b).map { .consumed(a + 2 + $0) } + keywordNames + [.number(b), .destination(a)]
    case .callMethod:
      [.consumed(a), .consumedIfFilled(a + 1)] + (0..<b).map { .consumed(a + 2 + $0) } + keywordNames
        + [.number(b), .destination(a)]
    case .callSpread: [.consumed(a), .consumed(a + 2), .consumedIfFilled(a + 3), .destination(a)]
    case .return: [.source(b)]
    case .returnNone: []
    case .makeFunction:
      (0..<4).filter { flags >> $0 & 1 == 1 }.map { .consumed(a + $0) } + [.constant(b), .destination(a)]
    case .buildClass:
      [.consumed(a), .consumed(a + 1)] + (0..<b).map { .consumed(a + 2 + $0) } + keywordNames
        + [.number(b), .destination(a)]
    case .buildClassSpread:
      [.consumed(a), .consumed(a + 1), .consumed(a + 2), .consumedIfFilled(a + 3), .destination(a)]
    case .setupAnnotations: []
    case .getIterator: [.source(b), .destination(a)]
    case .forIterate: [.read(a), .clearedIfJump(a), .destinationUnlessJump(b)]
    case .yield, .getAwaitable, .getDelegate, .getAsyncIterator: [.source(b), .destination(a)]
    case .delegate: [.consumed(a), .destination(a)]
    case .getAsyncNext: [.read(b), .destination(a)]
    case .endAsyncFor: [.consumed(a), .read(b), .cleared(b)]
    case .raise: [.source(a), .source(b)]
    case .reraise: [.consumed(a)]
    case .enterHandler: [.read(a), .possibleDestination(a + 1)]
    case .exitHandler: [.read(a), .cleared(a), .cleared(a + 1)]
    case .jumpIfNoMatch: [.read(a), .source(b)]
    case .matchGroup: [.read(b), .source(c), .destination(a)]
    case .finishGroups: [.read(b), .consumed(c), .destination(a)]
    case .loadAssertionError: [.destination(a)]
    case .beforeWith:
      [
        .consumed(a), .destination(a), .possibleDestination(a + 1), .destination(a + 2),
        .possibleDestination(a + 3),
      ]
    case .prepareExit:
      [.read(b), .read(c), .destination(a), .possibleDestination(a + 1)] + (2..<5).map { .destination(a + $0) }
    case .importModule: [.constant(b), .number(c), .destination(a)]
    case .importFrom: [.read(b), .name(c), .destination(a)]
    case .importStar: [.source(b)]
    case .matchSequence, .matchMapping, .length: [.read(b), .destination(a)]
    case .matchKeys, .matchRest: [.read(b), .read(c), .destination(a)]
    case .matchClass: [.consumed(a), .read(b), .source(c), .number(flags), .destination(a)]
    case .intrinsic: (0..<b).map { .consumed(a + $0) } + [.number(b), .destination(a)]
    case .nop, .line: []
    }
  }

  private var keywordNames: [InstructionField] { c == Self.noOperand ? [] : [.constant(c)] }
}
