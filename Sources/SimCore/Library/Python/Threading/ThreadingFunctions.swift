// `threading`: the functions of the module, and what tells of errors in threads.

let threadingFunctions = ##"""
def current_thread():
    found = _active.get(get_ident())
    return _DummyThread() if found is None else found


def currentThread():
    _deprecated("currentThread", "use current_thread()")
    return current_thread()


def main_thread():
    return _main


def enumerate():
    return list(_active.values())


def active_count():
    return len(_active)


def activeCount():
    _deprecated("activeCount", "use active_count()")
    return active_count()


class ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        names = ("exc_type", "exc_value", "exc_traceback", "thread")
        return f"_thread._ExceptHookArgs({', '.join(f'{n}={v!r}' for n, v in zip(names, self))})"


def excepthook(args, /):
    if args.exc_type is SystemExit:
        return
    name = get_ident() if args.thread is None else args.thread.name
    _sys.stderr.write(f"Exception in thread {name}:\n" + _thread._simul_traceback(args.exc_value))


__excepthook__ = excepthook


def _report(e, thread):
    hook = excepthook or __excepthook__
    try:
        hook(ExceptHookArgs((type(e), e, e.__traceback__, thread)))
    except Exception as other:
        _sys.stderr.write("Exception in threading.excepthook:\n" + _thread._simul_traceback(other))
"""##
