# Lines read, joined and parsed step by step.
text = """\
# settings
name = demo
path = one, \\
       two
[part]
size=3
broken"""


def joined(lines):
    held = ""
    for line in lines:
        if line.endswith("\\"):
            held += line[:-1].strip() + " "
        else:
            yield held + line.strip()
            held = ""


def useful(lines):
    for line in lines:
        if line and not line.startswith("#"):
            yield line


def parsed(lines):
    section = "main"
    for number, line in enumerate(lines, 1):
        if line.startswith("["):
            section = line.strip("[]")
            continue
        key, equals, value = line.partition("=")
        if not equals:
            print("ignored", number, repr(line))
            continue
        yield section, key.strip(), value.strip()


settings = {}
for section, key, value in parsed(useful(joined(text.splitlines()))):
    settings.setdefault(section, {})[key] = value
    print(section, key, repr(value))
print(settings, [*useful(["", "#", "x"])], list(joined(["a \\", "b", "c"])))
