# Functions of asyncio are functions: what they are called, what they take.
import asyncio
import inspect
import types


def shown(x):
    return repr(x).split(" at 0x")[0]


for f in (asyncio.sleep, asyncio.gather, asyncio.wait_for, asyncio.shield, asyncio.create_task,
          asyncio.run, asyncio.to_thread, 
          asyncio.ensure_future, asyncio.iscoroutine, asyncio.new_event_loop):
    print(shown(f), type(f).__name__, f.__name__, f.__qualname__, f.__module__, inspect.signature(f))
    print("  ", inspect.isfunction(f), inspect.iscoroutinefunction(f), asyncio.iscoroutinefunction(f), f.__defaults__,
          f.__kwdefaults__, f.__code__.co_name, f.__code__.co_varnames[:f.__code__.co_argcount])
for f in (asyncio.get_running_loop, asyncio.current_task, asyncio.get_event_loop):
    print(shown(f), type(f).__name__, f.__module__, inspect.isbuiltin(f))
for f in (asyncio.Queue.get, asyncio.Queue.put, asyncio.Lock.acquire, asyncio.Lock.release, asyncio.Event.wait,
          asyncio.Semaphore.__init__, asyncio.Condition.wait_for, asyncio.TaskGroup.create_task, asyncio.Event.set,
          asyncio.Runner.run, asyncio.BaseEventLoop.call_soon, asyncio.BaseEventLoop.call_later):
    print(shown(f), type(f).__name__, inspect.signature(f), inspect.iscoroutinefunction(f))
lock = asyncio.Lock()
print(shown(lock.acquire), type(lock.acquire).__name__, lock.acquire.__func__ is asyncio.Lock.acquire, lock.acquire.__self__ is lock)
print(lock.acquire == lock.acquire, isinstance(lock.acquire, types.MethodType), inspect.signature(lock.acquire))
print(isinstance(asyncio.sleep, types.FunctionType), isinstance(asyncio.sleep, types.BuiltinFunctionType))
for wrong in (lambda: asyncio.sleep.nothing, lambda: asyncio.sleep + 1, lambda: asyncio.sleep(), lambda: asyncio.Queue.get.nothing,
              lambda: asyncio.Lock().acquire.nothing):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
