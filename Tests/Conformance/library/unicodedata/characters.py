import locale
import colorsys
import unicodedata

for c in "aÉß1½ _$€\n漢ʰ":
    print(repr(c), unicodedata.category(c), unicodedata.combining(c), unicodedata.name(c, "?"), unicodedata.numeric(c, None))
print([len(unicodedata.normalize(form, "é e\u0301")) for form in ("NFC", "NFD")], unicodedata.is_normalized("NFC", "é"))


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


print(plain("Crème brûlée à gogo"), unicodedata.digit("7"), unicodedata.decimal("٣"), unicodedata.mirrored("("))
try:
    unicodedata.name("\n")
except ValueError as e:
    print(e)
print(colorsys.rgb_to_hsv(0.2, 0.4, 0.6), colorsys.hsv_to_rgb(0.5, 0.5, 0.5), colorsys.rgb_to_hls(0.2, 0.4, 0.6))
print(locale.localeconv()["decimal_point"], locale.atof("1.5"), locale.format_string("%d items", 3))
