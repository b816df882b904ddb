# A coroutine is closed while it waits for a step of an asynchronous generator: what the generator gives out then is complained
# about in the words of the step, which calls itself a coroutine.


class Pause:
    def __await__(self):
        yield "pause"


async def numbers():
    try:
        yield 1
        await Pause()
    finally:
        print("leaves")
        await Pause()
        print("left")


async def next_number():
    numbering = numbers()
    await anext(numbering)
    await anext(numbering)


async def next_or_none():
    numbering = numbers()
    await anext(numbering)
    await anext(numbering, None)


async def loop():
    async for number in numbers():
        print(number)


async def closing():
    numbering = numbers()
    await anext(numbering)
    await numbering.aclose()


for function in next_number, next_or_none, loop, closing:
    coroutine = function()
    print(function.__name__, coroutine.send(None))
    try:
        coroutine.close()
    except RuntimeError as e:
        print(repr(e), repr(e.__context__))
    coroutine = function()
    print(coroutine.send(None))
    try:
        print(coroutine.throw(KeyError("thrown")))
        coroutine.close()
    except KeyError as e:
        print(repr(e))
