// `_asyncio`: what CPython has in C.  Here it is what asyncio itself offers.

let asyncioAcceleratorSource = ##"""
from asyncio.events import _get_running_loop, _set_running_loop, get_event_loop, get_running_loop
from asyncio.futures import Future
from asyncio.tasks import (
    Task, _enter_task, _leave_task, _register_eager_task, _register_task, _swap_current_task, _unregister_eager_task,
    _unregister_task, current_task,
)
"""##
