// `difflib`: matching blocks, close matches and differences as text.  HTML tables are absent.

let difflibSource = ##"""
__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
    "context_diff", "unified_diff", "diff_bytes", "Match",
]


class Match(tuple):
    __slots__ = ()
    _fields = __match_args__ = ("a", "b", "size")

    def __new__(cls, a, b, size):
        return tuple.__new__(cls, (a, b, size))

    a = property(lambda self: self[0])
    b = property(lambda self: self[1])
    size = property(lambda self: self[2])

    def __repr__(self):
        return f"Match(a={self[0]!r}, b={self[1]!r}, size={self[2]!r})"


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.autojunk = autojunk
        self.a = self.b = None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index()

    def _index(self):
        """Where each element of b stands; junk and what is all too popular is left out."""
        places = {}
        for i, element in enumerate(self.b):
            places.setdefault(element, []).append(i)
        self.bjunk = set()
        if self.isjunk:
            self.bjunk = {element for element in places if self.isjunk(element)}
            for element in self.bjunk:
                del places[element]
        self.bpopular = set()
        n = len(self.b)
        if self.autojunk and n >= 200:
            limit = n // 100 + 1
            self.bpopular = {element for element, found in places.items() if len(found) > limit}
            for element in self.bpopular:
                del places[element]
        self.b2j = places

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, junk = self.a, self.b, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        i, j, size = alo, blo, 0
        lengths = {}
        for x in range(alo, ahi):
            fresh = {}
            for y in self.b2j.get(a[x], ()):
                if y < blo:
                    continue
                if y >= bhi:
                    break
                k = fresh[y] = lengths.get(y - 1, 0) + 1
                if k > size:
                    i, j, size = x - k + 1, y - k + 1, k
            lengths = fresh
        # First over what is no junk, then over junk too.
        for with_junk in (False, True):
            while i > alo and j > blo and (b[j - 1] in junk) == with_junk and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and (b[j + size] in junk) == with_junk \
                    and a[i + size] == b[j + size]:
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        open_parts = [(0, len(self.a), 0, len(self.b))]
        found = []
        while open_parts:
            alo, ahi, blo, bhi = open_parts.pop()
            m = self.find_longest_match(alo, ahi, blo, bhi)
            i, j, k = m
            if k:
                found.append(m)
                if alo < i and blo < j:
                    open_parts.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    open_parts.append((i + k, ahi, j + k, bhi))
        blocks = []
        for i, j, k in sorted(found):
            if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                x, y, n = blocks[-1]
                blocks[-1] = (x, y, n + k)
            else:
                blocks.append((i, j, k))
        blocks.append((len(self.a), len(self.b), 0))
        self.matching_blocks = [Match(*block) for block in blocks]
        return self.matching_blocks

    def get_opcodes(self):
        if self.opcodes is None:
            self.opcodes = []
            i = j = 0
            for x, y, size in self.get_matching_blocks():
                tag = "replace" if i < x and j < y else "delete" if i < x else "insert" if j < y else ""
                if tag:
                    self.opcodes.append((tag, i, x, j, y))
                i, j = x + size, y + size
                if size:
                    self.opcodes.append(("equal", x, i, y, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i, x, j, y = codes[0]
            codes[0] = tag, max(i, x - n), x, max(j, y - n), y
        if codes[-1][0] == "equal":
            tag, i, x, j, y = codes[-1]
            codes[-1] = tag, i, min(x, i + n), j, min(y, j + n)
        group = []
        for tag, i, x, j, y in codes:
            if tag == "equal" and x - i > 2 * n:
                group.append((tag, i, min(x, i + n), j, min(y, j + n)))
                yield group
                group = []
                i, j = max(i, x - n), max(j, y - n)
            group.append((tag, i, x, j, y))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        return _ratio(sum([block[2] for block in self.get_matching_blocks()]), len(self.a) + len(self.b))

    def quick_ratio(self):
        if self.fullbcount is None:
            self.fullbcount = {}
            for element in self.b:
                self.fullbcount[element] = self.fullbcount.get(element, 0) + 1
        left = dict(self.fullbcount)
        matches = 0
        for element in self.a:
            if left.get(element, 0) > 0:
                matches += 1
                left[element] -= 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for x in possibilities:
        matcher.set_seq1(x)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), x))
    return [x for _, x in sorted(found, reverse=True)[:n]]


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, i, x, j, y in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replace(a, i, x, b, j, y)
            elif tag == "delete":
                yield from self._lines("-", a, i, x)
            elif tag == "insert":
                yield from self._lines("+", b, j, y)
            else:
                yield from self._lines(" ", a, i, x)

    def _lines(self, mark, lines, start, end):
        for k in range(start, end):
            yield f"{mark} {lines[k]}"

    def _plain(self, a, i, x, b, j, y):
        if y - j < x - i:
            yield from self._lines("+", b, j, y)
            yield from self._lines("-", a, i, x)
        else:
            yield from self._lines("-", a, i, x)
            yield from self._lines("+", b, j, y)

    def _replace(self, a, alo, ahi, b, blo, bhi):
        """Looks for the most similar pairs of lines and shows what is different within them."""
        cutoff = 0.74999
        matcher = SequenceMatcher(self.charjunk)
        best = {}
        crqr = (SequenceMatcher.real_quick_ratio, SequenceMatcher.quick_ratio, SequenceMatcher.ratio)
        pairs = []
        window = 10
        top = -1
        reach_a, reach_b = alo, blo
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            middle = alo + (j - blo)
            for i in range(max(alo, middle - window), min(ahi, middle + window + 1)):
                if a[i] == b[j]:
                    continue
                matcher.set_seq1(a[i])
                bar = max(best.get(i, (cutoff,))[0], cutoff)
                if all(f(matcher) > bar for f in crqr):
                    best[i] = (matcher.ratio(), j)
        last = None
        chain = []
        for i in sorted(best):
            ratio, j = best[i]
            if last is None or j > last:
                chain.append((i, j))
                last = j
            elif chain and ratio > best[chain[-1][0]][0]:
                chain[-1] = (i, j)
                last = j
        i0, j0 = alo, blo
        for i, j in chain:
            yield from self._helper(a, i0, i, b, j0, j)
            yield from self._pair(a[i], b[j])
            i0, j0 = i + 1, j + 1
        yield from self._helper(a, i0, ahi, b, j0, bhi)

    def _helper(self, a, i, x, b, j, y):
        if i < x and j < y:
            yield from self._plain(a, i, x, b, j, y)
        elif i < x:
            yield from self._lines("-", a, i, x)
        elif j < y:
            yield from self._lines("+", b, j, y)

    def _pair(self, old, new):
        marks_old = marks_new = ""
        for tag, i, x, j, y in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            if tag == "replace":
                marks_old += "^" * (x - i)
                marks_new += "^" * (y - j)
            elif tag == "delete":
                marks_old += "-" * (x - i)
            elif tag == "insert":
                marks_new += "+" * (y - j)
            else:
                marks_old += " " * (x - i)
                marks_new += " " * (y - j)
        yield "- " + old
        marks = _with_tabs(old, marks_old).rstrip()
        if marks:
            yield f"? {marks}\n"
        yield "+ " + new
        marks = _with_tabs(new, marks_new).rstrip()
        if marks:
            yield f"? {marks}\n"


def _with_tabs(line, marks):
    return "".join([c if m == " " and c.isspace() else m for c, m in zip(line, marks)])


def IS_LINE_JUNK(line, pat=None):
    return pat(line) is not None if pat else line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    if which not in (1, 2):
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}")
    marks = ("  ", "- ") if which == 1 else ("  ", "+ ")
    for line in delta:
        if line[:2] in marks:
            yield line[2:]


def _check(a, b, *texts):
    if a and not isinstance(a[0], str) or b and not isinstance(b[0], str):
        wrong = a[0] if a and not isinstance(a[0], str) else b[0]
        raise TypeError(f"lines to compare must be str, not {type(wrong).__name__} ({wrong!r})")
    for text in texts:
        if not isinstance(text, str):
            raise TypeError(f"all arguments must be str, not: {text!r}")


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

    def span(start, end):
        size = end - start
        if size == 1:
            return f"{start + 1}"
        return f"{start + 1 if size else start},{size}"

    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in ("---", fromfile, fromfiledate), ("+++", tofile, tofiledate):
                yield f"{mark} {name}{chr(9) + date if date else ''}{lineterm}"
        first, last = group[0], group[-1]
        yield f"@@ -{span(first[1], last[2])} +{span(first[3], last[4])} @@{lineterm}"
        for tag, i, x, j, y in group:
            if tag == "equal":
                for line in a[i:x]:
                    yield " " + line
                continue
            if tag in ("replace", "delete"):
                for line in a[i:x]:
                    yield "-" + line
            if tag in ("replace", "insert"):
                for line in b[j:y]:
                    yield "+" + line


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

    def span(start, end):
        size = end - start
        begin = start + 1 if size else start
        return f"{begin}" if size <= 1 else f"{begin},{begin + size - 1}"

    marks = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in ("***", fromfile, fromfiledate), ("---", tofile, tofiledate):
                yield f"{mark} {name}{chr(9) + date if date else ''}{lineterm}"
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield f"*** {span(first[1], last[2])} ****{lineterm}"
        if any(tag in ("replace", "delete") for tag, *_ in group):
            for tag, i, x, _, _ in group:
                if tag != "insert":
                    for line in a[i:x]:
                        yield marks[tag] + line
        yield f"--- {span(first[3], last[4])} ----{lineterm}"
        if any(tag in ("replace", "insert") for tag, *_ in group):
            for tag, _, _, j, y in group:
                if tag != "delete":
                    for line in b[j:y]:
                        yield marks[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    def text(s):
        try:
            return s.decode("ascii", "surrogateescape")
        except AttributeError as e:
            raise TypeError(f"all arguments must be bytes, not {type(s).__name__} ({s!r})") from e

    lines = dfunc(list(map(text, a)), list(map(text, b)), text(fromfile), text(tofile), text(fromfiledate),
                  text(tofiledate), n, text(lineterm))
    for line in lines:
        yield line.encode("ascii", "surrogateescape")

"""##
