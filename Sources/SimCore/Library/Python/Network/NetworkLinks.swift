// `_network`: connections in memory, with their latency and bandwidth.

let networkLinks = ##"""
import _simul
from asyncio import _get_running_loop

STREAM, DATAGRAM = 1, 2
UNIX, INET, INET6 = 1, 2, 10
READABLE, WRITABLE, FAILED, HUNG_UP, QUIET = 1, 4, 8, 16, 32

LATENCY, BANDWIDTH, _BUFFER = _simul.network()
# What a connection on Linux takes while nobody reads at its other end.
TCP_BUFFER = _BUFFER or 60 * 65536
UNIX_BUFFER = _BUFFER or 219264


class gaierror(OSError):
    pass


gaierror.__module__ = "socket"


def refuse(sentence):
    raise _simul.not_simulated(sentence)


# Links

class Link:
    """One direction of a connection: what is sent arrives later, and in order."""

    def __init__(self, latency=LATENCY, bandwidth=BANDWIDTH):
        self.latency = latency
        self.bandwidth = bandwidth
        self.free_at = 0.0

    def carry(self, size, arrive, *what):
        """Calls `arrive(*what)` when so many bytes have come through."""
        loop = _get_running_loop() if self.latency or self.bandwidth else None
        if loop is None:
            arrive(*what)
            return
        start = max(loop.time(), self.free_at)
        if self.bandwidth:
            start += size / self.bandwidth
        self.free_at = start
        loop.call_at(start + self.latency, arrive, *what)


# Sockets

_numbers = set()


def _take_number():
    # Standard streams, the poll and its wake-up pair have the numbers below.
    number = 6
    while number in _numbers:
        number += 1
    _numbers.add(number)
    return number
"""##
