"""A stand-in for the aiohttp client, for recording expected output only.

It answers from the hosts that the program's own metadata block names, after
their latency, and knows what the scenarios use: ClientSession, get, status,
text() and json().  The schedule of the real library is not imitated.
"""

import asyncio
import json
import sys
import tomllib


def hosts():
    with open(sys.argv[0], encoding="utf-8") as program:
        lines = iter(program.read().splitlines())
    block = []
    for line in lines:
        if line == "# /// script":
            for line in lines:
                if line == "# ///":
                    break
                block.append(line[2:])
    return tomllib.loads("\n".join(block))["tool"]["simul"].get("hosts", [])


class ClientResponse:
    def __init__(self, host):
        self.status = host.get("status", 200)
        self._body = host.get("body", "")

    async def text(self):
        return self._body

    async def json(self):
        return json.loads(self._body)


class _Request:
    def __init__(self, url):
        matching = [h for h in hosts() if url.startswith(h["url"])]
        self._host = max(matching, key=lambda h: len(h["url"]), default={})

    async def __aenter__(self):
        await asyncio.sleep(self._host.get("latency", 0.1))
        return ClientResponse(self._host)

    async def __aexit__(self, *exc):
        pass


class ClientSession:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        pass

    def get(self, url):
        return _Request(url)
