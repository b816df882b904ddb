// Between asyncio and threads: `to_thread`, executors, futures of concurrent.futures.
//
// It is loaded when a program first needs it.  The names of its functions are those that CPython's traces show.

let asyncioBridgeSource = ##"""
import concurrent.futures as _concurrent
from _thread import _simul_thread_future
from asyncio import (
    CancelledError, InvalidStateError, SelectorEventLoop, ensure_future, get_event_loop, get_running_loop, iscoroutine, isfuture,
    timeout,
)
from contextvars import copy_context
from functools import partial


# A future of asyncio belongs to a loop, one of concurrent.futures to none.

def _get_loop(future):
    try:
        method = future.get_loop
    except AttributeError:
        return future._loop
    return method()


def _loop_of(future):
    return _get_loop(future) if isfuture(future) else None


def _convert_future_exc(error):
    """asyncio's exception for one of concurrent.futures'."""
    for theirs, ours in (
        (_concurrent.CancelledError, CancelledError), (_concurrent.InvalidStateError, InvalidStateError),
    ):
        if type(error) is theirs:
            return ours(*error.args).with_traceback(error.__traceback__)
    return error


def _copy_future_state(source, future):
    """Gives what became of `source` to a future of asyncio."""
    assert source.done()
    if future.cancelled():
        return
    assert not future.done()
    if source.cancelled():
        future.cancel()
    elif (error := source.exception()) is not None:
        future.set_exception(_convert_future_exc(error))
    else:
        future.set_result(source.result())


def _set_concurrent_future_state(future, source):
    """Gives what became of `source`, a future of asyncio, to one of concurrent.futures."""
    assert source.done()
    if source.cancelled():
        future.cancel()
    if not future.set_running_or_notify_cancel():
        return
    if (error := source.exception()) is not None:
        future.set_exception(_convert_future_exc(error))
    else:
        future.set_result(source.result())


def _chain_future(source, destination):
    for future, role in ((source, "source"), (destination, "destination")):
        if not isfuture(future) and not isinstance(future, _concurrent.Future):
            raise TypeError(f"A future is required for {role} argument")
    source_loop, dest_loop = _loop_of(source), _loop_of(destination)

    def _set_state(future, other):
        if isfuture(future):
            _copy_future_state(other, future)
        else:
            _set_concurrent_future_state(future, other)

    def _call_check_cancel(destination):
        if destination.cancelled():
            if source_loop not in (None, dest_loop):
                source_loop.call_soon_threadsafe(source.cancel)
            else:
                source.cancel()

    def _call_set_state(source):
        if dest_loop is None or dest_loop is source_loop:
            _set_state(destination, source)
        elif not dest_loop.is_closed():
            dest_loop.call_soon_threadsafe(_set_state, destination, source)

    destination.add_done_callback(_call_check_cancel)
    source.add_done_callback(_call_set_state)


def wrap_future(future, *, loop=None, work=None):
    if isfuture(future):
        return future
    assert isinstance(future, _concurrent.Future), f"concurrent.futures.Future is expected, got {future!r}"
    made = _simul_thread_future(get_event_loop() if loop is None else loop, work)
    _chain_future(future, made)
    return made


def run_in_executor(loop, executor, func, args, work):
    if executor is None:
        executor = loop._default_executor
        if loop._executor_shutdown_called:
            raise RuntimeError("Executor shutdown has been called")
        if executor is None:
            executor = loop._default_executor = _concurrent.ThreadPoolExecutor(thread_name_prefix="asyncio")
    return wrap_future(executor.submit(func, *args), loop=loop, work=work)


def set_default_executor(loop, executor):
    if not isinstance(executor, _concurrent.ThreadPoolExecutor):
        raise TypeError("executor must be ThreadPoolExecutor instance")
    loop._default_executor = executor


_run_in_executor = SelectorEventLoop.run_in_executor


async def to_thread(func, /, *args, **kwargs):
    loop = get_running_loop()
    context = copy_context()
    if getattr(loop.run_in_executor, "__func__", None) is not _run_in_executor:
        return await loop.run_in_executor(None, partial(context.run, func, *args, **kwargs))
    return await run_in_executor(loop, None, lambda: context.run(func, *args, **kwargs), (), func)


def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    future = _concurrent.Future()

    def callback():
        try:
            _chain_future(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            if future.set_running_or_notify_cancel():
                future.set_exception(e)
            raise

    loop.call_soon_threadsafe(callback)
    return future


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


class BaseEventLoop:
    async def shutdown_default_executor(self, limit=None):
        from threading import Thread
        self._executor_shutdown_called = True
        executor = self._default_executor
        if executor is None:
            return
        future = self.create_future()

        def _do_shutdown():
            try:
                executor.shutdown(wait=True)
            except Exception as e:
                if not self.is_closed() and not future.cancelled():
                    self.call_soon_threadsafe(future.set_exception, e)
            else:
                if not self.is_closed():
                    self.call_soon_threadsafe(_set_result_unless_cancelled, future, None)

        thread = Thread(target=_do_shutdown)
        thread.start()
        try:
            async with timeout(limit):
                await future
        except TimeoutError:
            import warnings
            warnings.warn(
                f"The executor did not finishing joining its threads within {limit} seconds.", RuntimeWarning, stacklevel=2)
            executor.shutdown(wait=False)
        else:
            thread.join()
"""##
