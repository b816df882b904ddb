// `stat`: the bits of a file's mode.

let statSource = ##"""
ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)
S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO = (
    0o140000, 0o120000, 0o100000, 0o060000, 0o040000, 0o020000, 0o010000)
S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = 0o700, 0o400, 0o200, 0o100
S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = 0o070, 0o040, 0o020, 0o010
S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 0o007, 0o004, 0o002, 0o001
S_IREAD, S_IWRITE, S_IEXEC = S_IRUSR, S_IWUSR, S_IXUSR


def S_IFMT(mode):
    return mode & 0o170000


def S_IMODE(mode):
    return mode & 0o7777


def _kind(bits):
    return lambda mode: S_IFMT(mode) == bits


S_ISDIR, S_ISCHR, S_ISBLK, S_ISREG = _kind(S_IFDIR), _kind(S_IFCHR), _kind(S_IFBLK), _kind(S_IFREG)
S_ISFIFO, S_ISLNK, S_ISSOCK = _kind(S_IFIFO), _kind(S_IFLNK), _kind(S_IFSOCK)


def filemode(mode):
    first = {S_IFSOCK: "s", S_IFLNK: "l", S_IFREG: "-", S_IFBLK: "b", S_IFDIR: "d", S_IFCHR: "c", S_IFIFO: "p"}
    text = first.get(S_IFMT(mode), "?")
    for shift, bit, small, big in ((6, S_ISUID, "s", "S"), (3, S_ISGID, "s", "S"), (0, S_ISVTX, "t", "T")):
        three = mode >> shift
        text += ("r" if three & 4 else "-") + ("w" if three & 2 else "-")
        text += (small if three & 1 else big) if mode & bit else "x" if three & 1 else "-"
    return text
"""##
