"""A second family of random asyncio programs: what the first one (programs.py) never says.

The loop may be of a class of the program's own that tells of all that is scheduled, tasks may come from a class or a factory
of its own; and there are stream readers that are fed by hand, timers that are taken back, eager tasks, contexts shared by
tasks, threads that hand work to the loop, exception handlers, exit stacks, both ways of `as_completed`, objects with `__await__`.

Seeds of this family begin at FIRST.  Deliberately absent: sockets, which the oracle does not have.
"""

from programs import Writer

FIRST = 1_000_000

MORE = '''\
READERS = []
TIMERS = []
shared = contextvars.Context()
plain_factory = asyncio.create_eager_task_factory(asyncio.Task)


class Telling(asyncio.SelectorEventLoop):
    """Tells of what is scheduled."""

    def call_soon(self, callback, *args, context=None):
        log("soon", name_of(callback), len(args))
        return super().call_soon(callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        log("later", delay, name_of(callback), len(args))
        return super().call_later(delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        log("at", when, name_of(callback))
        return super().call_at(when, callback, *args, context=context)

    def create_future(self):
        log("future")
        return super().create_future()


class Wrapping(asyncio.SelectorEventLoop):
    """Calls what is scheduled itself."""

    turns = 0

    def call_soon(self, callback, *args, context=None):
        def turn():
            Wrapping.turns += 1
            callback(*args)
        return super().call_soon(turn, context=context)


class Job(asyncio.Task):
    """A task that tells of itself."""

    def cancel(self, msg=None):
        log("job is cancelled", self.get_name(), msg)
        return super().cancel(msg)

    def set_name(self, name):
        super().set_name("job " + str(name))

    def add_done_callback(self, fn, *, context=None):
        log("job gets", name_of(fn))
        super().add_done_callback(fn, context=context)


class Wish:
    """Something to await."""

    def __init__(self, make):
        self.make = make

    def __await__(self):
        log("wish")
        return (yield from self.make().__await__())


def name_of(callback):
    callback = getattr(callback, "func", callback)
    return getattr(callback, "__qualname__", type(callback).__name__)


def job_factory(loop, coro, **options):
    return Job(coro, loop=loop, **options)


def reader(n):
    if not READERS:
        READERS.extend([asyncio.StreamReader(limit=8), asyncio.StreamReader(limit=20)])
    return READERS[n]


def feed(n, data):
    r = reader(n)
    log("feed", data)
    if data is None:
        r.feed_eof()
    elif not r._eof:
        r.feed_data(data)


def submit(loop, coro, wait, n):
    f = asyncio.run_coroutine_threadsafe(coro, loop)
    time.sleep(wait)
    log(n, "submitted", f.done(), f.cancel() if n % 2 else None)
    try:
        return f.result(3)
    except BaseException as e:
        return show(e)


def handler(loop, context):
    log("handler", context["message"].split(" at ")[0], show(context.get("exception")))
    if isinstance(context.get("exception"), KeyError):
        raise LookupError("in the handler")


'''

RUNS = (
    "asyncio.run(top(), loop_factory=Telling)",
    "asyncio.run(top(), loop_factory=Wrapping)\nprint(Wrapping.turns)",
    "with asyncio.Runner() as runner:\n    runner.run(asyncio.sleep(1))\n    runner.run(top())\n    print(var.get())",
    "context = contextvars.copy_context()\nwith asyncio.Runner() as runner:\n    runner.run(top(), context=context)\n"
    "    print(context.get(var), runner.run(asyncio.sleep(1, 5)))",
    "asyncio.run(top())", "asyncio.run(top())",
)


class Wide(Writer):
    """Writes one program of the second family."""

    runs = RUNS
    more = MORE

    def __init__(self, seed, budget):
        super().__init__(seed, budget)
        more = [
            self.readers, self.readers, self.timers, self.timers, self.wishes, self.shared, self.submits, self.stacks,
            self.factories, self.iterators, self.iterators, self.handler_changes, self.nested_timeouts, self.cleaning,
            self.own_waits, self.hand_over, self.group_in_group]
        self.plain = self.plain[::2] + more + more + 6 * self.random.sample(more, 3)
        # With the collector off, and what was dropped told of before the end.
        self.has_handler = True

    def text_of(self, level):
        return self.one("b'ab'", "b'a\\n'", "b'abcdefgh'", "b'--'", "b'abcdefghijkl'", "None")

    def readers(self, level, depth, nesting):
        n, r = self.label(), self.one("0", "0", "1")
        call = self.one(
            "read(3)", "read(1)", "readline()", "readexactly(4)", "readexactly(1)", "readuntil(b'--')",
            "readuntil((b'a', b'bc'))", "read(0)")
        self.put(depth, *self.one(
            [f"feed({r}, {self.text_of(level)})"],
            [f"feed({r}, {self.text_of(level)})"],
            [f"asyncio.get_running_loop().call_later({self.delay()}, feed, {r}, {self.text_of(level)})"],
            [f"log({n}, await asyncio.wait_for(reader({r}).{call}, {self.one('1', '2', '0.5')}))"],
            [f"feed({r}, {self.text_of(level)})", f"log({n}, await asyncio.wait_for(reader({r}).{call}, 1))"],
            [f"asyncio.get_running_loop().call_later({self.delay()}, feed, {r}, {self.text_of(level)})",
             f"log({n}, await asyncio.wait_for(reader({r}).{call}, {self.one('1', '2', '3')}))"],
            [f"log({n}, reader({r}).at_eof(), bytes(reader({r})._buffer))"]))

    def timers(self, level, depth, nesting):
        n = self.label()
        self.put(depth, *self.one(
            [f'TIMERS.append(asyncio.get_running_loop().call_later({self.delay()}, log, {n}, "timer"))'],
            [f'TIMERS.append(asyncio.get_running_loop().call_at({self.delay()}, log, {n}, "timer at"))'],
            [f'TIMERS.append(asyncio.get_running_loop().call_soon(log, {n}, "soon"))'],
            [f"if TIMERS: h = TIMERS[{n} % len(TIMERS)]; h.cancel(); log({n}, h.cancelled())"],
            [f"for h in TIMERS[::2]: h.cancel()"],
            [f"log({n}, sorted(h.when() for h in TIMERS if isinstance(h, asyncio.TimerHandle)))"],
            [f"asyncio.get_running_loop().call_later({self.delay()}, lambda: [h.cancel() for h in TIMERS])"],
            [f"loop = asyncio.get_running_loop()",
             f'loop.call_later({self.delay()}, loop.call_soon, log, {n}, "two steps")']))
        if self.chance(0.4):
            self.put(depth, f"await asyncio.sleep({self.delay()})")

    def wishes(self, level, depth, nesting):
        n = self.label()
        wish = f"Wish(lambda: {self.worker(level)})"
        self.put(depth, self.one(
            f"log({n}, show(await {wish}))", f"log({n}, show(await asyncio.wait_for({wish}, {self.delay()})))",
            f"log({n}, show(await asyncio.gather({wish}, {wish})))", f"log({n}, show(await asyncio.shield({wish})))",
            f"log({n}, show(await asyncio.ensure_future({wish})))"))

    def shared(self, level, depth, nesting):
        n = self.label()
        self.put(depth, *self.one(
            [f'spawn({self.worker(level)}, "s{n}", context=shared)'],
            [f'log({n}, shared.run(var.get), shared.run(lambda: var.set({n})) is None)'],
            [f"log({n}, show(await asyncio.create_task({self.worker(level)}, context=shared)), shared.get(var))"],
            [f"asyncio.get_running_loop().call_soon(var.set, {n}, context=shared)", "await asyncio.sleep(0)",
             f"log({n}, var.get())"],
            [f"log({n}, shared.run(asyncio.create_task, {self.worker(level)}).get_context().get(var))"]))

    def submits(self, level, depth, nesting):
        n = self.label()
        self.put(depth, f"log({n}, show(await asyncio.to_thread(submit, asyncio.get_running_loop(), {self.worker(level)}, "
                        f"{self.one('0', '0', '1', '0.5')}, {n})))")

    def stacks(self, level, depth, nesting):
        n = self.label()
        self.put(depth, "async with contextlib.AsyncExitStack() as stack:")
        self.put(depth + 1, f"log({n}, await stack.enter_async_context(around({n})))",
                 self.one(f"stack.push_async_callback(asyncio.sleep, {self.delay()})", "await stack.enter_async_context(lock)",
                          f"await stack.enter_async_context(asyncio.timeout({self.delay()}))",
                          f'stack.callback(log, {n}, "unwinds")'))
        self.block(level, depth + 1, nesting + 1, 2)

    def factories(self, level, depth, nesting):
        n = self.label()
        factory = self.one('plain_factory', 'job_factory', 'None', 'None')
        self.put(depth, f"asyncio.get_running_loop().set_task_factory({factory})",
                 f'log({n}, show(await {self.one(self.spawned(level), "asyncio.gather(" + self.spawned(level) + ")")}))')
        if self.chance(0.6):
            self.put(depth, "asyncio.get_running_loop().set_task_factory(None)")

    def iterators(self, level, depth, nesting):
        n = self.label()
        parts = ", ".join(self.one(self.worker, self.worker)(level) for _ in range(self.random.randint(1, 3)))
        timeout = self.one("", "", f", timeout={self.delay()}")
        self.put(depth, f"walk = asyncio.as_completed([{parts}]{timeout})", "try:")
        for _ in range(self.random.randint(1, 3)):
            self.put(depth + 1, self.one(
                f"log({n}, show(await (await anext(walk))))",
                f"log({n}, show(await next(walk)))", f"async for t in walk: log({n}, t.done(), show(await t))",
                f"log({n}, show(await asyncio.wait_for(next(walk), {self.delay()})))", "await asyncio.sleep(0)"))
        self.put(depth, "except (StopAsyncIteration, StopIteration, TimeoutError, ValueError, KeyError) as e:")
        self.say(depth + 1, "show(e)")

    def handler_changes(self, level, depth, nesting):
        n = self.label()
        self.put(depth, *self.one(
            ["asyncio.get_running_loop().set_exception_handler(handler)",
             f"asyncio.get_running_loop().call_soon(lambda: log({n}, 1 / 0))"],
            ["asyncio.get_running_loop().set_exception_handler(handler)",
             f"asyncio.get_running_loop().call_later({self.delay()}, {{}}.__getitem__, {n})"],
            ["asyncio.get_running_loop().set_exception_handler(None)"],
            [f'asyncio.get_running_loop().call_exception_handler({{"message": "own {n}", "exception": ValueError({n})}})'],
            [f"log({n}, name_of(asyncio.get_running_loop().get_exception_handler()))"]))

    def nested_timeouts(self, level, depth, nesting):
        n = self.label()
        self.put(depth, f"async with asyncio.timeout({self.delay()}) as outer:")
        self.put(depth + 1, "try:", f"    async with asyncio.timeout({self.delay()}) as inner:")
        self.put(depth + 3, f"log({n}, show(await {self.worker(level)}))")
        self.put(depth + 1, "except TimeoutError as e:", f"    log({n}, why(e), inner.expired(), outer.expired())")

    def cleaning(self, level, depth, nesting):
        n = self.label()
        self.put(depth, "try:", f"    await {self.worker(level)}", "finally:")
        self.put(depth + 1, self.one(
            f"await asyncio.shield(asyncio.sleep({self.delay()}))", f"await asyncio.wait_for(asyncio.sleep({self.delay()}), 1)",
            f"await asyncio.gather({self.worker(level)}, return_exceptions=True)", "await asyncio.sleep(0)",
            f"log({n}, asyncio.current_task().uncancel())"))
        self.put(depth + 1, f'log({n}, "cleaned", asyncio.current_task().cancelling())')

    def own_waits(self, level, depth, nesting):
        n = self.label()
        self.put(depth, self.one(
            f"log({n}, show(await asyncio.wait_for(asyncio.gather({self.worker(level)}, {self.worker(level)}), {self.delay()})))",
            f"log({n}, show(await asyncio.shield(asyncio.gather({self.worker(level)}, return_exceptions=True))))",
            f"log({n}, show(await asyncio.gather(asyncio.gather({self.worker(level)}), asyncio.shield({self.worker(level)}))))",
            f"log({n}, [len(x) for x in await asyncio.wait([asyncio.ensure_future({self.worker(level)}), new_future()], "
            f"timeout={self.one('1', '2', '0')})])",
            f"log({n}, show(await asyncio.wait_for(asyncio.wait_for({self.worker(level)}, {self.delay()}), {self.delay()})))"))

    def hand_over(self, level, depth, nesting):
        n = self.label()
        self.put(depth, *self.one(
            ["loop = asyncio.get_running_loop()",
             f"f = loop.run_in_executor(None, lambda loop=loop: loop.call_soon_threadsafe(queue.put_nowait, {n}))",
             f"log({n}, name_of(await f), queue.qsize())"],
            ["loop = asyncio.get_running_loop()",
             "log(%d, await asyncio.to_thread(lambda loop=loop: (time.sleep(%s), loop.call_soon_threadsafe(event.set))[0]))" % (
                 n, self.delay())],
            [f"f = asyncio.get_running_loop().run_in_executor(None, time.sleep, {self.delay()})",
             f"f.add_done_callback(lambda f: log({n}, look(f)))", f"log({n}, f.cancel())"],
            [f"t = asyncio.create_task(asyncio.to_thread(blocking, {n}, 1))", f"await asyncio.sleep({self.delay()})",
             "t.cancel()", f"log({n}, show(await asyncio.gather(t, return_exceptions=True)))"]))

    def group_in_group(self, level, depth, nesting):
        n = self.label()
        self.put(depth, "try:", "    async with asyncio.TaskGroup() as g:", "        async with asyncio.TaskGroup() as h:")
        self.put(depth + 3, f"h.create_task({self.worker(level)})", f"g.create_task({self.worker(level)})",
                 self.one(f"await asyncio.sleep({self.delay()})", f"raise ValueError({n})",
                          f"asyncio.current_task().cancel('g{n}')", f"h.create_task({self.worker(level)}).cancel()"))
        self.put(depth, "except* Exception as e:", f"    log({n}, show(e), asyncio.current_task().cancelling())")


def generate(seed, budget=(15, 60)):
    return Wide(seed, budget).program()
