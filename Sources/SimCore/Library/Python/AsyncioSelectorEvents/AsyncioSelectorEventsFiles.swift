// `asyncio.selector_events`: files that are sent, and TLS, which is refused.

let asyncioSelectorEventsFiles = ##"""
# Files and TLS

def _check_sendfile(file, offset, count):
    if "b" not in getattr(file, "mode", "b"):
        raise ValueError("file should be opened in binary mode")
    if count is not None:
        wrong = f"count must be a positive integer (got {count!r})"
        if not isinstance(count, int):
            raise TypeError(wrong)
        if count <= 0:
            raise ValueError(wrong)
    wrong = f"offset must be a non-negative integer (got {offset!r})"
    if not isinstance(offset, int):
        raise TypeError(wrong)
    if offset < 0:
        raise ValueError(wrong)


async def _sendfile(loop, transport, file, offset=0, count=None, *, fallback=True):
    if transport.is_closing():
        raise RuntimeError("Transport is closing")
    if not isinstance(transport, _SelectorSocketTransport):
        raise RuntimeError(f"sendfile is not supported for transport {transport!r}")
    _check_sendfile(file, offset, count)
    file.readinto
    if offset:
        file.seek(offset)
    sent = 0
    try:
        while count is None or sent < count:
            piece = file.read(16384 if count is None else min(count - sent, 16384))
            if not piece:
                break
            while transport.get_write_buffer_size():
                await sleep(0.001)
            transport.write(piece)
            sent += len(piece)
    finally:
        if sent and hasattr(file, "seek"):
            file.seek(offset + sent)
    return sent


async def _start_tls(
        loop, transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None,
        ssl_shutdown_timeout=None):
    # There is nothing that could be one.
    raise TypeError(f"sslcontext is expected to be an instance of ssl.SSLContext, got {sslcontext!r}")
"""##
