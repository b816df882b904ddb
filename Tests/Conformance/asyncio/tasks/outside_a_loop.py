import asyncio


async def work():
    return 1

c = work()
try:
    asyncio.create_task(c)
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    asyncio.current_task()
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    asyncio.all_tasks()
except RuntimeError as e:
    print("RuntimeError:", e)
loop = asyncio.new_event_loop()
print(asyncio.current_task(loop), asyncio.all_tasks(loop))
task = loop.create_task(c, name="made outside")
print(asyncio.all_tasks(loop) == {task}, task.get_loop() is loop)
print(loop.run_until_complete(task))
f = asyncio.Future(loop=loop)
print(f)
f.set_result(3)
print(loop.run_until_complete(f))
t = asyncio.Task(work(), loop=loop)
print(t.get_name(), loop.run_until_complete(t))
loop.close()
