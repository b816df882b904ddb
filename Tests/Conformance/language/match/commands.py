# A text adventure's commands taken apart.
def act(line):
    match line.split():
        case []:
            return "say something"
        case ["go", ("north" | "south" | "east" | "west") as way]:
            return f"you walk {way}"
        case ["go", other]:
            return f"no way {other}"
        case ["take", *things] if things:
            return f"taken: {', '.join(things)}"
        case ["put", thing, "in" | "into", place]:
            return f"{thing} lies in {place}"
        case [verb, *rest]:
            return f"can't {verb} {len(rest)}"


for line in ("go north", "go up", "take", "take lamp key", "put key in box", "put key on box", "", "sing"):
    print(f"{line!r:<18}{act(line)}")
