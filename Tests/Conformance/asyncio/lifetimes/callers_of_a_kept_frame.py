# A frame that an error keeps keeps the frames that called it, whether the error passed them or not.
import asyncio


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  gone:", self.name)


def inner(name):
    thing = Thing(name + " inside")
    try:
        raise ValueError(name)
    except ValueError as e:
        return e


def outer(name):
    thing = Thing(name + " outside")
    return inner(name)


async def job(name):
    thing = Thing(name + " of the task")
    error = outer(name)
    await asyncio.sleep(0)
    return error


async def main():
    print("in a call")
    error = outer("call")
    print("kept")
    error = None
    print("in a task")
    task = asyncio.create_task(job("task"))
    error = await task
    print("the task is done")
    await asyncio.sleep(1)
    del task
    print("only the error is left")
    error.with_traceback(None)
    print("without its traceback")
    del error
    print("end")


asyncio.run(main())
print("over")
