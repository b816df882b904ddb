# The modules below asyncio that programs import for a name or two.
import asyncio
import functools
import logging
import asyncio.format_helpers
from asyncio import constants, format_helpers, log


def callback(a, b):
    pass


print(log.logger is logging.getLogger("asyncio"), asyncio.log.logger.name)
print(constants.SSL_HANDSHAKE_TIMEOUT, constants.SENDFILE_FALLBACK_READBUFFER_SIZE, constants.THREAD_JOIN_TIMEOUT)
print(list(constants._SendfileMode))
print(format_helpers._format_callback_source(callback, (1, "x")).split(" at ")[0])
print(format_helpers._format_callback(functools.partial(callback, 1), (2,), {"k": 3}, debug=True))
print(format_helpers._format_args_and_kwargs((1, "a" * 50), {"k": [1]}, debug=True))
print(format_helpers._get_function_source(functools.partial(callback, 1))[1], format_helpers._get_function_source(len))


def outer():
    return format_helpers.extract_stack()


print([frame.name for frame in outer()][-1])
print(asyncio.format_helpers is format_helpers)
