# catch_warnings, and the decorator for what is deprecated.
import asyncio
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("first")
    warnings.warn("second", DeprecationWarning)
    print(len(caught))
for w in caught:
    print(w.category.__name__, str(w.message), w.lineno, w.filename.endswith("catching.py"), w.line, type(w).__name__)
print(str(caught[0]).replace(caught[0].filename, "FILE"))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("now an error")
    except UserWarning as e:
        print("caught", e)
with warnings.catch_warnings(action="ignore"):
    warnings.warn("dropped")
print(warnings.catch_warnings(record=True))


@warnings.deprecated("use new() instead")
def old(x):
    return x * 2


@warnings.deprecated("no longer")
class Thing:
    def __init__(self, n=1):
        self.n = n


class Child(Thing.__base__):
    pass


@warnings.deprecated("silent", category=None)
def silent():
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old(4), old.__name__, old.__deprecated__)
    print(Thing(3).n, Thing.__deprecated__)

    class Sub(Thing):
        pass

    Sub()
    print(silent(), silent.__deprecated__)
for w in caught:
    print(w.category.__name__, w.message, w.lineno)


async def never():
    pass


async def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        never()
        await asyncio.sleep(0)
    for w in caught:
        print(w.category.__name__, w.message)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("ignore")
        never()
    print(caught)


asyncio.run(main())
