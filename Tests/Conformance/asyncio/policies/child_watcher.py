"""Child watchers: out of date, but they can still be asked for and set."""
import asyncio
import warnings

warnings.simplefilter("ignore")


async def main():
    watcher = asyncio.SafeChildWatcher()
    asyncio.set_child_watcher(watcher)
    print(asyncio.get_child_watcher() is watcher)
    asyncio.set_child_watcher(None)
    print(type(asyncio.get_child_watcher()).__name__)
    try:
        asyncio.set_child_watcher(3)
    except AssertionError as e:
        print("not a watcher", e.args)


asyncio.run(main())
