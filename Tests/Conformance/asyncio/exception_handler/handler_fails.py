import asyncio


def failing(loop, context):
    print("called with", context["message"])
    raise RuntimeError("in the handler")


def stops(loop, context):
    print("stops", context["message"])
    loop.stop()


class Loud(asyncio.SelectorEventLoop):
    def default_exception_handler(self, context):
        print("default:", context["message"], repr(context.get("exception")), sorted(context))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(failing)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print("goes on")
    loop.set_exception_handler(lambda loop, context: loop.default_exception_handler(context))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print("the default handler was called by hand")

asyncio.run(main())
asyncio.run(main(), loop_factory=Loud)
loop = asyncio.new_event_loop()
loop.set_exception_handler(stops)
loop.call_soon(lambda: [].pop())
loop.run_forever()
print("stopped")
loop.close()
