import asyncio


async def background(name):
    try:
        while True:
            print(name, "at", asyncio.get_running_loop().time())
            await asyncio.sleep(1)
    finally:
        print(name, "ends")


async def start():
    tasks.append(asyncio.create_task(background("a")))
    await asyncio.sleep(1.5)


async def go_on():
    await asyncio.sleep(2)

tasks = []
with asyncio.Runner() as runner:
    runner.run(start())
    print("between runs", tasks[0].done())
    runner.run(go_on())
    print("before the end", tasks[0].done())
print("after", tasks[0].cancelled())
