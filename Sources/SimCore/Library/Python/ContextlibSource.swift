// `contextlib`.
//
// `chdir` is refused: there is no file system.

let contextlibSource = ##"""
from _simul import generic_alias, has_method, import_module, not_simulated
from abc import ABCMeta, abstractmethod

__all__ = ["asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
           "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
           "redirect_stderr", "suppress", "aclosing", "chdir"]


def _dress(wrapper, wrapped):
    """Makes a wrapper look like the function that it wraps."""
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        try:
            setattr(wrapper, name, getattr(wrapped, name))
        except AttributeError:
            continue
    wrapper.__wrapped__ = wrapped
    return wrapper


def _recognises(enter, leave):
    @classmethod
    def __subclasshook__(cls, C):
        if "__subclasshook__" not in cls.__dict__:
            return NotImplemented
        return (has_method(C, enter) and has_method(C, leave)) or NotImplemented
    return __subclasshook__


class AbstractContextManager(metaclass=ABCMeta):
    __slots__ = ()

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    __subclasshook__ = _recognises("__enter__", "__exit__")
    __class_getitem__ = classmethod(generic_alias)


class AbstractAsyncContextManager(metaclass=ABCMeta):
    __slots__ = ()

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    __subclasshook__ = _recognises("__aenter__", "__aexit__")
    __class_getitem__ = classmethod(generic_alias)


class ContextDecorator:
    """Lets a context manager stand before a function, as a decorator."""

    def _recreate_cm(self):
        return self

    def __call__(self, function):
        def guarded(*args, **kwds):
            with self._recreate_cm():
                return function(*args, **kwds)
        return _dress(guarded, function)


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, function):
        async def guarded(*args, **kwds):
            async with self._recreate_cm():
                return await function(*args, **kwds)
        return _dress(guarded, function)


def _is_our_own(raised, thrown):
    """Whether an exception that comes out of a generator is the one that was thrown in, perhaps wrapped by the
    rule that StopIteration must not leave a generator."""
    if raised is thrown:
        return True
    wraps = isinstance(raised, RuntimeError) and isinstance(thrown, (StopIteration, StopAsyncIteration))
    return wraps and raised.__cause__ is thrown


class _Maker:
    def __init__(self, function, args, kwds):
        self._recipe = function, args, kwds
        self.gen = function(*args, **kwds)
        self.__doc__ = function.__doc__

    def _recreate_cm(self):
        function, args, kwds = self._recipe
        return type(self)(function, args, kwds)


class _GeneratorContextManager(_Maker, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        for value in self.gen:
            return value
        raise RuntimeError("generator didn't yield")

    def __exit__(self, kind, error, trace):
        if kind is None:
            for _ in self.gen:
                self.gen.close()
                raise RuntimeError("generator didn't stop")
            return False
        thrown = kind() if error is None else error
        try:
            self.gen.throw(thrown)
        except StopIteration as end:
            return end is not thrown
        except BaseException as raised:
            if _is_our_own(raised, thrown):
                thrown.__traceback__ = trace
                return False
            raise
        self.gen.close()
        raise RuntimeError("generator didn't stop after throw()")


class _AsyncGeneratorContextManager(_Maker, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aenter__(self):
        async for value in self.gen:
            return value
        raise RuntimeError("generator didn't yield")

    async def __aexit__(self, kind, error, trace):
        if kind is None:
            async for _ in self.gen:
                await self.gen.aclose()
                raise RuntimeError("generator didn't stop")
            return False
        thrown = kind() if error is None else error
        try:
            await self.gen.athrow(thrown)
        except StopAsyncIteration as end:
            return end is not thrown
        except BaseException as raised:
            if _is_our_own(raised, thrown):
                thrown.__traceback__ = trace
                return False
            raise
        await self.gen.aclose()
        raise RuntimeError("generator didn't stop after athrow()")


def contextmanager(func):
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return _dress(helper, func)


def asynccontextmanager(func):
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return _dress(helper, func)


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *failure):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *failure):
        await self.thing.aclose()


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __exit__(self, *failure):
        pass

    async def __aexit__(self, *failure):
        pass

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, kind, error, trace):
        if kind is None:
            return None
        if issubclass(kind, self._exceptions):
            return True
        if not isinstance(error, BaseExceptionGroup):
            return False
        rest = error.split(self._exceptions)[1]
        if rest is None:
            return True
        raise rest


class _StreamSwap(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._saved = []

    def __enter__(self):
        import sys
        self._saved.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, *failure):
        import sys
        setattr(sys, self._stream, self._saved.pop())


class redirect_stdout(_StreamSwap):
    _stream = "stdout"


class redirect_stderr(_StreamSwap):
    _stream = "stderr"


class chdir(AbstractContextManager):
    def __init__(self, path):
        raise not_simulated("chdir() is not simulated: there are no folders")

    def __exit__(self, *failure):
        pass


# The stacks are long and seldom wanted.

def __getattr__(name):
    if name in ("ExitStack", "AsyncExitStack"):
        return getattr(import_module("_contextlib_stacks"), name)
    raise AttributeError(f"module 'contextlib' has no attribute {name!r}")
"""##
