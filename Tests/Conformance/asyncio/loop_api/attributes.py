import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, asyncio.BaseEventLoop), type(loop).__name__)
    print(loop.is_running(), loop.is_closed(), loop.get_debug(), loop.time(), loop.slow_callback_duration)
    print(loop.get_exception_handler(), loop.get_task_factory())
    f = loop.create_future()
    print(f.get_loop() is loop, asyncio.isfuture(f), type(f).__name__)
    t = loop.create_task(asyncio.sleep(0, "x"), name="named")
    print(t.get_name(), await t)
    print(asyncio.get_running_loop() is loop, asyncio.get_event_loop() is loop)
    loop.slow_callback_duration = 0.5
    print(loop.slow_callback_duration)

asyncio.run(main())
print(issubclass(asyncio.CancelledError, Exception), issubclass(asyncio.CancelledError, BaseException))
print(asyncio.TimeoutError is TimeoutError, asyncio.InvalidStateError.__mro__[1].__name__)
print(issubclass(asyncio.Task, asyncio.Future), issubclass(asyncio.TimerHandle, asyncio.Handle))
print(asyncio.Task.__module__, asyncio.Future.__module__, asyncio.Lock.__module__, asyncio.CancelledError.__module__)
print(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)
