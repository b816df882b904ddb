"""Each thread sees its own attributes of a local object."""
import threading
import time

data = threading.local()
data.value = "main"


class Settings(threading.local):
    level = 0

    def __init__(self, name):
        self.name = name
        print("settings made in", threading.current_thread().name)


settings = Settings("base")


def work(n):
    print(hasattr(data, "value"))
    data.value = n
    settings.level += n
    time.sleep(0.1)
    print(data.value, settings.name, settings.level, sorted(data.__dict__))
    try:
        data.other
    except AttributeError as e:
        print(e)


for n in (1, 2):
    t = threading.Thread(target=work, args=(n,), name=f"t{n}")
    t.start()
    t.join()
print(data.value, settings.level)
del data.value
print(hasattr(data, "value"))
