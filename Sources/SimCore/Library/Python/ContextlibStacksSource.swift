// `_contextlib_stacks`: ExitStack and AsyncExitStack of `contextlib`.

let contextlibStacksSource = ##"""
from contextlib import AbstractAsyncContextManager, AbstractContextManager
import sys


def _relink(new, old, outer):
    """Hangs `old` below what was raised while it was handled, where the chain ends in the exception from outside."""
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is outer:
            break
        new = context
    new.__context__ = old


class _Stack:
    """What both stacks do: exits are kept as (whether synchronous, function), the latest last."""

    def __init__(self):
        self._exit_callbacks = []

    def _keep(self, function, is_sync=True):
        self._exit_callbacks.append((is_sync, function))

    def _methods(self, cm, enter, leave, what):
        cls = type(cm)
        try:
            return getattr(cls, enter), getattr(cls, leave)
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {what} protocol") from None

    def pop_all(self):
        other = type(self)()
        other._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return other

    def push(self, exit):
        leave = getattr(type(exit), "__exit__", None)
        self._keep(exit if leave is None else lambda *failure: leave(exit, *failure))
        return exit

    def enter_context(self, cm):
        enter, leave = self._methods(cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._keep(lambda *failure: leave(cm, *failure))
        return result

    def callback(self, callback, /, *args, **kwds):
        def call(*failure):
            callback(*args, **kwds)
        call.__wrapped__ = callback
        self._keep(call)
        return callback


class _Unwinding:
    """The exception that is under way while the exits are called."""

    def __init__(self, error):
        self.error = error
        self.outer = sys.exception()
        self.was_given = error is not None
        self.suppressed = self.pending = False

    @property
    def details(self):
        error = self.error
        return (None, None, None) if error is None else (type(error), error, error.__traceback__)

    def swallow(self):
        self.suppressed, self.pending, self.error = True, False, None

    def replace(self, new):
        _relink(new, self.error, self.outer)
        self.pending, self.error = True, new

    def end(self):
        if self.pending:
            context = self.error.__context__
            try:
                raise self.error
            except BaseException:
                self.error.__context__ = context
                raise
        return self.was_given and self.suppressed


class ExitStack(_Stack, AbstractContextManager):
    """A stack of context managers and callbacks, left in reverse."""

    def __exit__(self, *failure):
        way = _Unwinding(failure[1])
        while self._exit_callbacks:
            _, function = self._exit_callbacks.pop()
            try:
                if function(*way.details):
                    way.swallow()
            except BaseException as new:
                way.replace(new)
        return way.end()

    def close(self):
        self.__exit__(None, None, None)


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    """The same, for asynchronous ones as well."""

    async def enter_async_context(self, cm):
        enter, leave = self._methods(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._keep(lambda *failure: leave(cm, *failure), False)
        return result

    def push_async_exit(self, exit):
        leave = getattr(type(exit), "__aexit__", None)
        self._keep(exit if leave is None else lambda *failure: leave(exit, *failure), False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def call(*failure):
            await callback(*args, **kwds)
        call.__wrapped__ = callback
        self._keep(call, False)
        return callback

    async def __aexit__(self, *failure):
        way = _Unwinding(failure[1])
        while self._exit_callbacks:
            is_sync, function = self._exit_callbacks.pop()
            try:
                answer = function(*way.details)
                if answer if is_sync else await answer:
                    way.swallow()
            except BaseException as new:
                way.replace(new)
        return way.end()

    async def aclose(self):
        await self.__aexit__(None, None, None)


ExitStack.__module__ = AsyncExitStack.__module__ = "contextlib"
"""##
