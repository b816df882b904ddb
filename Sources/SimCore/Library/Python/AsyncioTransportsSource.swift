// `asyncio.transports`: what transports offer, and the water marks of their write buffers.

let asyncioTransportsSource = ##"""
__all__ = (
    "BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport",
)


def _left_to_subclasses(*names):
    """A class decorator: the methods of these names are for others to write."""
    def add(cls):
        for name in names:
            def method(self, *args, **kwargs):
                raise NotImplementedError
            method.__name__ = name
            method.__qualname__ = f"{cls.__name__}.{name}"
            setattr(cls, name, method)
        return cls
    return add


@_left_to_subclasses("is_closing", "close", "set_protocol", "get_protocol")
class BaseTransport:
    __slots__ = ("_extra",)

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)


@_left_to_subclasses("is_reading", "pause_reading", "resume_reading")
class ReadTransport(BaseTransport):
    __slots__ = ()


@_left_to_subclasses(
    "set_write_buffer_limits", "get_write_buffer_size", "get_write_buffer_limits", "write", "write_eof", "can_write_eof",
    "abort")
class WriteTransport(BaseTransport):
    __slots__ = ()

    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))


class Transport(ReadTransport, WriteTransport):
    __slots__ = ()


@_left_to_subclasses("sendto", "abort")
class DatagramTransport(BaseTransport):
    __slots__ = ()


@_left_to_subclasses("get_pid", "get_returncode", "get_pipe_transport", "send_signal", "terminate", "kill")
class SubprocessTransport(BaseTransport):
    __slots__ = ()


class _FlowControlMixin(Transport):
    """Tells the protocol to pause when the write buffer is above its high-water mark, until it is below the low one."""

    __slots__ = ("_protocol_paused", "_low_water", "_high_water", "_loop")

    def __init__(self, extra=None, loop=None):
        super().__init__(extra)
        self._protocol_paused, self._loop = False, loop
        self._set_write_buffer_limits()

    def _tell(self, method):
        try:
            getattr(self._protocol, method)()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as problem:
            self._loop.call_exception_handler({
                "message": f"protocol.{method}() failed", "exception": problem,
                "transport": self, "protocol": self._protocol,
            })

    def _maybe_pause_protocol(self):
        if self.get_write_buffer_size() > self._high_water and not self._protocol_paused:
            self._protocol_paused = True
            self._tell("pause_writing")

    def _maybe_resume_protocol(self):
        if self._protocol_paused and self.get_write_buffer_size() <= self._low_water:
            self._protocol_paused = False
            self._tell("resume_writing")

    def _set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = 65536 if low is None else low * 4
        if low is None:
            low = high // 4
        if low < 0 or high < low:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high_water, self._low_water = high, low

    def get_write_buffer_limits(self):
        return self._low_water, self._high_water

    def set_write_buffer_limits(self, high=None, low=None):
        self._set_write_buffer_limits(high=high, low=low)
        self._maybe_pause_protocol()
"""##
