"""Writes random asyncio programs: one for each seed, the same on every machine.

A program is a few workers that call, spawn and await one another and use every primitive of asyncio, with a line of output
after nearly every operation, so that an order shows.  Worker n calls workers with greater numbers only, and its main
coroutine runs under a timeout: so every program ends, or ends in a deadlock that both sides have to report.

Deliberately absent: what prints an address (`look` cuts them out), sets of plain futures (CPython orders them by address),
messages about exceptions that nobody retrieved (but for one program in twelve, which turns the collector off), and what
CPython releases when the interpreter ends.
"""

import random

HEAD = '''\
import asyncio
import contextlib
import contextvars
import re
import time
from asyncio import staggered

var = contextvars.ContextVar("var", default=0)
T = []
F = []


def log(*things):
    print(f"{time.monotonic():g}", *things)


def spawn(coro, name, **options):
    task = asyncio.create_task(coro, name=name, **options)
    T.append(task)
    return task


def eager(coro, name):
    """Begins a task at once, made by the loop (whose tasks have an order)."""
    def once(loop, coro, **options):
        loop.set_task_factory(before)
        return asyncio.Task(coro, loop=loop, eager_start=True, **options)

    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(once)
    return loop.create_task(coro, name=name)


def pick(n):
    others = [t for t in T if t is not asyncio.current_task()]
    return others[n % len(others)] if others else None


def later(n):
    """One of the tasks that are younger than this one, so that tasks never await each other in a circle."""
    me = asyncio.current_task()
    younger = T[T.index(me) + 1:] if me in T else T if me is first else []
    return younger[n % len(younger)] if younger else None


def show(x):
    if isinstance(x, BaseExceptionGroup):
        return f"{type(x).__name__}({x.message!r}, {', '.join(show(e) for e in x.exceptions)})"
    if isinstance(x, (list, tuple)):
        return "[" + ", ".join(show(e) for e in x) + "]"
    return repr(x)


def why(e):
    text = show(e)
    for _ in range(4):
        if e.__cause__ is None and (e.__context__ is None or e.__suppress_context__):
            break
        text += " because of " if e.__cause__ else " during "
        e = e.__cause__ or e.__context__
        text += show(e)
    return text


def look(x):
    text = re.sub(" at 0x[0-9a-f]+", "", repr(x)).split(" wait_for=")[0].split(" cb=")[0]
    return x._state if "asyncio/" in text else text


def blocking(n, t, error=None):
    log(n, "in a thread", var.get())
    time.sleep(t)
    log(n, "leaves the thread")
    if error:
        raise error(n)
    return n


def settle(future, n):
    log(n, "settles", future.done())
    if not future.done():
        future.set_exception(KeyError(n)) if n % 3 == 0 else future.set_result(n)


def new_future():
    F.append(asyncio.get_running_loop().create_future())
    return F[-1]


'''

GENERATORS = '''\
async def gen(n, t):
    try:
        for i in range(n):
            try:
                got = yield i
                if got is not None:
                    log("gen got", got)
            except KeyError as e:
                log("gen caught", show(e))
            await asyncio.sleep(t)
    finally:
        log({0}, "gen ends")
        await asyncio.sleep({1})
        log({0}, "gen ended")


@contextlib.asynccontextmanager
async def around(n):
    log(n, "enters")
    await asyncio.sleep({2})
    try:
        yield n
    except LookupError as e:
        log(n, "handles", show(e))
    finally:
        log(n, "leaves")
        await asyncio.sleep({3})


def parts(n):
    try:
        for i in range(n):
            yield i
    finally:
        log("no parts left")

'''

TOP = '''\
async def top():
    global first, lock, lock2, sem, event, cond, queue, queue2, barrier, future
    first = asyncio.current_task()
    {factory}
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.{semaphore}, asyncio.Event()
    cond, queue, queue2 = asyncio.Condition({shared}), asyncio.{queue}, asyncio.{queue2}
    barrier, future = asyncio.Barrier({parties}), new_future()
    try:
        log("end", show(await asyncio.wait_for(main(), 40)))
    except BaseException as e:
        log("top", show(e))
    log(len(asyncio.all_tasks()), [look(x) for x in (lock, lock2, sem, event, queue, queue2, barrier)])
    for t in T:
        t.cancel("end")
    if T:
        await asyncio.wait(T, timeout={patience})
    for t in T:
        log(look(t), t.cancelling())
    {last}

{run}
'''

RUNS = (
    "asyncio.run(top())", "asyncio.run(top())", "asyncio.run(top())",
    "with asyncio.Runner() as runner:\n    runner.run(top())\n    print(runner.get_loop().is_running())",
    "loop = asyncio.new_event_loop()\nasyncio.set_event_loop(loop)\ntry:\n    loop.run_until_complete(top())\nfinally:\n"
    "    for t in asyncio.all_tasks(loop):\n        t.cancel()\n    loop.run_until_complete(asyncio.sleep(100))\n"
    "    loop.run_until_complete(loop.shutdown_asyncgens())\n    loop.close()\nprint(loop.is_closed())",
)


class Writer:
    """Writes one program; every choice comes from the seed."""

    # How a program is run; what stands before its workers besides HEAD.
    runs = RUNS
    more = ""

    def __init__(self, seed, budget=(15, 80)):
        self.random = random.Random(seed)
        self.lines = []
        self.budget = self.random.randint(*budget)
        self.labels = 0
        self.workers = self.random.randint(2, 6)
        self.is_eager = self.chance(0.12)
        self.has_handler = self.chance(0.08)
        # A program dwells on some kinds of statements: contention needs several that touch the same thing.
        plain = [
            self.sleep, self.sleep, self.sleep, self.call, self.call, self.spawn, self.spawn, self.spawn, self.cancel,
            self.cancel, self.await_task, self.await_task, self.gather, self.gather, self.wait, self.wait, self.wait_for,
            self.shield, self.fail, self.events, self.queues, self.queues, self.queues, self.futures, self.futures,
            self.callbacks, self.as_completed, self.barriers, self.context, self.counts, self.done_callback, self.by_hand,
            self.threads, self.eager, self.handles, self.asides, self.looks, self.closing]
        nested = [
            self.attempt, self.attempt, self.attempt, self.timeout, self.timeout, self.locked, self.locked, self.group,
            self.group, self.condition, self.condition, self.loop, self.generator, self.generator, self.managed,
            self.consumer]
        self.plain = plain + 5 * self.random.sample(plain, 3)
        self.nested = nested + 3 * self.random.sample(nested, 2)

    # -- choices

    def chance(self, p):
        return self.random.random() < p

    def one(self, *things):
        return self.random.choice(things)

    def delay(self):
        return self.one("0", "0", "0", "1", "1", "1", "2", "0.5", "3", "1.5", "0.1", "0.25")

    def label(self):
        self.labels += 1
        return self.labels

    def worker(self, level):
        """A call of a worker with a greater number, or of sleep: so that no call goes round in a circle."""
        if level + 1 >= self.workers or self.chance(0.2):
            return f"asyncio.sleep({self.delay()}, {self.label()})"
        return f"w{self.random.randint(level + 1, self.workers - 1)}()"

    def spawned(self, level):
        options = self.one("", "", "", "", ", context=contextvars.copy_context()", ", context=contextvars.Context()")
        return f'spawn({self.worker(level)}, "t{self.label()}"{options})'

    def target(self):
        return f"pick({self.random.randint(0, 9)})"

    def awaitable(self, level):
        return self.one(self.worker, self.spawned)(level)

    # -- text

    def put(self, depth, *texts):
        for text in texts:
            self.lines.append("    " * depth + text)

    def say(self, depth, more=""):
        self.put(depth, f'log({self.label()}{", " + more if more else ""})')

    def block(self, level, depth, nesting, most=3):
        """At least one statement."""
        before = len(self.lines)
        for _ in range(self.random.randint(1, most)):
            if self.budget <= 0:
                continue
            if nesting == 0 and self.chance(0.9 if level == 0 else 0.4):
                # Guarded, so that the rest of a body gets its turn too.
                self.put(depth, "try:")
                self.statement(level, depth + 1, 1)
                self.put(depth, f"except {self.one('Exception', 'BaseException')} as e:")
                self.say(depth + 1, "why(e)")
            else:
                self.statement(level, depth, nesting)
        if len(self.lines) == before or self.chance(0.4):
            self.say(depth)

    def statement(self, level, depth, nesting):
        self.budget -= 1
        self.random.choice(self.plain + (self.nested + self.nested if nesting < 4 else []))(level, depth, nesting)

    # -- statements: tasks

    def sleep(self, level, depth, nesting):
        self.put(depth, f"await asyncio.sleep({self.delay()})")
        if self.chance(0.6):
            self.say(depth)

    def call(self, level, depth, nesting):
        self.put(depth, f"log({self.label()}, show(await {self.worker(level)}))")

    def spawn(self, level, depth, nesting):
        self.put(depth, self.spawned(level))

    def cancel(self, level, depth, nesting):
        who = self.one(self.target(), self.target(), self.target(), "asyncio.current_task()")
        message = self.one("", f'"c{self.label()}"')
        self.put(depth, f"if t := {who}:")
        self.put(depth + 1, f'log({self.label()}, "cancel", t.get_name(), t.cancel({message}), t.cancelling())')

    def await_task(self, level, depth, nesting):
        self.put(depth, f"if t := later({self.random.randint(0, 9)}):")
        self.put(depth + 1, f"log({self.label()}, show(await t))")

    def eager(self, level, depth, nesting):
        n = self.label()
        self.put(depth, f'T.append(eager({self.worker(level)}, "e{n}"))',
                 f"log({n}, T[-1].done(), asyncio.current_task().get_name())")

    def looks(self, level, depth, nesting):
        n = self.label()
        self.put(depth, self.one(
            f"log({n}, [look(t) for t in T[-4:]])", f"log({n}, look(asyncio.current_task()))",
            f"log({n}, look(lock), look(sem), look(event), look(queue))", f"log({n}, look(barrier), look(queue2), look(cond))",
            f"log({n}, [t.get_name() for t in sorted(asyncio.all_tasks(), key=lambda t: t.get_name())])"))

    def counts(self, level, depth, nesting):
        self.put(depth, self.one(
            f"log({self.label()}, asyncio.current_task().cancelling(), len(asyncio.all_tasks()))",
            f"log({self.label()}, asyncio.current_task().uncancel())",
            f"while asyncio.current_task().uncancel(): log({self.label()})"))

    # -- statements: waiting

    def gather(self, level, depth, nesting):
        parts = [self.awaitable(level) for _ in range(self.random.randint(1, 3))]
        if self.chance(0.2):
            parts.append("later(0) or asyncio.sleep(0)")
        if self.chance(0.3):
            parts.append("return_exceptions=True")
        call = f"asyncio.gather({', '.join(parts)})"
        if self.chance(0.2):
            self.put(depth, f"g = {call}", f"asyncio.get_running_loop().call_later({self.delay()}, g.cancel)",
                     f"log({self.label()}, show(await g))")
        else:
            self.put(depth, f"log({self.label()}, show(await {call}))")

    def wait(self, level, depth, nesting):
        parts = ", ".join(self.spawned(level) for _ in range(self.random.randint(1, 3)))
        if self.chance(0.25):
            parts += ", *filter(None, [later(0), later(1)])"
        options = self.one("", ", timeout=" + self.delay()) + self.one(
            "", ", return_when=asyncio.FIRST_COMPLETED", ", return_when=asyncio.FIRST_EXCEPTION",
            ", return_when=asyncio.ALL_COMPLETED")
        self.put(depth, f"done, pending = await asyncio.wait([{parts}]{options})")
        self.say(depth, "[t.get_name() for t in done], [t.get_name() for t in pending]")

    def wait_for(self, level, depth, nesting):
        delay = self.one(self.delay(), self.delay(), self.delay(), self.delay(), "None", "-1")
        what = self.one(self.awaitable(level), self.awaitable(level), "asyncio.shield(future)", "future")
        if delay == "None" and "future" in what:
            delay = "2"
        self.put(depth, f"log({self.label()}, show(await asyncio.wait_for({what}, {delay})))")

    def shield(self, level, depth, nesting):
        self.put(depth, f"log({self.label()}, show(await asyncio.shield({self.awaitable(level)})))")

    def as_completed(self, level, depth, nesting):
        # Of tasks that are done already CPython finds the first by memory address.
        parts = ", ".join(self.awaitable(level) for _ in range(self.random.randint(1, 1 if self.is_eager else 3)))
        timeout = self.one("", "", f", timeout={self.delay()}")
        start = self.one("for", "async for")
        self.put(depth, f"{start} c in asyncio.as_completed([{parts}]{timeout}):")
        self.put(depth + 1, f"log({self.label()}, show(await c))")
        if self.chance(0.2):
            self.put(depth + 1, "break" if start == "async for" else "await asyncio.sleep(0)")

    # -- statements: synchronisation

    def events(self, level, depth, nesting):
        self.put(depth, self.one(
            "event.set()", "event.clear()", f"await asyncio.wait_for(event.wait(), {self.delay()})",
            f"await asyncio.wait_for(event.wait(), {self.delay()})", "await event.wait()"))
        self.say(depth, "event.is_set()")

    def queues(self, level, depth, nesting):
        n, q = self.label(), self.one("queue", "queue", "queue2")
        self.put(depth, self.one(
            f"await {q}.put({n})", f"await {q}.put({n})", f"log(await {q}.get())", f"log(await {q}.get())",
            f"{q}.put_nowait({n})", f"if not {q}.empty(): log({q}.get_nowait())", f"log({q}.get_nowait())",
            f"if {q}._unfinished_tasks: {q}.task_done()", f"{q}.task_done()",
            f"await asyncio.wait_for({q}.get(), {self.delay()})", f"await asyncio.wait_for({q}.put({n}), {self.delay()})",
            f"await asyncio.wait_for({q}.join(), 2)",
            f"{q}.shutdown({self.one('', 'immediate=True')})" if self.chance(0.25) else f"log({q}.qsize(), {q}.full())"))
        self.say(depth, f"{q}.qsize()")

    def barriers(self, level, depth, nesting):
        n = self.label()
        kind = self.random.randint(0, 9)
        if kind == 0:
            self.put(depth, f"await barrier.{self.one('abort', 'reset')}()")
        elif kind < 4:
            self.put(depth, f"async with asyncio.timeout({self.delay()}):")
            self.put(depth + 1, "async with barrier as place:")
            self.put(depth + 2, f"log({n}, place)")
        else:
            self.put(depth, f"log({n}, await asyncio.wait_for(barrier.wait(), {self.delay()}))")
        self.say(depth, "barrier.n_waiting, barrier.broken")

    def by_hand(self, level, depth, nesting):
        """Locks and semaphores without `async with`."""
        x = self.one("lock", "lock2", "sem", "sem")
        n = self.label()
        self.put(depth, self.one(
            f"await asyncio.wait_for({x}.acquire(), {self.delay()})", f"if {x}.locked(): {x}.release()", f"{x}.release()",
            f"log({n}, await {x}.acquire())"))
        self.say(depth, f"{x}.locked()")

    # -- statements: futures, callbacks, threads

    def futures(self, level, depth, nesting):
        n = self.label()
        self.put(depth, *self.one(
            [f"future.set_result({n})"], [f"if not future.done(): log({n}, show(await asyncio.wait_for(future, 1)))"],
            [f'log({n}, future.cancel("f{n}"))'], [f"future.set_exception({self.one('KeyError', 'ValueError')}({n}))"],
            [f"log({n}, show(await asyncio.wait_for(asyncio.shield(future), {self.delay()})))"],
            [f"log({n}, look(future), future.done(), future.cancelled())"],
            ["f = new_future()", f"asyncio.get_running_loop().call_later({self.delay()}, settle, f, {n})",
             f"log({n}, show(await f))"],
            ["f = new_future()", f"asyncio.get_running_loop().call_soon(settle, f, {n})", f"log({n}, show(await f))"],
            ["for f in F[1:]: settle(f, %d)" % n],
            [f"if F[-1] is not future: log({n}, show(await asyncio.wait_for(F[-1], {self.delay()})))"]))
        if self.chance(0.3):
            self.put(depth, f'F[-1].add_done_callback(lambda f: log({self.label()}, "future", look(f)))')

    def callbacks(self, level, depth, nesting):
        what = self.one("call_soon(", f"call_later({self.delay()}, ", f"call_at({self.delay()}, ", "call_soon_threadsafe(")
        context = self.one("", "", ", context=contextvars.Context()")
        self.put(depth, f'h = asyncio.get_running_loop().{what}lambda: log({self.label()}, "callback", var.get()){context})')
        if self.chance(0.2):
            self.put(depth, "h.cancel()", f"log({self.label()}, h.cancelled())")

    def handles(self, level, depth, nesting):
        """A timer that does something to a task."""
        n = self.label()
        what = self.one("cancel()", "cancel()", f'cancel("h{n}")', f'set_name("h{n}")')
        self.put(depth, f"if t := {self.one(self.target(), self.target(), 'asyncio.current_task()')}:")
        self.put(depth + 1, f'h = asyncio.get_running_loop().call_later({self.delay()}, lambda t=t: log({n}, t.get_name(), t.{what}))')
        self.put(depth + 1, f"log({n}, h.when())")

    def done_callback(self, level, depth, nesting):
        n = self.label()
        self.put(depth, f"if t := {self.target()}:")
        self.put(depth + 1, f'back = lambda t: log({n}, "done", t.get_name(), var.get())', "t.add_done_callback(back)")
        if self.chance(0.3):
            self.put(depth + 1, f"log({n}, t.remove_done_callback({self.one('back', 'log')}))")
        if self.chance(0.15):
            self.put(depth + 1, f"t.add_done_callback(lambda t: spawn({self.worker(level)}, 's{n}'))")

    def threads(self, level, depth, nesting):
        n, delay = self.label(), self.delay()
        error = self.one("", "", "", ", ValueError")
        self.put(depth, self.one(
            f"log({n}, await asyncio.to_thread(blocking, {n}, {delay}{error}))",
            f"log({n}, await asyncio.get_running_loop().run_in_executor(None, blocking, {n}, {delay}{error}))",
            f"log({n}, await asyncio.wait_for(asyncio.to_thread(blocking, {n}, {delay}{error}), {self.delay()}))",
            f'spawn(asyncio.to_thread(blocking, {n}, {delay}{error}), "t{n}")',
            f"log({n}, show(await asyncio.gather(asyncio.to_thread(blocking, {n}, {delay}), "
            f"asyncio.to_thread(blocking, {n + 1000}, {self.delay()}), {self.worker(level)})))",
            f"asyncio.get_running_loop().run_in_executor(None, asyncio.get_running_loop().call_soon_threadsafe, log, {n})",
            f"log({n}, await asyncio.to_thread(lambda l: asyncio.run_coroutine_threadsafe("
            f"{self.worker(level)}, l).result({self.one('', '5', '1')}), asyncio.get_running_loop()))",
            f"time.sleep({delay})"))

    def context(self, level, depth, nesting):
        n = self.label()
        self.put(depth, *self.one(
            [f"var.set({n})"], [f"log({n}, var.get())"], [f"token = var.set({n})", f"log({n}, var.get())", "var.reset(token)"],
            [f"contextvars.copy_context().run(var.set, {n})", f"log({n}, var.get())"],
            [f"contextvars.copy_context().run(asyncio.get_running_loop().call_soon, lambda: log({n}, var.get()))"]))

    # -- statements: the rest

    def fail(self, level, depth, nesting):
        kind = self.random.randint(0, 9)
        if kind < 5:
            error = self.one("ValueError", "KeyError", "ValueError", "asyncio.CancelledError", "TimeoutError")
            cause = self.one("", "", "", " from None", " from OSError(1)")
            self.put(depth, f"raise {error}({self.label()}){cause}")
        elif kind < 9:
            self.put(depth, f"return {self.label()}")
        else:
            self.put(depth, f'raise ExceptionGroup("g", [ValueError({self.label()}), KeyError({self.label()})])')

    def closing(self, level, depth, nesting):
        """An async generator by hand."""
        n = self.label()
        self.put(depth, f"a = gen({self.random.randint(1, 4)}, {self.delay()})")
        for _ in range(self.random.randint(1, 3)):
            self.put(depth, self.one(
                f"log({n}, await anext(a))", f"log({n}, await anext(a, None))", f"log({n}, await a.asend(None))",
                f"log({n}, await a.asend({n}))", f"log({n}, show(await a.athrow(KeyError({n}))))",
                f"log({n}, await a.athrow(ValueError({n})))", f"log({n}, await a.aclose())",
                f"log({n}, await asyncio.wait_for(anext(a), {self.delay()}))", "del a" if self.chance(0.3) else "pass"))
            if self.lines[-1].endswith("del a"):
                break
        self.say(depth)

    def asides(self, level, depth, nesting):
        n = self.label()
        self.put(depth, *self.one(
            [f"for x in parts({n % 4}): log({n}, x, await {self.worker(level)})"],
            [f"log({n}, show([x async for x in gen(2, {self.delay()})]))"],
            [f"log({n}, show([await c for c in ({self.worker(level)}, {self.worker(level)})]))"],
            [f"log({n}, show(await asyncio.ensure_future({self.worker(level)})))"],
            [f"log({n}, asyncio.iscoroutinefunction(top), asyncio.get_running_loop().is_running())"],
            ["def stop(): raise ValueError(%d)" % n, "asyncio.get_running_loop().call_soon(stop)"],
            [f"c = {self.worker(level)}", "c.close()"],
            [f"log({n}, asyncio.get_running_loop().time())"],
            # With eager tasks 3.13.0 fails in an assertion of its own.
            ["pass"] if self.is_eager else [
                f"winner, index, errors = await staggered.staggered_race([lambda: {self.worker(level)}, "
                f"lambda: {self.worker(level)}], {self.one('None', self.delay())})",
                f"log({n}, winner, index, show(errors))"]))

    # -- statements with a body

    def attempt(self, level, depth, nesting):
        self.put(depth, "try:")
        self.block(level, depth + 1, nesting + 1)
        group = self.chance(0.2)
        kinds = [k for k in self.random.sample(
            ("ValueError", "asyncio.CancelledError", "Exception", "TimeoutError"), self.random.randint(0, 2))
            if not (group and k == "asyncio.CancelledError")]
        for kind in kinds:
            self.put(depth, f"except{'*' if group else ''} {kind} as e:")
            self.say(depth + 1, self.one("show(e)", "why(e)"))
            if self.chance(0.3) and not group:
                self.statement(level, depth + 1, nesting + 1)
            if self.chance(0.4):
                self.put(depth + 1, self.one("raise", "raise", f"raise KeyError({self.label()}) from e"))
        if self.chance(0.5) or not kinds:
            self.put(depth, "finally:")
            self.say(depth + 1)
            if self.chance(0.3):
                self.put(depth + 1, f"await asyncio.sleep({self.delay()})")
                self.say(depth + 1)

    def timeout(self, level, depth, nesting):
        at = f"asyncio.timeout_at(asyncio.get_running_loop().time() + {self.delay()})"
        self.put(depth, f"async with {self.one(f'asyncio.timeout({self.delay()})', at, 'asyncio.timeout(None)')} as cm:")
        if self.chance(0.2):
            self.put(depth + 1, f"cm.reschedule({self.one('None', f'asyncio.get_running_loop().time() + {self.delay()}')})")
        self.block(level, depth + 1, nesting + 1)
        if self.chance(0.2):
            self.put(depth + 1, f"cm.reschedule(asyncio.get_running_loop().time() + {self.delay()})")
            self.say(depth + 1, "look(cm), cm.when()")
        self.say(depth, "cm.expired()")

    def locked(self, level, depth, nesting):
        self.put(depth, f"async with {self.one('lock', 'lock2', 'sem', 'sem')}:")
        self.say(depth + 1)
        self.block(level, depth + 1, nesting + 1)

    def group(self, level, depth, nesting):
        self.put(depth, "async with asyncio.TaskGroup() as g:")
        for _ in range(self.random.randint(1, 3)):
            self.put(depth + 1, f'T.append(g.create_task({self.worker(level)}, name="g{self.label()}"))')
        if self.chance(0.7):
            self.block(level, depth + 1, nesting + 1, 2)
        if self.chance(0.2):
            self.put(depth + 1, f'T.append(g.create_task({self.worker(level)}, name="g{self.label()}"))')
        self.say(depth)

    def condition(self, level, depth, nesting):
        self.put(depth, "async with cond:")
        n = self.label()
        self.put(depth + 1, self.one(
            "cond.notify()", "cond.notify_all()", "cond.notify(2)", "await cond.wait()",
            f"await asyncio.wait_for(cond.wait(), {self.delay()})", f"await asyncio.wait_for(cond.wait(), {self.delay()})",
            f"log({n}, await asyncio.wait_for(cond.wait_for(lambda: len(T) > {n % 7 + 2}), {self.delay()}))"))
        self.say(depth + 1)
        if self.chance(0.4):
            self.statement(level, depth + 1, nesting + 1)

    def loop(self, level, depth, nesting):
        self.put(depth, f"for i in range({self.random.randint(2, 3)}):")
        self.block(level, depth + 1, nesting + 1, 2)
        if self.chance(0.2):
            self.put(depth + 1, "if i: break")

    def generator(self, level, depth, nesting):
        call = f"gen({self.random.randint(1, 4)}, {self.delay()})"
        if self.chance(0.3):
            self.put(depth, f"async with contextlib.aclosing({call}) as a:")
            depth += 1
            call = "a"
        self.put(depth, f"async for x in {call}:")
        self.say(depth + 1, "x")
        if self.chance(0.4):
            self.statement(level, depth + 1, nesting + 1)
        if self.chance(0.4):
            self.put(depth + 1, "if x: break")

    def managed(self, level, depth, nesting):
        self.put(depth, f"async with around({self.label()}) as n:")
        self.block(level, depth + 1, nesting + 1)

    def consumer(self, level, depth, nesting):
        """Takes from a queue until it is shut down."""
        q = self.one("queue", "queue2")
        self.put(depth, f"async with asyncio.timeout({self.delay()}):")
        self.put(depth + 1, "while True:")
        self.put(depth + 2, f"log({self.label()}, await {q}.get())", f"{q}.task_done()")
        if self.chance(0.5):
            self.statement(level, depth + 2, nesting + 1)

    # -- the whole

    def program(self):
        bodies = []
        for level in range(self.workers):
            self.lines = []
            if level == 0 and self.chance(0.6):
                for _ in range(self.random.randint(1, 4)):
                    self.put(1, self.spawned(0))
            self.block(level, 1, 0, 10 if level == 0 else 6)
            bodies.append("\n".join([f"async def {'main' if level == 0 else f'w{level}'}():"] + self.lines) + "\n")
        generators = GENERATORS.format(self.label(), self.delay(), self.delay(), self.delay())
        factory = "asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)" if self.is_eager else "var.set(1)"
        if self.has_handler:
            factory += ('\n    gc.disable()\n    asyncio.get_running_loop().set_exception_handler('
                        'lambda loop, c: log("handler", c["message"], show(c.get("exception"))))')
        top = TOP.format(
            factory=factory, parties=self.random.randint(1, 3), shared=self.one("", "", "", "lock"),
            semaphore=self.one("Semaphore(1)", "Semaphore(2)", "BoundedSemaphore(2)", "Semaphore(0)", "BoundedSemaphore(1)"),
            queue=self.one("Queue()", "Queue(1)", "Queue(2)", "LifoQueue(2)", "PriorityQueue()"),
            queue2=self.one("PriorityQueue(1)", "LifoQueue()", "PriorityQueue(2)", "Queue(1)"),
            patience=self.one("50", "50", "50", "0.5"), last="F.clear(), T.clear(), globals().pop('future')" if self.has_handler else self.one(
                "return", "log('over')", "raise SystemExit(7)"),
            run=self.one(*self.runs))
        head = HEAD.replace("import re\n", "import gc\nimport re\n") if self.has_handler else HEAD
        return head + self.more + generators + "\n" + "\n\n".join(bodies[::-1] + [top])


def generate(seed, budget=(15, 80)):
    return Writer(seed, budget).program()
