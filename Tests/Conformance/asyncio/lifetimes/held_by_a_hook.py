import asyncio
import logging
import sys
# What a program hangs into `sys` or `logging` outlives the program's names, and keeps them: nothing is closed at the end.


class Lines(logging.Handler):
    def emit(self, record):
        print("logged:", record.getMessage())


class Noisy:
    def __del__(self):
        print("deleted", self.name)


def complain(type, error, traceback):
    print("never called:", error)


async def waits():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("closed")


async def main():
    global task
    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    task = waits()
    task.send(None)
    logging.getLogger("kitchen").warning("the soup is on")


noisy = Noisy()
noisy.name = "when its name was taken"
noisy = Noisy()
noisy.name = "at the end"
logging.getLogger("kitchen").addHandler(Lines())
sys.excepthook = complain
asyncio.run(main())
print("the program ends")
