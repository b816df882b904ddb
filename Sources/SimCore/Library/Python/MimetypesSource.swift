// `mimetypes`: types of files by the ends of their names.

let mimetypesSource = ##"""
__all__ = ["guess_type", "guess_file_type", "guess_extension", "guess_all_extensions", "add_type", "init", "types_map"]

suffix_map = {".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz", ".tbz2": ".tar.bz2",
              ".txz": ".tar.xz"}
encodings_map = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}
types_map = {}
common_types = {".rtf": "application/rtf", ".midi": "audio/midi", ".mid": "audio/midi", ".jpg": "image/jpg",
                ".pict": "image/pict", ".pct": "image/pict", ".pic": "image/pict", ".webp": "image/webp",
                ".xul": "text/xul"}
inited = True
knownfiles = []
for _line in """
text/javascript .js .mjs|application/json .json|application/manifest+json .webmanifest|application/msword .doc .dot .wiz
application/n-quads .nq|application/n-triples .nt|application/octet-stream .bin .a .dll .exe .o .obj .so|application/oda .oda
application/pdf .pdf|application/pkcs7-mime .p7c|application/postscript .ps .ai .eps|application/trig .trig
application/vnd.apple.mpegurl .m3u .m3u8|application/vnd.ms-excel .xls .xlb
application/vnd.ms-powerpoint .ppt .pot .ppa .pps .pwz
application/wasm .wasm|application/x-bcpio .bcpio|application/x-cpio .cpio|application/x-csh .csh|application/x-dvi .dvi
application/x-gtar .gtar|application/x-hdf .hdf|application/x-hdf5 .h5|application/x-latex .latex|application/x-mif .mif
application/x-netcdf .cdf .nc|application/x-pkcs12 .p12 .pfx|application/x-pn-realaudio .ram|application/x-python-code .pyc .pyo
application/x-sh .sh|application/x-shar .shar|application/x-shockwave-flash .swf|application/x-sv4cpio .sv4cpio
application/x-sv4crc .sv4crc|application/x-tar .tar|application/x-tcl .tcl|application/x-tex .tex
application/x-texinfo .texi .texinfo
application/x-troff .roff .t .tr|application/x-troff-man .man|application/x-troff-me .me|application/x-troff-ms .ms
application/x-ustar .ustar|application/x-wais-source .src|application/xml .xsl .rdf .wsdl .xpdl|application/zip .zip
audio/3gpp .3gp .3gpp|audio/3gpp2 .3g2 .3gpp2|audio/aac .adts .loas .ass|audio/basic .au .snd
audio/mpeg .mp3 .mp2|audio/opus .opus
audio/x-aiff .aif .aifc .aiff|audio/x-pn-realaudio .ra|audio/x-wav .wav|image/avif .avif
image/bmp .bmp|image/gif .gif|image/ief .ief
image/jpeg .jpg .jpe .jpeg|image/heic .heic|image/heif .heif|image/png .png|image/svg+xml .svg|image/tiff .tiff .tif
image/vnd.microsoft.icon .ico|image/webp .webp|image/x-cmu-raster .ras|image/x-portable-anymap .pnm|image/x-portable-bitmap .pbm
image/x-portable-graymap .pgm|image/x-portable-pixmap .ppm|image/x-rgb .rgb|image/x-xbitmap .xbm|image/x-xpixmap .xpm
image/x-xwindowdump .xwd|message/rfc822 .eml .mht .mhtml .nws|text/css .css|text/csv .csv
text/html .html .htm|text/markdown .md .markdown
text/n3 .n3|text/plain .txt .bat .c .h .ksh .pl .srt|text/richtext .rtx|text/rtf .rtf
text/tab-separated-values .tsv|text/vtt .vtt
text/x-python .py|text/x-rst .rst|text/x-setext .etx|text/x-sgml .sgm .sgml|text/x-vcard .vcf|text/xml .xml|video/mp4 .mp4
video/mpeg .mpeg .m1v .mpa .mpe .mpg|video/quicktime .mov .qt|video/webm .webm|video/x-msvideo .avi|video/x-sgi-movie .movie
""".strip().replace("\n", "|").split("|"):
    _type, *_suffixes = _line.split()
    for _suffix in _suffixes:
        types_map.setdefault(_suffix, _type)


def init(files=None):
    pass


def add_type(type, ext, strict=True):
    (types_map if strict else common_types)[ext] = type


def guess_type(url, strict=True):
    import os
    from urllib.parse import urlparse
    url = os.fspath(url)
    parts = urlparse(url)
    if parts.scheme == "data":
        head = parts.path.split(",")[0]
        kind = head.split(";")[0]
        return (kind if "=" not in kind and "/" in kind else "text/plain"), None
    return guess_file_type(parts.path if parts.scheme and len(parts.scheme) > 1 else url, strict=strict)


def guess_file_type(path, *, strict=True):
    import os
    base, ext = os.path.splitext(os.fspath(path))
    while ext.lower() in suffix_map:
        base, ext = os.path.splitext(base + suffix_map[ext.lower()])
    encoding = encodings_map.get(ext)
    if encoding:
        base, ext = os.path.splitext(base)
    ext = ext.lower()
    return types_map.get(ext) or (None if strict else common_types.get(ext)), encoding


def guess_all_extensions(type, strict=True):
    tables = [types_map] if strict else [types_map, common_types]
    return [ext for table in tables for ext, kind in table.items() if kind == type.lower()]


def guess_extension(type, strict=True):
    found = guess_all_extensions(type, strict)
    return found[0] if found else None

"""##
