// `asyncio.format_helpers`: callbacks and stacks as texts.

let asyncioFormatHelpersSource = ##"""
import functools
import inspect
import reprlib
import sys
import traceback

from . import constants


def _get_function_source(func):
    # Where a function was defined: (file, line), or None for what is not written in Python.
    while True:
        func = inspect.unwrap(func)
        if isinstance(func, (functools.partial, functools.partialmethod)):
            func = func.func
        elif inspect.isfunction(func):
            return func.__code__.co_filename, func.__code__.co_firstlineno
        else:
            return None


def _format_callback_source(func, args, *, debug=False):
    text = _format_callback(func, args, None, debug=debug)
    if place := _get_function_source(func):
        text += " at %s:%s" % place
    return text


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    # Outside debug mode arguments are not shown: they may be secret.
    if not debug:
        return "()"
    parts = [reprlib.repr(arg) for arg in args or ()]
    parts += ["%s=%s" % (name, reprlib.repr(value)) for name, value in (kwargs or {}).items()]
    return "(" + ", ".join(parts) + ")"


def _format_callback(func, args, kwargs, *, debug=False, suffix=""):
    while isinstance(func, functools.partial):
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        func, args, kwargs = func.func, func.args, func.keywords
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    if limit is None:
        limit = constants.DEBUG_STACK_DEPTH
    stack = traceback.StackSummary.extract(traceback.walk_stack(f), limit=limit, lookup_lines=False)
    stack.reverse()
    return stack
"""##
