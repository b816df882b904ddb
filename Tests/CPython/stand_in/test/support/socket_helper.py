# What needs real sockets is skipped; a port is a number of the virtual network.

import itertools
import unittest

HOST = HOSTv4 = "127.0.0.1"
_ports = itertools.count(20000)

skip_unless_bind_unix_socket = unittest.skip("real sockets")


def find_unused_port():
    return next(_ports)
