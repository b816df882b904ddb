# dictConfig, memory handlers, and basicConfig's arguments.
import logging
import logging.config
import logging.handlers
import sys

logging.config.dictConfig({
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "brief": {"format": "%(levelname)s: %(message)s"},
        "long": {"format": "{name}|{levelname}|{message}", "style": "{"},
    },
    "filters": {"only_app": {"name": "app"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "brief", "level": "INFO"},
        "more": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "long", "filters": ["only_app"]},
    },
    "loggers": {"app": {"level": "DEBUG", "handlers": ["more"], "propagate": True}, "quiet": {"level": "ERROR"}},
    "root": {"level": "WARNING", "handlers": ["out"]},
})
logging.getLogger("app").debug("debug of the app")
logging.getLogger("app").info("info of the app")
logging.getLogger("app.part").warning("part of the app")
logging.getLogger("quiet").warning("silence")
logging.getLogger("other").error("an error elsewhere")
logging.getLogger("other").info("too low")
print(logging.getLogger().handlers, sorted(logging.getHandlerNames()))

for bad in ({}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "logging.Nothing"}}},
            {"version": 1, "root": {"handlers": ["missing"]}}):
    try:
        logging.config.dictConfig(bad)
    except ValueError as e:
        print("ValueError:", e, "|", repr(e.__cause__)[:70])

root = logging.getLogger()
logging.basicConfig(force=True, stream=sys.stdout, level="INFO", style="{", format="{levelname[0]} {message}")
root.info("forced")
logging.basicConfig(level=logging.ERROR)
root.info("second call does nothing")
for kwargs in ({"stream": sys.stdout, "filename": "x"}, {"handlers": [], "stream": sys.stdout}, {"colour": 1}, {"style": "?"}):
    try:
        logging.basicConfig(force=True, **kwargs)
    except ValueError as e:
        print(e)

root.handlers.clear()
target = logging.StreamHandler(sys.stdout)
memory = logging.handlers.MemoryHandler(3, target=target)
log = logging.getLogger("memory")
log.addHandler(memory)
log.setLevel("DEBUG")
log.info("one")
log.info("two")
print("buffered", len(memory.buffer))
log.error("three flushes")
log.info("four")
memory.close()
print(memory, logging.lastResort, logging.NullHandler())
