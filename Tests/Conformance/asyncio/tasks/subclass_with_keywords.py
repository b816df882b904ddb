# A task factory that makes tasks of a class with arguments of its own.
import asyncio


class MyTask(asyncio.Task):

    def __init__(self, coro, *, tag=None, **kw):
        self.tag = tag
        super().__init__(coro, **kw)

    def __repr__(self):
        return f'<MyTask {self.get_name()} tag={self.tag}>'

    def cancel(self, msg=None):
        print('cancel called', self.get_name(), msg)
        return super().cancel(msg)


def factory(loop, coro, **kw):
    print('factory', sorted(kw), coro.__name__)
    return MyTask(coro, loop=loop, tag=len(kw), **kw)


async def job(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
        raise


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    t = asyncio.create_task(job(1))
    print(t)
    t2 = asyncio.create_task(job(2), name='two')
    print(t2, type(t2) is MyTask)
    print(await asyncio.gather(t, t2, job(0.5)))
    try:
        await asyncio.wait_for(job(5), 1)
    except TimeoutError as e:
        print('timeout', repr(e))
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(job(1), name='a')
        b = tg.create_task(job(2))
        print(a, b)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job(5), name='long')
            await asyncio.sleep(1)
            raise ValueError('x')
    except* ValueError as eg:
        print(eg.exceptions)
    async with asyncio.timeout(3):
        await asyncio.wait({asyncio.ensure_future(job(1))})
    s = asyncio.shield(job(2))
    s.cancel('no')
    try:
        await s
    except asyncio.CancelledError as e:
        print('shield', e.args)
    loop.set_task_factory(None)
    try:
        loop.set_task_factory(5)
    except TypeError as e:
        print(e)


asyncio.run(main())
