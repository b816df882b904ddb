# A mock in a task: the schedule names the coroutine that it answers.
import asyncio
from unittest.mock import AsyncMock, call


async def main():
    fetch = AsyncMock(side_effect=[1, ValueError("no"), 3])
    tasks = [asyncio.create_task(fetch(k), name=f"fetch {k}") for k in range(3)]
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(fetch.await_count, fetch.await_args_list == [call(0), call(1), call(2)])


asyncio.run(main())
