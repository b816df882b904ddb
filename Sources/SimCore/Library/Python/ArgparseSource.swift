// `argparse`: parsers, groups, subparsers and their help, to the letter of CPython's texts.
// Intermixed parsing is the plain one; deprecated arguments give no warning.

let argparseSource = ##"""
import os as _os
import sys as _sys

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
    "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE"]

SUPPRESS = "==SUPPRESS=="
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."
_UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args"


def _squeeze(text):
    return " ".join(text.split())


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = int(_os.environ.get("COLUMNS", 80)) - 2
        self._prog, self._width = prog, width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._indent_increment, self._current_indent = indent_increment, 0
        self._blocks, self._open, self._longest = [], [], 0

    # Blocks are (heading, items); items are functions that give texts once all widths are known.

    def start_section(self, heading):
        self._current_indent += self._indent_increment
        self._open.append((heading, []))

    def end_section(self):
        self._current_indent -= self._indent_increment
        block = self._open.pop()
        self._items().append(lambda: self._section(block))

    def _items(self):
        return self._open[-1][1] if self._open else self._blocks

    def _section(self, block):
        heading, items = block
        self._current_indent += self._indent_increment
        body = "".join([item() for item in items])
        self._current_indent -= self._indent_increment
        if not body:
            return ""
        head = "%*s%s:\n" % (self._current_indent, "", heading) if heading is not SUPPRESS and heading is not None else ""
        return "\n" + head + body + "\n"

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._items().append(lambda: self._format_text(text))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._items().append(lambda: self._format_usage(usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        indent = self._current_indent
        for one, more in [(action, 0)] + [(sub, self._indent_increment) for sub in action._subactions()]:
            self._longest = max(self._longest, len(self._format_action_invocation(one)) + indent + more)
        self._items().append(lambda: self._format_action(action))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = "".join([item() for item in self._blocks])
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip("\n") + "\n" if text else ""

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % dict(prog=self._prog)
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            return "%s%s\n\n" % (prefix, usage % dict(prog=self._prog))
        named = [a for a in actions if a.option_strings]
        placed = [a for a in actions if not a.option_strings]
        prog = self._prog
        width = self._width - self._current_indent
        text = " ".join([prog] + self._usage_parts(named + placed, groups))
        if len(prefix) + len(text) > width:
            options, positionals = self._usage_parts(named, groups), self._usage_parts(placed, groups)

            def fold(parts, indent, used):
                lines, line, n = [], [], used
                for part in parts:
                    if n + 1 + len(part) > width and line:
                        lines.append(indent + " ".join(line))
                        line, n = [], len(indent) - 1
                    line.append(part)
                    n += 1 + len(part)
                return lines + [indent + " ".join(line)] if line else lines
            if len(prefix) + len(prog) <= 0.75 * width:
                indent = " " * (len(prefix) + len(prog) + 1)
                first = [prog] + (options or positionals)
                lines = fold(first, indent, len(prefix) - 1)
                lines[0] = lines[0][len(indent):]
                if options:
                    lines += fold(positionals, indent, len(indent) - 1)
            else:
                indent = " " * len(prefix)
                lines = fold(options + positionals, indent, len(indent) - 1)
                if len(lines) > 1:
                    lines = fold(options, indent, len(indent) - 1) + fold(positionals, indent, len(indent) - 1)
                lines = [prog] + lines
            text = "\n".join(lines)
        return "%s%s\n\n" % (prefix, text)

    def _usage_parts(self, actions, groups):
        grouped = {}
        for group in groups:
            members = group._group_actions
            if not members or members[0] not in actions or all(a.help is SUPPRESS for a in members):
                continue
            at = actions.index(members[0])
            if actions[at:at + len(members)] == members:
                for a in members:
                    grouped[id(a)] = group
        parts, done = [], set()
        for action in actions:
            group = grouped.get(id(action))
            if group is None:
                part = self._usage_part(action, False)
                if part is not None:
                    parts.append(part)
            elif id(group) not in done:
                done.add(id(group))
                inner = [self._usage_part(a, True) for a in group._group_actions]
                inner = [p for p in inner if p is not None]
                ends = ("(", ")") if group.required and len(inner) > 1 else ("", "") if group.required else ("[", "]")
                inner[0] = ends[0] + inner[0]
                inner[-1] += ends[1]
                parts += [p + " |" for p in inner[:-1]] + inner[-1:]
        return parts

    def _usage_part(self, action, in_group):
        if action.help is SUPPRESS:
            return None
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            return part[1:-1] if in_group and part[:1] == "[" and part[-1:] == "]" else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            part = "%s %s" % (action.option_strings[0], self._format_args(action, self._get_default_metavar_for_optional(action)))
        return part if action.required or in_group else "[%s]" % part

    def _format_action(self, action):
        position = min(self._longest + 2, self._max_help_position)
        room = position - self._current_indent - 2
        head = self._format_action_invocation(action)
        lead = " " * self._current_indent
        text = self._expand_help(action) if action.help and action.help.strip() else ""
        if not action.help:
            out = lead + head + "\n"
        elif len(head) <= room:
            out = "%s%-*s  " % (lead, room, head)
        else:
            out = lead + head + "\n" + (" " * position if text else "")
        if text:
            lines = self._split_lines(text, max(self._width - position, 11))
            out += lines[0] + "\n" + "".join([" " * position + line + "\n" for line in lines[1:]])
        elif not out.endswith("\n"):
            out += "\n"
        self._current_indent += self._indent_increment
        for sub in action._subactions():
            out += self._format_action(sub)
        self._current_indent -= self._indent_increment
        return out

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return self._metavars(action, self._get_default_metavar_for_positional(action), 1)[0]
        names = ", ".join(action.option_strings)
        if action.nargs == 0:
            return names
        return names + " " + self._format_args(action, self._get_default_metavar_for_optional(action))

    def _metavars(self, action, default, count):
        if action.metavar is not None:
            found = action.metavar
        elif action.choices is not None:
            found = "{%s}" % ",".join(map(str, action.choices))
        else:
            found = default
        return found if isinstance(found, tuple) else (found,) * count

    def _format_args(self, action, default):
        n = action.nargs
        if n is None:
            return "%s" % self._metavars(action, default, 1)
        if n == OPTIONAL:
            return "[%s]" % self._metavars(action, default, 1)
        if n == ZERO_OR_MORE:
            names = self._metavars(action, default, 1)
            return "[%s [%s ...]]" % names if len(names) == 2 else "[%s ...]" % names
        if n == ONE_OR_MORE:
            return "%s [%s ...]" % self._metavars(action, default, 2)
        if n == REMAINDER:
            return "..."
        if n == PARSER:
            return "%s ..." % self._metavars(action, default, 1)
        if n == SUPPRESS:
            return ""
        if not isinstance(n, int):
            raise ValueError("invalid nargs value")
        return " ".join(["%s"] * n) % self._metavars(action, default, n)

    def _expand_help(self, action):
        params = {k: v for k, v in dict(vars(action), prog=self._prog).items() if v is not SUPPRESS}
        params = {k: getattr(v, "__name__", v) for k, v in params.items()}
        if params.get("choices") is not None:
            params["choices"] = ", ".join(map(str, params["choices"]))
        return self._get_help_string(action) % params

    def _split_lines(self, text, width):
        return _wrap(_squeeze(text), width)

    def _fill_text(self, text, width, indent):
        return "\n".join([indent + line for line in _wrap(_squeeze(text), width - len(indent))])

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


def _wrap(text, width):
    import textwrap
    return textwrap.wrap(text, width)


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional


def _get_action_name(argument):
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    if argument.metavar not in (None, SUPPRESS):
        return ", ".join(argument.metavar) if isinstance(argument.metavar, tuple) else argument.metavar
    if argument.dest not in (None, SUPPRESS):
        return argument.dest
    return "{" + ",".join(argument.choices) + "}" if argument.choices else None


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = _get_action_name(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return "%s" % self.message
        return "argument %s: %s" % (self.argument_name, self.message)


class ArgumentTypeError(Exception):
    pass


class _Shown:
    def _get_args(self):
        return []

    def _get_kwargs(self):
        return list(self.__dict__.items())

    def __repr__(self):
        parts = [repr(a) for a in self._get_args()]
        odd = {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                parts.append("%s=%r" % (name, value))
            else:
                odd[name] = value
        if odd:
            parts.append("**%r" % odd)
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))


class Namespace(_Shown):
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


# Actions.

class Action(_Shown):
    _fields = ("option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar", "deprecated")

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None, deprecated=False):
        values = (option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)
        self.__dict__.update(zip(self._fields, values))

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in self._fields]

    def _subactions(self):
        return ()

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, **more):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store true "
                             "or store const may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError("nargs must be %r to supply const" % OPTIONAL)
        super().__init__(option_strings, dest, nargs, const, **more)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None, deprecated=False):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, True, default, required, help, deprecated=deprecated)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, False, default, required, help, deprecated=deprecated)


def _grown(namespace, dest, values):
    items = getattr(namespace, dest, None)
    items = [] if items is None else list(items)
    items.extend(values)
    setattr(namespace, dest, items)


class _AppendAction(_StoreAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _grown(namespace, self.dest, [values])


class _ExtendAction(_StoreAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _grown(namespace, self.dest, values)


class _AppendConstAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _grown(namespace, self.dest, [self.const])


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default,
                         help="show program's version number and exit" if help is None else help, deprecated=deprecated)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        version = parser.version if self.version is None else self.version
        text = parser._get_formatter()
        text.add_text(version)
        parser._print_message(text.format_help(), _sys.stdout)
        parser.exit()


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False, **ignored):
        names = []
        for name in option_strings:
            names.append(name)
            if name.startswith("--"):
                names.append("--no-" + name[2:])
        super().__init__(names, dest, 0, None, default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _Choice(Action):
    def __init__(self, name, aliases, help):
        shown = name + (" (%s)" % ", ".join(aliases) if aliases else "")
        super().__init__([], shown, help=help, metavar=shown)


class _SubParsersAction(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix, self._parser_class = prog, parser_class
        self._name_parser_map, self._choices_actions = {}, []
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help, metavar=metavar)

    def _subactions(self):
        return self._choices_actions

    def add_parser(self, name, *, deprecated=False, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = "%s %s" % (self._prog_prefix, name)
        aliases = kwargs.pop("aliases", ())
        if name in self._name_parser_map:
            raise ValueError("conflicting subparser: %s" % name)
        if "help" in kwargs:
            self._choices_actions.append(_Choice(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)
        for one in (name, *aliases):
            self._name_parser_map[one] = parser
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, rest = values[0], values[1:]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            raise ArgumentError(self, "unknown parser %r (choices: %s)" % (name, ", ".join(self._name_parser_map)))
        inner, left = self._name_parser_map[name].parse_known_args(rest, None)
        for key, value in vars(inner).items():
            setattr(namespace, key, value)
        if left:
            vars(namespace).setdefault(_UNRECOGNIZED_ARGS_ATTR, []).extend(left)


class FileType:
    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode, self._encoding, self._errors = mode, encoding, errors

    def __call__(self, string):
        if string == "-":
            return _sys.stdin if "r" in self._mode else _sys.stdout
        try:
            return open(string, self._mode, -1, self._encoding, self._errors)
        except OSError as e:
            raise ArgumentTypeError("can't open '%s': %s" % (string, e))

    def __repr__(self):
        return "FileType(%r)" % self._mode


_ACTIONS = {
    None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
    "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction, "extend": _ExtendAction,
    "count": _CountAction, "help": _HelpAction, "version": _VersionAction, "parsers": _SubParsersAction}


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


class ArgumentParser(_Shown, _ActionsContainer):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage, self.epilog, self.formatter_class = usage, epilog, formatter_class
        self.fromfile_prefix_chars, self.add_help = fromfile_prefix_chars, add_help
        self.allow_abbrev, self.exit_on_error = allow_abbrev, exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        if add_help:
            mark = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(mark + "h", mark * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for parent in parents:
            for group in parent._action_groups:
                own = {g.title: g for g in self._action_groups}.get(group.title)
                if own is None:
                    own = self.add_argument_group(group.title, group.description)
                for action in group._group_actions:
                    own._add_action(action)
            for group in parent._mutually_exclusive_groups:
                copy = self.add_mutually_exclusive_group(required=group.required)
                copy._group_actions.extend(group._group_actions)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = ["prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"]
        return [(name, getattr(self, name)) for name in names]

    def _add_action(self, action):
        return (self._optionals if action.option_strings else self._positionals)._add_action(action)

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop("title", "subcommands"), kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, [a for a in self._actions if not a.option_strings],
                                self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        make = self._registry_get("action", kwargs.pop("action", "parsers"))
        action = make(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    # Parsing.

    def parse_args(self, args=None, namespace=None):
        namespace, left = self.parse_known_args(args, namespace)
        if left:
            text = "unrecognized arguments: %s" % " ".join(left)
            if not self.exit_on_error:
                raise ArgumentError(None, text)
            self.error(text)
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = _sys.argv[1:] if args is None else list(args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            left = self._parse(args, namespace)
        else:
            try:
                left = self._parse(args, namespace)
            except ArgumentError as e:
                self.error(str(e))
        left += vars(namespace).pop(_UNRECOGNIZED_ARGS_ATTR, [])
        return namespace, left

    parse_intermixed_args = parse_args
    parse_known_intermixed_args = parse_known_args

    def _parse(self, args, namespace):
        if self.fromfile_prefix_chars is not None:
            args = self._read_args_from_files(args)
        found, kinds = {}, []
        for i, arg in enumerate(args):
            if arg == "--":
                kinds += "-" + "A" * (len(args) - i - 1)
                break
            option = self._option(arg)
            if option is not None:
                found[i] = option
            kinds.append("A" if option is None else "O")
        positionals = [a for a in self._actions if not a.option_strings]
        seen, given, extras = [], set(), []

        def take(action, values, name=None):
            seen.append(action)
            value = self._get_values(action, values)
            if value is not action.default:
                given.add(id(action))
                for group in self._mutually_exclusive_groups:
                    if action in group._group_actions:
                        for other in group._group_actions:
                            if other is not action and id(other) in given:
                                raise ArgumentError(action, "not allowed with argument %s" % _get_action_name(other))
            if value is not SUPPRESS:
                action(self, namespace, value, name)

        def placed(at):
            # Gives the arguments from here on to the next positional parameters; answers where it stopped.
            end = at
            while end < len(args) and kinds[end] != "O":
                end += 1
            more = "A" in kinds[end:]
            counts = self._share(positionals, kinds[at:end], len(args) - at, more)
            for count in counts:
                values = args[at:at + count]
                action = positionals.pop(0)
                if action.nargs not in (PARSER, REMAINDER) and "-" in kinds[at:at + count]:
                    values.remove("--")
                take(action, values)
                at += count
            return at
        at = 0
        while at < len(args):
            if kinds[at] != "O":
                stop = placed(at)
                if stop > at:
                    at = stop
                    continue
                while at < len(args) and kinds[at] != "O":
                    if kinds[at] == "A":
                        extras.append(args[at])
                    at += 1
                continue
            at = self._take_option(found[at], at, args, kinds, take, extras)
        placed(len(args))
        missing = []
        for action in self._actions:
            if action in seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif isinstance(action.default, str) and hasattr(namespace, action.dest) and (
                    getattr(namespace, action.dest) is action.default):
                setattr(namespace, action.dest, self._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, "the following arguments are required: %s" % ", ".join(map(str, missing)))
        for group in self._mutually_exclusive_groups:
            if group.required and not any(id(a) in given for a in group._group_actions):
                names = [_get_action_name(a) for a in group._group_actions if a.help is not SUPPRESS]
                raise ArgumentError(None, "one of the arguments %s is required" % " ".join(map(str, names)))
        return extras

    @staticmethod
    def _bounds(nargs):
        table = {None: (1, 1), OPTIONAL: (0, 1), ZERO_OR_MORE: (0, None), ONE_OR_MORE: (1, None), REMAINDER: (0, None),
                 PARSER: (1, None), SUPPRESS: (0, 0)}
        return table[nargs] if nargs in table else (nargs, nargs)

    def _share(self, positionals, kinds, total, more):
        """How many arguments each of the next positional parameters takes; as many parameters as can be served."""
        available = kinds.count("A")
        for n in range(len(positionals), 0, -1):
            bounds = [self._bounds(a.nargs) for a in positionals[:n]]
            if sum(low for low, _ in bounds) <= available:
                break
        else:
            return []
        counts, left = [], available
        at = 0
        for i, (low, high) in enumerate(bounds):
            later = sum(b[0] for b in bounds[i + 1:])
            count = left - later if high is None else min(high, left - later)
            action = positionals[i]
            if action.nargs in (PARSER, REMAINDER) and (count or action.nargs == REMAINDER and not more):
                counts.append(total - at)
                return counts
            if count == 0 and more and low == 0:
                # Arguments that come after the next option may still be meant for it.
                break
            left -= count
            width = 0
            while count or width < len(kinds[at:]) and kinds[at + width] == "-" and action is positionals[-1]:
                if kinds[at + width] == "A":
                    count -= 1
                width += 1
            counts.append(width)
            at += width
        return counts

    def _take_option(self, option, at, args, kinds, take, extras):
        action, name, separator, explicit = option
        if action is None:
            extras.append(args[at])
            at += 1
            while at < len(args) and kinds[at] == "A" and not any(not a.option_strings for a in self._actions):
                extras.append(args[at])
                at += 1
            return at
        while explicit is not None:
            low, high = self._bounds(action.nargs)
            if high == 0:
                single = len(name) == 2 and name[1] not in self.prefix_chars and not separator and explicit
                follow = self._option_string_actions.get(name[0] + explicit[0]) if single else None
                if follow is None:
                    raise ArgumentError(action, "ignored explicit argument %r" % explicit)
                take(action, [], name)
                action, name = follow, name[0] + explicit[0]
                explicit = explicit[1:] or None
                if explicit is not None and explicit[0] == "=":
                    separator, explicit = "=", explicit[1:]
                continue
            if low > 1:
                raise ArgumentError(action, self._expected(action))
            take(action, [explicit], name)
            return at + 1
        low, high = self._bounds(action.nargs)
        n = 0
        while at + 1 + n < len(args) and (high is None or n < high) and (
                kinds[at + 1 + n] == "A" or action.nargs == REMAINDER):
            n += 1
        if n < low:
            raise ArgumentError(action, self._expected(action))
        take(action, args[at + 1:at + 1 + n], name)
        return at + 1 + n

    def _expected(self, action):
        words = {None: "expected one argument", OPTIONAL: "expected at most one argument",
                 ONE_OR_MORE: "expected at least one argument"}
        if action.nargs in words:
            return words[action.nargs]
        return "expected %s argument%s" % (action.nargs, "" if action.nargs == 1 else "s")

    def _option(self, arg):
        """What option an argument is: (action, name, separator, explicit value); None for a positional argument."""
        known, chars = self._option_string_actions, self.prefix_chars
        if not arg or arg[0] not in chars:
            return None
        if arg in known:
            return known[arg], arg, None, None
        if len(arg) == 1:
            return None
        head, eq, value = arg.partition("=")
        if eq and head in known:
            return known[head], head, eq, value
        matches = self._matches(arg, head, eq, value)
        if len(matches) > 1:
            names = ", ".join([m[1] for m in matches])
            raise ArgumentError(None, "ambiguous option: %s could match %s" % (arg, names))
        if matches:
            return matches[0]
        if _looks_negative(arg) and not any(_looks_negative(name) for name in known):
            return None
        return None if " " in arg else (None, arg, None, None)

    def _matches(self, arg, head, eq, value):
        known, chars = self._option_string_actions, self.prefix_chars
        explicit = value if eq else None
        if arg[1] in chars:
            if not self.allow_abbrev:
                return []
            return [(known[n], n, eq or None, explicit) for n in known if n.startswith(head)]
        found = []
        for n in known:
            if n == arg[:2]:
                rest = arg[2:]
                found.append((known[n], n, "", rest) if rest[:1] != "=" else (known[n], n, "=", rest[1:]))
            elif self.allow_abbrev and n.startswith(head):
                found.append((known[n], n, eq or None, explicit))
        return found

    def _get_values(self, action, texts):
        nargs = action.nargs
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
                self._check_value(action, value)
            return value
        if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            return action.default if action.default is not None else []
        if nargs in (None, OPTIONAL) and len(texts) == 1:
            value = self._get_value(action, texts[0])
            self._check_value(action, value)
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, text) for text in texts]
        for value in values[:1] if nargs == PARSER else () if nargs == REMAINDER else values:
            self._check_value(action, value)
        return values

    def _get_value(self, action, text):
        convert = self._registry_get("type", action.type, action.type)
        if convert is None:
            return text
        try:
            return convert(text)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, "invalid %s value: %r" % (name, text))

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value not in choices:
            raise ArgumentError(action, "invalid choice: %r (choose from %s)" % (
                value, ", ".join(map(repr, action.choices))))

    def _read_args_from_files(self, arg_strings):
        out = []
        for arg in arg_strings:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                out.append(arg)
                continue
            try:
                with open(arg[1:]) as f:
                    lines = [one for line in f.read().splitlines() for one in self.convert_arg_line_to_args(line)]
            except OSError as e:
                raise ArgumentError(None, str(e))
            out.extend(self._read_args_from_files(lines))
        return out

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    # Texts.

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.prog, message))


def _looks_negative(text):
    body = text[1:]
    return text[:1] == "-" and (body.isdigit() or body.count(".") == 1 and body.replace(".", "", 1).isdigit() and body[-1] != ".")
"""##
