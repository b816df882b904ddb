"""map keeps the order of its arguments."""
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def power(base, exponent):
    time.sleep(exponent / 10)
    return base ** exponent


def double(x):
    return 2 * x


with ThreadPoolExecutor(3) as pool:
    for result in pool.map(power, (2, 3, 4, 5), (4, 3, 2, 1)):
        print(result, round(time.monotonic(), 2))
    try:
        for result in pool.map(power, (1, 1), (1, 30), timeout=1):
            print(result)
    except TimeoutError:
        print("too slow", round(time.monotonic(), 2))
print(round(time.monotonic(), 2))
if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(double, range(5), chunksize=2)))
