"""wait and as_completed."""
import time
from concurrent.futures import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, as_completed, wait,
)


def work(n):
    time.sleep(n)
    if n == 3:
        raise LookupError(n)
    return n


with ThreadPoolExecutor(8) as pool:
    names = {pool.submit(work, n): f"job {n}" for n in (4, 2, 1, 3)}
    for future in as_completed(names):
        text = future.exception() or future.result()
        print(time.monotonic(), names[future], repr(text))
    for when in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        begin = time.monotonic()
        done, not_done = wait([pool.submit(work, n) for n in (1, 3, 5)], return_when=when)
        print(when, len(done), len(not_done), time.monotonic() - begin)
    outcome = wait([pool.submit(work, n) for n in (1, 6)], timeout=2)
    print(len(outcome.done), len(outcome.not_done))
    try:
        for future in as_completed([pool.submit(work, 2)], timeout=9):
            print("in time", future.result())
    except TimeoutError as e:
        print(e)
