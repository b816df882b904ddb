"""What stands in the place of asyncio's logger gets the complaints."""
import asyncio
import gc
from unittest import mock


def fails():
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()
    with mock.patch("asyncio.base_events.logger") as logger:
        loop.call_soon(fails)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(logger.error.call_count, logger.error.call_args[0][0].splitlines()[0].split(" at ")[0])
        kind, error, traceback = logger.error.call_args[1]["exc_info"]
        print(kind.__name__, error, traceback is error.__traceback__)
        future = loop.create_future()
        future.set_exception(KeyError("nobody asks"))
        del future
        gc.collect()
        print(logger.error.call_count, logger.error.call_args[0][0].splitlines()[0])
        loop.call_exception_handler({"message": "said by hand", "detail": 3})
        print(logger.error.call_args)
        print(logger.warning.called)
    print("over")


asyncio.run(main())
