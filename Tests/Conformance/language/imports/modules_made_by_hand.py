# A module that the program builds, and what is known of those that are there.
import asyncio
import importlib
import importlib.util
import sys
import types

settings = types.ModuleType("settings", "Values of this run.")
settings.workers = 3
sys.modules["settings"] = settings

import settings as again

print(again is settings, again, again.__doc__, again.__name__, again.__loader__, again.workers)
for name in ("json", "asyncio", "no_such_module", "settings"):
    print(name, importlib.util.find_spec(name) is not None if name != "settings" else "made here")
for name in ("no_such_module", "json.none", "os.path.none", "os.none", "settings.none"):
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as e:
        print(e, "|", e.name)


async def worker():
    from settings import workers
    await asyncio.sleep(workers)
    try:
        from settings import nothing
    except ImportError as e:
        print(e, "|", e.name)
    return workers


print(asyncio.run(worker()))
coroutine = worker()
print(coroutine.__doc__, (n for n in ()).__doc__, iter([]).__doc__)
coroutine.close()
