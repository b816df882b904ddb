import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)


async def bump():
    var.set(var.get() + 1)
    await asyncio.sleep(1)
    return var.get(), asyncio.get_running_loop().time()


with asyncio.Runner() as runner:
    print(runner.run(bump()))
    print(runner.run(bump()))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())
    context = contextvars.copy_context()
    print(runner.run(bump(), context=context), context[var], var.get())
    try:
        runner.run(42)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

    async def inside():
        c = bump()
        try:
            runner.run(c)
        except RuntimeError as e:
            print("RuntimeError:", e)
        c.close()
    runner.run(inside())
print(loop.is_closed())
try:
    runner.get_loop()
except RuntimeError as e:
    print("RuntimeError:", e)
c = bump()
try:
    runner.run(c)
except RuntimeError as e:
    print("RuntimeError:", e)
c.close()
runner.close()
try:
    with runner:
        pass
except RuntimeError as e:
    print("RuntimeError:", e)
