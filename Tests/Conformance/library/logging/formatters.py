# Formats, styles, dates and the fields of a record.
import logging
import sys
import time

log = logging.getLogger("fmt")
log.setLevel(logging.DEBUG)
handler = logging.StreamHandler(sys.stdout)
log.addHandler(handler)


def use(*args, **kwargs):
    handler.setFormatter(logging.Formatter(*args, **kwargs))


use("%(asctime)s %(message)s")
log.info("start")
time.sleep(1.25)
log.info("later")
use("%(asctime)s.%(msecs)03d %(message)s", "%H:%M:%S")
log.info("clock")
use("{asctime} [{levelname:>8}] {name}: {message}", style="{", datefmt="%d.%m.%Y")
log.warning("braces")
use("$levelname-${name}: $message", style="$")
log.error("dollars")
use("%(filename)s:%(lineno)d %(funcName)s %(module)s %(pathname)s %(levelno)s")
log.info("module level")


def inner():
    log.info("in a function")
    (lambda: log.info("in a lambda"))()


class Thing:
    def method(self):
        log.debug("in a method")
        log.debug("of the caller", stacklevel=2)


inner()
Thing().method()
use("%(threadName)s %(processName)s %(taskName)s %(relativeCreated)d %(created).2f")
log.info("x")
use("%(user)s@%(host)s %(message)s", defaults={"host": "nowhere"})
log.info("extra", extra={"user": "ann"})
log.info("extra", extra={"user": "bob", "host": "home"})
try:
    log.info("bad", extra={"message": 1})
except KeyError as e:
    print(e)
try:
    log.info("bad", extra={"lineno": 1})
except KeyError as e:
    print(e)
for fmt, style in [("plain", "%"), ("plain", "{"), ("plain", "$"), ("%(message)s", "!"), ("{", "{"), ("%(message)", "%")]:
    try:
        logging.Formatter(fmt, style=style)
        print("fine", fmt)
    except ValueError as e:
        print(type(e).__name__, e)
use()
log.info("default")


class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper() + "!"


handler.setFormatter(Upper("%(message)s"))
log.info("shout")
record = logging.makeLogRecord({"msg": "made %s", "args": ("by hand",), "levelname": "X"})
print(record.getMessage(), record.levelname, record)
print(handler, logging.Formatter().format(record))
