# Exceptions in the log, filters, adapters, and handlers of one's own.
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s: %(message)s", level=logging.DEBUG)
log = logging.getLogger("errors")


def fail(n):
    return 10 / n


try:
    fail(0)
except ZeroDivisionError:
    log.exception("it failed with %s", 0)
    log.error("again", exc_info=True)
    log.warning("not shown")
try:
    raise KeyError("k")
except KeyError as e:
    saved = e
log.info("later", exc_info=saved)
log.info("none", exc_info=None)
log.info("nothing handled", exc_info=True)


class Secret(logging.Filter):
    def filter(self, record):
        record.msg = record.msg.replace("password", "***")
        return "drop" not in record.msg


log.addFilter(Secret())
log.info("password is 123")
log.info("drop me")
log.filters.clear()
log.addFilter(lambda record: record.levelno >= logging.WARNING)
log.info("too low")
log.warning("high enough")
log.filters.clear()

only = logging.Filter("a.b")
for name in ("a", "a.b", "a.b.c", "a.bc"):
    print(name, only.filter(logging.LogRecord(name, 20, "p", 1, "m", (), None)))

adapter = logging.LoggerAdapter(log, {"user": "ann"})
adapter.info("adapted %s", "text")


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


Prefix(log, {"id": 7}).warning("prefixed %d", 3)
print(adapter, adapter.isEnabledFor(10), adapter.getEffectiveLevel())


class Collect(logging.Handler):
    def __init__(self):
        super().__init__(level=logging.WARNING)
        self.records = []

    def emit(self, record):
        self.records.append((record.levelname, record.getMessage(), record.args, record.exc_info))


collect = Collect()
log.addHandler(collect)
log.propagate = False
log.info("low")
log.error("collected %s and %s", 1, "two")
log.error("odd %s", {"a": 1})
print(collect.records, collect, len(log.handlers))
log.removeHandler(collect)
log.propagate = True
log.info("100% sure")
log.info({"a": 1})
log.info(["a", 2])
