# Levels, names and how loggers hang together.
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-8s|%(name)s|%(message)s")
root = logging.getLogger()
app = logging.getLogger("app")
db = logging.getLogger("app.db")
query = logging.getLogger("app.db.query")
print(root, app, db, query)
print(app.parent, db.parent is app, query.parent is db, logging.getLogger("app") is app)
for log in (root, app, db):
    log.debug("debug")
    log.info("info %d", 1)
    log.warning("warning %s %s", "a", "b")
    log.error("error %(x)s", {"x": 5})
    log.critical("critical")

db.setLevel(logging.DEBUG)
query.debug("inherited level")
print(query.getEffectiveLevel(), query.level, query.isEnabledFor(10), app.isEnabledFor(10))
app.setLevel("ERROR")
app.warning("not shown")
app.log(45, "between")
print(logging.getLevelName(45), logging.getLevelName("INFO"), logging.getLevelName(20))
logging.addLevelName(25, "NOTICE")
root.log(25, "a notice")
print(logging.getLevelName(25), logging.getLevelName("NOTICE"))

logging.disable(logging.WARNING)
root.warning("disabled")
root.error("still here")
logging.disable(logging.NOTSET)
db.propagate = False
db.addHandler(logging.NullHandler())
db.error("nowhere")
db.propagate = True
db.disabled = True
db.error("disabled logger")
late = logging.getLogger("x.y.z")
middle = logging.getLogger("x.y")
print(late.parent, middle.parent, app.getChild("web"), sorted(c.name for c in app.getChildren()))
print(app.hasHandlers(), db.handlers, root.handlers)
try:
    app.setLevel("LOUD")
except ValueError as e:
    print(e)
try:
    app.setLevel(1.5)
except TypeError as e:
    print(e)
try:
    app.log("x", "y")
except TypeError as e:
    print(e)
try:
    logging.getLogger(5)
except TypeError as e:
    print(e)
logging.info("through the module")
logging.warning("w %s", [1])
