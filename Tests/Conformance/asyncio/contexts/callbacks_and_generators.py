import asyncio
import contextvars

var = contextvars.ContextVar("var")


def callback(f):
    print("callback", var.get("unset"))
    var.set("set in callback")


async def agen():
    print("agen", var.get("unset"))
    var.set("agen")
    yield 1
    print("agen again", var.get())
    yield 2


async def drive(g):
    var.set("driver")
    print(await anext(g), var.get())


async def main():
    var.set("main")
    f = asyncio.get_running_loop().create_future()
    f.add_done_callback(callback)
    f.set_result(1)
    await asyncio.sleep(0)
    print(var.get())
    g = agen()
    await asyncio.create_task(drive(g))
    print(var.get())
    print(await anext(g), var.get())
    t = asyncio.create_task(drive(agen()))
    t.add_done_callback(callback)
    var.set("changed")
    await t
    await asyncio.sleep(0)
    print(var.get(), t.get_context()[var])

asyncio.run(main())
