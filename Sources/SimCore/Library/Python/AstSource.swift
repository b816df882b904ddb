// `ast`: `literal_eval` alone, by a reader of its own; there are no trees, as the machine has none to show.

let astSource = ##"""
import re

__all__ = ["literal_eval"]

_TOKEN = re.compile(r"""
    (?P<space>[ \t\f\r\n]+|\\\r?\n|\#[^\n]*)
  | (?P<text>(?:[rRuU]|[bB][rR]?|[rR][bB])?(?:'''(?:[^\\]|\\.)*?'''|QQQ(?:[^\\]|\\.)*?QQQ|'(?:[^'\\\n]|\\.)*'
             |"(?:[^"\\\n]|\\.)*"))
  | (?P<number>(?:0[xX][_0-9a-fA-F]+|0[bB][_01]+|0[oO][_0-7]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?))
  | (?P<name>[^\W\d]\w*)
  | (?P<sign>\.\.\.|[-+*/%@&|^~<>=!]=?|[()\[\]{},:.;])
""".replace("QQQ", '"' * 3), re.VERBOSE | re.DOTALL)
_NAMES = {"None": None, "True": True, "False": False}


def literal_eval(node_or_string):
    """The value of a text that holds nothing but literals and the containers of them."""
    if not isinstance(node_or_string, str):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    source = node_or_string.lstrip(" \t")
    compile(source, "<unknown>", "eval")
    reader = _Reader(source)
    value = reader.items_or_one()
    if reader.kind is not None:
        reader.refuse()
    return value


def __getattr__(name):
    raise AttributeError(f"module 'ast' has no attribute {name!r}: of ast, only literal_eval is simulated")


class _Reader:
    def __init__(self, source):
        self.source, self.at, self.line = source, 0, 1
        self.step()

    def step(self):
        while True:
            found = _TOKEN.match(self.source, self.at)
            if found is None:
                self.kind = self.token = None
                if self.at < len(self.source):
                    self.kind = "other"
                return
            self.start_line = self.source.count("\n", 0, self.at) + 1
            self.at = found.end()
            if found.lastgroup != "space":
                self.kind, self.token = found.lastgroup, found[0]
                return

    def refuse(self):
        what = {"name": "Name"}.get(self.kind, "Expression")
        raise ValueError(f"malformed node or string on line {self.start_line}: <ast.{what} object>")

    def take(self, sign):
        if self.kind == "sign" and self.token == sign:
            self.step()
            return True
        return False

    def items_or_one(self):
        value = self.value()
        if not (self.kind == "sign" and self.token == ","):
            return value
        items = [value]
        while self.take(","):
            if self.kind is None:
                break
            items.append(self.value())
        return tuple(items)

    def value(self):
        """One value; a number may be a sum of a real and an imaginary one."""
        left, is_number = self.signed()
        if self.kind == "sign" and self.token in ("+", "-"):
            minus = self.token == "-"
            if not is_number or isinstance(left, complex):
                self.refuse()
            self.step()
            right, is_number = self.signed(False)
            if not is_number or not isinstance(right, complex):
                self.refuse()
            return left - right if minus else left + right
        return left

    def signed(self, may_have_sign=True):
        if self.kind == "sign" and self.token in ("+", "-") and may_have_sign:
            minus = self.token == "-"
            self.step()
            value, is_number = self.signed(False)
            if not is_number:
                self.refuse()
            return -value if minus else +value, True
        if self.kind == "number":
            value = eval(self.token)
            self.step()
            return value, True
        return self.plain(), False

    def plain(self):
        if self.kind == "text":
            value = eval(self.token)
            self.step()
            while self.kind == "text":
                value += eval(self.token)
                self.step()
            return value
        if self.kind == "name":
            if self.token in _NAMES:
                value = _NAMES[self.token]
                self.step()
                return value
            if self.token == "set":
                self.step()
                if self.take("(") and self.take(")"):
                    return set()
            self.refuse()
        if self.take("..."):
            return ...
        if self.take("("):
            return self.round()
        if self.take("["):
            return self.until("]")
        if self.take("{"):
            return self.curly()
        self.refuse()

    def until(self, end):
        items = []
        while not self.take(end):
            items.append(self.value())
            if not self.take(","):
                if not self.take(end):
                    self.refuse()
                break
        return items

    def round(self):
        if self.take(")"):
            return ()
        first = self.value()
        if self.take(")"):
            return first
        if not self.take(","):
            self.refuse()
        return (first, *self.until(")"))

    def curly(self):
        if self.take("}"):
            return {}
        first = self.value()
        if not self.take(":"):
            if self.take("}"):
                return {first}
            if not self.take(","):
                self.refuse()
            return {first, *self.until("}")}
        pairs = {first: self.value()}
        while not self.take("}"):
            if not self.take(","):
                self.refuse()
            if self.take("}"):
                break
            key = self.value()
            if not self.take(":"):
                self.refuse()
            pairs[key] = self.value()
        return pairs

"""##
