# pickle: instances of the program's own classes, with state, slots, new-arguments, reduce, and the hooks of picklers.
import collections
import copyreg
import dataclasses
import datetime
import decimal
import enum
import fractions
import io
import pickle


class Plain:
    def __init__(self, a): self.a, self.b = a, "b"
    def method(self): return self.a


class Empty: pass


class Slots:
    __slots__ = ("x", "y")


class State:
    def __init__(self): self.keep, self.drop = 1, open
    def __getstate__(self): return {"keep": self.keep}
    def __setstate__(self, state): self.__dict__.update(state, drop="back")


class NewArgs(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return self[0], self[1]


class NewNamed:
    def __new__(cls, *, size): self = super().__new__(cls); self.size = size; return self
    def __getnewargs_ex__(self): return (), {"size": self.size}


class Reduce:
    def __reduce__(self): return list, ("abc",)


class MyList(list): pass
class MyDict(dict): pass
class MyInt(int): pass
class Colour(enum.Enum): RED = 1
class Outer:
    class Inner: pass


Point = collections.namedtuple("Point", "x y")


@dataclasses.dataclass
class Data:
    a: int
    b: list = dataclasses.field(default_factory=list)


class Failed(Exception):
    def __init__(self, code): super().__init__(code); self.code = code


def function(): pass


p = Plain([1])
s = Slots()
s.x = 5
l = MyList([1, 2])
l.extra = "e"
for v in (p, Empty(), [p, p, Plain(2)], State(), NewArgs(1, 2), NewNamed(size=3), Reduce(), l, MyDict(a=1), MyInt(7), Colour.RED, Outer.Inner(), Point(1, 2), Data(1, [2]), Failed(5), function, Plain, p.method, collections.OrderedDict(a=1), collections.deque([1, 2], 5), s):
    data = pickle.dumps(v)
    print(type(v).__name__, data)
    back = pickle.loads(data)
    print("   ", type(back).__name__, sorted(vars(back)) if hasattr(back, "__dict__") and not isinstance(back, type) and back is not function else "")
print(pickle.loads(pickle.dumps(s)).x, pickle.loads(pickle.dumps(p)).a, pickle.loads(pickle.dumps(p.method))(), pickle.loads(pickle.dumps(Data(3))) == Data(3), vars(pickle.loads(pickle.dumps(l))), pickle.loads(pickle.dumps(Failed(5))).code)
for v in (datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 1, 2, 3, 4), datetime.timedelta(1, 2, 3), datetime.timezone.utc, datetime.time(1, 2), decimal.Decimal("1.50"), fractions.Fraction(1, 3), collections.Counter("aab"), collections.defaultdict(list, a=[1]), collections.ChainMap({"a": 1}), Colour.RED):
    back = pickle.loads(pickle.dumps(v))
    print(back, back == v, type(back) is type(v))


class Loud(pickle.Pickler):
    def persistent_id(self, obj): return ("plain", obj.a) if isinstance(obj, Plain) else None
    def reducer_override(self, obj): return (str, ("was empty",)) if isinstance(obj, Empty) else NotImplemented


class Quiet(pickle.Unpickler):
    def persistent_load(self, pid): return f"<{pid}>"
    def find_class(self, module, name):
        print("    wants", module, name)
        if name == "eval":
            raise pickle.UnpicklingError("not eval")
        return super().find_class(module, name)


file = io.BytesIO()
Loud(file).dump([Plain(1), Empty(), Colour.RED])
file.seek(0)
print(Quiet(file).load())
copyreg.pickle(Empty, lambda e: (Plain, ("from copyreg",)))
print(pickle.loads(pickle.dumps(Empty())).a)
file = io.BytesIO()
for n in range(3):
    pickle.dump({"n": n}, file)
file.seek(0)
print([pickle.load(file) for _ in range(3)], file.read())
try:
    Quiet(io.BytesIO(b"cbuiltins\neval\n(V1\ntR.")).load()
except pickle.UnpicklingError as e:
    print(e)


def local():
    class Hidden: pass
    return Hidden


for v in (lambda: 1, local(), local()(), type("Gone", (), {}), iter([1]) if False else (x for x in ())):
    try:
        pickle.dumps(v)
    except (pickle.PicklingError, AttributeError, TypeError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
