// `doctest`: the examples in docstrings, run and compared with what stands there.
// Absent: the debugger, reports as differences, test suites of `unittest`.

let doctestSource = ##"""
import inspect
import io
import linecache
import re
import sys
import traceback
from collections import namedtuple

__all__ = ["testmod", "run_docstring_examples", "TestResults", "Example", "DocTestParser", "OutputChecker",
           "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS",
           "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "FAIL_FAST"]

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                    | IGNORE_EXCEPTION_DETAIL)
for _name in ("REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE", "FAIL_FAST"):
    globals()[_name] = register_optionflag(_name)
_STARS = "*" * 70
_OPTION = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", re.MULTILINE)
_RAISES = re.compile(r"^Traceback \((?:most recent call last|innermost last)\):\s*$.*?^(?P<msg>\w.*)",
                     re.MULTILINE | re.DOTALL)


class TestResults(namedtuple("TestResults", ("failed", "attempted"))):
    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        more = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{more})"


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        self.exc_msg, self.lineno, self.indent, self.options = exc_msg, lineno, indent, options or {}


class DocTestParser:
    def get_examples(self, string, name="<string>"):
        lines, examples, i = string.expandtabs().split("\n"), [], 0
        while i < len(lines):
            found = re.match(r"( *)>>>( |$)(.*)", lines[i])
            if found is None:
                i += 1
                continue
            indent, start = len(found[1]), i
            source = [found[3]]
            i += 1
            while i < len(lines) and re.match(rf" {{{indent}}}\.\.\.( |$)", lines[i]):
                source.append(lines[i][indent + 4:])
                i += 1
            want = []
            while i < len(lines) and lines[i].strip() and not re.match(r" *>>>( |$)", lines[i]):
                if lines[i][:indent].strip():
                    raise ValueError(f"line {i + 1} of the docstring for {name} has inconsistent leading whitespace: "
                                     f"{lines[i]!r}")
                want.append(lines[i][indent:])
                i += 1
            code, text = "\n".join(source), "\n".join(want)
            options = self._options(code, name, start)
            if code.strip() and not code.strip().startswith("#"):
                raised = _RAISES.match(text)
                examples.append(Example(code, text, raised["msg"] + "\n" if raised else None, start, indent, options))
        return examples

    def _options(self, source, name, lineno):
        options = {}
        for found in _OPTION.finditer(source):
            for option in found[1].replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        return options


class OutputChecker:
    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r"(?m)^<BLANKLINE>\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            want, got = " ".join(want.split()), " ".join(got.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and re.fullmatch(
            ".*".join(map(re.escape, want.split("..."))), got, re.DOTALL) is not None

    def output_difference(self, example, got, optionflags):
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r"(?m)^[ ]*(?=\n)", "<BLANKLINE>", got)
        if example.want and got:
            return f"Expected:\n{_indented(example.want)}Got:\n{_indented(got)}"
        if example.want:
            return f"Expected:\n{_indented(example.want)}Got nothing\n"
        return f"Expected nothing\nGot:\n{_indented(got)}" if got else "Expected nothing\nGot nothing\n"


def _indented(text):
    return re.sub(r"(?m)^(?!$)", "    ", text)


def _run(source, names):
    """Runs an example as the interactive prompt does: the value of an expression is shown."""
    try:
        code = compile(source.strip(), "<doctest>", "eval")
    except SyntaxError:
        parts = [part.strip() for part in source.split(";")]
        if len(parts) > 1 and "\n" not in source.strip() and all(map(_is_whole, parts)):
            for part in parts:
                _run(part, names)
        else:
            exec(compile(source, "<doctest>", "exec"), names)
        return
    value = eval(code, names)
    if value is not None:
        print(repr(value))


def _is_whole(source):
    try:
        compile(source, "<doctest>", "exec")
    except SyntaxError:
        return False
    return True


class _Runner:
    def __init__(self, verbose, flags):
        self.verbose, self.flags, self.checker = verbose, flags, OutputChecker()
        self.failed = self.tried = self.skipped = 0
        self.stats = {}

    def run(self, examples, name, names, file, lineno):
        failed = tried = skipped = 0
        for example in examples:
            flags = self.flags
            for flag, on in example.options.items():
                flags = flags | flag if on else flags & ~flag
            tried += 1
            if flags & SKIP:
                skipped += 1
                continue
            if self.verbose:
                wanted = f"Expecting:\n{_indented(example.want)}" if example.want else "Expecting nothing\n"
                sys.stdout.write(f"Trying:\n{_indented(example.source)}{wanted}")
            kept, sys.stdout = sys.stdout, io.StringIO()
            error = None
            try:
                _run(example.source, names)
            except KeyboardInterrupt:
                raise
            except BaseException as e:
                error = e
            finally:
                got, sys.stdout = sys.stdout.getvalue(), kept
            if got and not got.endswith("\n"):
                got += "\n"
            if error is None:
                good = self.checker.check_output(example.want, got, flags)
            else:
                said = "".join(traceback.format_exception_only(type(error), error)[-1:])
                if example.exc_msg is None:
                    good = False
                else:
                    good = self.checker.check_output(example.exc_msg, said, flags)
                    if not good and flags & IGNORE_EXCEPTION_DETAIL:
                        good = _bare(example.exc_msg) == _bare(said)
                    got += "Traceback (most recent call last):\n  ...\n" + said
            if good:
                if self.verbose:
                    sys.stdout.write("ok\n")
                continue
            failed += 1
            place = "?" if lineno is None else lineno + example.lineno + 1
            sys.stdout.write(f"{_STARS}\nFile \"{file}\", line {place}, in {name}\nFailed example:\n"
                             f"{_indented(example.source)}")
            if error is not None and example.exc_msg is None:
                sys.stdout.write(f"Exception raised:\n{_indented(''.join(traceback.format_exception(error)))}")
            else:
                sys.stdout.write(self.checker.output_difference(example, got, flags))
            if flags & OPTIONFLAGS_BY_NAME["FAIL_FAST"]:
                break
        self.failed, self.tried, self.skipped = self.failed + failed, self.tried + tried, self.skipped + skipped
        self.stats[name] = failed, tried

    def summary(self):
        bad = {name: counts for name, counts in sorted(self.stats.items()) if counts[0]}
        if bad:
            print(_STARS)
            print(f"{len(bad)} item{'s' * (len(bad) != 1)} had failures:")
            for name, (failed, tried) in bad.items():
                print(f" {failed:3d} of {tried:3d} in {name}")
            print(f"***Test Failed*** {self.failed} failure{'s' * (self.failed != 1)}.")
        return TestResults(self.failed, self.tried, skipped=self.skipped)


def _bare(message):
    """The name of an exception's class, without its module and its text."""
    return message.partition("\n")[0].partition(":")[0].rpartition(".")[2]


def _line_of(obj):
    obj = inspect.unwrap(getattr(obj, "fget", None) or getattr(obj, "__func__", obj))
    code = getattr(obj, "__code__", None)
    if code is None:
        return None
    lines = linecache.getlines(code.co_filename)
    for i in range(code.co_firstlineno - 1, len(lines)):
        if re.match(r"(^|.*:)\s*\w*(\"|')", lines[i]):
            return i
    return None


def _found(obj, name, module, seen):
    """Every docstring of a module, or of a class, that has examples: its name, text and line."""
    if id(obj) in seen:
        return
    seen.add(id(obj))
    text = getattr(obj, "__doc__", None)
    if isinstance(text, str) and ">>>" in text:
        yield name, text, 0 if inspect.ismodule(obj) else _line_of(obj)
    if inspect.ismodule(obj) or isinstance(obj, type):
        for key, value in vars(obj).items():
            inner = inspect.unwrap(getattr(value, "__func__", value))
            if isinstance(value, property) or (inspect.isfunction(inner) or isinstance(inner, type)) and \
                    inner.__module__ == module.__name__:
                yield from _found(value if isinstance(value, property) else inner, f"{name}.{key}", module, seen)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    if m is None:
        m = sys.modules.get("__main__")
    if not inspect.ismodule(m):
        raise TypeError("testmod: module required; %r" % (m,))
    runner = _Runner("-v" in sys.argv if verbose is None else verbose, optionflags)
    parser = DocTestParser()
    for title, text, line in sorted(_found(m, name or m.__name__, m, set())):
        names = {**(vars(m) if globs is None else globs), **(extraglobs or {})}
        names.setdefault("__name__", "__main__")
        runner.run(parser.get_examples(text, title), title, names, getattr(m, "__file__", title), line)
    return runner.summary() if report else TestResults(runner.failed, runner.tried, skipped=runner.skipped)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    runner = _Runner(verbose, optionflags)
    text = f if isinstance(f, str) else f.__doc__ or ""
    if verbose:
        print("Finding tests in", name)
    file = getattr(sys.modules.get(getattr(f, "__module__", "")), "__file__", name)
    runner.run(DocTestParser().get_examples(text, name), name, {**globs}, file, _line_of(f))

"""##
