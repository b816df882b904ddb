// The compiler, seen through the verifier and the disassembler: no machine runs here.

import Testing

@testable import SimCore

@Suite struct CompilerTests {
  // MARK: Every construct gives sound code

  /// One program for each corner of the language; each must compile to code in which the verifier finds nothing.
  static let programs: [String] = [
    "x = 1\ny = x + 2 * -x ** 3 // 4 % 5 @ z\n",
    "a = b = c.d = e[0] = f()\n",
    "def f(a, b):\n  a, b = b, a + b\n  (a, [b, *c]), d.e = g()\n  *x, = y\n  return a\n",
    "def f(x):\n  x += 1\n  x.y -= 2\n  x[x] *= 3\n  x.y[z()] **= x\n  g().h |= 4\n",
    "def f(x):\n  return [x, (x := 5), x] + [x + (x := 6)], f(x, x := 1), x < (x := 2) < x\n",
    "def f(a, b):\n  return a < b < c() <= d() != e and not a or (b if a else c)\n",
    "def f(a):\n  if a < 1 < g() < 3: pass\n  if not (a is None or a is not b and a in [1, 2]): return 1\n",
    "def f(a):\n  while a < g():\n    if a: continue\n    if not a: break\n  else:\n    a()\n",
    "def f(a):\n  for i, (j, *k) in a:\n    for x.y in i:\n      if j: break\n    else: continue\n    return i\n",
    "while True:\n  if a: break\nelse:\n  b\n",
    "while 0: x()\nif 1: y()\nelse: z()\nif not __debug__: w()\n",
    "def f():\n  try:\n    a()\n  except E as e:\n    return e\n  except (F, G):\n    raise\n  except:\n    b()\n  else:\n    c()\n",
    "def f():\n  try:\n    return a()\n  finally:\n    b()\n",
    "def f():\n  for i in a:\n    try:\n      if i: continue\n      return i\n    except E as i:\n      break\n    finally:\n      try: c()\n      finally: d()\n",
    "def f():\n  for i in a:\n    try:\n      return g()\n    finally:\n      break\n",
    "def f():\n  while 1:\n    try: 1/0\n    except: break\n    finally:\n      with a: continue\n",
    "try:\n  a\nexcept* E as e:\n  b(e)\nexcept* (F, G):\n  for i in c: d(i)\nelse:\n  g\nfinally:\n  h\n",
    "def f():\n  with a as b, c() as (d, e), g:\n    return b\n",
    "def f():\n  for i in a:\n    with i:\n      if i: break\n      with b: continue\n    x = 1\n  return x\n",
    "async def f():\n  async with a as b, c:\n    async for i in b:\n      await i\n      if i: break\n      yield i\n    else: return\n",
    "async def f():\n  return [await x async for x in y if await x], {i: j for i in [1] async for j in i}, (k async for k in z)\n",
    "def f():\n  x = yield\n  y = yield x, 1\n  z = yield from y\n  return (yield)\n",
    "def f(a, n):\n  return [a + n for a in n for n in a if a if n], {x for x in a}, {x: a for x in a}\n",
    "def f(n):\n  return [[x * y * n for y in range(x)] for x in n], [lambda: x for x in n], any(n + x for x in n)\n",
    "x = [i for i in y if (last := i)]\nz = [[i for i in range(j)] for j in x]\n",
    "class A:\n  n = 3\n  x = [i for i in range(n)]\n  y = [lambda: i for i in x]\n",
    "def f(a, /, b=1, *c, d, e=2, **g) -> int:\n  'doc'\n  h: int = 1\n  i: str\n  (j): x.y\n  k.l: m = n\n",
    "@a\n@b(1)\ndef f(x: int = 1, *, y: str = g()): return lambda z=x, *w: (z, y, w)\n",
    "def f():\n  x = 1\n  def g():\n    nonlocal x\n    global y\n    x += 1\n    y = x\n    del x\n    return lambda: x\n  return g\n",
    "def f(x):\n  del x, y.z, w[0], (a, [b])\n  return x\n",
    "f(1, *a, b, *c, d=1, **e, g=2, **h)\nf(*a)\nf(**a)\na.b(*c, **d)\na.b(1, c=2)(3)[4].e(5)\n",
    "@d\nclass A(B, *C, metaclass=M, **k):\n  'doc'\n  x: int = 1\n  y: str\n  def f(self): return super().f(1), super(), super().x, __class__, self.__p\n",
    "class A:\n  class B:\n    def g(self):\n      super().g()\n      self.z = 1\n      return [super().g() for i in self]\n",
    "def f():\n  x = 1\n  class A:\n    x = x\n    y = lambda self: x\n    global z\n    z = 1\n    del x\n  return A\n",
    "import a, b.c, d.e as f\nfrom g import h, i as j\nfrom .k import *\nfrom .. import l\n",
    "assert a\nassert b, c()\nassert not d and e\nraise\nraise A\nraise B() from c\n",
    "x = f'{a}b{c!r:>{d}}{e=}{f!s}' f'' 'g' f'{h:{i}.{j}}'\ny = f'{a}'\nz = f''\n",
    "x[1:2, ::3, ...], y[:], z[a():b():c()], w[*v, 1]\nx[1:2] = 3\ndel x[:]\n",
    "x = {1, 2, *a}, {**a, 'b': 1, **c()}, [*a, 1, *b], (*a, *b), (), [], {}, {'a': {}}\n",
    "match f():\n  case 0 | -1 | 1 + 2j | 'a' 'b': x\n  case None | True: y\n  case [1, [a, *_], *b] if a > b: z\n  case _: w\n",
    "def f(s):\n  match s, 1:\n    case [_, _] | (_, _, _): pass\n    case [a, *_, b] | {'x': a, 'y': b}: return a, b\n",
    "def f(s):\n  match s:\n    case A(1, b, c=[d, {'k': e, **g}]) as h if b: return b, d, e, g, h\n    case B.c: return 1\n    case [*a]: return a\n    case {}: return 2\n    case str() | int(): return 3\n    case x: return x\n",
    "def f(s):\n  for i in s:\n    match i:\n      case (1, a) | [a, 2]: continue\n      case {1: a, 2: [b, *c]}: break\n      case _ if i: return\n",
    "type A = int\ntype B[T: int = 3, *U = 4, **P = 5] = dict[T, B[T]]\ndef f[T](x: T) -> list[T]: return T\nclass C[T](D[T]):\n  def m[U: T](self, y: U = T) -> T: return T, U, __class__\n",
    "def f():\n  global g\n  def g(): pass\n  class h: pass\n  return h\n",
    "from __future__ import annotations\ndef f(x: a.b[c | None]) -> 'd': pass\nclass A:\n  y: not_there\n",
    "async def f():\n  try:\n    async with a: return await b\n  except E as e: await c(e)\n  finally: await d\n",
    "def f():\n  return (yield (yield (yield)))\nx = lambda: (yield)\n",
    "def f(a):\n  a = a or b or c\n  a = a and g(a)\n  a = (a if a else b) if c else [a for a in a]\n  return not a, -a, +a, ~a, a is not b, a not in c\n",
    "print(a, sep='', end=f(x=1, **y))\n",
    "def f():\n  try: x = 1\n  except: pass\n  print(x)\n  if x: y = 1\n  return y + x\n",
    "def f():\n  with a: x = 1\n  return x\n",
    "def f(e):\n  try: pass\n  except E as e: del e\n  return e\n",
  ]

  @Test(arguments: programs) func soundCodeForEveryConstruct(_ program: String) throws {
    let code = try compiled(program)
    #expect(code.verify() == [])
    #expect(try compiled(program).disassembled() == code.disassembled())
  }

  @Test func longChainsNeedNoDeepStack() throws {
    let terms = Array(repeating: "a", count: 400)
    let calls = "a" + String(repeating: ".b(c)", count: 120) + String(repeating: "[0]", count: 40)
    let branches = (0..<450).map { "elif a == \($0): b()\n" }.joined()
    let programs = [
      "x = " + terms.joined(separator: " + "), "x = " + terms.joined(separator: " < "),
      "x = " + terms.joined(separator: " and "), calls, "if a: b\n" + branches,
      "x = [" + (0..<20_000).map(String.init).joined(separator: ", ") + "]",
      "x = {" + (0..<40_000).map { "\($0): f(\($0))" }.joined(separator: ", ") + "}",
      "f(" + terms.joined(separator: ", ") + ")",
    ]
    for program in programs {
      let code = try compiled(program + "\n")
      #expect(code.verify() == [])
      #expect(code.registerCount < 300)
    }
  }

  @Test func jumpsBeyondSixteenBitsGoInTwoHops() throws {
    let body = (0..<9000).map { "   f(\($0), x)\n   if x < \($0): continue\n" }.joined()
    let code = try compiled("def g(x):\n for i in x:\n  for j in i:\n" + body + "   y = i\n")
    #expect(code.verify() == [])
    let inner = try function(code, "g")
    #expect(inner.instructions.count > 40_000)
    #expect(inner.instructions.contains { $0.op == .forIterate && $0.shortJump == 1 })
  }

  @Test func whatDoesNotFitIsRefusedByName() throws {
    let body = (0..<30_100).map { " v\($0) = 0\n" }.joined()
    let source = SourceText(name: "t.py", text: "def g():\n" + body)
    let module = try #require(parse(source).0)
    let (code, diagnostics) = compile(module, symbols: analyze(module).0, source: source)
    #expect(code == nil)
    #expect(diagnostics.map(\.kind) == [.unsupported])
    #expect(diagnostics.first?.range.start.line == 1)
  }

  // MARK: Operands

  @Test func aLocalIsNamedDirectly() throws {
    try check("def f(n):\n  return n - 1\n", "t0 = subtract n, 1", "return t0")
    try check("def f(n):\n  if n < 2: return n\n  n = n * n\n", "jumpUnlessLess n, 2", "return n", "n = multiply n, n")
  }

  @Test func aLocalThatALaterOperandBindsIsCopiedFirst() throws {
    try check("def f(x):\n  return x + (x := 5)\n", "t0 = move x", "x = move", "add t0, t1")
    try check("def f(x):\n  return [x, (x := 2)]\n", "t0 = move x", "buildList t0, t1")
  }

  @Test func aLocalThatMayBeUnboundIsCheckedWhereItIsNamed() throws {
    try check("def f():\n  if a: x = 1\n  return x + 1\n", "t0 = move x", "add t0, 1")
    try check("def f(x):\n  del x\n  return x.y\n", "deleteLocal x", "t0 = move x", "loadAttribute t0, 'y'")
  }

  @Test func aResultThatNobodyWantsIsReleasedAtOnce() throws {
    try check("def f(g):\n  g()\n", "t0 = call t0, #0", "clear t0", "returnNone")
  }

  @Test func constantsAreFoldedAsCPythonWould() throws {
    try check("def f(): return 2 ** 10 - -1\n", "return 1025")
    try check("def f(): return 1 // -2, -7 % 3, 7 / 2, 0x10 >> 2\n", "return (-1, 2, 3.5, 4,)")
    try check("def f(): return 'a' * 3 + 'b'\n", "return 'aaab'")
    try check("def f(): return 1 // 0\n", "t0 = floorDivide 1, 0")
    try check("def f(x): return 0.0, -0.0, x in {1, 2}\n", "t0 = move 0.0", "t1 = move -0.0", "frozenset{1, 2}")
    try check("def f(): return 9223372036854775807 + 1\n", "add 9223372036854775807, 1")
  }

  // MARK: Statements

  @Test func aWhileLoopTestsAtItsEnd() throws {
    try check(
      "def f(i):\n  while i < 9: i += 1\n", "jumpUnlessLess i, 9 -> 3", "i = add.1 i, 1", "jumpIfLess i, 9 -> 1")
  }

  @Test func aReturnRunsTheFinallyWithItsValueInHand() throws {
    try check("def f(x):\n  try: return x\n  finally: x = 1\n", "t0 = move x", "x = move 1", "return t0")
  }

  @Test func superWithoutArgumentsNamesThem() throws {
    try check(
      "class A:\n  def f(self): return super().f(1)\n", of: "f", "t1 = loadCell &__class__", "t0 = move self",
      "loadSuperAttribute.1 t0, t1, 'f'", "callMethod")
    try check("super = 1\nclass A:\n  def f(self): return super().f()\n", of: "f", "loadGlobal 'super'", "call t0, #0")
  }

  @Test func aComprehensionIsPartOfTheFrame() throws {
    try check("def f(a, n): return [x + n for x in a]\n", "x = forIterate", "add x, n", "listAppend", "clear x")
    try check("def f(a): return [lambda: x for x in a]\n", "makeCell &x", "<code f.<locals>.<lambda>>", "makeCell &x")
    try check("def f(a): return (x for x in a)\n", "getIterator a", "call t0, t2, #1")
  }

  @Test func everyAwaitIsANumberedState() throws {
    let code = try compiled("async def f():\n  await a\n  async with b:\n    async for c in d: pass\n  yield 1\n")
    let points = try function(code, "f").suspensionPoints
    #expect(points.map(\.kind) == [.await, .asyncWith, .asyncFor, .asyncWith, .asyncWith, .yield])
    #expect(points.map(\.line) == [2, 3, 4, 3, 3, 5])
  }

  @Test func namesAreQualifiedAsCPythonDoes() throws {
    let code = try compiled(
      "class A:\n  def f(self):\n    class B:\n      x = lambda: (i for i in a)\n    global g\n    def g(): pass\n")
    var names: [String] = []
    func walk(_ code: CodeObject) {
      names.append(code.qualifiedName)
      for case .code(let inner) in code.constants { walk(inner) }
    }
    walk(code)
    #expect(
      names == [
        "<module>", "A", "A.f", "A.f.<locals>.B", "A.f.<locals>.B.<lambda>",
        "A.f.<locals>.B.<lambda>.<locals>.<genexpr>", "g",
      ])
  }

  @Test func instructionsStandWhereCPythonPutsThem() throws {
    let code = try compiled("x = (a.\n  b(1).\n  c(d=2))\ny = f'{x:>{w}}'\n")
    func range(_ op: Opcode, _ number: Int = 0) -> [Int32]? {
      let all = code.instructions.indices.filter { code.instructions[$0].op == op }
      guard number < all.count else { return nil }
      let range = code.ranges[all[number]]
      return [range.start.line, range.start.column, range.end.line, range.end.column]
    }
    #expect(range(.loadMethod, 0) == [2, 2, 2, 3])
    #expect(range(.callMethod, 0) == [2, 2, 2, 6])
    #expect(range(.loadMethod, 1) == [3, 2, 3, 3])
    #expect(range(.callMethod, 1) == [3, 2, 3, 8])
    #expect(range(.formatValue, 0) == [4, 10, 4, 13])
    #expect(range(.formatValue, 1) == [4, 6, 4, 14])
  }

  @Test func aDocstringLosesItsIndentation() throws {
    let code = try compiled("def f():\n  '''  One.\n\n    Two\n      three\n    '''\n")
    let text = try #require(function(code, "f").docstring)
    #expect(String(String.UnicodeScalarView(text.compactMap(UnicodeScalar.init))) == "One.\n\nTwo\n  three\n")
  }

  @Test func aConversionComesBeforeTheFormatIsWorkedOut() throws {
    try check("def f(x): return f'{x!r:>{g()}}'\n", "t0 = formatValue.2 x", "loadGlobal 'g'", "t0 = formatValue t0, t1")
  }

  // MARK: Options

  @Test func aPromptShowsWhatAnExpressionGives() throws {
    var options = CompileOptions()
    options.isInteractive = true
    #expect(try compiled("1 + a\n", options).disassembled().contains("intrinsic.display"))
  }

  @Test func anExpressionAnswersItsValue() throws {
    var options = CompileOptions()
    options.isExpression = true
    #expect(try compiled("a + 1\n", options).disassembled().contains("return t0"))
  }

  @Test func aNamespaceOfItsOwnTakesTheModulesNames() throws {
    var options = CompileOptions()
    options.usesNamespace = true
    let text = try compiled("x = y\nglobal z\nz = [i for i in x]\n", options).disassembled()
    #expect(text.contains("loadName 'y'") && text.contains("storeName") && text.contains("storeGlobal"))
  }

  // MARK: Help

  private func compiled(_ text: String, _ options: CompileOptions = CompileOptions()) throws -> CodeObject {
    let source = SourceText(name: "t.py", text: text)
    let (parsed, problems) = parse(source)
    let module = try #require(parsed, "\(problems)")
    let (symbols, complaints) = analyze(module)
    #expect(complaints.filter { $0.kind != .warning } == [])
    let (code, diagnostics) = compile(module, symbols: symbols, source: source, options: options)
    return try #require(code, "\(diagnostics)")
  }

  /// The first function of that name, at any depth.
  private func function(_ code: CodeObject, _ name: String) throws -> CodeObject {
    func find(_ code: CodeObject) -> CodeObject? {
      if code.name == name { return code }
      for case .code(let inner) in code.constants {
        if let found = find(inner) { return found }
      }
      return nil
    }
    return try #require(find(code))
  }

  /// The disassembly of the function has these pieces, in this order.
  private func check(_ program: String, of name: String = "f", _ pieces: String...) throws {
    let code = try compiled(program)
    #expect(code.verify() == [])
    let text = try function(code, name).disassembled()
    var rest = text[...]
    for piece in pieces {
      guard let range = rest.firstRange(of: piece) else {
        Issue.record("no '\(piece)' in\n\(text)")
        return
      }
      rest = rest[range.upperBound...]
    }
  }
}
