// `shlex`: splitting like a shell, quoting and joining.  The class with its adjustable character sets is absent.

let shlexSource = ##"""
__all__ = ["split", "quote", "join"]

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-")


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    words = []
    word = None
    i = 0
    n = len(s)
    while i < n:
        c = s[i]
        i += 1
        if c in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif comments and c == "#" and (word is None or posix):
            while i < n and s[i] != "\n":
                i += 1
        elif c in "'\"":
            begins = word is None
            word = (word or "") + ("" if posix else c)
            while True:
                if i >= n:
                    raise ValueError("No closing quotation")
                d = s[i]
                i += 1
                if d == c:
                    break
                if posix and d == "\\" and c == '"':
                    if i >= n:
                        raise ValueError("No escaped character")
                    if s[i] not in '"\\':
                        word += "\\"
                    d = s[i]
                    i += 1
                word += d
            if not posix:
                word += c
                if begins:
                    words.append(word)
                    word = None
        elif posix and c == "\\":
            if i >= n:
                raise ValueError("No escaped character")
            word = (word or "") + s[i]
            i += 1
        else:
            word = (word or "") + c
    if word is not None:
        words.append(word)
    return words


def quote(s):
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string or bytes-like object, got {type(s).__name__!r}")
    if all(c in _PLAIN for c in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join([quote(arg) for arg in split_command])

"""##
