// `decimal`: contexts: precision, rounding, traps, and which one holds.

let decimalContext = ##"""
# Contexts

class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = _base
        self.prec = base[0] if prec is None else prec
        self.rounding = base[1] if rounding is None else rounding
        self.Emin = base[2] if Emin is None else Emin
        self.Emax = base[3] if Emax is None else Emax
        self.capitals = 1 if capitals is None else capitals
        self.clamp = 0 if clamp is None else clamp
        self.traps = _signals(traps, (InvalidOperation, DivisionByZero, Overflow))
        self.flags = _signals(flags, ())

    def __setattr__(self, name, value):
        if name in ("prec", "Emin", "Emax", "capitals", "clamp"):
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if name == "prec" and not 1 <= value <= MAX_PREC:
                raise ValueError("valid range for prec is [1, MAX_PREC]")
            if name == "Emin" and not MIN_EMIN <= value <= 0:
                raise ValueError("valid range for Emin is [MIN_EMIN, 0]")
            if name == "Emax" and not 0 <= value <= MAX_EMAX:
                raise ValueError("valid range for Emax is [0, MAX_EMAX]")
            if name in ("capitals", "clamp") and value not in (0, 1):
                raise ValueError(f"valid values for {name} are 0 or 1")
        elif name == "rounding":
            _mode(value, None)
        elif name not in ("flags", "traps"):
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __repr__(self):
        lists = [", ".join([s.__name__ for s in _SIGNALS if marks[s]]) for marks in (self.flags, self.traps)]
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                f"capitals={self.capitals}, clamp={self.clamp}, flags=[{lists[0]}], traps=[{lists[1]}])")

    def _signal(self, *conditions):
        raised = []
        for condition in conditions:
            signal = InvalidOperation if issubclass(condition, InvalidOperation) else condition
            self.flags[signal] = True
            if self.traps[signal]:
                raised.append((signal, condition))
        if raised:
            raise raised[0][0]([condition for _, condition in raised])

    def _invalid(self):
        self._signal(InvalidOperation)
        return _nan()

    def _ignore_all_flags(self):
        self.traps = dict.fromkeys(_SIGNALS, False)

    def clear_flags(self):
        self.flags = dict.fromkeys(_SIGNALS, False)

    def clear_traps(self):
        self.traps = dict.fromkeys(_SIGNALS, False)

    def copy(self):
        made = object.__new__(Context)
        for name in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp"):
            setattr(made, name, getattr(self, name))
        made.flags, made.traps = dict(self.flags), dict(self.traps)
        return made

    __copy__ = copy

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def create_decimal(self, num="0", /):
        return Decimal(num, self)._fix(self)

    def create_decimal_from_float(self, f, /):
        return Decimal.from_float(f)._fix(self)

    def divmod(self, a, b, /):
        return _operand(a)._divide(_operand(b), self, "qr")

    def power(self, a, b, modulo=None):
        return _operand(a).__pow__(_operand(b), modulo, self)

    def to_sci_string(self, a, /):
        return _operand(a)._text(False, self.capitals)

    def to_eng_string(self, a, /):
        return _operand(a)._text(True, self.capitals)

    def is_signed(self, a, /):
        return _operand(a).is_signed()

    def radix(self):
        return Decimal(10)


def _define_context_methods():
    def unary(name):
        return lambda self, a, /: getattr(_operand(a), name)(context=self)

    def binary(name):
        return lambda self, a, b, /: getattr(_operand(a), name)(b, context=self)

    def plain(name):
        return lambda self, a, /: getattr(_operand(a), name)()

    def private(name):
        return lambda self, a, b, /: getattr(_operand(a), name)(_operand(b), self)

    for name in ("exp", "ln", "log10", "logb", "next_minus", "next_plus", "normalize", "number_class", "sqrt",
                 "is_normal", "is_subnormal", "to_integral_exact", "to_integral_value"):
        setattr(Context, name, unary(name))
    for name in ("compare", "compare_signal", "compare_total", "compare_total_mag", "max", "max_mag", "min", "min_mag",
                 "next_toward", "remainder_near", "same_quantum", "scaleb", "shift", "rotate"):
        setattr(Context, name, binary(name))
    for name in ("canonical", "copy_abs", "copy_negate", "is_canonical", "is_finite", "is_infinite", "is_nan",
                 "is_qnan", "is_snan", "is_zero"):
        setattr(Context, name, plain(name))
    for name, own in ("add", "_plus"), ("subtract", "_minus"), ("multiply", "_times"), ("divide", "_over"):
        setattr(Context, name, private(own))
    Context.abs = lambda self, a, /: _operand(a).__abs__(context=self)
    Context.minus = lambda self, a, /: _operand(a).__neg__(self)
    Context.plus = lambda self, a, /: _operand(a).__pos__(self)
    Context.divide_int = lambda self, a, b, /: _operand(a)._divide(_operand(b), self, "q")[0]
    Context.remainder = lambda self, a, b, /: _operand(a)._divide(_operand(b), self, "r")[1]
    Context.quantize = lambda self, a, b, /: _operand(a).quantize(b, context=self)
    Context.fma = lambda self, a, b, c, /: _operand(a).fma(b, c, context=self)
    Context.copy_sign = lambda self, a, b, /: _operand(a).copy_sign(b)
    Context.copy_decimal = lambda self, a, /: _operand(a)
    Context.to_integral = Context.to_integral_value


_define_context_methods()


def _signals(given, default):
    if isinstance(given, dict):
        return dict(given)
    chosen = default if given is None else given
    return {signal: signal in chosen for signal in _SIGNALS}


_base = (28, ROUND_HALF_EVEN, -999999, 999999)
DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[
    DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])

_current = _ContextVar("decimal_context")


def getcontext():
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class _Manager:
    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._old = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *exception):
        setcontext(self._old)


def localcontext(ctx=None, **kwargs):
    context = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        setattr(context, name, _signals(value, ()) if name in ("flags", "traps") else value)
    return _Manager(context)


def IEEEContext(bits, /):
    if bits <= 0 or bits % 32 or bits > 512:
        raise ValueError("argument must be a multiple of 32, with a maximum of 512")
    context = Context(prec=9 * bits // 32 - 2, Emax=3 * (1 << bits // 16 + 3), clamp=1, traps=[])
    context.Emin = 1 - context.Emax
    return context


for _name in __all__:
    _value = globals()[_name]
    if isinstance(_value, type) and _name != "DecimalTuple":
        _value.__module__ = "decimal"
for _cls in Decimal, Context:
    _spell(_cls, "decimal." + _cls.__name__)

try:
    import numbers as _numbers
    _numbers.Number.register(Decimal)
except ImportError:
    pass

"""##
