// `asyncio.base_tasks`: how tasks are shown, as functions of their own.

let asyncioBaseTasksSource = ##"""
import reprlib
import sys

from . import base_futures, coroutines


def _task_get_stack(task, limit):
    return task.get_stack(limit=limit)


def _task_print_stack(task, limit, file):
    task.print_stack(limit=limit, file=sys.stderr if file is None else file)


def _task_repr(task):
    return repr(task)
"""##
