// Programs, one a line, and what CPython 3.13's symbol table says of each scope below the module: names in order
// of the alphabet.

extension LanguageTables {
  static let symbols = #"""
    def f(a, b=1, *c, d, **e):\n  x = 1\n  return g  ⇒  f(a:local b:local c:local d:local e:local g:global x:local)
    def f():\n  x = 1\n  def g():\n    return x\n  return g  ⇒  f(g:local x:cell) g(x:free)
    def f():\n  x = 1\n  def g():\n    nonlocal x\n    x = 2  ⇒  f(g:local x:cell) g(x:free)
    x = 1\ndef f():\n  global x\n  x = 2  ⇒  f(x:explicit)
    class C:\n  x = 1\n  def f(self):\n    return x, __class__  ⇒  C(f:local x:local) f(__class__:free self:local x:global)
    class C:\n  def f(self):\n    return super().f()  ⇒  C(f:local) f(__class__:free self:local super:global)
    class C:\n  __a = 1\n  def f(self, __b):\n    self.__c = __d  ⇒  C(_C__a:local f:local) f(_C__b:local _C__d:global self:local)
    def f(x):\n  class C:\n    y = x\n    x = 2\n    def g(self):\n      return x  ⇒  f(C:local x:cell) C(g:local x:local y:local) g(self:local x:free)
    def f():\n  return lambda x: x + y  ⇒  f() lambda(x:local y:global)
    def f(y):\n  return lambda x: x + y  ⇒  f(y:cell) lambda(x:local y:free)
    def f(x):\n  return (x + y for y in z)  ⇒  f(x:cell z:global) genexpr(.0:local x:free y:local)
    def f():\n  import a.b, c as d\n  from e import g as h, i  ⇒  f(a:local d:local h:local i:local)
    def f():\n  try: a\n  except B as c: d  ⇒  f(B:global a:global c:local d:global)
    def f():\n  with a as b: pass\n  for c, *d in e: pass  ⇒  f(a:global b:local c:local d:local e:global)
    def f():\n  match a:\n    case [b, *c]: pass\n    case {1: d, **e}: pass\n    case F(g=h) as i: pass  ⇒  f(F:global a:global b:local c:local d:local e:local h:local i:local)
    def f():\n  x: int\n  y: int = 1\n  (z): int  ⇒  f(int:global x:local y:local)
    def f():\n  if (x := 1): pass\n  del x  ⇒  f(x:local)
    def f[T](x: T): return T  ⇒  f(T:cell) f(T:free x:local)
    class C[T]:\n  x: T\n  def f(self) -> T: pass  ⇒  C(T:cell) C(T:free f:local x:local) f(self:local)
    type A[T] = list[T]  ⇒  A(T:cell) A(T:free list:global)
    def f(a):\n  def g():\n    def h():\n      return a\n    return h\n  return g  ⇒  f(a:cell g:local) g(a:free h:local) h(a:free)
    def f():\n  global x\n  def g():\n    return x  ⇒  f(g:local x:explicit) g(x:global)
    def f():\n  x = 1\n  class C:\n    nonlocal x\n    x = 2  ⇒  f(C:local x:cell) C(x:free)
    async def f():\n  await a\n  async for b in c: yield b  ⇒  f(a:global b:local c:global)
    def f():\n  yield\n  return (a for b in c)  ⇒  f(c:global) genexpr(.0:local a:global b:local)
    """#
}
