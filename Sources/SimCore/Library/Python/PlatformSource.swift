// `platform`: the same answers everywhere, those of CPython 3.13 on Linux.

let platformSource = ##"""
from collections import namedtuple
import sys


class uname_result(namedtuple("uname_result_base", "system node release version machine")):
    @property
    def processor(self):
        return "x86_64"


_uname = uname_result("Linux", "simul", "6.8.0", "#1 SMP PREEMPT_DYNAMIC", "x86_64")


def uname():
    return _uname


def system():
    return _uname.system


def node():
    return _uname.node


def release():
    return _uname.release


def version():
    return _uname.version


def machine():
    return _uname.machine


def processor():
    return _uname.processor


def architecture(executable=sys.executable, bits="", linkage=""):
    return ("64bit", "ELF")


def platform(aliased=False, terse=False):
    return "Linux-6.8.0" if terse else "Linux-6.8.0-x86_64-with-glibc2.39"


def python_version():
    return "3.13.0"


def python_version_tuple():
    return ("3", "13", "0")


def python_implementation():
    return "CPython"


def python_compiler():
    return "GCC 13.2.0"


def python_build():
    return ("main", "Oct  7 2024 00:00:00")


def python_branch():
    return ""


def python_revision():
    return ""


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return ("glibc", "2.39")


def freedesktop_os_release():
    return {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return (release, versioninfo, machine)


def win32_ver(release="", version="", csd="", ptype=""):
    return (release, version, csd, ptype)
"""##
