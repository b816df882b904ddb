# Where a new loop takes its debug mode from.
import asyncio
from unittest import mock


async def debugs():
    return asyncio.get_running_loop().get_debug()

print(asyncio.run(debugs()), asyncio.run(debugs(), debug=True))
with mock.patch("asyncio.coroutines._is_debug_mode", lambda: True):
    print(asyncio.run(debugs()), asyncio.run(debugs(), debug=False))
    loop = asyncio.new_event_loop()
    print(loop.get_debug(), asyncio.SelectorEventLoop().get_debug())
    loop.close()
print(asyncio.run(debugs()))
print(asyncio.coroutines._is_debug_mode())
print(asyncio.tasks._CTask is asyncio.Task, asyncio.futures._CFuture is asyncio.Future)
