# A turnstile and a reader of quoted fields, both by tables of states.
class Machine:
    def __init__(self, start, table):
        self.state, self.table, self.log = start, table, []

    def feed(self, event):
        try:
            self.state, action = self.table[self.state, event]
        except KeyError:
            raise LookupError(f"{event!r} is not possible while {self.state}") from None
        self.log.append(action)
        return self


turnstile = Machine("locked", {
    ("locked", "coin"): ("open", "unlock"), ("locked", "push"): ("locked", "alarm"),
    ("open", "push"): ("locked", "lock"), ("open", "coin"): ("open", "thank"),
})
for event in ["push", "coin", "coin", "push", "push"]:
    turnstile.feed(event)
    print(f"{event:5} -> {turnstile.state:7} {turnstile.log[-1]}")
try:
    turnstile.feed("kick")
except LookupError as e:
    print(e, e.__cause__, e.__suppress_context__)


def fields(line):
    state, current = "start", ""
    for c in line:
        match state, c:
            case "start", '"':
                state = "quoted"
            case ("start" | "plain" | "after"), ",":
                yield current
                state, current = "start", ""
            case "quoted", '"':
                state = "after"
            case "after", '"':
                state, current = "quoted", current + '"'
            case ("start" | "plain" | "quoted"), _:
                state, current = "quoted" if state == "quoted" else "plain", current + c
            case _:
                raise ValueError(f"{c!r} after a quoted field")
    yield current


for line in ('a,b,c', '"x,y",z', '"say ""hi""",,end', '', '"a"b'):
    try:
        print(list(fields(line)))
    except ValueError as e:
        print(e)
