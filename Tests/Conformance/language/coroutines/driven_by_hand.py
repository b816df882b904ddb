# A coroutine driven without a loop: a tiny scheduler sends values, throws errors and closes what is left.
import types


@types.coroutine
def ask(question):
    answer = yield question
    return answer


async def dialogue(name):
    try:
        first = await ask(f"{name}: how many?")
        second = await ask(f"{name}: {first} of what?")
        return f"{name} takes {first} {second}"
    except ValueError as e:
        again = await ask(f"{name}: not {e}, then?")
        return f"{name} settles for {again}"
    finally:
        print(f"  {name} is done")


class Waits:
    def __init__(self, n): self.n = n
    def __await__(self):
        for i in range(self.n):
            yield f"waiting {i}"
        return self.n * 10


async def adds():
    return await Waits(2) + await Waits(1)


c = dialogue("ann")
print(c.send(None), c.send(3), c.cr_running, c.cr_await is not None, c.__name__)
try:
    c.send("pears")
except StopIteration as stop:
    print("result:", stop.value)
c = dialogue("bob")
print(c.send(None), c.throw(ValueError("a lot")))
try:
    c.send("one")
except StopIteration as stop:
    print("result:", stop.value)
c = dialogue("cid")
print(c.send(None))
c.close()
c.close()
for f in (lambda: c.send(None), lambda: dialogue("x").send(1), lambda: next(dialogue("y")), lambda: iter(c), lambda: c.throw(KeyError("late")), lambda: list(adds())):
    try:
        print(f())
    except (RuntimeError, TypeError, StopIteration, KeyError) as e:
        print(type(e).__name__, e)
    c = dialogue("spare")
    c.close()


def run(*coroutines):
    """Round robin; answers each question with its length."""
    ready, results = [(c, None) for c in coroutines], {}
    while ready:
        c, value = ready.pop(0)
        try:
            question = c.send(value)
        except StopIteration as stop:
            results[c.__name__] = results.get(c.__name__, []) + [stop.value]
        else:
            print(" ", question)
            ready.append((c, len(question)))
    return results


print(run(dialogue("dan"), adds(), dialogue("eve")))


async def nested(n):
    return 0 if n == 0 else 1 + await nested(n - 1)


try:
    nested(50).send(None)
except StopIteration as stop:
    print(stop.value)


async def wrong():
    await 5


for bad in (wrong,):
    try:
        bad().send(None)
    except TypeError as e:
        print(e)
