// `argparse`: what arguments are added to: parsers and their groups.

let argparseContainers = ##"""
class _ActionsContainer:
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description, self.prefix_chars, self.argument_default = description, prefix_chars, argument_default
        self.conflict_handler = conflict_handler
        if conflict_handler not in ("error", "resolve"):
            raise ValueError("invalid conflict_resolution value: %r" % conflict_handler)
        self._registries = {"action": dict(_ACTIONS), "type": {}}
        self._actions, self._option_string_actions = [], {}
        self._action_groups, self._mutually_exclusive_groups = [], []
        self._defaults = {}

    def register(self, registry_name, value, object):
        self._registries[registry_name][value] = object

    def _registry_get(self, registry_name, value, default=None):
        try:
            return self._registries[registry_name].get(value, default)
        except TypeError:
            return default

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for one in self._actions:
            if one.dest in kwargs:
                one.default = kwargs[one.dest]

    def get_default(self, dest):
        own = [one.default for one in self._actions if one.dest == dest and one.default is not None]
        return own[0] if own else self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        chars = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in chars:
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._positional(*args, **kwargs)
        else:
            kwargs = self._optional(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.pop("action", None)
        make = self._registry_get("action", name, name)
        if not callable(make):
            raise ValueError("unknown action %r" % (make,))
        action = make(**kwargs)
        convert = self._registry_get("type", action.type, action.type)
        if convert is not None and not callable(convert):
            raise ValueError("%r is not callable" % (convert,))
        if convert is FileType:
            raise ValueError("%r is a FileType class object, instance of it must be passed" % (convert,))
        formatter = self._get_formatter() if hasattr(self, "_get_formatter") else HelpFormatter("")
        try:
            formatter._format_args(action, None)
        except TypeError:
            raise ValueError("length of metavar tuple does not match nargs")
        return self._add_action(action)

    def _positional(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs == 0:
            raise ValueError("nargs for positionals must be != 0")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS):
            kwargs["required"] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _optional(self, *names, **kwargs):
        long = []
        for name in names:
            if name[0] not in self.prefix_chars:
                raise ValueError("invalid option string %r: must start with a character %r" % (name, self.prefix_chars))
            if len(name) > 1 and name[1] in self.prefix_chars:
                long.append(name)
        dest = kwargs.pop("dest", None)
        if dest is None:
            dest = (long or names)[0].lstrip(self.prefix_chars)
            if not dest:
                raise ValueError("dest= is required for options like %r" % names[0])
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=list(names))

    def _add_action(self, action):
        known = self._option_string_actions
        clashes = [name for name in action.option_strings if name in known]
        if clashes and self.conflict_handler == "error":
            raise ArgumentError(action, "conflicting option string%s: %s" % ("s" if len(clashes) > 1 else "", ", ".join(clashes)))
        for name in clashes:
            other = known.pop(name)
            other.option_strings.remove(name)
            if not other.option_strings:
                self._forget(other)
        self._actions.append(action)
        action.container = self
        for name in action.option_strings:
            known[name] = action
        return action

    def _forget(self, action):
        for group in [self, *self._action_groups]:
            for items in (group._actions, getattr(group, "_group_actions", [])):
                if action in items:
                    items.remove(action)

    def add_argument_group(self, *args, **kwargs):
        self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
        return self._action_groups[-1]

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        kwargs = {"conflict_handler": container.conflict_handler, "prefix_chars": container.prefix_chars,
                  "argument_default": container.argument_default, **kwargs}
        super().__init__(description, **kwargs)
        self.title, self._group_actions, self._container = title, [], container
        for name in ("_registries", "_actions", "_option_string_actions", "_defaults", "_mutually_exclusive_groups"):
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action
"""##
