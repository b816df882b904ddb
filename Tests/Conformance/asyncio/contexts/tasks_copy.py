import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")


async def child(n):
    print(n, "sees", var.get())
    token = var.set(f"child {n}")
    await asyncio.sleep(1)
    print(n, "still", var.get())
    var.reset(token)
    print(n, "reset", var.get())


async def main():
    var.set("main")
    tasks = []
    for n in range(2):
        tasks.append(asyncio.create_task(child(n)))
        var.set(f"main after {n}")
    await asyncio.gather(*tasks)
    print(var.get())
    await child("direct")
    print(var.get())
    context = contextvars.Context()
    t = asyncio.create_task(child("empty"), context=context)
    await t
    print(var in context, t.get_context() is context)

    async def generator():
        var.set("in the generator")
        yield 1
        yield var.get()
    async for x in generator():
        print(x, var.get())

asyncio.run(main())
print(var.get())
