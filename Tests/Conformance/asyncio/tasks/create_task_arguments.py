import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def show(tag):
    print(tag, var.get(), asyncio.current_task().get_name())
    var.set(tag)


async def main():
    context = contextvars.copy_context()
    context.run(var.set, "in context")
    t1 = asyncio.create_task(show("one"))
    t2 = asyncio.create_task(show("two"), name="second")
    t3 = asyncio.create_task(show("three"), name=3, context=context)
    t4 = asyncio.create_task(show("four"), context=context)
    await asyncio.gather(t1, t2, t3, t4)
    print(var.get(), context[var], t3.get_name(), t4.get_name())
    print(t3.get_context() is context, t1.get_context() is context)
    t1.set_name(None)
    t2.set_name(("a", 1))
    print(repr(t1.get_name()), repr(t2.get_name()))
    for bad in (42, show, asyncio.get_running_loop().create_future()):
        try:
            asyncio.create_task(bad)
        except TypeError as e:
            print("TypeError:", str(e).split(" at 0x")[0])
    try:
        asyncio.create_task()
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())
