// `__future__`: the features that a program can switch on; the compiler knows what they mean.

let futureSource = ##"""
CO_FUTURE_ANNOTATIONS = 0x1000000


class _Feature:
    def __init__(self, optional, mandatory, compiler_flag):
        self.optional, self.mandatory, self.compiler_flag = optional, mandatory, compiler_flag

    def getOptionalRelease(self):
        return self.optional

    def getMandatoryRelease(self):
        return self.mandatory

    def __repr__(self):
        return f"_Feature({self.optional!r}, {self.mandatory!r}, {self.compiler_flag})"


_table = {
    "nested_scopes": ((2, 1, 0), (2, 2, 0), 0x10), "generators": ((2, 2, 0), (2, 3, 0), 0),
    "division": ((2, 2, 0), (3, 0, 0), 0x20000), "absolute_import": ((2, 5, 0), (3, 0, 0), 0x40000),
    "with_statement": ((2, 5, 0), (2, 6, 0), 0x80000), "print_function": ((2, 6, 0), (3, 0, 0), 0x100000),
    "unicode_literals": ((2, 6, 0), (3, 0, 0), 0x200000), "barry_as_FLUFL": ((3, 1, 0), (4, 0, 0), 0x400000),
    "generator_stop": ((3, 5, 0), (3, 7, 0), 0x800000), "annotations": ((3, 7, 0), None, CO_FUTURE_ANNOTATIONS),
}
for _name, (_first, _last, _flag) in _table.items():
    globals()[_name] = _Feature((*_first, "alpha", 0), _last and (*_last, "alpha", 0), _flag)
all_feature_names = list(_table)
__all__ = ["all_feature_names"] + all_feature_names
"""##
