// `_network`: hosts outside of the scenario, and those that the scenario declares.

let networkStrangers = ##"""
# Hosts that the scenario declares

class Stranger:
    """A host of the scenario's metadata: it answers every request with what stands there."""

    def __init__(self, entry):
        self.url, self.status, self.body, latency, self.headers, self.is_down = entry
        self.latency = _simul.latency() if latency is None else latency
        rest = self.url.partition("://")[2] or self.url
        self.name = rest.partition("/")[0].rpartition("@")[2].partition(":")[0].lower()

    def open_door(self, port):
        return Responder(self)


class Responder(Socket):
    """The far end of a connection to such a host."""

    def __init__(self, host):
        super().__init__(INET, STREAM, 6, -1)
        self.capacity = 1 << 60
        self.host = host
        self.request = b""

    def woken(self, cause):
        if cause == QUIET:
            return
        while self.inbox:
            self.request += self.receive(1 << 16)
        if b"\r\n\r\n" in self.request:
            request, self.request = self.request, b""
            self.answer(request)
        elif self.has_ended:
            self.finish()

    def answer(self, request):
        line = request.split(b"\r\n")[0].split(b" ")
        body = b"" if line[0] == b"HEAD" else self.host.body.encode()
        headers = {"Content-Type": "text/plain; charset=utf-8", **self.host.headers}
        headers["Content-Length"] = str(len(self.host.body.encode()))
        headers["Connection"] = "close"
        reason = {200: "OK", 404: "Not Found", 500: "Internal Server Error", 503: "Service Unavailable"}
        lines = [f"HTTP/1.1 {self.host.status} {reason.get(self.host.status, '')}".rstrip()]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        self.finish()
"""##
