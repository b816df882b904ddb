# Grouping, counting and inverting with dicts.
people = [("Ann", "dev", 31), ("Bob", "ops", 25), ("Cid", "dev", 44), ("Dee", "art", 25), ("Eve", "ops", 37)]
by_job = {}
for name, job, age in people:
    by_job.setdefault(job, []).append(name)
print(by_job, list(by_job), sorted(by_job, key=lambda j: -len(by_job[j])))
ages = {name: age for name, _, age in people}
print(ages, max(ages, key=ages.get), min(ages.values()), sum(ages.values()) / len(ages))
inverted = {}
for name, age in ages.items():
    inverted.setdefault(age, set()).add(name)
print({k: sorted(v) for k, v in sorted(inverted.items())})
count = {}
for letter in "mississippi":
    count[letter] = count.get(letter, 0) + 1
print(count, dict(sorted(count.items(), key=lambda kv: (-kv[1], kv[0]))), [k for k, v in count.items() if v == 1])
first, *rest = count.items()
print(first, rest, dict(zip("abc", range(3))), dict.fromkeys("xy", 0), dict([("k", "v")], extra=1))
nested = {}
for path, value in (("a.b.c", 1), ("a.b.d", 2), ("a.e", 3), ("f", 4)):
    *parents, last = path.split(".")
    here = nested
    for p in parents:
        here = here.setdefault(p, {})
    here[last] = value
print(nested)


def flat(d, prefix=""):
    for k, v in d.items():
        if isinstance(v, dict):
            yield from flat(v, f"{prefix}{k}.")
        else:
            yield prefix + k, v


print(dict(flat(nested)))
