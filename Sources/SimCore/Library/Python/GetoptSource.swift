// `getopt`: the options of a command line, as C parses them.

let getoptSource = ##"""
__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    opt = msg = ""

    def __init__(self, msg, opt=""):
        self.msg, self.opt = msg, opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    return _parse(args, shortopts, longopts, False)


def gnu_getopt(args, shortopts, longopts=[]):
    return _parse(args, shortopts, longopts, True)


def _parse(args, short, long, mixes):
    long = [long] if isinstance(long, str) else list(long)
    in_order = False
    if mixes:
        import os
        if short.startswith("-"):
            short, in_order = short[1:], True
        stops_early = short.startswith("+") or bool(os.environ.get("POSIXLY_CORRECT"))
        short = short.removeprefix("+")
    found, rest, args = [], [], list(args)
    while args:
        word = args[0]
        if word == "--":
            args.pop(0)
            break
        if word.startswith("--"):
            args = _long(found, word[2:], long, args[1:])
        elif word.startswith("-") and word != "-":
            args = _short(found, word[1:], short, args[1:])
        elif not mixes or stops_early:
            break
        else:
            rest.append(args.pop(0))
    return found, rest + args


def _short(found, letters, short, args):
    while letters:
        letter, letters = letters[0], letters[1:]
        at = short.find(letter)
        if at < 0 or letter == ":":
            raise GetoptError("option -%s not recognized" % letter, letter)
        value = ""
        if short.startswith(":", at + 1):
            if not letters:
                if not args:
                    raise GetoptError("option -%s requires argument" % letter, letter)
                letters, *args = args
            value, letters = letters, ""
        found.append(("-" + letter, value))
    return args


def _long(found, word, long, args):
    name, equals, value = word.partition("=")
    possible = [one for one in long if one.startswith(name)]
    if not possible:
        raise GetoptError("option --%s not recognized" % name, name)
    if name in possible:
        takes = False
    elif name + "=" in possible:
        takes = True
    elif len(possible) > 1:
        raise GetoptError("option --%s not a unique prefix" % name, name)
    else:
        name, takes = possible[0].removesuffix("="), possible[0].endswith("=")
    if takes and not equals:
        if not args:
            raise GetoptError("option --%s requires argument" % name, name)
        value, *args = args
    elif equals and not takes:
        raise GetoptError("option --%s must not have an argument" % name, name)
    found.append(("--" + name, value))
    return args
"""##
