# What runs when, in try / except / else / finally.
def run(action):
    log = []
    try:
        log.append("try")
        if action == "raise":
            raise ValueError("v")
        if action == "other":
            raise KeyError("k")
        if action == "return":
            return log
        log.append("end of try")
    except ValueError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
        print(action, log)
    log.append("after")
    return log


for action in ("nothing", "raise", "return"):
    print(run(action))
try:
    run("other")
except KeyError as e:
    print("left with", repr(e))


def loops():
    for i in range(4):
        try:
            if i == 0:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("no else after break")
    return i


print(loops())


def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("inner finally")
    except ValueError as e:
        print("caught", e)
        try:
            return "from handler"
        finally:
            print("handler's finally")
    finally:
        print("outer finally")


print(nested())
