// `decimal`: how a number is written by a format specification.

let decimalFormat = ##"""
# Formats

def _group(text, separator, least):
    if not separator:
        return text.zfill(least) if least > 0 else text
    while True:
        parts = []
        rest = text
        while len(rest) > 3:
            parts.append(rest[-3:])
            rest = rest[:-3]
        parts.append(rest)
        grouped = separator.join(parts[::-1])
        if len(grouped) >= least:
            return grouped
        text = "0" + text


def _format(d, spec, context):
    if not isinstance(spec, str):
        raise TypeError("format arg must be str")
    i = 0
    fill, align = "", ""
    if len(spec) > 1 and spec[1] in "<>=^":
        fill, align, i = spec[0], spec[1], 2
    elif spec[:1] in tuple("<>=^"):
        align, i = spec[0], 1
    taken = []
    for options in ("+- ", "z", "#", "0"):
        c = spec[i:i + 1]
        if c and c in options:
            taken.append(c)
            i += 1
        else:
            taken.append("")
    sign, z, alternate, zero = taken
    start = i
    while spec[i:i + 1].isdigit():
        i += 1
    width = int(spec[start:i] or 0)
    separator = ""
    if spec[i:i + 1] == ",":
        separator = ","
        i += 1
    precision = None
    if spec[i:i + 1] == ".":
        start = i + 1
        i = start
        while spec[i:i + 1].isdigit():
            i += 1
        if i == start:
            raise ValueError("invalid format string")
        precision = int(spec[start:i])
    kind = spec[i:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
        raise ValueError("invalid format string")
    if zero and not align:
        fill, align = "0", "="
    zero_padded = zero and align == "=" and fill == "0"
    align = align or ">"
    fill = fill or " "
    plus = "" if sign == "-" else sign
    if d._special:
        body = str(d.copy_abs()) + ("%" if kind == "%" else "")
        return _pad("-" if d._sign else plus, body, " " if zero_padded else fill, ">" if zero_padded else align, width)
    shape = kind or "G" if context.capitals else kind or "g"
    if kind == "n":
        shape = "g"
    n, exp = d._int, d._exp
    if shape == "%":
        exp += 2
    mode = context.rounding
    if shape in "eEgG" and precision is not None:
        keep = precision + 1 if shape in "eE" else max(precision, 1)
        size = _length(n)
        if n and (size > keep):
            n = _cut(d._sign, n, size - keep, mode)[0]
            exp += size - keep
            if _length(n) > keep:
                n //= 10
                exp += 1
        if n and shape in "eE" and size < keep:
            n *= 10 ** (keep - size)
            exp -= keep - size
        if not n and shape in "gG" and size > keep:
            n = 0
    elif shape in "fF%" and precision is not None:
        n = _cut(d._sign, n, -precision - exp, mode)[0] if n else 0
        exp = -precision
    if shape in "fF%" and exp > 0:
        n *= 10 ** exp
        exp = 0
    digits = str(n)
    left = exp + len(digits)
    if shape in "eE":
        point = 1 - precision if not n and precision is not None else 1
    elif shape in "fF%":
        point = left
    else:
        point = left if exp <= 0 and left > -6 else 1
    if point <= 0:
        whole, part = "0", "0" * -point + digits
    elif point >= len(digits):
        whole, part = digits + "0" * (point - len(digits)), ""
    else:
        whole, part = digits[:point], digits[point:]
    tail = "." + part if part or alternate else ""
    if left != point or shape in "eE":
        tail += f"{'E' if shape in 'EG' else 'e'}{left - point:+d}"
    if shape == "%":
        tail += "%"
    negative = d._sign and not (z and n == 0)
    mark = "-" if negative else plus
    whole = _group(whole, separator, width - len(mark) - len(tail) if zero_padded else 0)
    return _pad(mark, whole + tail, fill, align, width)


def _pad(sign, body, fill, align, width):
    gap = width - len(sign) - len(body)
    if gap <= 0:
        return sign + body
    if align == "<":
        return sign + body + fill * gap
    if align == "^":
        return fill * (gap // 2) + sign + body + fill * (gap - gap // 2)
    return sign + fill * gap + body if align == "=" else fill * gap + sign + body
"""##
