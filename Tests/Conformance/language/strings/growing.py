"""Texts that grow by `+=`: whoever kept the text before keeps it as it was."""


def grown(pieces):
    text = "the beginning of a text that is long enough"
    kept = []
    for piece in pieces:
        before = text
        text += piece
        kept.append(before)
        del before
    return text, kept


def alone(count):
    text = ""
    for i in range(count):
        text += str(i)
        text += ","
    return text


text, kept = grown(["", "-one", "-two", "é", "→", "-last"])
print(text, len(text))
for one in kept:
    print(len(one), one)

line = alone(300)
print(len(line), line[:20], line[-20:], hash(line) == hash(alone(300)), line == alone(300))
print({line: 1}[alone(300)])


def doubled(times):
    text = "a text of more than a few characters."
    for _ in range(times):
        text += text
    return len(text)


print(doubled(5))


def wide():
    text = "→" * 30
    text += "abc"
    text += "←" * 3
    return text


print(wide(), len(wide()))


def shared():
    a = "one text that two variables hold at first" + str(1)
    b = a
    a += "!"
    b += "?"
    table = {a: "a"}
    a += "."
    return a, b, table


print(*shared(), sep="\n")


class Note:
    text = "what a class has for all that are made of it"


def attribute():
    note = Note()
    note.text += " and more"
    note.text += " and more"
    return note.text, Note.text


print(*attribute(), sep="\n")


def chain(name):
    return "Good morning, dear " + name + ", how do you do? " + name + "!"


print(chain("Ada"), chain("Grace"))
