# Several errors at once, gathered and split.
def check(form):
    errors = []
    if not form.get("name"):
        errors.append(ValueError("name is missing"))
    if not str(form.get("age", "")).isdigit():
        errors.append(TypeError(f"age is {form.get('age')!r}"))
    if "@" not in form.get("mail", "@"):
        errors.append(ExceptionGroup("mail", [ValueError("no at sign"), LookupError("no server")]))
    if errors:
        raise ExceptionGroup("bad form", errors)
    return "fine"


def leaves(e, level=0):
    yield "  " * level + f"{type(e).__name__}: {e}"
    if isinstance(e, BaseExceptionGroup):
        for inner in e.exceptions:
            yield from leaves(inner, level + 1)


for form in ({"name": "A", "age": 3}, {"age": "x"}, {"name": "B", "age": 1, "mail": "none"}):
    try:
        print(check(form))
    except* ValueError as group:
        print("values:", *leaves(group), sep="\n")
    except* (TypeError, LookupError) as group:
        print("others:", *leaves(group), sep="\n")
try:
    check({"mail": "none"})
except ExceptionGroup as e:
    print(*leaves(e), sep="\n")
    matched, rest = e.split(ValueError)
    print(repr(matched), repr(rest), sep="\n")
    print(e.subgroup(lambda x: "server" in str(x)), e.subgroup(OSError), e.message, len(e.exceptions))
    print(repr(e.derive([KeyError("k")])))
try:
    try:
        raise KeyError("alone")
    except* KeyError as group:
        print(repr(group))
        raise OSError("again") from group
except* OSError as group:
    print(repr(group), repr(group.exceptions[0].__cause__))
for bad in (("m", []), ("m", [1]), (1, [ValueError()]), ("m", ValueError())):
    try:
        ExceptionGroup(*bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
