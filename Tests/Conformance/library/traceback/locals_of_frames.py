# What the names of each frame stood for when it failed.
import asyncio
import traceback


def share(total, guests):
    each = total // guests
    return each


async def party(total):
    guests = []
    await asyncio.sleep(1)
    return share(total, len(guests))


async def main():
    try:
        await party(12)
    except ZeroDivisionError as e:
        shown = traceback.TracebackException.from_exception(e, capture_locals=True)
        shown.stack[0].locals = None
        print("".join(shown.format()))
        tb = e.__traceback__
        while tb.tb_next is not None:
            tb = tb.tb_next
        print(tb.tb_frame.f_locals, tb.tb_frame.f_code.co_name)


asyncio.run(main())
