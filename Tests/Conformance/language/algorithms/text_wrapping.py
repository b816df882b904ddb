# Lines filled to a width, aligned and justified.
text = ("The lighthouse keeper counted seventeen ships that evening, "
        "which was three more than the day before and none of them his.")


def fill(words, width):
    line = []
    for word in words:
        if line and sum(map(len, line)) + len(line) + len(word) > width:
            yield line
            line = []
        line.append(word)
    if line:
        yield line


def justify(line, width):
    if len(line) == 1:
        return line[0].ljust(width)
    gaps, room = len(line) - 1, width - sum(map(len, line))
    wide, more = divmod(room, gaps)
    return "".join(w + " " * (wide + (i < more)) * (i < gaps) for i, w in enumerate(line))


for width in (20, 33):
    lines = list(fill(text.split(), width))
    print("+" + "-" * width + "+")
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        print("|" + (" ".join(line).ljust(width) if last else justify(line, width)) + "|")
    for line in lines[:2]:
        print("|" + " ".join(line).center(width, ".") + "|" + " ".join(line).rjust(width) + "|")
