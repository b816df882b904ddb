import asyncio
import contextvars

var = contextvars.ContextVar("var", default="outside")


async def child():
    print(asyncio.current_task().get_name(), var.get())
    var.set("changed in the child")
    return var.get()


async def main():
    context = contextvars.copy_context()
    context.run(var.set, "given")
    async with asyncio.TaskGroup() as g:
        a = g.create_task(child(), name="a", context=context)
        b = g.create_task(child(), name="b")
        c = g.create_task(child())
    print(a.result(), context[var], var.get())
    print([t.get_name() for t in (a, b, c)])
    try:
        g.create_task(child(), nam="x")
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())
