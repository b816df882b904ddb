// `fnmatch`: shell patterns as regular expressions. Letters are not folded: the system is a POSIX one.

let fnmatchSource = ##"""
import posixpath
import re
from functools import lru_cache

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


@lru_cache(maxsize=32768)
def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def filter(names, pat):
    matches = _matcher(pat)
    return [one for one in names if matches(one)]


def _set(inside):
    """The regular expression for what stands between the brackets."""
    if "-" not in inside:
        text = inside.replace("\\", r"\\")
    else:
        parts, start, look = [], 0, 2 if inside[0] == "!" else 1
        while (dash := inside.find("-", look)) >= 0:
            parts.append(inside[start:dash])
            start, look = dash + 1, dash + 3
        if inside[start:]:
            parts.append(inside[start:])
        else:
            parts[-1] += "-"
        # A range that runs backwards is empty.
        for k in range(len(parts) - 1, 0, -1):
            if parts[k - 1][-1] > parts[k][0]:
                parts[k - 1:k + 1] = [parts[k - 1][:-1] + parts[k][1:]]
        text = "-".join(one.replace("\\", r"\\").replace("-", r"\-") for one in parts)
    text = re.sub(r"([&~|])", r"\\\1", text)
    if not text:
        return "(?!)"
    if text == "!":
        return "."
    if text[0] == "!":
        text = "^" + text[1:]
    elif text[0] in "^[":
        text = "\\" + text
    return f"[{text}]"


_STAR = object()


def _pieces(pat):
    at = 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == "*":
            while at < len(pat) and pat[at] == "*":
                at += 1
            yield _STAR
        elif c == "?":
            yield "."
        elif c == "[":
            end = at + 1 if pat[at:at + 1] == "!" else at
            end = pat.find("]", end + 1 if pat[end:end + 1] == "]" else end)
            if end < 0:
                yield r"\["
            else:
                yield _set(pat[at:end])
                at = end + 1
        else:
            yield re.escape(c)


def translate(pat):
    pieces = list(_pieces(pat))
    stars = [k for k, one in enumerate(pieces) if one is _STAR]
    if not stars:
        return rf"(?s:{''.join(pieces)})\Z"
    text = "".join(pieces[:stars[0]])
    for here, there in zip(stars, stars[1:]):
        # Between two stars the first place will do: no way back into it.
        text += f"(?>.*?{''.join(pieces[here + 1:there])})"
    return rf"(?s:{text}.*{''.join(pieces[stars[-1] + 1:])})\Z"
"""##
