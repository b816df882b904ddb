# AsyncMock: calls that are awaited.
import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, call, create_autospec, patch


class Client:
    async def get(self, url):
        return "real " + url

    def close(self):
        pass


async def fetch(client, url):
    return await client.get(url)


async def main():
    m = AsyncMock(return_value=5)
    print(inspect.iscoroutinefunction(m), asyncio.iscoroutinefunction(m), inspect.iscoroutine(c := m("a")))
    print(m.called, m.await_count)
    print(await c, m.await_count, m.await_args, m.await_args_list, await m("b", k=1))
    m.assert_awaited()
    m.assert_awaited_with("b", k=1)
    m.assert_any_await("a")
    m.assert_has_awaits([call("a"), call("b", k=1)])
    for check in (m.assert_awaited_once, m.assert_not_awaited, lambda: m.assert_awaited_with("c"), lambda: m.assert_any_await(0),
                  AsyncMock().assert_awaited, lambda: AsyncMock(name="n").assert_awaited_with(1), AsyncMock().assert_awaited_once,
                  lambda: m.assert_has_awaits([call("z")])):
        try:
            check()
        except AssertionError as e:
            print(e)

    effects = AsyncMock(side_effect=[1, ValueError("two")])
    for _ in range(3):
        try:
            print(await effects())
        except (ValueError, StopAsyncIteration) as e:
            print(repr(e))

    async def slow(x):
        await asyncio.sleep(x)
        return x

    effects.side_effect = slow
    loop = asyncio.get_running_loop()
    start = loop.time()
    print(await asyncio.gather(effects(2), effects(1)), loop.time() - start)

    spec = Mock(spec=Client)
    print(type(spec.get).__name__, type(spec.close).__name__)
    spec.get.return_value = "mocked"
    print(await fetch(spec, "u"))
    spec.get.assert_awaited_once_with("u")
    with patch.object(Client, "get") as get:
        get.return_value = "patched"
        print(type(get).__name__, await fetch(Client(), "u"), get.await_args)
    with patch("__main__.fetch") as fake:
        fake.side_effect = RuntimeError("offline")
        try:
            await fetch(None, "u")
        except RuntimeError as e:
            print(repr(e), fake.await_count)

    manager = MagicMock()
    manager.__aenter__.return_value = "inside"
    async with manager as inside:
        print(inside)
    print(manager.__aexit__.await_count)
    manager.__aiter__.return_value = [1, 2, 3]
    print([x async for x in manager])
    a = AsyncMock()
    a.child.return_value = 1
    print(await a.child(), a.mock_calls, a.child.await_count)
    a.reset_mock()
    print(a.await_count, a.child.await_count, a.mock_calls)


asyncio.run(main())
