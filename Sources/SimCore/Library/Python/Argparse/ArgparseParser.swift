// `argparse`: the parser.

let argparseParser = ##"""
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
