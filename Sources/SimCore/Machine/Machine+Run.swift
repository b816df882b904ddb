// The dispatch loop.
//
// `run` never calls itself for a call, an await or a yield of the program: frames are linked, and the loop goes on in
// another one.  Arms are short; what is rare or long is in a helper beside its kind: Machine+Slow (operators, names, containers),
// Machine+Transfer (calls, returns, yields, exceptions: everything that changes the frame).
//
// A handful of values live in local variables for speed: the frame, its registers and constants, the program counter.  The
// frame's own `pc` is brought up to date before anything that can raise, call or observe.

/// How `run` came back to Swift.
enum RunOutcome {
  /// The entry frame returned.
  case finished(Value)
  /// The entry frame, a generator's, yielded.
  case yielded(Value)
  /// An exception left the entry frame.
  case raised(Raised)
  /// A native frame asked for a pause.
  case paused
}

extension Machine {
  /// Runs frames from `start` (innermost) until the entry frame ends, yields, or a pause is asked for.
  func run(_ start: UnsafeMutablePointer<Frame>) -> RunOutcome {
    var c = RunCursor(start)
    frame = start
    while true {
      let raised: Raised
      var isReraise = false
      do throws(Raised) {
        while true {
          let i = c.pc.pointee
          c.pc += 1
          switch i.op {
          // MARK: Moving values
          case .move:
            let value = c.take(i.b)
            if value.isNull {
              c.frame.pointee.pc = c.pc
              throw unbound(c.frame, i.b)
            }
            c.put(value, in: i.a)
          case .copy:
            c.registers[i.a] = c.registers[i.b]
          case .loadConstant:
            c.registers[i.a] = c.constant(i.wide).pointee
          case .clear:
            c.frame.pointee.pc = c.pc
            c.write(.null, to: i.a)
          case .deleteLocal:
            c.frame.pointee.pc = c.pc
            if c.raw(i.a).pointee.isNull { throw unbound(c.frame, i.a) }
            c.write(.null, to: i.a)

          // MARK: Names
          case .loadGlobal:
            if let found = knownGlobal(c.frame, i.c) {
              let value = RawValue.bits(at: found).pointee
              value.retain()
              c.put(value, in: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try loadGlobal(c.frame, i.c)
          case .storeGlobal:
            c.frame.pointee.pc = c.pc
            try storeGlobal(c.frame, i)
          case .deleteGlobal:
            c.frame.pointee.pc = c.pc
            try deleteGlobal(c.frame, i)
          case .loadName:
            c.frame.pointee.pc = c.pc
            try loadName(c.frame, i)
          case .storeName:
            c.frame.pointee.pc = c.pc
            try storeName(c.frame, i)
          case .deleteName:
            c.frame.pointee.pc = c.pc
            try deleteName(c.frame, i)
          case .loadCell:
            guard case .object(let o) = c.registers[i.b] else { continue }
            let cell = unsafeDowncast(o, to: PyCell.self)
            if cell.value.isNull {
              c.frame.pointee.pc = c.pc
              throw unboundCell(c.frame, i.b)
            }
            c.registers[i.a] = cell.value
          case .storeCell:
            c.frame.pointee.pc = c.pc
            guard case .object(let o) = c.registers[i.b] else { continue }
            unsafeDowncast(o, to: PyCell.self).value = try take(c.frame, i.a)
          case .deleteCell:
            c.frame.pointee.pc = c.pc
            guard case .object(let o) = c.registers[i.b] else { continue }
            let cell = unsafeDowncast(o, to: PyCell.self)
            if cell.value.isNull { throw unboundCell(c.frame, i.b) }
            cell.value = .null
          case .loadClassCell:
            c.frame.pointee.pc = c.pc
            try loadClassCell(c.frame, i)
          case .makeCell:
            c.registers[i.a] = .object(PyCell(.null))

          // MARK: Attributes and items
          case .loadAttribute:
            c.frame.pointee.pc = c.pc
            let cache = cache(c.frame, i.c)
            if cache.pointee.kind == 1, let slot = knownSlot(c.place(i.b), cache) {
              let value = RawValue.bits(at: slot).pointee
              value.retain()
              c.drop(i.b)
              c.put(value, in: i.a)
              continue
            }
            try loadAttribute(c.frame, i)
          case .loadMethod:
            c.frame.pointee.pc = c.pc
            if cache(c.frame, i.c).pointee.awaits != 0 {
              switch try awaitMethod(c.frame, i) {
              case .usual: break
              case .done:
                c.pc = c.frame.pointee.pc
                continue
              case .waits:
                guard let entered = giveOut(c.frame) else { return takeOutcome() }
                c = RunCursor(entered)
                continue
              }
            }
            if let function = knownMethod(c.place(i.b), cache(c.frame, i.c)) {
              function.count()
              let receiver = c.take(i.b)
              c.put(RawValue(function), in: i.a)
              c.put(receiver, in: i.a + 1)
              continue
            }
            if let function = knownFunction(c.place(i.b), cache(c.frame, i.c)) {
              let function = RawValue.bits(at: function).pointee
              function.retain()
              c.drop(i.b)
              c.put(function, in: i.a)
              c.put(.null, in: i.a + 1)
              continue
            }
            try loadMethod(c.frame, i)
          case .storeAttribute:
            c.frame.pointee.pc = c.pc
            let cache = cache(c.frame, i.c)
            if cache.pointee.kind == 1, let slot = knownSlot(c.place(i.b), cache), !c.raw(i.a).pointee.isNull {
              let old = RawValue.bits(at: slot).pointee
              RawValue.bits(at: slot).pointee = c.take(i.a)
              c.drop(i.b)
              old.release()
              continue
            }
            try storeAttribute(c.frame, i)
          case .deleteAttribute:
            c.frame.pointee.pc = c.pc
            try deleteAttribute(c.frame, i)
          case .loadSuperAttribute:
            c.frame.pointee.pc = c.pc
            try loadSuperAttribute(c.frame, i)
          case .loadItem:
            c.frame.pointee.pc = c.pc
            let item = quickItem(c.place(i.b), c.place(i.c))
            if item.isNull {
              try loadItem(c.frame, i)
            } else {
              c.drop(i.b)
              c.drop(i.c)
              c.put(item, in: i.a)
            }
          case .storeItem:
            c.frame.pointee.pc = c.pc
            try storeItem(c.frame, i)
          case .deleteItem:
            c.frame.pointee.pc = c.pc
            try deleteItem(c.frame, i)
          case .buildSlice:
            c.frame.pointee.pc = c.pc
            let lower = try take(c.frame, i.a)
            let upper = try take(c.frame, i.a + 1)
            c.registers[i.a] = .object(PySlice(lower, upper, try take(c.frame, i.a + 2)))

          // MARK: Arithmetic
          case .add:
            if let (x, y) = c.ints(i.b, i.c) {
              let (r, o) = x.addingReportingOverflow(y)
              if !o {
                c.write(RawValue(r), to: i.a)
                continue
              }
            } else if let (x, y) = c.floats(i.b, i.c) {
              c.write(RawValue(x + y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try binarySlowly(c.frame, i, .add)
          case .subtract:
            if let (x, y) = c.ints(i.b, i.c) {
              let (r, o) = x.subtractingReportingOverflow(y)
              if !o {
                c.write(RawValue(r), to: i.a)
                continue
              }
            } else if let (x, y) = c.floats(i.b, i.c) {
              c.write(RawValue(x - y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try binarySlowly(c.frame, i, .subtract)
          case .multiply:
            if let (x, y) = c.ints(i.b, i.c) {
              let (r, o) = x.multipliedReportingOverflow(by: y)
              if !o {
                c.write(RawValue(r), to: i.a)
                continue
              }
            } else if let (x, y) = c.floats(i.b, i.c) {
              c.write(RawValue(x * y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try binarySlowly(c.frame, i, .multiply)
          case .floorDivide:
            if let (x, y) = c.ints(i.b, i.c), y > 0 {
              let d = x / y
              c.write(RawValue(x < 0 && d * y != x ? d - 1 : d), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try binarySlowly(c.frame, i, .floorDivide)
          case .modulo:
            if let (x, y) = c.ints(i.b, i.c), y > 0 {
              let r = x % y
              c.write(RawValue(r < 0 ? r + y : r), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try binarySlowly(c.frame, i, .modulo)
          case .bitAnd:
            if let (x, y) = c.ints(i.b, i.c) {
              c.write(RawValue(x & y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try binarySlowly(c.frame, i, .bitAnd)
          case .binary:
            if i.flags & 0x7F == Machine.division, let quotient = c.quotient(i.b, i.c) {
              c.write(RawValue(quotient), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try binarySlowly(c.frame, i, Machine.operators[i.flags & 0x7F])
          case .negative:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try negative(take(c.frame, i.b))
          case .positive:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try positive(take(c.frame, i.b))
          case .invert:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try unary(take(c.frame, i.b), names.__invert__, "~")
          case .not:
            c.frame.pointee.pc = c.pc
            c.write(RawValue(try !truthy(take(c.frame, i.b))), to: i.a)

          // MARK: Comparison
          case .less:
            if let (x, y) = c.ints(i.b, i.c) {
              c.write(RawValue(x < y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try compareSlowly(c.frame, i, .less)
          case .lessEqual:
            if let (x, y) = c.ints(i.b, i.c) {
              c.write(RawValue(x <= y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try compareSlowly(c.frame, i, .lessEqual)
          case .greater:
            if let (x, y) = c.ints(i.b, i.c) {
              c.write(RawValue(x > y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try compareSlowly(c.frame, i, .greater)
          case .greaterEqual:
            if let (x, y) = c.ints(i.b, i.c) {
              c.write(RawValue(x >= y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try compareSlowly(c.frame, i, .greaterEqual)
          case .equal:
            if let (x, y) = c.ints(i.b, i.c) {
              c.write(RawValue(x == y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try compareSlowly(c.frame, i, .equal)
          case .notEqual:
            if let (x, y) = c.ints(i.b, i.c) {
              c.write(RawValue(x != y), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            try compareSlowly(c.frame, i, .notEqual)
          case .is:
            c.frame.pointee.pc = c.pc
            let same = try operands(c.frame, i.b, i.c) { $0.isIdentical(to: $1) }
            c.write(RawValue(same != (i.flags == 1)), to: i.a)
          case .contains:
            c.frame.pointee.pc = c.pc
            let found = try contains(c.frame, i)
            c.write(RawValue(found != (i.flags == 1)), to: i.a)

          // MARK: Jumps
          case .jump:
            let distance = i.wide
            c.pc += distance
            if distance < 0 { try count(c) }
          case .jumpIfTrue:
            let v = c.raw(i.a)
            let isTaken: Bool
            if v.pointee.tag == RawValue.boolTag {
              isTaken = v.pointee.bool
            } else {
              c.frame.pointee.pc = c.pc
              isTaken = try truthy(take(c.frame, i.a))
            }
            if isTaken {
              c.pc += i.wide
              if i.wide < 0 { try count(c) }
            }
          case .jumpIfFalse:
            let v = c.raw(i.a)
            let isTaken: Bool
            if v.pointee.tag == RawValue.boolTag {
              isTaken = !v.pointee.bool
            } else {
              c.frame.pointee.pc = c.pc
              isTaken = try !truthy(take(c.frame, i.a))
            }
            if isTaken {
              c.pc += i.wide
              if i.wide < 0 { try count(c) }
            }
          case .jumpIfTrueOrPop:
            c.frame.pointee.pc = c.pc
            if try truthy(c.registers[i.a]) { c.pc += i.wide } else { c.registers[i.a] = .null }
          case .jumpIfFalseOrPop:
            c.frame.pointee.pc = c.pc
            if try !truthy(c.registers[i.a]) { c.pc += i.wide } else { c.registers[i.a] = .null }
          case .jumpIfNone:
            if c.raw(i.a).pointee.isNone != (i.flags == 1) {
              c.pc += i.wide
              if i.wide < 0 { try count(c) }
            }
          case .jumpLess:
            let holds: Bool
            if let (x, y) = c.ints(i.a, i.b) {
              holds = x < y
            } else {
              c.frame.pointee.pc = c.pc
              holds = try comparison(c.frame, i, .less)
            }
            if holds == (i.flags == 1) {
              c.pc += i.shortJump
              if i.shortJump < 0 { try count(c) }
            }
          case .jumpLessEqual:
            let holds: Bool
            if let (x, y) = c.ints(i.a, i.b) {
              holds = x <= y
            } else {
              c.frame.pointee.pc = c.pc
              holds = try comparison(c.frame, i, .lessEqual)
            }
            if holds == (i.flags == 1) {
              c.pc += i.shortJump
              if i.shortJump < 0 { try count(c) }
            }
          case .jumpGreater:
            let holds: Bool
            if let (x, y) = c.ints(i.a, i.b) {
              holds = x > y
            } else {
              c.frame.pointee.pc = c.pc
              holds = try comparison(c.frame, i, .greater)
            }
            if holds == (i.flags == 1) {
              c.pc += i.shortJump
              if i.shortJump < 0 { try count(c) }
            }
          case .jumpGreaterEqual:
            let holds: Bool
            if let (x, y) = c.ints(i.a, i.b) {
              holds = x >= y
            } else {
              c.frame.pointee.pc = c.pc
              holds = try comparison(c.frame, i, .greaterEqual)
            }
            if holds == (i.flags == 1) {
              c.pc += i.shortJump
              if i.shortJump < 0 { try count(c) }
            }
          case .jumpEqual:
            let holds: Bool
            if let (x, y) = c.ints(i.a, i.b) {
              holds = x == y
            } else {
              c.frame.pointee.pc = c.pc
              holds = try comparison(c.frame, i, .equal)
            }
            if holds == (i.flags == 1) {
              c.pc += i.shortJump
              if i.shortJump < 0 { try count(c) }
            }
          case .jumpNotEqual:
            let holds: Bool
            if let (x, y) = c.ints(i.a, i.b) {
              holds = x != y
            } else {
              c.frame.pointee.pc = c.pc
              holds = try comparison(c.frame, i, .notEqual)
            }
            if holds == (i.flags == 1) {
              c.pc += i.shortJump
              if i.shortJump < 0 { try count(c) }
            }

          // MARK: Building
          case .buildTuple:
            c.registers[i.a] = .object(PyTuple(Machine.takeAll(c.registers + i.b, i.c)))
          case .buildList:
            let made = PyList(Machine.takeAll(c.registers + i.b, i.c))
            if instanceLog != nil { instanceLog?.append(made) }
            c.registers[i.a] = .object(made)
          case .buildSet:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try makeSet(Machine.takeAll(c.registers + i.b, i.c))
          case .buildMap:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try makeDict(Machine.takeAll(c.registers + i.b, i.c * 2))
          case .listAppend:
            c.frame.pointee.pc = c.pc
            let v = try take(c.frame, i.b)
            if case .object(let o) = c.registers[i.a] { unsafeDowncast(o, to: PyList.self).items.append(v) }
          case .listExtend:
            c.frame.pointee.pc = c.pc
            try listExtend(c.registers[i.a], take(c.frame, i.b), callee: i.flags == 1 ? c.registers[i.c] : .null)
          case .listToTuple:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = .tuple(try take(c.frame, i.b).list?.items ?? [])
          case .setAdd:
            c.frame.pointee.pc = c.pc
            try setAdd(c.registers[i.a], take(c.frame, i.b))
          case .setUpdate:
            c.frame.pointee.pc = c.pc
            let target = c.registers[i.a]
            try target.set?.update(from: take(c.frame, i.b), self)
          case .mapSet:
            c.frame.pointee.pc = c.pc
            let key = try take(c.frame, i.b)
            let value = try take(c.frame, i.c)
            try c.registers[i.a].dict?.set(key, value, self)
          case .mapUpdate:
            c.frame.pointee.pc = c.pc
            try mapUpdate(c.registers[i.a], take(c.frame, i.b))
          case .mapMerge:
            c.frame.pointee.pc = c.pc
            try mapMerge(c.registers[i.a], take(c.frame, i.b), callee: c.registers[i.c])
          case .unpack:
            c.frame.pointee.pc = c.pc
            try unpack(c.frame, i)
          case .unpackStar:
            c.frame.pointee.pc = c.pc
            try unpackStar(c.frame, i)
          case .formatValue:
            if i.flags == 4 && i.c == Instruction.noOperand && c.raw(i.b).pointee.tag == RawValue.intTag {
              c.write(c.take(i.b), to: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            let spec = i.c == Instruction.noOperand ? Value.null : try take(c.frame, i.c)
            c.registers[i.a] = try formatValue(take(c.frame, i.b), conversion: i.flags & 3, spec: spec)
          case .buildString:
            c.registers[i.a] = .object(buildString(c.registers + i.b, i.c))

          // MARK: Calls
          case .call:
            c.frame.pointee.pc = c.pc
            if let next = try call(c.frame, i, hasSelf: false) {
              if next == c.frame {
                guard let entered = goOn(c.frame) else { return takeOutcome() }
                c = RunCursor(entered)
              } else {
                c = RunCursor(next)
              }
            }
          case .callMethod:
            c.frame.pointee.pc = c.pc
            if let next = try call(c.frame, i, hasSelf: !c.raw(i.a + 1).pointee.isNull) {
              if next == c.frame {
                guard let entered = goOn(c.frame) else { return takeOutcome() }
                c = RunCursor(entered)
              } else {
                c = RunCursor(next)
              }
            }
          case .callSpread:
            c.frame.pointee.pc = c.pc
            if let next = try callSpread(c.frame, i) {
              if next == c.frame {
                guard let entered = settle(takePendingTransfer()) else { return takeOutcome() }
                c = RunCursor(entered)
              } else {
                c = RunCursor(next)
              }
            }
          case .return:
            c.frame.pointee.pc = c.pc
            let result = c.takeResult(i.b)
            if result.isNull { throw unbound(c.frame, i.b) }
            let register = Int(c.frame.pointee.resultRegister)
            if let back = leaveFunction(c.frame) {
              c = RunCursor(back)
              c.put(result, in: register)
              try count(c)
              continue
            }
            if let back = leaveCoroutine(c.frame) {
              c = RunCursor(back)
              c.put(result, in: (c.pc - 1).pointee.a)
              try count(c)
              continue
            }
            guard let next = settle(.returned(c.frame, result.given)) else { return takeOutcome() }
            c = RunCursor(next)
          case .returnNone:
            c.frame.pointee.pc = c.pc
            guard let next = settle(.returned(c.frame, .none)) else { return takeOutcome() }
            c = RunCursor(next)

          // MARK: Functions and classes
          case .makeFunction:
            makeFunction(c.frame, i)
          case .buildClass:
            c.frame.pointee.pc = c.pc
            try buildClass(c.frame, i)
          case .buildClassSpread:
            c.frame.pointee.pc = c.pc
            try buildClassSpread(c.frame, i)
          case .setupAnnotations:
            c.frame.pointee.pc = c.pc
            try setupAnnotations(c.frame)

          // MARK: Iteration, generators, coroutines
          case .getIterator:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try iterator(take(c.frame, i.b))
          case .forIterate:
            if let number = nextOfRange(c.registers + i.a) {
              c.write(RawValue(number), to: i.b)
              continue
            }
            c.frame.pointee.pc = c.pc
            if let next = enterGenerator(c.frame, c.registers + i.a) {
              c = RunCursor(next)
              continue
            }
            guard case .object(let o) = c.registers[i.a] else { continue }
            if o.layout == .iterator {
              let item = try unsafeDowncast(o, to: PyIterator.self).next(self)
              if item.isNull {
                c.registers[i.a] = .null
                c.pc += i.shortJump
              } else {
                c.registers[i.b] = item
              }
            } else if o.layout == .generator {
              guard let next = settle(.resume(unsafeDowncast(o, to: Resumable.self), c.frame, .value(.none))) else {
                return takeOutcome()
              }
              c = RunCursor(next)
            } else {
              let item = try next(.object(o))
              if item.isNull {
                c.registers[i.a] = .null
                c.pc += i.shortJump
              } else {
                c.registers[i.b] = item
              }
            }
          case .yield:
            c.frame.pointee.pc = c.pc
            let value = c.take(i.b)
            if value.isNull { throw unbound(c.frame, i.b) }
            if let back = leaveGenerator(c.frame) {
              c = RunCursor(back)
              c.put(value, in: (c.pc - 1).pointee.b)
              continue
            }
            guard let next = settle(.yielded(c.frame, value.given)) else { return takeOutcome() }
            c = RunCursor(next)
          case .getAwaitable:
            if isNewCoroutine(c.place(i.b)) {
              c.put(c.take(i.b), in: i.a)
              continue
            }
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try awaitable(take(c.frame, i.b), context: i.flags)
          case .getDelegate:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try delegateIterator(c.frame, take(c.frame, i.b))
          case .delegate:
            c.frame.pointee.pc = c.pc
            if let next = enterCoroutine(c.frame, i.a) {
              c = RunCursor(next)
              continue
            }
            guard let next = beginAwait(c.frame, i.a) else { return takeOutcome() }
            c = RunCursor(next)
          case .getAsyncIterator:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try asyncIterator(take(c.frame, i.b))
          case .getAsyncNext:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try asyncNext(c.registers[i.b])
          case .endAsyncFor:
            c.frame.pointee.pc = c.pc
            if let e = c.registers[i.a].exception {
              if !e.type.isSubclass(of: types.stopAsyncIteration) {
                isReraise = true
                throw Raised(e)
              }
            }
            c.registers[i.a] = .null
            c.registers[i.b] = .null

          // MARK: Exceptions
          case .raise:
            c.frame.pointee.pc = c.pc
            isReraise = i.a == Instruction.noOperand && handledException != nil
            throw try raiseStatement(c.frame, i)
          case .reraise:
            c.frame.pointee.pc = c.pc
            if let e = c.registers[i.a].exception {
              c.registers[i.a] = .null
              isReraise = true
              throw Raised(e)
            }
            throw runtimeError("No active exception to reraise")
          case .enterHandler:
            let slot = handledTop.unsafelyUnwrapped
            c.registers[i.a + 1] = slot.pointee.handled.map { .object($0) } ?? .null
            slot.pointee.handled = c.registers[i.a].exception
          case .exitHandler:
            let slot = handledTop.unsafelyUnwrapped
            slot.pointee.handled = c.registers[i.a + 1].exception
            c.registers[i.a + 1] = .null
            c.registers[i.a] = .null
          case .jumpIfNoMatch:
            c.frame.pointee.pc = c.pc
            if try !exceptionMatches(c.registers[i.a], take(c.frame, i.b)) { c.pc += i.shortJump }
          case .matchGroup:
            c.frame.pointee.pc = c.pc
            let (match, rest) = try matchGroup(c.registers[i.b], take(c.frame, i.c))
            c.registers[i.b] = rest
            c.registers[i.a] = match
          case .finishGroups:
            c.frame.pointee.pc = c.pc
            let list = try take(c.frame, i.c).list?.items ?? []
            if let original = c.registers[i.b].exception {
              c.registers[i.a] = try finishGroups(original, list)
            }
          case .loadAssertionError:
            c.registers[i.a] = .object(types.assertionError)

          // MARK: with
          case .beforeWith:
            c.frame.pointee.pc = c.pc
            try beforeWith(c.frame, i)
          case .prepareExit:
            prepareExit(c.registers, i)

          // MARK: import
          case .importModule:
            c.frame.pointee.pc = c.pc
            try importModule(c.frame, i)
          case .importFrom:
            c.frame.pointee.pc = c.pc
            try importFrom(c.frame, i)
          case .importStar:
            c.frame.pointee.pc = c.pc
            try importStar(c.frame, i)

          // MARK: match
          case .matchSequence:
            c.write(RawValue(isSequencePattern(c.registers[i.b])), to: i.a)
          case .matchMapping:
            c.write(RawValue(isMappingPattern(c.registers[i.b])), to: i.a)
          case .length:
            c.frame.pointee.pc = c.pc
            c.write(RawValue(try length(c.registers[i.b])), to: i.a)
          case .matchKeys:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try matchKeys(c.registers[i.b], c.registers[i.c])
          case .matchClass:
            c.frame.pointee.pc = c.pc
            let keywords = try take(c.frame, i.a)
            let subject = c.registers[i.b]
            c.registers[i.a] = try matchClass(subject, take(c.frame, i.c), positional: i.flags, keywords: keywords)
          case .matchRest:
            c.frame.pointee.pc = c.pc
            c.registers[i.a] = try matchRest(c.registers[i.b], c.registers[i.c])

          // MARK: Rare
          case .intrinsic:
            c.frame.pointee.pc = c.pc
            try intrinsic(c.frame, i)
          case .nop:
            break
          case .line:
            c.frame.pointee.pc = c.pc
            onLine?()
          }
        }
      } catch {
        raised = error
      }
      guard let next = settle(.raised(frame.unsafelyUnwrapped, consume raised, isReraise: isReraise)) else {
        return takeOutcome()
      }
      c = RunCursor(next)
    }
  }

  static let stretchLength = 1 << 15
  static let operators = BinaryOperator.allCases
  /// The number of `/` among the operators (a test holds it).
  static let division = 4

  /// Counts a jump back or a return; after so many of them the budgets are looked at.
  @inline(__always)
  private func count(_ c: RunCursor) throws(Raised) {
    stretchLeft &-= 1
    if stretchLeft <= 0 {
      c.frame.pointee.pc = c.pc
      stretchLeft = try endOfStretch()
    }
  }

  /// Many jumps or calls went by: the budgets are looked at.
  @inline(never)
  private func endOfStretch() throws(Raised) -> Int {
    try host?.stretchPassed(self)
    return Machine.stretchLength
  }

  /// The operand's value: consumed if it is a temporary.
  @inline(__always)
  func take(_ f: UnsafeMutablePointer<Frame>, _ x: Int) throws(Raised) -> Value {
    if x & Instruction.constantBit != 0 {
      return f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.constants[x & 0x7FFF] }
    }
    let p = f.registers + x
    if x >= f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef({ $0.firstTemporary }) {
      let v = p.move()
      p.initialize(to: .null)
      return v
    }
    if UnsafeMutableRawPointer(p).assumingMemoryBound(to: RawValue.self).pointee.isNull { throw unbound(f, x) }
    return p.pointee
  }

  /// The operand's value, which stays where it is; see `operands`.
  @inline(__always)
  func look(_ f: UnsafeMutablePointer<Frame>, _ x: Int) throws(Raised) -> UnsafeMutablePointer<Value> {
    if x & Instruction.constantBit != 0 {
      return f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.constants + (x & 0x7FFF) }
    }
    let p = f.registers + x
    if UnsafeMutableRawPointer(p).assumingMemoryBound(to: RawValue.self).pointee.isNull { throw unbound(f, x) }
    return p
  }

  /// The next number, where a register holds the iterator of a range that has one.  Nothing is counted.
  @inline(__always)
  private func nextOfRange(_ p: UnsafeMutablePointer<Value>) -> Int? {
    guard let o = RawValue.object(at: p) else { return nil }
    return o._withUnsafeGuaranteedRef { $0.layout == .iterator ? unsafeDowncast($0, to: PyIterator.self).nextOfRange() : nil }
  }

  /// Lets go of an operand that was looked at, if it is a temporary.
  @inline(__always)
  func discard(_ f: UnsafeMutablePointer<Frame>, _ x: Int) {
    if x & Instruction.constantBit == 0, x >= f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef({ $0.firstTemporary }) {
      f.registers[x] = .null
    }
  }

  /// Does something with two operands and lets go of them then, the left one first, as CPython does: a `__del__` tells.
  /// They stay in their registers meanwhile, so that no Swift variable decides when they go.
  @inline(__always)
  func operands<R>(
    _ f: UnsafeMutablePointer<Frame>, _ x: Int, _ y: Int, _ body: (Value, Value) throws(Raised) -> R
  ) throws(Raised) -> R {
    let p = try look(f, x)
    let q = try look(f, y)
    defer {
      discard(f, x)
      discard(f, y)
    }
    return try body(p.pointee, q.pointee)
  }

  /// Moves values out of registers, which are left empty.
  @inline(__always)
  static func takeAll(_ first: UnsafeMutablePointer<Value>, _ count: Int) -> [Value] {
    if count == 0 { return [] }
    return Array(unsafeUninitializedCapacity: count) { buffer, n in
      buffer.baseAddress.unsafelyUnwrapped.moveInitialize(from: first, count: count)
      first.initialize(repeating: .null, count: count)
      n = count
    }
  }

  /// The line of the scenario at which the innermost code of the user's stands, 0 if there is none.  O(depth).
  public var currentLine: Int { Int(currentLine32) }

  /// The same as a trace has it.
  @inline(__always)
  var currentLine32: Int32 {
    if let f = frame, let code = f.pointee.code {
      let line = code._withUnsafeGuaranteedRef { $0.knownLine(before: f.pointee.pc) }
      if line > 0 { return line }
    }
    return lineFromFrames()
  }

  @inline(never)
  private func lineFromFrames() -> Int32 {
    var f = frame
    while let g = f {
      if let code = g.pointee.code {
        let line = code._withUnsafeGuaranteedRef { (code) -> Int32 in
          if !code.isUserCode { return -1 }
          return g.pointee.pc > code.instructions ? code.line(before: g.pointee.pc) : 0
        }
        if line >= 0 { return line }
      }
      if let native = g.native, native._withUnsafeGuaranteedRef({ $0.hidesCaller }) { return 0 }
      f = g.pointee.back
    }
    return 0
  }

  /// The line of the scenario at which a coroutine will go on when it is resumed, 0 if none of its frames is the user's.
  @inline(__always)
  func resumptionLine(of r: Resumable) -> Int32 {
    if let root = r.frame {
      let line = knownLine(of: root.pointee.innermost ?? root)
      if line > 0 { return line }
    }
    return resumptionLineFromFrames(of: r)
  }

  /// The line of the scenario at which a frame stands, if it is known; -1: it is not.
  @inline(__always)
  func knownLine(of f: UnsafeMutablePointer<Frame>) -> Int32 {
    f.pointee.code?._withUnsafeGuaranteedRef { $0.knownLine(before: f.pointee.pc) } ?? -1
  }

  @inline(never)
  private func resumptionLineFromFrames(of r: Resumable) -> Int32 {
    guard let root = r.frame else { return 0 }
    var f: UnsafeMutablePointer<Frame>? = root.pointee.innermost ?? root
    while let g = f {
      if let code = g.pointee.code {
        let line = code._withUnsafeGuaranteedRef { $0.isUserCode ? $0.line(before: g.pointee.pc) : -1 }
        if line >= 0 { return line }
      }
      if g == root { return 0 }
      f = g.pointee.back
    }
    return 0
  }
}
