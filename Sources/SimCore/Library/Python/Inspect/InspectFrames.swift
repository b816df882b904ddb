// `inspect`: frames of the stack and of tracebacks, and how far generators have come.

let inspectFrames = ##"""
# Frames.

class Traceback(namedtuple("_Traceback", "filename lineno function code_context index")):
    positions = None


class FrameInfo(namedtuple("_FrameInfo", "frame filename lineno function code_context index")):
    positions = None


def getframeinfo(frame, context=1):
    line = frame.tb_lineno if istraceback(frame) else frame.f_lineno
    if istraceback(frame):
        frame = frame.tb_frame
    if not isframe(frame):
        raise TypeError("{!r} is not a frame or traceback object".format(frame))
    file, shown, index = frame.f_code.co_filename, None, None
    if context > 0:
        import linecache
        lines = linecache.getlines(file)
        if lines:
            start = max(0, min(line - 1 - context // 2, len(lines) - context))
            shown, index = lines[start:start + context], line - 1 - start
    return Traceback(file, line, frame.f_code.co_name, shown, index)


def _frame_info(frame, place, context):
    return FrameInfo(frame, *getframeinfo(place, context))


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return found


def currentframe():
    return sys._getframe(1)


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    e = sys.exception()
    return getinnerframes(e.__traceback__ if e is not None else None, context)


# Generators and coroutines.

def _state(prefix, kind):
    created, running, suspended, closed = [kind + s for s in ("_CREATED", "_RUNNING", "_SUSPENDED", "_CLOSED")]

    def state(object):
        if getattr(object, prefix + "_running"):
            return running
        if getattr(object, prefix + "_suspended"):
            return suspended
        return closed if getattr(object, prefix + "_frame") is None else created
    return state, created, running, suspended, closed


getgeneratorstate, GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = _state("gi", "GEN")
getcoroutinestate, CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = _state("cr", "CORO")
getasyncgenstate, AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = _state("ag", "AGEN")


def _locals_of(object, name, is_one, what):
    if not is_one(object):
        raise TypeError("{!r} is not a {}".format(object, what))
    frame = getattr(object, name)
    return dict(frame.f_locals) if frame is not None else {}


def getgeneratorlocals(generator):
    return _locals_of(generator, "gi_frame", isgenerator, "Python generator")


def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, "cr_frame", None)
    return dict(frame.f_locals) if frame is not None else {}


def getasyncgenlocals(agen):
    return _locals_of(agen, "ag_frame", isasyncgen, "Python async generator")


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError("{!r} is not a Python function".format(func))
    code = func.__code__
    outer = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    builtin_names, found, inner, unbound = func.__builtins__, {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            found[name] = func.__globals__[name]
        elif name in builtin_names:
            inner[name] = builtin_names[name]
        else:
            unbound.add(name)
    return ClosureVars(outer, found, inner, unbound)
"""##
