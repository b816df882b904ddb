// `html`: escaping and unescaping.  Of the named references only the usual ones are known.

let htmlSource = ##"""
__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


_NAMES = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "iexcl": "¡", "cent": "¢", "pound": "£",
    "curren": "¤", "yen": "¥", "brvbar": "¦", "sect": "§", "uml": "¨", "copy": "©", "ordf": "ª", "laquo": "«", "not": "¬",
    "shy": "\xad", "reg": "®", "macr": "¯", "deg": "°", "plusmn": "±", "sup2": "²", "sup3": "³", "acute": "´",
    "micro": "µ", "para": "¶", "middot": "·", "cedil": "¸", "sup1": "¹", "ordm": "º", "raquo": "»", "frac14": "¼",
    "frac12": "½", "frac34": "¾", "iquest": "¿", "szlig": "ß", "times": "×", "divide": "÷", "euro": "€", "hellip": "…",
    "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "trade": "™",
    "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ",
    "pi": "π", "sigma": "σ", "omega": "ω", "Omega": "Ω", "infin": "∞", "ne": "≠", "le": "≤", "ge": "≥", "sum": "∑",
    "radic": "√", "hearts": "♥", "dagger": "†", "permil": "‰", "oelig": "œ", "OElig": "Œ", "Scaron": "Š", "scaron": "š",
}
for _i, _name in enumerate(
    "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde "
    "Ograve Oacute Ocirc Otilde Ouml * Oslash Ugrave Uacute Ucirc Uuml Yacute THORN * agrave aacute acirc atilde auml "
    "aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml * "
    "oslash ugrave uacute ucirc uuml yacute thorn yuml".split()):
    if _name != "*":
        _NAMES[_name] = chr(0xC0 + _i)

# References that are known without a semicolon: those of Latin-1.
_OPEN = {name for name, c in _NAMES.items() if ord(c) < 256 and name != "apos"}


def _number(digits):
    n = int(digits[1:], 16) if digits[:1] in ("x", "X") else int(digits)
    if n == 0 or n > 0x10FFFF or 0xD800 <= n <= 0xDFFF:
        return "\ufffd"
    if 0x80 <= n <= 0x9F:
        return bytes([n]).decode("latin-1") if n in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else _WINDOWS[n - 0x80]
    if n < 32 and n not in (9, 10, 12, 13) or 0xFDD0 <= n <= 0xFDEF or n & 0xFFFE == 0xFFFE or n == 127:
        return "" if n != 127 else "\x7f"
    return chr(n)


_WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"


def unescape(s):
    if "&" not in s:
        return s
    parts = []
    i = 0
    while True:
        j = s.find("&", i)
        if j < 0:
            parts.append(s[i:])
            return "".join(parts)
        parts.append(s[i:j])
        k = j + 1
        if s[k:k + 1] == "#":
            k += 1
            is_hex = s[k:k + 1] in ("x", "X")
            start = k
            k += is_hex
            digits = "0123456789abcdefABCDEF" if is_hex else "0123456789"
            first = k
            while s[k:k + 1] and s[k] in digits:
                k += 1
            if k > first:
                parts.append(_number(s[start:k]))
                i = k + (s[k:k + 1] == ";")
                continue
        else:
            while k < len(s) and k - j <= 32 and s[k] not in "\t\n\f <&#;":
                k += 1
            name = s[j + 1:k]
            if s[k:k + 1] == ";" and name in _NAMES:
                parts.append(_NAMES[name])
                i = k + 1
                continue
            for end in range(len(name), 1, -1):
                if name[:end] in _OPEN:
                    parts.append(_NAMES[name[:end]])
                    i = j + 1 + end
                    break
            else:
                parts.append("&")
                i = j + 1
            continue
        parts.append("&")
        i = j + 1

"""##
