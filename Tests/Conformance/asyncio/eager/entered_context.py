# An eager task cannot begin in a context that is entered already.
import asyncio
import contextvars


async def nothing():
    return contextvars.copy_context()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    fresh = contextvars.copy_context()
    task = asyncio.create_task(nothing(), context=fresh)
    print(task.done())
    outer = contextvars.copy_context()

    def inside():
        def again():
            try:
                outer.run(print, "not reached")
            except RuntimeError as error:
                print(str(error)[:20])
        fresh.run(again)

    outer.run(inside)


asyncio.run(main())
