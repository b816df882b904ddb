#!/usr/bin/env python3
"""Random asyncio programs, run by CPython (the oracle) and by Simul.

    python3.13 Tests/Fuzz/fuzz.py [--simul PATH] [--from SEED] [--count N] [--keep DIR] [--print SEED]

A seed makes a program (`generate`): a few workers that sleep, spawn, wait, lock, time out, cancel and raise, with a
line of output after nearly every operation.  Output, exit status and schedule have to be equal.  A program that
shows a difference is shrunk (statements are taken out as long as it still differs) and stored in DIR.

Deliberately absent: what depends on CPython's garbage collector (exceptions never retrieved, tasks destroyed), and
what prints an address.  Every program ends, because its main coroutine runs under a timeout.
"""

import argparse
import ast
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
ORACLE = os.path.join(ROOT, "Tests", "Oracle", "oracle.py")

HEAD = '''\
import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)
T = []


def log(*things):
    print(f"{asyncio.get_running_loop().time():g}", *things)


def spawn(coro, name):
    task = asyncio.create_task(coro, name=name)
    T.append(task)
    return task


def pick(n):
    others = [t for t in T if t is not asyncio.current_task()]
    return others[n % len(others)] if others else None


def show(x):
    if isinstance(x, BaseExceptionGroup):
        return f"{type(x).__name__}({', '.join(show(e) for e in x.exceptions)})"
    if isinstance(x, list):
        return "[" + ", ".join(show(e) for e in x) + "]"
    return repr(x)


'''

TAIL = '''\
async def top():
    global lock, lock2, sem, event, cond, queue, barrier, future
    {factory}
    lock, lock2, sem, event = asyncio.Lock(), asyncio.Lock(), asyncio.{semaphore}, asyncio.Event()
    cond, queue, barrier = asyncio.Condition(), asyncio.{queue}, asyncio.Barrier({parties})
    future = asyncio.get_running_loop().create_future()
    try:
        log("end", show(await asyncio.wait_for(main(), 30)))
    except BaseException as e:
        log("top", show(e))
    log(len(asyncio.all_tasks()))
    for t in T:
        t.cancel("end")
    for r in await asyncio.gather(*T, return_exceptions=True):
        log(show(r))
    for t in T:
        log(t.get_name(), t.cancelled(), t.cancelling())

asyncio.run(top())
'''


class Writer:
    """Writes one program; every choice comes from the seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.budget = self.random.randint(20, 90)
        self.labels = 0
        self.workers = self.random.randint(2, 6)
        self.is_eager = self.chance(0.15)

    # -- choices

    def chance(self, p):
        return self.random.random() < p

    def delay(self):
        return self.random.choice(("0", "0", "0", "1", "1", "1", "2", "0.5", "3", "1.5"))

    def label(self):
        self.labels += 1
        return self.labels

    def worker(self, level):
        """A call of a worker with a greater number, or of sleep: so that no call goes round in a circle."""
        if level + 1 >= self.workers or self.chance(0.25):
            return f"asyncio.sleep({self.delay()}, {self.label()})"
        return f"w{self.random.randint(level + 1, self.workers - 1)}()"

    def spawned(self, level):
        return f'spawn({self.worker(level)}, "t{self.label()}")'

    def target(self):
        return f"pick({self.random.randint(0, 9)})"

    # -- text

    def put(self, depth, text):
        self.lines.append("    " * depth + text)

    def say(self, depth, more=""):
        self.put(depth, f'log({self.label()}{", " + more if more else ""})')

    def block(self, level, depth, nesting, most=3):
        """At least one statement."""
        before = len(self.lines)
        for _ in range(self.random.randint(1, most)):
            if self.budget <= 0:
                continue
            if nesting == 0 and self.chance(0.75 if level == 0 else 0.35):
                # Guarded, so that the rest of a body gets its turn too.
                self.put(depth, "try:")
                self.statement(level, depth + 1, 1)
                self.put(depth, f"except {self.random.choice(('Exception', 'BaseException'))} as e:")
                self.say(depth + 1, "show(e)")
            else:
                self.statement(level, depth, nesting)
        if len(self.lines) == before or self.chance(0.5):
            self.say(depth)

    def statement(self, level, depth, nesting):
        self.budget -= 1
        simple = [self.sleep, self.sleep, self.call, self.spawn, self.spawn, self.cancel, self.await_task, self.gather,
                  self.wait, self.wait_for, self.shield, self.fail, self.events, self.queues, self.queues, self.futures,
                  self.callbacks, self.as_completed, self.barriers, self.context, self.counts, self.done_callback]
        nested = [self.attempt, self.attempt, self.attempt, self.timeout, self.locked, self.locked, self.group,
                  self.condition, self.loop, self.generator]
        self.random.choice(simple + (nested + nested if nesting < 4 else []))(level, depth, nesting)

    # -- statements

    def sleep(self, level, depth, nesting):
        self.put(depth, f"await asyncio.sleep({self.delay()})")
        if self.chance(0.6):
            self.say(depth)

    def call(self, level, depth, nesting):
        self.put(depth, f"log({self.label()}, show(await {self.worker(level)}))")

    def spawn(self, level, depth, nesting):
        self.put(depth, self.spawned(level))

    def cancel(self, level, depth, nesting):
        who = self.random.choice((self.target(), self.target(), "asyncio.current_task()"))
        message = self.random.choice(("", f'"c{self.label()}"'))
        self.put(depth, f"if t := {who}:")
        self.put(depth + 1, f'log({self.label()}, "cancel", t.get_name(), t.cancel({message}), t.cancelling())')

    def await_task(self, level, depth, nesting):
        self.put(depth, f"if t := {self.target()}:")
        self.put(depth + 1, f"log({self.label()}, show(await t))")

    def gather(self, level, depth, nesting):
        parts = [self.random.choice((self.worker, self.spawned))(level) for _ in range(self.random.randint(1, 3))]
        if self.chance(0.3):
            parts.append("return_exceptions=True")
        self.put(depth, f"log({self.label()}, show(await asyncio.gather({', '.join(parts)})))")

    def wait(self, level, depth, nesting):
        parts = ", ".join(self.spawned(level) for _ in range(self.random.randint(1, 3)))
        options = self.random.choice(("", ", timeout=" + self.delay())) + self.random.choice(
            ("", ", return_when=asyncio.FIRST_COMPLETED", ", return_when=asyncio.FIRST_EXCEPTION"))
        self.put(depth, f"done, pending = await asyncio.wait([{parts}]{options})")
        self.say(depth, "[t.get_name() for t in done], [t.get_name() for t in pending]")

    def wait_for(self, level, depth, nesting):
        what = self.random.choice((self.worker, self.spawned))(level)
        self.put(depth, f"log({self.label()}, show(await asyncio.wait_for({what}, {self.delay()})))")

    def shield(self, level, depth, nesting):
        what = self.random.choice((self.worker, self.spawned))(level)
        self.put(depth, f"log({self.label()}, show(await asyncio.shield({what})))")

    def fail(self, level, depth, nesting):
        if self.chance(0.5):
            error = self.random.choice(("ValueError", "KeyError", "ValueError", "asyncio.CancelledError", "TimeoutError"))
            self.put(depth, f"raise {error}({self.label()})")
        else:
            self.put(depth, f"return {self.label()}")

    def events(self, level, depth, nesting):
        self.put(depth, self.random.choice(
            ("event.set()", "event.clear()", "await event.wait()", f"await asyncio.wait_for(event.wait(), {self.delay()})")))
        self.say(depth, "event.is_set()")

    def queues(self, level, depth, nesting):
        n = self.label()
        what = self.random.choice((
            f"await queue.put({n})", f"await queue.put({n})", "log(await queue.get())", "log(await queue.get())",
            f"if not queue.full(): queue.put_nowait({n})", "if not queue.empty(): log(queue.get_nowait())",
            "if queue._unfinished_tasks: queue.task_done()", f"await asyncio.wait_for(queue.get(), {self.delay()})",
            f"await asyncio.wait_for(queue.put({n}), {self.delay()})", "await asyncio.wait_for(queue.join(), 2)",
            "queue.shutdown()" if self.chance(0.1) else "log(queue.qsize())"))
        self.put(depth, what)
        self.say(depth, "queue.qsize()")

    def futures(self, level, depth, nesting):
        n = self.label()
        self.put(depth, self.random.choice((
            f"if not future.done(): future.set_result({n})", "log(show(await future))", "log(future.cancel())",
            f"log(show(await asyncio.wait_for(asyncio.shield(future), {self.delay()})))",
            f"if not future.done(): future.set_exception(KeyError({n}))")))

    def callbacks(self, level, depth, nesting):
        what = self.random.choice(("call_soon(", f"call_later({self.delay()}, ", f"call_at({self.delay()}, "))
        self.put(depth, f'h = asyncio.get_running_loop().{what}log, {self.label()}, "callback")')
        if self.chance(0.2):
            self.put(depth, "h.cancel()")

    def as_completed(self, level, depth, nesting):
        # Of tasks that are done already CPython finds the first by memory address.
        most = 1 if self.is_eager else 3
        parts = ", ".join(
            self.random.choice((self.worker, self.spawned))(level) for _ in range(self.random.randint(1, most)))
        timeout = self.random.choice(("", "", f", timeout={self.delay()}"))
        start = self.random.choice(("for", "async for"))
        self.put(depth, f"{start} c in asyncio.as_completed([{parts}]{timeout}):")
        self.put(depth + 1, f"log({self.label()}, show(await c))")

    def barriers(self, level, depth, nesting):
        self.put(depth, f"log({self.label()}, await asyncio.wait_for(barrier.wait(), {self.delay()}), barrier.n_waiting)")

    def context(self, level, depth, nesting):
        self.put(depth, f"var.set({self.label()})" if self.chance(0.5) else f"log({self.label()}, var.get())")

    def counts(self, level, depth, nesting):
        self.put(depth, self.random.choice((
            f"log({self.label()}, asyncio.current_task().cancelling(), len(asyncio.all_tasks()))",
            f"log({self.label()}, asyncio.current_task().uncancel())")))

    def done_callback(self, level, depth, nesting):
        self.put(depth, f"if t := {self.target()}:")
        self.put(depth + 1, f't.add_done_callback(lambda t: log({self.label()}, "done", t.get_name()))')

    # -- statements with a body

    def attempt(self, level, depth, nesting):
        self.put(depth, "try:")
        self.block(level, depth + 1, nesting + 1)
        group = self.chance(0.15)
        kinds = [k for k in self.random.sample(
            ("ValueError", "asyncio.CancelledError", "Exception", "TimeoutError"), self.random.randint(0, 2))
            if not (group and k == "asyncio.CancelledError")]
        for kind in kinds:
            self.put(depth, f"except{'*' if group else ''} {kind} as e:")
            self.say(depth + 1, "show(e)")
            if self.chance(0.3) and not group:
                self.statement(level, depth + 1, nesting + 1)
            if self.chance(0.4):
                self.put(depth + 1, "raise")
        if self.chance(0.5) or not kinds:
            self.put(depth, "finally:")
            self.say(depth + 1)
            if self.chance(0.3):
                self.put(depth + 1, f"await asyncio.sleep({self.delay()})")
                self.say(depth + 1)

    def timeout(self, level, depth, nesting):
        self.put(depth, f"async with asyncio.timeout({self.delay()}) as cm:")
        self.block(level, depth + 1, nesting + 1)
        if self.chance(0.2):
            self.put(depth + 1, f"cm.reschedule(asyncio.get_running_loop().time() + {self.delay()})")
        self.say(depth, "cm.expired()")

    def locked(self, level, depth, nesting):
        self.put(depth, f"async with {self.random.choice(('lock', 'lock2', 'sem'))}:")
        self.say(depth + 1)
        self.block(level, depth + 1, nesting + 1)

    def group(self, level, depth, nesting):
        self.put(depth, "async with asyncio.TaskGroup() as g:")
        for _ in range(self.random.randint(1, 3)):
            self.put(depth + 1, f'T.append(g.create_task({self.worker(level)}, name="g{self.label()}"))')
        if self.chance(0.7):
            self.block(level, depth + 1, nesting + 1, 2)
        self.say(depth)

    def condition(self, level, depth, nesting):
        self.put(depth, "async with cond:")
        self.put(depth + 1, self.random.choice((
            "cond.notify()", "cond.notify_all()", "cond.notify(2)", "await cond.wait()", "await cond.wait()",
            f"await asyncio.wait_for(cond.wait(), {self.delay()})")))
        self.say(depth + 1)
        if self.chance(0.3):
            self.statement(level, depth + 1, nesting + 1)

    def loop(self, level, depth, nesting):
        self.put(depth, f"for i in range({self.random.randint(2, 3)}):")
        self.block(level, depth + 1, nesting + 1, 2)
        if self.chance(0.2):
            self.put(depth + 1, "if i: break")

    def generator(self, level, depth, nesting):
        self.put(depth, f"async for x in gen({self.random.randint(1, 4)}, {self.delay()}):")
        self.say(depth + 1, "x")
        if self.chance(0.4):
            self.statement(level, depth + 1, nesting + 1)
        if self.chance(0.4):
            self.put(depth + 1, "if x: break")

    # -- the whole

    def program(self):
        bodies = []
        for level in range(self.workers):
            self.lines = []
            self.block(level, 1, 0, 10 if level == 0 else 5)
            bodies.append("\n".join([f"async def {'main' if level == 0 else f'w{level}'}():"] + self.lines) + "\n")
        generator = "\n".join((
            "async def gen(n, t):", "    try:", "        for i in range(n):", "            yield i",
            "            await asyncio.sleep(t)", "    finally:", f"        log({self.label()}, 'gen ends')",
            f"        await asyncio.sleep({self.delay()})", f"        log({self.label()}, 'gen ended')")) + "\n"
        eager = "asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)"
        tail = TAIL.format(
            factory=eager if self.is_eager else "var.set(1)", parties=self.random.randint(2, 3),
            semaphore=self.random.choice(("Semaphore(1)", "Semaphore(2)", "BoundedSemaphore(2)", "Semaphore(0)")),
            queue=self.random.choice(("Queue()", "Queue(1)", "Queue(2)", "LifoQueue(2)", "PriorityQueue()")))
        return HEAD + "\n\n".join([generator] + bodies[::-1] + [tail])


def generate(seed):
    return Writer(seed).program()


# --------------------------------------------------------------------------
# Running, comparing, shrinking
# --------------------------------------------------------------------------

def call(command, folder):
    environment = dict(os.environ, PYTHONHASHSEED="0", TZ="UTC")
    try:
        done = subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    except subprocess.TimeoutExpired:
        return "", "timeout", ""
    return (done.stdout.decode("utf-8", "replace"), done.returncode, done.stderr.decode("utf-8", "replace"))


def difference(text, simul, folder):
    """What differs between the oracle and Simul, or None."""
    path = os.path.join(folder, "p.py")
    with open(path, "w") as f:
        f.write(text)
    schedule = os.path.join(folder, "p.trace")
    if os.path.exists(schedule):
        os.remove(schedule)
    want = call([sys.executable, ORACLE, "trace", "--max-ticks", "20000", "--trace", schedule, "p.py"], folder)
    if want[1] in (2, 4, 5, "timeout"):
        return None
    got = call([simul, "run", "p.py"], folder)
    if got[1] != want[1]:
        return "status %s instead of %s: %s" % (got[1], want[1], got[2].strip()[-200:])
    if got[0] != want[0]:
        for number, (a, b) in enumerate(zip(want[0].split("\n"), got[0].split("\n"))):
            if a != b:
                return "output, line %d: %r instead of %r" % (number + 1, b, a)
        return "output: one is longer"
    with open(schedule) as f:
        a = f.read()
    b = call([simul, "trace", "p.py"], folder)[0]
    if a != b:
        for number, (x, y) in enumerate(zip(a.split("\n"), b.split("\n"))):
            if x != y:
                return "schedule, line %d: %s instead of %s" % (number + 1, y, x)
        return "schedule: one is longer"
    return None


def smaller(tree):
    """Programs with one statement less, the larger ones first."""
    lists = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            continue
        for field in ("body", "handlers", "orelse", "finalbody"):
            items = getattr(node, field, None)
            if isinstance(items, list) and not isinstance(node, ast.Module):
                lists += [(node, items, i) for i in range(len(items))]
    lists.sort(key=lambda x: -len(ast.dump(x[1][x[2]])))
    for node, items, i in lists:
        old = items[:]
        inner = getattr(old[i], "body", [])
        for new in ([], inner) if inner else ([],):
            items[i:i + 1] = new
            if isinstance(node, ast.Try) and not node.handlers and not node.finalbody or not items and (
                    items is getattr(node, "body", None)):
                items[:] = items or [ast.Pass()]
                if isinstance(node, ast.Try):
                    items[:] = old
                    continue
            yield ast.unparse(ast.fix_missing_locations(tree))
            items[:] = old


def shrink(text, simul, folder, tries):
    going = True
    while going and tries > 0:
        going = False
        for candidate in smaller(ast.parse(text)):
            tries -= 1
            if tries <= 0:
                break
            if len(candidate) < len(text) and difference(candidate, simul, folder):
                text, going = candidate, True
                break
    return text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--simul", default=os.path.join(ROOT, ".build", "release", "simul"))
    parser.add_argument("--from", dest="first", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--keep", default=os.path.join(HERE, "Found"))
    parser.add_argument("--tries", type=int, default=150, help="how many smaller programs are tried for a difference")
    parser.add_argument("--print", dest="shown", type=int, help="print the program of a seed")
    options = parser.parse_args()
    if options.shown is not None:
        print(generate(options.shown))
        return 0
    simul, found = os.path.abspath(options.simul), 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(options.first, options.first + options.count):
            text = generate(seed)
            what = difference(text, simul, folder)
            if what is None:
                continue
            found += 1
            print("seed %d: %s" % (seed, what), flush=True)
            if options.tries:
                os.makedirs(options.keep, exist_ok=True)
                small = shrink(ast.unparse(ast.parse(text)), simul, folder, options.tries)
                with open(os.path.join(options.keep, "seed_%d.py" % seed), "w") as f:
                    f.write(small + "\n")
    print("%d programs, %d differ" % (options.count, found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
