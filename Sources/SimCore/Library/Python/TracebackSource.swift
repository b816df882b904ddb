// `traceback`: the frames of exceptions and of the running code as texts.
// The texts of a frame and of an exception's last lines come from the machine, which prints uncaught exceptions with them.

let tracebackSource = ##"""
import _simul
import sys

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb",
    "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames", "FrameSummary",
    "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list"]

_unset = object()
_MOST = 3
_BEFORE_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_BEFORE_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


def _shown(value):
    try:
        return repr(value)
    except Exception:
        return "<local repr() failed>"


class FrameSummary:
    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals", "_marked")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        self._marked = line is None and colno is not None
        self._line = line
        self._show(locals)

    def _show(self, locals):
        self.locals = {k: _shown(v) for k, v in locals.items()} if locals else None

    @property
    def line(self):
        if self._line is None and self.lineno is not None:
            import linecache
            self._line = linecache.getline(self.filename, self.lineno)
        return None if self._line is None else self._line.strip()

    def _key(self):
        return self.filename, self.lineno, self.name, self.locals

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._key() == other._key()
        return self[:] == other if isinstance(other, tuple) else NotImplemented

    def __getitem__(self, i):
        return (self.filename, self.lineno, self.name, self.line)[i]

    def __iter__(self):
        return iter(self[:])

    def __len__(self):
        return 4

    def __repr__(self):
        return "<FrameSummary file {0}, line {1} in {2}>".format(self.filename, self.lineno, self.name)


def _text(frame):
    span = (frame.end_lineno or 0) - (frame.lineno or 0)
    if frame._marked and 0 <= span < 500:
        text = _simul.frame_text(
            frame.filename, frame.lineno, frame.name, frame.colno, frame.end_lineno, frame.end_colno or 0)
    else:
        text = '  File "%s", line %s, in %s\n' % (frame.filename, frame.lineno, frame.name)
        if frame.line:
            text += "    %s\n" % frame.line
    if frame.locals:
        text += "".join("    %s = %s\n" % pair for pair in sorted(frame.locals.items()))
    return text


class StackSummary(list):
    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        made = cls()
        for frame, lineno in frame_gen:
            code = frame.f_code
            made.append(FrameSummary(
                code.co_filename, lineno, code.co_name, locals=frame.f_locals if capture_locals else None))
        return made._cut(limit)

    @classmethod
    def from_list(cls, a_list):
        return cls([f if isinstance(f, FrameSummary) else FrameSummary(f[0], f[1], f[2], line=f[3]) for f in a_list])

    def _cut(self, limit):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            self[:] = self[:limit] if limit >= 0 else self[limit:]
        return self

    def format_frame_summary(self, frame_summary, **kwargs):
        return _text(frame_summary)

    def format(self, **kwargs):
        lines, last, count = [], None, 0

        def close():
            if count > _MOST:
                more = count - _MOST
                lines.append("  [Previous line repeated %d more time%s]\n" % (more, "s" if more > 1 else ""))
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = frame.filename, frame.lineno, frame.name
            if place != last:
                close()
                last, count = place, 0
            count += 1
            if count <= _MOST:
                lines.append(text)
        close()
        return lines


def _entries(tb):
    return [
        FrameSummary(file, line, name, colno=column, end_lineno=end_line, end_colno=end_column)
        for file, line, name, column, end_line, end_column in _simul.frames(tb)]


def _with_locals(entries, tb):
    for entry in entries:
        entry._show(tb.tb_frame.f_locals)
        tb = tb.tb_next
    return entries


def extract_tb(tb, limit=None):
    return StackSummary(_entries(tb) if tb is not None else ())._cut(limit)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    if f is None:
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def _stack(f, limit, depth):
    if f is None:
        f = sys._getframe(depth)
    frames = StackSummary()
    while f is not None:
        code = f.f_code
        frames.append(FrameSummary(code.co_filename, f.f_lineno, code.co_name))
        f = f.f_back
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
    if limit is not None:
        frames[:] = frames[:limit] if limit >= 0 else frames[limit:]
    frames.reverse()
    return frames


def extract_stack(f=None, limit=None):
    return _stack(f, limit, 2)


def format_stack(f=None, limit=None):
    return _stack(f, limit, 2).format()


def print_stack(f=None, limit=None, file=None):
    print_list(_stack(f, limit, 2), file)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    if file is None:
        file = sys.stderr
    for text in format_list(extracted_list):
        print(text, file=file, end="")


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file)


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        if capture_locals and exc_traceback is not None:
            self.stack = StackSummary(_with_locals(_entries(exc_traceback), exc_traceback))._cut(limit)
        else:
            self.stack = extract_tb(exc_traceback, limit)
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        kept = getattr(exc_value, "__traceback__", None)
        if exc_traceback is None and kept is not None and isinstance(exc_value, NameError):
            # Without frames there are no names to suggest.
            try:
                exc_value.__traceback__ = None
                self._lines = _simul.exception_lines(exc_value)
            finally:
                exc_value.__traceback__ = kept
        else:
            self._lines = _simul.exception_lines(exc_value) if exc_value is not None else ["NoneType: None\n"]
        self._exc_type = exc_type if save_exc_type else None
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = getattr(exc_type, "__qualname__", None)
        self.exc_type_module = getattr(exc_type, "__module__", None)
        try:
            self._str = str(exc_value)
        except Exception:
            self._str = "<exception str() failed>"
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self._is_syntax_error = isinstance(exc_value, SyntaxError)
        if self._is_syntax_error:
            for name in ("filename", "text", "offset", "end_offset", "msg"):
                setattr(self, name, getattr(exc_value, name, None))
            self.lineno = str(exc_value.lineno) if exc_value.lineno is not None else None
        more = dict(limit=limit, capture_locals=capture_locals, max_group_width=max_group_width, max_group_depth=max_group_depth)

        def make(e):
            return TracebackException(type(e), e, e.__traceback__, _seen=seen, **more)
        self.__cause__ = self.__context__ = self.exceptions = None
        self.__suppress_context__ = bool(exc_value is not None and exc_value.__suppress_context__)
        if exc_value is not None:
            cause, context = exc_value.__cause__, exc_value.__context__
            if cause is not None and id(cause) not in seen:
                self.__cause__ = make(cause)
            if context is not None and id(context) not in seen and not (
                    compact and (cause is not None or exc_value.__suppress_context__)):
                self.__context__ = make(context)
            if isinstance(exc_value, BaseExceptionGroup):
                self.exceptions = [make(e) for e in exc_value.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._have_exc_type:
            return None
        if self.exc_type_module in ("__main__", "builtins"):
            return self.exc_type_qualname
        return self.exc_type_module + "." + self.exc_type_qualname

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * " "
        for line in self._lines:
            yield indent + line
        if show_group and self.exceptions:
            for e in self.exceptions:
                yield from e.format_exception_only(show_group=True, _depth=_depth + 1)

    def format(self, *, chain=True, _depth=0, _state=None, **kwargs):
        state = {"closing": False} if _state is None else _state
        margin = "" if not _depth else " " * (2 * _depth) + "| "

        def framed(text, sign="|"):
            if not _depth:
                return text
            lead = " " * (2 * _depth) + sign + " "
            return "".join([lead + line + "\n" if line else lead.rstrip(" ") + "\n" if False else lead + "\n"
                            for line in text.split("\n")[:-1]])
        links, e = [], self
        while e is not None:
            if not chain:
                links.append((None, e))
                break
            if e.__cause__ is not None:
                links.append((_BEFORE_CAUSE, e))
                e = e.__cause__
            elif e.__context__ is not None and not e.__suppress_context__:
                links.append((_BEFORE_CONTEXT, e))
                e = e.__context__
            else:
                links.append((None, e))
                e = None
        for between, e in reversed(links):
            if between is not None:
                yield framed(between)
            if e.exceptions is None:
                if e.stack:
                    yield framed("Traceback (most recent call last):\n")
                    for text in e.stack.format():
                        yield framed(text)
                for line in e._lines:
                    yield framed(line)
                continue
            if _depth > self.max_group_depth:
                yield framed("... (max_group_depth is %d)\n" % self.max_group_depth)
                continue
            depth = _depth
            if depth == 0:
                depth = 1
                lead, first = "  | ", "  + "
            else:
                lead = first = " " * (2 * depth) + "| "

            def block(text, sign=lead):
                return "".join([sign + line + "\n" for line in text.split("\n")[:-1]])
            if e.stack:
                yield block("Exception Group Traceback (most recent call last):\n", first)
                for text in e.stack.format():
                    yield block(text)
            for line in e._lines:
                yield block(line)
            count = len(e.exceptions)
            shown = count if count <= self.max_group_width else self.max_group_width + 1
            state["closing"] = False
            for i in range(shown):
                last = i == shown - 1
                if last:
                    state["closing"] = True
                cut = self.max_group_width is not None and i >= self.max_group_width
                title = "..." if cut else str(i + 1)
                yield " " * (2 * depth) + ("+-" if i == 0 else "  ") + "+---------------- %s ----------------\n" % title
                inside = depth + 1
                if not cut:
                    yield from e.exceptions[i].format(chain=chain, _depth=inside, _state=state)
                else:
                    left = count - self.max_group_width
                    yield " " * (2 * inside) + "| and %d more exception%s\n" % (left, "s" if left > 1 else "")
                if last and state["closing"]:
                    yield " " * (2 * inside) + "+------------------------------------\n"
                    state["closing"] = False

    def print(self, *, file=None, chain=True, **kwargs):
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end="")


def _pick(exc, value, tb):
    if (value is _unset) != (tb is _unset):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _unset:
        return exc, value, tb
    if exc is None:
        return None, None, None
    if not isinstance(exc, BaseException):
        raise TypeError("Exception expected for value, %s found" % type(exc).__name__)
    return type(exc), exc, exc.__traceback__


def format_exception(exc, /, value=_unset, tb=_unset, limit=None, chain=True, **kwargs):
    _, value, tb = _pick(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def print_exception(exc, /, value=_unset, tb=_unset, limit=None, file=None, chain=True, **kwargs):
    _, value, tb = _pick(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception_only(exc, /, value=_unset, *, show_group=False, **kwargs):
    if value is _unset:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next
"""##
