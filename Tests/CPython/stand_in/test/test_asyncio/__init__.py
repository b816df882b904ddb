# Empty: CPython's own file asks for sockets.
