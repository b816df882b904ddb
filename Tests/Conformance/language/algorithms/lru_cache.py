# A cache that forgets what was used longest ago, twice.
from collections import OrderedDict


class Recent:
    def __init__(self, size):
        self.size, self.data, self.hits, self.misses = size, {}, 0, 0

    def get(self, key, make):
        if key in self.data:
            self.hits += 1
            self.data[key] = self.data.pop(key)
        else:
            self.misses += 1
            if len(self.data) >= self.size:
                oldest = next(iter(self.data))
                print("  forgets", oldest)
                del self.data[oldest]
            self.data[key] = make(key)
        return self.data[key]


class Ordered(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size:
            print("  drops", self.popitem(last=False))


cache = Recent(3)
for key in "abcabdaecb":
    print(key, cache.get(key, str.upper), list(cache.data))
print(cache.hits, cache.misses)
ordered = Ordered(2)
ordered["x"] = 1
ordered["y"] = 2
print(ordered["x"])
ordered["z"] = 3
print(list(ordered.items()), "y" in ordered)
