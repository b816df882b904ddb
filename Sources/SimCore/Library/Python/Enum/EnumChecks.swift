// `enum`: decorators that check an enumeration, or spread it over its module.

let enumChecks = ##"""
def unique(enumeration):
    """Refuses aliases."""
    twice = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if twice:
        raise ValueError(f"duplicate values found in {enumeration!r}: "
                         + ", ".join(f"{alias} -> {name}" for alias, name in twice))
    return enumeration


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        name = enumeration.__name__
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                twice = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
                if twice:
                    raise ValueError(f"aliases found in {enumeration!r}: "
                                     + ", ".join(f"{alias} -> {n}" for alias, n in twice))
            elif check is CONTINUOUS:
                values = {m.value for m in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    wanted = [2 ** i for i in range(low.bit_length(), high.bit_length() - 1)]
                else:
                    wanted = range(low + 1, high)
                missing = [v for v in wanted if v not in values]
                if missing:
                    raise ValueError(f"invalid {'flag' if is_flag else 'enum'} {name!r}: missing values "
                                     + ", ".join(map(str, missing)))
            elif check is NAMED_FLAGS:
                self._named_flags(enumeration, name)
        return enumeration

    @staticmethod
    def _named_flags(enumeration, name):
        values = [m.value for m in enumeration]
        bad, missing = [], 0
        for alias_name, alias in enumeration._member_map_.items():
            if alias_name in enumeration._member_names_ or alias.value < 0:
                continue
            gaps = [bit for bit in _bits(alias.value) if bit not in values]
            if gaps:
                bad.append(alias_name)
                for bit in gaps:
                    missing |= bit
        if bad:
            which = f"alias {bad[0]} is" if len(bad) == 1 else f"aliases {', '.join(bad[:-1])} and {bad[-1]} are"
            raise ValueError(f"invalid Flag {name!r}: {which} missing combined values of {hex(missing)} "
                             "[use enum.show_flag_values(value) for details]")


def global_str(self):
    return self._name_ if self._name_ is not None else f"{self.__class__.__name__}({self._value_!r})"


def global_enum_repr(self):
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    return "|".join(f"{module}.{name}" for name in self._name_.split("|"))


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    _simul.modules()[cls.__module__].__dict__.update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)
"""##
