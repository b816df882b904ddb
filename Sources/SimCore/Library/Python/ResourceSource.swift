// `resource`: limits that can be asked for and set.  Nothing has been used, as computing takes no time here.

let resourceSource = ##"""
RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD, RLIM_INFINITY = 0, -1, 1, -1
(RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE,
 RLIMIT_MEMLOCK, RLIMIT_AS) = range(10)
error = OSError
_limits = {RLIMIT_STACK: (8388608, RLIM_INFINITY), RLIMIT_NOFILE: (1024, 1048576), RLIMIT_CORE: (0, RLIM_INFINITY)}


class struct_rusage(tuple):
    pass


for _i, _name in enumerate((
        "utime stime maxrss ixrss idrss isrss minflt majflt nswap inblock oublock msgsnd msgrcv nsignals nvcsw "
        "nivcsw").split()):
    setattr(struct_rusage, "ru_" + _name, property(lambda self, i=_i: self[i]))


def getrusage(who, /):
    if who not in (RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD):
        raise ValueError("invalid who parameter")
    return struct_rusage((0.0, 0.0) + (0,) * 14)


def _known(resource):
    if resource not in range(16):
        raise ValueError("invalid resource specified")
    return _limits.get(resource, (RLIM_INFINITY, RLIM_INFINITY))


def getrlimit(resource, /):
    return _known(resource)


def setrlimit(resource, limits, /):
    soft, hard = limits
    _known(resource)
    if hard != RLIM_INFINITY and (soft > hard or soft == RLIM_INFINITY):
        raise ValueError("current limit exceeds maximum limit")
    _limits[resource] = (soft, hard)


def getpagesize():
    return 4096

"""##
