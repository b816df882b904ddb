// `tracemalloc`: can be started and stopped; memory is not measured.

let tracemallocSource = ##"""
_frames = 0


def start(nframe=1, /):
    global _frames
    if nframe < 1:
        raise ValueError("the number of frames must be in range [1; 65535]")
    _frames = nframe


def stop():
    global _frames
    _frames = 0


def is_tracing():
    return _frames > 0


def get_traceback_limit():
    return _frames or 1


def get_traced_memory():
    return 0, 0


def get_tracemalloc_memory():
    return 0


def clear_traces():
    pass


reset_peak = clear_traces


def get_object_traceback(obj):
    return None


def take_snapshot():
    if not _frames:
        raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
    raise NotImplementedError("memory is not measured: tracemalloc.take_snapshot() is not simulated")

"""##
