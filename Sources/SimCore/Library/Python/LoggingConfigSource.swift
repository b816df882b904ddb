// `logging.config`: `dictConfig` whole; the old file format is refused.

let loggingConfigSource = ##"""
import logging
import logging.handlers

DEFAULT_LOGGING_CONFIG_PORT = 9030


def _resolve(name):
    if not isinstance(name, str):
        return name
    import _simul
    if name.startswith("ext://"):
        name = name[6:]
    parts = name.split(".")
    found, used = None, parts[0]
    try:
        found = _simul.import_module(used)
        for part in parts[1:]:
            used += "." + part
            try:
                found = getattr(found, part)
            except AttributeError:
                _simul.import_module(used)
                found = getattr(found, part)
    except ImportError as e:
        raise ValueError("Cannot resolve %r: %s" % (name, e)) from e
    return found


class DictConfigurator:
    def __init__(self, config):
        self.config = config

    def value(self, v):
        if isinstance(v, str):
            if v.startswith("ext://"):
                return _resolve(v)
            if v.startswith("cfg://"):
                found = self.config
                for part in v[6:].replace("[", ".").replace("]", "").split("."):
                    found = found[int(part) if isinstance(found, (list, tuple)) else part]
                return found
            return v
        if isinstance(v, dict):
            return {k: self.value(x) for k, x in v.items()}
        if isinstance(v, (list, tuple)):
            return type(v)([self.value(x) for x in v])
        return v

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])
        if config.get("incremental", False):
            return self.configure_incrementally()
        keep = not config.get("disable_existing_loggers", True)
        logging._handlers.clear()
        del logging._handlerList[:]
        self.formatters = self.each("formatters", self.formatter, "formatter")
        self.filters = self.each("filters", self.filter, "filter")
        self.handlers = {}
        waiting = sorted(config.get("handlers", {}))
        tries = 2 * len(waiting) + 1
        while waiting:
            name = waiting.pop(0)
            spec = config["handlers"][name]
            target = spec.get("target")
            if isinstance(target, str) and target in config["handlers"] and target not in self.handlers and tries:
                waiting.append(name)
                tries -= 1
                continue
            try:
                made = self.handler(dict(spec))
                made.name = name
                self.handlers[name] = made
            except Exception as e:
                raise ValueError("Unable to configure handler %r" % name) from e
        root = logging.root
        existing = sorted(logging.Logger.manager.loggerDict)
        named = config.get("loggers", {})
        for name, spec in named.items():
            logger = logging.getLogger(name)
            try:
                logger.disabled = False
                self.common(logger, spec)
                if spec.get("propagate") is not None:
                    logger.propagate = spec["propagate"]
            except Exception as e:
                raise ValueError("Unable to configure logger %r" % name) from e
        for name in existing:
            logger = logging.Logger.manager.loggerDict[name]
            if name in named or not isinstance(logger, logging.Logger):
                continue
            if any(name.startswith(parent + ".") for parent in named):
                logger.level, logger.handlers, logger.propagate = logging.NOTSET, [], True
            else:
                logger.disabled = not keep
        if "root" in config:
            try:
                self.common(root, config["root"])
            except Exception as e:
                raise ValueError("Unable to configure root logger") from e

    def configure_incrementally(self):
        config = self.config
        for name, spec in config.get("handlers", {}).items():
            if name not in logging._handlers:
                raise ValueError("No handler found with name %r" % name)
            if spec.get("level") is not None:
                logging._handlers[name].setLevel(logging._checkLevel(spec["level"]))
        for name, spec in config.get("loggers", {}).items():
            logger = logging.getLogger(name)
            if spec.get("level") is not None:
                logger.setLevel(spec["level"])
            if spec.get("propagate") is not None:
                logger.propagate = spec["propagate"]
        level = config.get("root", {}).get("level")
        if level is not None:
            logging.root.setLevel(level)

    def each(self, section, make, what):
        made = {}
        for name, spec in self.config.get(section, {}).items():
            try:
                made[name] = make(spec)
            except Exception as e:
                raise ValueError("Unable to configure %s %r" % (what, name)) from e
        return made

    def custom(self, spec):
        spec = dict(spec)
        factory = spec.pop("()")
        attributes = spec.pop(".", None)
        if not callable(factory):
            factory = _resolve(factory)
        made = factory(**{k: self.value(v) for k, v in spec.items()})
        for key, v in (attributes or {}).items():
            setattr(made, key, v)
        return made

    def formatter(self, spec):
        if "()" in spec:
            return self.custom(spec)
        cls = _resolve(spec["class"]) if spec.get("class") else logging.Formatter
        more = {}
        if "validate" in spec:
            more["validate"] = spec["validate"]
        if "defaults" in spec:
            more["defaults"] = spec["defaults"]
        return cls(spec.get("format"), spec.get("datefmt"), spec.get("style", "%"), **more)

    def filter(self, spec):
        return self.custom(spec) if "()" in spec else logging.Filter(spec.get("name", ""))

    def handler(self, spec):
        formatter = spec.pop("formatter", None)
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except Exception as e:
                raise ValueError("Unable to set formatter %r" % formatter) from e
        level = spec.pop("level", None)
        filters = spec.pop("filters", None)
        if "()" in spec:
            made = self.custom(spec)
        else:
            cls = _resolve(spec.pop("class"))
            if isinstance(cls, type) and issubclass(cls, logging.handlers.MemoryHandler):
                target = spec.get("target")
                if target is not None and target in self.handlers:
                    spec["target"] = self.handlers[target]
                if "flushLevel" in spec:
                    spec["flushLevel"] = logging._checkLevel(spec["flushLevel"])
            attributes = spec.pop(".", None)
            made = cls(**{k: self.value(v) for k, v in spec.items()})
            for key, v in (attributes or {}).items():
                setattr(made, key, v)
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(made, filters)
        return made

    def add_filters(self, filterer, filters):
        for one in filters:
            try:
                filterer.addFilter(one if callable(one) or hasattr(one, "filter") else self.filters[one])
            except Exception as e:
                raise ValueError("Unable to add filter %r" % one) from e

    def common(self, logger, spec):
        if spec.get("level") is not None:
            logger.setLevel(logging._checkLevel(spec["level"]))
        for h in logger.handlers[:]:
            logger.removeHandler(h)
        for name in spec.get("handlers") or ():
            try:
                logger.addHandler(self.handlers[name])
            except Exception as e:
                raise ValueError("Unable to add handler %r" % name) from e
        if spec.get("filters"):
            self.add_filters(logger, spec["filters"])


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    raise NotImplementedError("logging.config.fileConfig is not simulated: use dictConfig")
"""##
