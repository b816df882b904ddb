// `threading`: attributes that each thread has for itself.

let threadingLocal = ##"""
class local:
    """Attributes of which each thread sees its own."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local__own", ({get_ident(): {}}, args, kwargs))
        return self

    def __getattribute__(self, name):
        own = _own(self)
        if name == "__dict__":
            return own
        if name in own and not hasattr(getattr(type(self), name, None), "__set__"):
            return own[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            if type(self) is not local:
                raise
        raise AttributeError(f"'_thread._local' object has no attribute '{name}'", name=name, obj=self)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        if hasattr(getattr(type(self), name, None), "__set__"):
            object.__setattr__(self, name, value)
        else:
            _own(self)[name] = value

    def __delattr__(self, name):
        own = _own(self)
        if name not in own:
            text = "_thread._local" if type(self) is local else type(self).__name__
            raise AttributeError(f"'{text}' object has no attribute '{name}'", name=name, obj=self)
        del own[name]


def _own(thing):
    stores, args, kwargs = object.__getattribute__(thing, "_local__own")
    found = stores.get(get_ident())
    if found is None:
        found = stores[get_ident()] = {}
        type(thing).__init__(thing, *args, **kwargs)
    return found


local.__module__ = "_thread"
local.__name__ = local.__qualname__ = "_local"
_main = _MainThread()
"""##
