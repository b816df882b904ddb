"""Tasks of a class of one's own, registered with asyncio as the library's are."""
import asyncio
from asyncio import tasks


class Errand:
    def __init__(self, name, loop):
        self.name, self.loop, self.ended = name, loop, False

    def get_loop(self):
        return self.loop

    def done(self):
        return self.ended

    def __repr__(self):
        return f"<errand {self.name}>"


class Place:
    """Something that stands for a loop."""


async def main():
    loop = asyncio.get_running_loop()
    milk, bread = Errand("milk", loop), Errand("bread", loop)
    tasks._register_task(milk)
    tasks._register_task(bread)
    print(len(asyncio.all_tasks()), milk in asyncio.all_tasks(), bread in asyncio.all_tasks())
    bread.ended = True
    print(len(asyncio.all_tasks()), bread in asyncio.all_tasks())
    tasks._unregister_task(milk)
    tasks._unregister_task(milk)
    print(len(asyncio.all_tasks()), asyncio.current_task() is not None)
    elsewhere = Place()
    print(asyncio.current_task(elsewhere), asyncio.all_tasks(elsewhere))
    tasks._enter_task(elsewhere, milk)
    print(asyncio.current_task(elsewhere))
    for what in (lambda: tasks._enter_task(elsewhere, bread), lambda: tasks._leave_task(elsewhere, bread)):
        try:
            what()
        except RuntimeError as e:
            print(e)
    print(tasks._swap_current_task(elsewhere, bread), asyncio.current_task(elsewhere))
    tasks._leave_task(elsewhere, bread)
    print(asyncio.current_task(elsewhere))


asyncio.run(main())
