import asyncio
import contextvars

var = contextvars.ContextVar("var", default="default")


def show(tag, *a):
    print(tag, var.get())
    var.set(tag)


async def main():
    loop = asyncio.get_running_loop()
    var.set("main")
    loop.call_soon(show, "soon")
    ctx = contextvars.copy_context()
    ctx.run(var.set, "ctx")
    loop.call_soon(show, "with", context=ctx)
    loop.call_later(1, show, "later", )
    loop.call_at(2, show, "at", context=ctx)
    loop.call_soon_threadsafe(show, "threadsafe", context=ctx)
    f = loop.create_future()
    var.set("at registration")
    f.add_done_callback(lambda f: show("done"))
    f.add_done_callback(lambda f: show("done in ctx"), context=ctx)
    var.set("later value")
    f.set_result(1)
    await asyncio.sleep(3)
    print(var.get(), ctx[var])
    h = loop.call_soon(print)
    try:
        print(h.get_context() is not None)
    except AttributeError as e:
        print("AttributeError")

asyncio.run(main())
