import asyncio
# A task of a program's own class is asked by its own methods, whenever asyncio's code asks.


class Job(asyncio.Task):
    def done(self):
        asked.append(self.get_name() + " done")
        return super().done()

    def cancelled(self):
        asked.append(self.get_name() + " cancelled")
        return super().cancelled()

    def exception(self):
        asked.append(self.get_name() + " exception")
        return super().exception()

    def result(self):
        asked.append(self.get_name() + " result")
        return super().result()


async def work(seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error
    return seconds


def job(name, seconds=1, error=None):
    return asyncio.create_task(work(seconds, error), name=name)


async def attempt(what, awaitable):
    try:
        print(what, await awaitable, end=": ")
    except (ValueError, TimeoutError, asyncio.CancelledError, ExceptionGroup) as e:
        print(what, repr(e), end=": ")
    print(", ".join(asked))
    asked.clear()


async def waiting(*jobs, **options):
    done, pending = await asyncio.wait(jobs, **options)
    return len(done), len(pending)


async def group(error):
    async with asyncio.TaskGroup() as g:
        g.create_task(work(2), name="a")
        g.create_task(work(1, error), name="b")


async def one_by_one():
    return [await task for task in asyncio.as_completed([job("a", 2), job("b")])]


async def main():
    asyncio.get_running_loop().set_task_factory(lambda loop, coro, **options: Job(coro, loop=loop, **options))
    await attempt("gather", asyncio.gather(job("a"), job("b", 2)))
    await attempt("gather", asyncio.gather(job("a", 2), job("b", 1, ValueError("b"))))
    await attempt("gather", asyncio.gather(job("a"), job("b", 2, ValueError("b")), return_exceptions=True))
    cancelled = job("c")
    cancelled.cancel()
    await attempt("gather", asyncio.gather(job("a"), cancelled, return_exceptions=True))
    await attempt("wait", waiting(job("a")))
    await attempt("wait", waiting(job("a"), return_when=asyncio.FIRST_EXCEPTION))
    await attempt("wait", waiting(job("a", 2), timeout=1))
    asked.clear()
    await attempt("wait_for", asyncio.wait_for(job("a"), 2))
    await attempt("wait_for", asyncio.wait_for(job("a", 2), 1))
    await attempt("wait_for", asyncio.wait_for(job("a"), 0))
    await attempt("shield", asyncio.shield(job("a")))
    await attempt("shield", asyncio.shield(job("a", 1, ValueError("a"))))
    await attempt("shield", asyncio.shield(cancelled))
    await attempt("group", group(None))
    await attempt("group", group(ValueError("b")))
    await attempt("one by one", one_by_one())
    await attempt("await", job("a"))


asked = []
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print(loop.run_until_complete(Job(work(1), loop=loop, name="last")), asked)
