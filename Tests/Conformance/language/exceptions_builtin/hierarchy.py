"""The tree of builtin exceptions."""


def show(cls, depth):
    print("  " * depth + cls.__name__, cls.__module__, [b.__name__ for b in cls.__bases__])
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        if sub.__module__ == "builtins":
            show(sub, depth + 1)


for cls in (BaseException,):
    print([c.__name__ for c in cls.__mro__])
names = """BaseExceptionGroup GeneratorExit KeyboardInterrupt SystemExit Exception ArithmeticError FloatingPointError OverflowError ZeroDivisionError
AssertionError AttributeError BufferError EOFError ExceptionGroup ImportError ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError
UnboundLocalError OSError BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError
ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError
TimeoutError ReferenceError RuntimeError NotImplementedError PythonFinalizationError RecursionError StopAsyncIteration StopIteration SyntaxError
IndentationError TabError SystemError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning
BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning
UnicodeWarning UserWarning""".split()
import builtins

for name in names:
    cls = getattr(builtins, name)
    print(name, [c.__name__ for c in cls.__mro__[1:-1]], cls.__module__, cls)
print(IOError is OSError, EnvironmentError is OSError, IndentationError.__base__, issubclass(KeyError, LookupError), [c.__name__ for c in ExceptionGroup.__bases__])
