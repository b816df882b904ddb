"""Equal numbers have equal hashes, whatever their type."""
print(hash(1), hash(1.0), hash(True), hash(1 + 0j), hash(0), hash(0.0), hash(-0.0), hash(False), hash(-1), hash(-1.0), hash(-2), hash(2**61 - 1), hash(2**61), hash(2**62), hash(-(2**61)), hash(10**100))
print(hash(0.5), hash(1.5), hash(-1.5), hash(1e300), hash(float("inf")), hash(float("-inf")), hash(1j), hash(1 + 2j), hash(-1j), hash(3.14), hash(2.0**70) == hash(2**70), hash(1e22) == hash(10**22))
print(hash(()), hash((1,)), hash((1, 2)), hash((1, 2, 3)), hash((1.5, 2)), hash(((), ())), hash((-1, -2)), hash((0, False)), hash((10**30, 1)))
print(hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), hash(frozenset([(1, 2), 3])), hash(range(5)), hash(range(0)), hash(range(1, 10, 3)), hash(slice(1, 2, 3)))
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[1 + 0j] = "complex"
print(d, len({1, 1.0, True, 1 + 0j}), {0: "a", 0.0: "b", False: "c"}, {(1, 2): "x"}[1.0, 2], 2**70 in {2.0**70}, {float("inf"): 1}[float("inf")])
for x in ([], {}, set(), bytearray(), [1], ([],), slice([]), {}.keys() , (1, {})):
    try:
        hash(x)
        print("hashable")
    except TypeError as e:
        print(e)
