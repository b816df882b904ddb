# Logging from tasks, on the virtual clock; the event loop's own logger.
import asyncio
import logging
import sys

logging.basicConfig(
    stream=sys.stdout, level=logging.INFO, format="%(asctime)s %(taskName)-8s %(funcName)s: %(message)s", datefmt="%H:%M:%S")
log = logging.getLogger(__name__)


async def worker(n):
    log.info("worker %d starts", n)
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError("two")
    log.info("worker %d ends", n)
    return n


async def main():
    log.info("main starts")
    tasks = [asyncio.create_task(worker(n), name=f"w{n}") for n in range(1, 4)]
    for r in await asyncio.gather(*tasks, return_exceptions=True):
        log.info("result %r", r)
    asyncio.get_running_loop().call_later(1, lambda: log.info("in a callback"))
    await asyncio.sleep(2)
    log.info("main ends")


log.info("before")
asyncio.run(main())
log.info("after %s", log)
print(logging.getLogger("asyncio"))
