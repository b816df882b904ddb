from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode, urljoin, urlparse,
                          urlsplit, urlunparse)

for url in ["http://user:pw@Host.com:8080/a/b;p?q=1&r=2#frag", "https://x.org", "mailto:a@b.c", "/rel/path?x", "//net/p"]:
    p = urlparse(url)
    print(p, p.geturl(), p.hostname, p.port, p.username)
    print(urlsplit(url))
for part in ["g", "./g", "/g", "//g", "?y", "#s", "", "..", "../g", "../../g", "http://z/"]:
    print(urljoin("http://a/b/c/d;p?q", part), end=" ")
print()
print(quote("a b/ü?&~"), quote("a/b", safe=""), quote_plus("a b&c+"), unquote("a%20b%C3%BC%zz"), unquote_plus("a+b%2B"))
print(urlencode({"a": 1, "b": "x y"}), urlencode([("k", ["a", "b"])], doseq=True), parse_qs("a=1&a=2&b=&c=%20x+y"))
print(parse_qsl("a=1&b", keep_blank_values=True), urlunparse(("http", "h", "/p", "", "q=1", "f")), p._replace(path="/q").geturl())
