// Tasks of classes that asyncio did not make: which there are, and which of them runs in which loop.

let asyncioForeignTasksSource = ##"""
from weakref import WeakSet
from asyncio.futures import _get_loop

_tasks = WeakSet()
_running = {}


def register(task):
    _tasks.add(task)


def unregister(task):
    _tasks.discard(task)


def of_loop(loop):
    return [task for task in _tasks if _get_loop(task) is loop and not task.done()]


def current(loop):
    return _running.get(loop)


def enter(loop, task):
    if (other := _running.get(loop)) is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {other!r} is being executed.")
    _running[loop] = task


def leave(loop, task):
    if (other := _running.get(loop)) is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {other!r}.")
    _running.pop(loop, None)


def swap(loop, task):
    before = _running.pop(loop, None)
    if task is not None:
        _running[loop] = task
    return before
"""##
