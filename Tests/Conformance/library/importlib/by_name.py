# Modules by name.
import importlib
m = importlib.import_module("json"); print(m.dumps([1]), importlib.import_module("collections.abc").__name__, importlib.import_module(".abc", "collections").__name__)
try: importlib.import_module(".x")
except TypeError as x: print(x)
try: importlib.import_module("nope_x")
except ModuleNotFoundError as x: print(x)
print(importlib.reload(m) is m)
