// `unittest.mock`: a mock for `open`.

let unittestMockOpen = ##"""
def mock_open(mock=None, read_data=""):
    state = {}

    def rewind():
        lines = read_data.splitlines(True) if read_data else []
        state["left"] = read_data
        return lines

    def take(n):
        left = state["left"]
        part = left if n is None or n < 0 else left[:n]
        state["left"] = left[len(part):]
        return part

    def take_line():
        left = state["left"]
        end = left.find("\n" if isinstance(left, str) else b"\n")
        return take(len(left) if end < 0 else end + 1)

    def lines():
        while state["left"]:
            yield take_line()
    if mock is None:
        mock = MagicMock(name="open")
    handle = MagicMock()
    handle.__enter__.return_value = handle
    handle.read.side_effect = lambda size=-1: take(size) if handle.read._mock_return is DEFAULT else DEFAULT
    handle.readline.side_effect = lambda size=-1: take_line() if handle.readline._mock_return is DEFAULT else DEFAULT
    handle.readlines.side_effect = lambda hint=-1: list(lines()) if handle.readlines._mock_return is DEFAULT else DEFAULT
    handle.__iter__.side_effect = lambda: lines()
    handle.__next__ = lambda own: next(lines())

    def opened(*args, **kwargs):
        rewind()
        return DEFAULT
    rewind()
    mock.side_effect = opened
    mock.return_value = handle
    return mock
"""##
