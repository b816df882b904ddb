// `asyncio.selector_events`: the methods of loops that open connections.

let asyncioSelectorEventsLoop = ##"""
# What loops do

def _refuse_ssl(ssl, **settings):
    if ssl:
        _network.refuse("TLS (the argument 'ssl') is not simulated")
    for name, value in settings.items():
        if value is not None:
            raise ValueError(f"{name} is only meaningful with ssl")


def _refuse_socket(sock, *places):
    if sock is None:
        return
    if any(place is not None for place in places):
        what = "path" if len(places) == 1 else "host/port"
        raise ValueError(f"{what} and sock can not be specified at the same time")
    _network.refuse("connections over sockets of the program's own (the argument 'sock') are not simulated")


class BaseEventLoop:
    """The methods that loops of this program have for the network; `self` is the loop."""

    sendfile, start_tls = _sendfile, _start_tls

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        answer = _simul.stream_future(self, f"the address of {host!r}")
        try:
            found = _network.infos(host, port, family, type, proto, flags)
        except OSError as problem:
            self.call_soon_threadsafe(_answer, answer, problem, None)
        else:
            self.call_soon_threadsafe(_answer, answer, None, found)
        return await answer

    async def _ensure_resolved(self, address, *, family=0, type=STREAM, proto=0, flags=0):
        host, port = address[:2]
        if _network.is_numeric(host, port):
            return _network.infos(host, port, family, type, proto, flags)
        return await self.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)

    async def _create_server_getaddrinfo(self, host, port, family, flags):
        found = await BaseEventLoop._ensure_resolved(self, (host, port), family=family, type=STREAM, flags=flags)
        if not found:
            raise OSError(f"getaddrinfo({host!r}) returned empty list")
        return found

    async def _sock_connect(self, sock, address):
        done = _simul.stream_future(self, f"a connection to {spoken(address)}")
        try:
            sock.connect(address)
        except BlockingIOError:
            sock.watch(self, True, _connected, done, sock, address)
            done.add_done_callback(lambda _: sock.unwatch(True))
        except _FATAL:
            raise
        except BaseException as exc:
            done.set_exception(exc)
        else:
            done.set_result(None)
        await done

    async def _connect_sock(self, exceptions, info, local_infos=None):
        mine = []
        exceptions.append(mine)
        family, kind, proto, _, address = info
        sock = None
        try:
            _network.check_reachable(address)
            sock = Socket(family, kind, proto)
            for local_family, _, _, _, local in local_infos or ():
                if local_family != family:
                    continue
                try:
                    sock.bind(local)
                    break
                except OSError as exc:
                    text = f"error while attempting to bind on address {local!r}: {str(exc).lower()}"
                    mine.append(OSError(exc.errno, text))
            else:
                if local_infos is not None:
                    raise mine.pop() if mine else OSError(f"no matching local address with {family=} found")
            await BaseEventLoop._sock_connect(self, sock, address)
            return sock
        except BaseException as exc:
            if isinstance(exc, OSError):
                mine.append(exc)
            if sock is not None:
                sock.close()
            raise

    async def _make_connection(self, sock, protocol_factory):
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _SelectorSocketTransport(self, sock, protocol, waiter)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, protocol

    async def create_connection(
            self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None,
            local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
            happy_eyeballs_delay=None, interleave=None, all_errors=False):
        _refuse_ssl(
            ssl, server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
            ssl_shutdown_timeout=ssl_shutdown_timeout)
        _refuse_socket(sock, host, port)
        if host is None and port is None:
            raise ValueError("host and port was not specified and no sock specified")
        found = await BaseEventLoop._ensure_resolved(
            self, (host, port), family=family, type=STREAM, proto=proto, flags=flags)
        local = None
        if local_addr is not None:
            local = await BaseEventLoop._ensure_resolved(
                self, local_addr, family=family, type=STREAM, proto=proto, flags=flags)
        exceptions = []
        sock = None
        if happy_eyeballs_delay is None:
            for info in found:
                try:
                    sock = await BaseEventLoop._connect_sock(self, exceptions, info, local)
                    break
                except OSError:
                    continue
        else:
            def attempt(info):
                return lambda: BaseEventLoop._connect_sock(self, exceptions, info, local)
            sock = (await staggered.staggered_race(
                [attempt(info) for info in found], happy_eyeballs_delay, loop=self))[0]
        if sock is None:
            raise _summary([exc for each in exceptions for exc in each], all_errors)
        return await BaseEventLoop._make_connection(self, sock, protocol_factory)

    async def create_server(
            self, protocol_factory, host=None, port=None, *, family=0, flags=1, sock=None, backlog=100, ssl=None,
            reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None, start_serving=True):
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        _refuse_socket(sock, host, port)
        if host is None and port is None:
            raise ValueError("Neither host/port nor sock were specified")
        if host == "":
            hosts = [None]
        elif isinstance(host, str) or not hasattr(host, "__iter__"):
            hosts = [host]
        else:
            hosts = host
        answers = await gather(
            *[BaseEventLoop._create_server_getaddrinfo(self, each, port, family, flags) for each in hosts])
        places = list(dict.fromkeys(info for found in answers for info in found))
        sockets = []
        try:
            for family, kind, proto, _, address in places:
                sock = Socket(family, kind, proto)
                sockets.append(sock)
                try:
                    sock.bind(address, bool(reuse_port))
                except OSError as exc:
                    if exc.errno == 99:
                        sockets.pop().close()
                        continue
                    text = f"error while attempting to bind on address {address!r}: {str(exc).lower()}"
                    raise OSError(exc.errno, text) from None
            if not sockets:
                raise OSError(f"could not bind on any address out of {[info[4] for info in places]!r}")
        except BaseException:
            for sock in sockets:
                sock.close()
            raise
        return await _serve(self, sockets, protocol_factory, backlog, start_serving)

    async def create_unix_connection(
            self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
            ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        _refuse_ssl(
            ssl, server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
            ssl_shutdown_timeout=ssl_shutdown_timeout)
        _refuse_socket(sock, path)
        if path is None:
            raise ValueError("no path and sock were specified")
        sock = Socket(UNIX, STREAM)
        try:
            await BaseEventLoop._sock_connect(self, sock, _path_text(path))
        except BaseException:
            sock.close()
            raise
        return await BaseEventLoop._make_connection(self, sock, protocol_factory)

    async def create_unix_server(
            self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True):
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        _refuse_socket(sock, path)
        if path is None:
            raise ValueError("path was not specified, and no sock specified")
        path = _path_text(path)
        if path and path[0] != "\0":
            _network._paths.pop(path, None)     # a server that comes later takes the place of an older one
        sock = Socket(UNIX, STREAM)
        try:
            sock.bind(path)
        except OSError:
            sock.close()
            raise OSError(98, f"Address {path!r} is already in use") from None
        sock.unlinks = cleanup_socket or path[:1] == "\0"
        return await _serve(self, [sock], protocol_factory, backlog, start_serving)

    async def create_datagram_endpoint(
            self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_port=None,
            allow_broadcast=None, sock=None):
        _refuse_socket(sock, local_addr, remote_addr)
        if family == UNIX:
            _network.refuse("datagrams over paths (AF_UNIX) are not simulated")
        if not (local_addr or remote_addr) and family == 0:
            raise ValueError("unexpected address family")
        places = []
        for address in (local_addr, remote_addr):
            if address is not None:
                if not (isinstance(address, tuple) and len(address) == 2):
                    raise TypeError("2-tuple is expected")
                found = await BaseEventLoop._ensure_resolved(
                    self, address, family=family, type=DATAGRAM, proto=proto, flags=flags)
                address = found[0][4]
            places.append(address)
        local, remote = places
        sock = Socket(family or INET, DATAGRAM, 17)
        try:
            if local:
                sock.bind(local, bool(reuse_port))
            if remote:
                _network.check_reachable(remote)
                if not allow_broadcast:
                    await BaseEventLoop._sock_connect(self, sock, remote)
                    if local is None:
                        _network._open.append(sock)
        except BaseException:
            sock.close()
            raise
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _SelectorDatagramTransport(self, sock, protocol, remote, waiter)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, protocol


def _answer(future, problem, found):
    if future.cancelled():
        return
    if problem is None:
        future.set_result(found)
    else:
        future.set_exception(problem)


def _connected(future, sock, address):
    """The socket tells how connecting went."""
    if future.done():
        return
    error = sock.take_error()
    if error:
        future.set_exception(OSError(error, f"Connect call failed {address}"))
    else:
        future.set_result(None)


def _summary(problems, all_errors):
    if all_errors:
        return ExceptionGroup("create_connection failed", problems)
    if len({str(each) for each in problems}) == 1:
        return problems[0]
    return OSError(f"Multiple exceptions: {', '.join(map(str, problems))}")


async def _serve(loop, sockets, protocol_factory, backlog, starts):
    server = Server(loop, sockets, protocol_factory, backlog)
    if starts:
        server._start_serving()
        await sleep(0)
    return server


def _path_text(path):
    path = getattr(path, "__fspath__", lambda: path)()
    if isinstance(path, bytes):
        return path.decode()
    if not isinstance(path, str):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return path
"""##
