// `textwrap`.  Words are split by hand instead of by regular expressions.

let textwrapSource = ##"""
__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_SPACES = "\t\n\x0b\x0c\r "
_MARKS = "!\"'&.,?"


def _is_word(c):
    return c.isalnum() or c == "_"


def _is_letter(c):
    return _is_word(c) and not c.isdecimal()


def _pieces(word, with_hyphens):
    """The parts of a word without spaces: text up to a hyphen that may end a line, and dashes between words."""
    if not with_hyphens or "-" not in word:
        return [word]
    parts = []
    start = i = 0
    n = len(word)
    while i < n:
        if word[i] != "-":
            i += 1
            continue
        j = i
        while j < n and word[j] == "-":
            j += 1
        before = word[i - 1] if i > 0 else ""
        if j - i >= 2:
            if before and (_is_word(before) or before in _MARKS) and j < n and _is_word(word[j]):
                if i > start:
                    parts.append(word[start:i])
                parts.append(word[i:j])
                start = j
            i = j
            continue
        # A single hyphen: two letters, or a letter and a hyphenated sign, before it; two letters after it.
        left = i - start >= 2 or i >= 2
        if left:
            a, b = word[i - 2], word[i - 1]
            ok = _is_letter(a) and _is_letter(b)
            if not ok and i >= 2 and a == "-":
                ok = False
            if not ok and i >= 3 and word[i - 2] == "-" and _is_letter(word[i - 3]) and (_is_word(b) or b in _MARKS):
                ok = True
            if ok:
                rest = word[j:j + 3]
                if len(rest) >= 2 and _is_letter(rest[0]) and (
                        _is_letter(rest[1]) or rest[1] == "-" and len(rest) == 3 and _is_letter(rest[2])):
                    if j > start:
                        parts.append(word[start:j])
                    start = j
        i = j
    if start < n:
        parts.append(word[start:])
    return parts


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): " " for c in _SPACES})
        return text

    def _split(self, text):
        chunks = []
        i = 0
        n = len(text)
        while i < n:
            j = i
            if text[i] in _SPACES:
                while j < n and text[j] in _SPACES:
                    j += 1
                chunks.append(text[i:j])
            else:
                while j < n and text[j] not in _SPACES:
                    j += 1
                chunks.extend(_pieces(text[i:j], self.break_on_hyphens))
            i = j
        return chunks

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _fix_sentence_endings(self, chunks):
        for i in range(1, len(chunks)):
            word = chunks[i - 1].rstrip("\"'")
            if chunks[i] == " " and len(word) > 1 and word[-1] in ".!?" and "a" <= word[-2] <= "z":
                chunks[i] = "  "

    def _handle_long_word(self, chunks, line, length, width):
        room = 1 if width < 1 else width - length
        if self.break_long_words:
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > room:
                hyphen = chunk.rfind("-", 0, room)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    room = hyphen + 1
            line.append(chunk[:room])
            chunks[-1] = chunk[room:]
        elif not line:
            line.append(chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        limited = self.max_lines is not None
        if limited:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks = chunks[::-1]
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line = []
            length = 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            fits = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if not limited or len(lines) + 1 < self.max_lines or fits and length <= width:
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    lines.append(indent + "".join(line) + self.placeholder)
                    break
                length -= len(line.pop())
            else:
                last = lines[-1].rstrip() if lines else None
                if last is not None and len(last) + len(self.placeholder) <= self.width:
                    lines[-1] = last + self.placeholder
                else:
                    lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        body = line.lstrip(" \t")
        if not body:
            lines[i] = ""
            continue
        space = line[:len(line) - len(body)]
        if margin is None:
            margin = space
        else:
            k = 0
            while k < len(margin) and k < len(space) and margin[k] == space[k]:
                k += 1
            margin = margin[:k]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    parts = []
    for line in text.splitlines(True):
        if predicate(line) if predicate else not line.isspace():
            parts.append(prefix)
        parts.append(line)
    return "".join(parts)

"""##
