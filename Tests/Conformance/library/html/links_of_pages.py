# A crawler's parser, fed in pieces.
import asyncio
from html.parser import HTMLParser

PAGE = """<!DOCTYPE html><html><head><title>Tea &amp; cake</title>
<script>if (1 < 2 && x) write("<a href='no'>");</script></head>
<body class="wide main" hidden data-n=3><!-- a note -->
<A HREF="/menu?day=1&amp;x=2">Menu &eacute;t&#233;</A><br/><img src='cake.png' alt="">
<p>one < two</p></body></html>
"""


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.title, self.open = [], "", []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        print("  <", tag, attrs, self.getpos())
        if tag == "a":
            self.links.append(dict(attrs)["href"])

    def handle_startendtag(self, tag, attrs):
        print("  =", tag, attrs, self.get_starttag_text())

    def handle_endtag(self, tag):
        print("  >", tag)

    def handle_data(self, data):
        if data.strip():
            print("  .", repr(data))
        if self.open[-1:] == ["title"]:
            self.title += data

    def handle_comment(self, data):
        print("  !", data)

    def handle_decl(self, decl):
        print("  decl", decl)


async def download(page, size):
    for i in range(0, len(page), size):
        await asyncio.sleep(0.05)
        yield page[i:i + size]


async def main():
    whole = Links()
    whole.feed(PAGE)
    whole.close()
    print(whole.title, whole.links)
    pieces = Links()
    async for piece in download(PAGE, 120):
        pieces.feed(piece)
    pieces.close()
    print(pieces.links == whole.links, pieces.title)


asyncio.run(main())
