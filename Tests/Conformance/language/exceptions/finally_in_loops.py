# finally with return, break and continue: which one wins, and when the block runs.
log = []


def order(how):
    for i in range(3):
        try:
            log.append(f"try{i}")
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "return":
                return "returned"
            if how == "raise":
                raise ValueError(i)
        except ValueError as e:
            log.append(f"except{e}")
            if how == "raise" and i == 1:
                return "returned by except"
        else:
            log.append(f"else{i}")
        finally:
            log.append(f"finally{i}")
    else:
        log.append("loop else")
    return "end"


for how in ("break", "continue", "return", "raise", "nothing"):
    log.clear()
    print(how, order(how), *log)


def value_is_kept():
    n = 1
    try:
        return n
    finally:
        n = 2


def list_is_shared():
    n = [1]
    try:
        return n
    finally:
        n.append(2)


def nested():
    try:
        try:
            1 / 0
        finally:
            log.append("inner")
    except ZeroDivisionError:
        log.append("handler")
        return log
    finally:
        log.append("outer")


def evaluated(label):
    log.append(label)
    return label


def return_before_finally():
    try:
        return evaluated("value")
    finally:
        evaluated("finally")


def in_generator():
    try:
        yield 1
        yield 2
    finally:
        log.append("generator")


log.clear()
print(value_is_kept(), list_is_shared(), nested())
log.clear()
print(return_before_finally(), log)
for n in in_generator():
    break
print(log)


def swallow():
    while True:
        try:
            raise KeyError("lost")
        finally:
            break
    return "the break threw the error away"


print(swallow())
try:
    try:
        raise ValueError("first")
    finally:
        {}["second"]
except KeyError as e:
    print(repr(e), repr(e.__context__))
