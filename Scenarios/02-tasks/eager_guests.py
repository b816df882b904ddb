"""The same party twice: tasks as usual, then eager ones."""

import asyncio


async def guest(name):
    print(f"  {name} is at the door")
    await asyncio.sleep(1)
    print(f"  {name} sits down")


async def party():
    tasks = []
    for name in ("Kim", "Lee"):
        print("inviting", name)
        tasks.append(asyncio.create_task(guest(name)))
    print("all invited")
    await asyncio.gather(*tasks)


async def main():
    print("-- as usual")
    await party()
    print("-- eager")
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await party()


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Guests who need not be asked twice"
# goal = "An eager task runs its first stretch inside create_task, before its creator goes on."
# topic = "tasks"
# level = "further on"
# order = 11
# zh.title = "一请就进门的客人"
# zh.goal = "急切任务（eager task）在 create_task 里面就运行第一段，然后创建者才继续。"
#
# [[tool.simul.questions]]
# at.line = 16
# asks = "next-output"
# ask = "Kim's task is made the usual way. What is printed next?"
# answers = ["all invited", "inviting Lee", "Kim is at the door"]
# values = ["all invited", "inviting Lee", "  Kim is at the door"]
# right = 2
# why = "A task as usual goes into the ready queue; the host goes on until the next await."
# zh.ask = "用通常的方式创建 Kim 的任务。接下来打印什么？"
# zh.answers = ["all invited", "inviting Lee", "Kim is at the door"]
# zh.why = "普通任务先进入就绪队列；主人继续运行，直到自己 await。"
#
# [[tool.simul.questions]]
# at.line = 16
# at.nth = 3
# asks = "next-output"
# ask = "Now tasks are eager, and Kim's is made. What is printed next?"
# answers = ["inviting Lee", "Kim is at the door", "all invited"]
# values = ["inviting Lee", "  Kim is at the door", "all invited"]
# right = 2
# why = "An eager task starts inside create_task and runs up to its first real wait. Then the host goes on."
# zh.ask = "现在任务是急切的，又创建了 Kim 的任务。接下来打印什么？"
# zh.answers = ["inviting Lee", "Kim is at the door", "all invited"]
# zh.why = "急切任务在 create_task 里面就开始，一直运行到第一次真正的等待，然后主人才继续。"
# ///
