# send() as a conversation: a running average, a small parser fed by characters, and a round of speakers.
def averager():
    """Receives numbers, yields the mean so far."""
    count, total, mean = 0, 0.0, None
    while True:
        number = yield mean
        if number is None:
            return f"{count} numbers"
        count, total = count + 1, total + number
        mean = total / count


a = averager()
print(next(a), [a.send(n) for n in (10, 20, 60)], next(averager()))
try:
    a.send(None)
except StopIteration as stop:
    print("stopped with", stop.value, stop.args)
print(next(a, "exhausted"))


def words(out):
    """Fed with characters; puts whole words into `out`."""
    while True:
        word = ""
        while (c := (yield word)) is not None and not c.isspace():
            word += c
        if word:
            out.append(word)
        if c is None:
            return len(out)


def driver(text):
    out = []
    feed = words(out)
    next(feed)
    seen = [feed.send(c) for c in text]
    try:
        feed.send(None)
    except StopIteration as stop:
        return out, seen, stop.value


print(driver("to be  or"))


def speaker(name, lines):
    heard = []
    for line in lines:
        heard.append((yield f"{name}: {line}"))
    return name, heard


def debate(*speakers):
    """Lets everyone answer the one before; returns what each has heard."""
    last, results, begun, alive = None, {}, [], list(speakers)
    while alive:
        for s in alive[:]:
            try:
                last = s.send(last if s in begun else None)
                begun.append(s)
            except StopIteration as stop:
                name, heard = stop.value
                results[name] = heard
                alive.remove(s)
            else:
                print("  " + last)
    return results


print(debate(speaker("Ann", ["hello", "bye"]), speaker("Bob", ["hi"])))
try:
    averager().send(5)
except TypeError as e:
    print(e)


def echo():
    got = "start"
    while True:
        try:
            got = yield got
        except ValueError as e:
            got = f"caught {e}"


e = echo()
print(next(e), e.send("x"), e.throw(ValueError("oops")), e.send("y"), e.send(None))
e.close()
print(next(e, "closed"))
