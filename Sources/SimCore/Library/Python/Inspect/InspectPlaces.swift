// `inspect`: where a thing was written, and the text there.

let inspectPlaces = ##"""
def getfile(object):
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        module = sys.modules.get(object.__module__) if hasattr(object, "__module__") else None
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    for name in ("__func__", "__code__", "tb_frame", "f_code"):
        if isinstance(object, (types.MethodType, types.FunctionType, types.TracebackType, types.FrameType)):
            object = getattr(object, name, object)
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got {}".format(
        type(object).__name__))


def getsourcefile(object):
    return getfile(object)


def getabsfile(object, _filename=None):
    import os
    return os.path.abspath(_filename or getfile(object))


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    return sys.modules.get("__main__")


def indentsize(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def _logical_lines(lines):
    # (first, last, indent) of each logical line: strings, brackets and backslashes join what they span.
    depth, quote, start, i = 0, None, None, 0
    while i < len(lines):
        line = lines[i]
        if start is None:
            text = line.strip()
            if not text or text.startswith("#"):
                i += 1
                continue
            start = i
        j, joined = 0, False
        while j < len(line):
            c = line[j]
            if quote:
                if c == "\\":
                    joined = j + 2 >= len(line)
                    j += 2
                    continue
                if line.startswith(quote, j):
                    j += len(quote)
                    quote = None
                    continue
                if c == "\n" and len(quote) == 1:
                    quote = None
            elif c == "#":
                break
            elif c in "\"'":
                quote = c * 3 if line.startswith(c * 3, j) else c
                j += len(quote)
                continue
            elif c in "([{":
                depth += 1
            elif c in ")]}":
                depth -= 1
            elif c == "\\" and line[j + 1:] in ("\n", ""):
                joined = True
            j += 1
        if depth <= 0 and quote is None and not joined:
            yield start, i, indentsize(lines[start])
            start, depth = None, 0
        i += 1


def getblock(lines):
    first, last, has_header = None, 0, False
    for start, end, indent in _logical_lines(lines):
        if first is None:
            first = indent
        elif has_header and indent <= first:
            break
        if not has_header and not lines[start].lstrip().startswith("@"):
            has_header = True
            if not lines[start].lstrip().startswith(("def ", "class ", "async ")):
                return lines[:end + 1]
        last = end
    return lines[:last + 1]


def findsource(object):
    import linecache
    file = getfile(object)
    lines = linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        number = object.__dict__.get("__firstlineno__")
        if number is not None:
            return lines, number - 1
        wanted, found = "class " + object.__name__, None
        for i, line in enumerate(lines):
            text = line.strip()
            if text.startswith(wanted) and not (text[len(wanted):][:1].isalnum() or text[len(wanted):][:1] == "_"):
                found = i
                break
        if found is None:
            raise OSError("could not find class definition")
        while found > 0 and lines[found - 1].strip().startswith("@"):
            found -= 1
        return lines, found
    for name in ("__func__", "__code__", "tb_frame", "f_code"):
        if not iscode(object):
            object = getattr(object, name, object)
    if not iscode(object):
        raise OSError("could not find code object")
    line = object.co_firstlineno - 1
    if line >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, max(line, 0)


def getsourcelines(object):
    object = unwrap(object)
    lines, at = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(object):
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    found = []
    while at > 0 and lines[at - 1].strip().startswith("#"):
        at -= 1
        found.insert(0, lines[at].expandtabs().lstrip())
    return "".join(found) or None
"""##
