// `argparse`: how help is laid out.

let argparseHelp = ##"""
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
"""##
