// The order of the names in `builtins`, which shows: in `vars(builtins)`, and where two names are equally near to a mistyped one.

/// The names of CPython 3.13's `builtins` in the order of its dictionary.
private let builtinOrder: StaticString = """
  __name__ __doc__ __package__ __loader__ __spec__ __build_class__ __import__ abs all any ascii bin breakpoint callable
  chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id input isinstance issubclass iter
  aiter len locals max min next anext oct ord pow print repr round setattr sorted sum vars None Ellipsis NotImplemented
  False True bool memoryview bytearray bytes classmethod complex dict enumerate filter float frozenset property int list
  map object range reversed set slice staticmethod str super tuple type zip __debug__ BaseException BaseExceptionGroup
  Exception GeneratorExit KeyboardInterrupt SystemExit ArithmeticError AssertionError AttributeError BufferError EOFError
  ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration
  SyntaxError SystemError TypeError ValueError Warning FloatingPointError OverflowError ZeroDivisionError BytesWarning
  DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning
  SyntaxWarning UnicodeWarning UserWarning BlockingIOError ChildProcessError ConnectionError FileExistsError
  FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
  IndentationError _IncompleteInputError IndexError KeyError ModuleNotFoundError NotImplementedError
  PythonFinalizationError RecursionError UnboundLocalError UnicodeError BrokenPipeError ConnectionAbortedError
  ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
  ExceptionGroup EnvironmentError IOError open quit exit copyright credits license help
  """

/// Puts the names of a machine's `builtins` into CPython's order; what CPython does not have comes last.
func orderBuiltins(_ m: Machine) {
  let dict = m.builtins.dict
  var found: [(PyStr, Value)] = []
  for place in builtinOrder.pieces(separatedBy: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
    let name = m.intern(builtinOrder.text(place))
    if let value = dict.get(name) {
      found.append((name, value))
      dict.remove(name)
    }
  }
  let rest = dict.pairs
  dict.removeAll()
  for (name, value) in found { dict.set(name, value) }
  for (key, value) in rest { if let name = key.str { dict.set(name, value) } }
}
