# SIGINT while a runner runs: the main task is cancelled, and KeyboardInterrupt comes out.
import asyncio
import signal


def interrupt():
    signal.raise_signal(signal.SIGINT)


async def patient():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("cancelled, requests:", asyncio.current_task().cancelling())
        raise


async def stubborn():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("not now")
    return "finished anyway"


async def cancelled_before():
    asyncio.current_task().cancel()
    asyncio.get_running_loop().call_soon(interrupt)
    await asyncio.sleep(1)


for main in (patient, stubborn, cancelled_before):
    with asyncio.Runner() as runner:
        runner.get_loop().call_later(0.5, interrupt)
        try:
            print("result:", runner.run(main()))
        except BaseException as e:
            print(main.__name__, "raised", repr(e), "from", repr(e.__context__))
        print("usual handler is back:", signal.getsignal(signal.SIGINT) is signal.default_int_handler)

signal.signal(signal.SIGINT, lambda number, frame: print("handled", signal.Signals(number).name))


async def with_own_handler():
    interrupt()
    await asyncio.sleep(0)
    return "untouched"

print(asyncio.run(with_own_handler()))
