"""A copy of the caller's context goes into the thread; changes there stay there."""
import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


def show(label):
    print(label, user.get())
    user.set(user.get() + "!")
    return user.get()


async def worker(name):
    user.set(name)
    print(await asyncio.to_thread(show, "in thread"))
    print("in task", user.get())


def bare():
    return user.get()


async def main():
    await asyncio.gather(worker("ann"), worker("bob"))
    user.set("main")
    loop = asyncio.get_running_loop()
    print("executor", await loop.run_in_executor(None, bare))
    print("to_thread", await asyncio.to_thread(bare))


asyncio.run(main())
