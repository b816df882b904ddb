// `html.parser`: the tags, texts and comments of a page, as they come.

let htmlParserSource = ##"""
import re
from html import unescape

__all__ = ["HTMLParser"]

_TAG = re.compile(r"<([a-zA-Z][^\t\n\r\f />\x00]*)")
_ATTRIBUTE = re.compile(
    r"""[\s/]*((?<=['"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?(?:\s|/(?!>))*""")
_END = re.compile(r"\s*/?>")
_CLOSE = re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)[^>]*>")
_REFERENCE = re.compile(r"&(?:#([0-9]+|[xX][0-9a-fA-F]+)|([a-zA-Z][-.a-zA-Z0-9]*));?")
_PLAIN = ("script", "style")


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = _PLAIN

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata, self.lasttag, self.cdata_elem = "", "???", None
        self.lineno, self.offset = 1, 0
        self._start = None

    def feed(self, data):
        self.rawdata += data
        self._go(False)

    def close(self):
        self._go(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._start

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def _pass(self, i, j):
        breaks = self.rawdata.count("\n", i, j)
        if breaks:
            self.lineno += breaks
            self.offset = j - self.rawdata.rindex("\n", i, j) - 1
        else:
            self.offset += j - i
        return j

    def _text(self, i, j, ends):
        """Hands out the text up to j; answers where it got to."""
        text = self.rawdata[i:j]
        if self.cdata_elem or self.convert_charrefs:
            if not self.cdata_elem and not ends and j == len(self.rawdata):
                # A reference, or the words around it, may go on in what is fed next.
                cut = text.rfind("&", max(0, len(text) - 34))
                if cut >= 0 and not re.search(r"[\s;]", text[cut:]):
                    return i
            if text:
                self.handle_data(text if self.cdata_elem else unescape(text))
            return self._pass(i, j)
        while i < j:
            stop = self.rawdata.find("&", i, j)
            if stop < 0:
                stop = j
            if stop > i:
                self.handle_data(self.rawdata[i:stop])
                self._pass(i, stop)
            if stop == j:
                return j
            found = _REFERENCE.match(self.rawdata, stop, j)
            if found:
                (self.handle_charref if found[1] else self.handle_entityref)(found[1] or found[2])
            else:
                self.handle_data("&")
            i = self._pass(stop, found.end() if found else stop + 1)
        return j

    def _go(self, ends):
        raw, i = self.rawdata, 0
        while i < len(raw):
            if self.cdata_elem:
                found = re.compile(r"</%s(?=[\t\n\r\f />])" % self.cdata_elem, re.I).search(raw, i)
                j = found.start() if found else len(raw)
                if not found and not ends:
                    break
            else:
                j = raw.find("<", i)
                if j < 0:
                    j = len(raw)
            if i < j:
                at = self._text(i, j, ends)
                if at < j:
                    i = at
                    break
                i = j
            if i == len(raw):
                break
            after = self._markup(i)
            if after < 0:
                if not ends:
                    break
                after = raw.find(">", i + 1)
                if after < 0:
                    after = raw.find("<", i + 1)
                    if after < 0:
                        after = i + 1
                else:
                    after += 1
                self.handle_data(raw[i:after])
            i = self._pass(i, after)
        self.rawdata = raw[i:]

    def _markup(self, i):
        """Takes the tag or comment at i; where it ends, or -1 if that is not to be seen yet."""
        raw = self.rawdata
        if _TAG.match(raw, i):
            return self._open(i)
        if raw.startswith("</", i):
            return self._shut(i)
        for begin, end, handle in (
                ("<!--", re.compile(r"--!?>"), self.handle_comment), ("<?", re.compile(">"), self.handle_pi),
                ("<![", re.compile(r"\]\s*\]?\s*>"), self.unknown_decl)):
            if raw.startswith(begin, i):
                found = end.search(raw, i + len(begin))
                if not found:
                    return -1
                handle(raw[i + len(begin):found.start()])
                return found.end()
        if raw.startswith("<!", i):
            j = raw.find(">", i + 2)
            if j < 0:
                return -1
            if raw[i + 2:i + 9].lower() == "doctype":
                self.handle_decl(raw[i + 2:j])
            else:
                self.handle_comment(raw[i + 2:j])
            return j + 1
        if i + 1 == len(raw):
            return -1
        self.handle_data("<")
        return i + 1

    def _open(self, i):
        raw = self.rawdata
        head = _TAG.match(raw, i)
        j, attributes = head.end(), []
        while True:
            end = _END.match(raw, j)
            if end:
                break
            found = _ATTRIBUTE.match(raw, j)
            if not found or found.end() == j:
                return -1 if raw.find(">", j) < 0 else self._broken(i)
            name, rest, value = found.group(1, 2, 3)
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"'):
                value = value[1:-1]
            attributes.append((name.lower(), unescape(value) if value else value))
            j = found.end()
        tag = self.lasttag = head[1].lower()
        self._start = raw[i:end.end()]
        if self._start.endswith("/>"):
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end.end()

    def _broken(self, i):
        end = self.rawdata.find(">", i) + 1
        self.handle_data(self.rawdata[i:end])
        return end

    def _shut(self, i):
        raw = self.rawdata
        end = raw.find(">", i + 2)
        if end < 0:
            return -1
        found = _CLOSE.match(raw, i)
        if not found:
            if raw[i:i + 3] != "</>":
                self.handle_comment(raw[i + 2:end])
            return end + 1
        self.handle_endtag(found[1].lower())
        self.clear_cdata_mode()
        return found.end()

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def _ignore(self, *args):
        pass

    handle_starttag = handle_endtag = handle_charref = handle_entityref = handle_data = handle_comment = _ignore
    handle_decl = handle_pi = unknown_decl = _ignore

"""##
