"""A module whose docstrings hold examples.

>>> double(4)
8
>>> [double(n) for n in range(3)]
[0, 2, 4]
"""
import doctest


def double(n):
    """Twice as much.

    >>> double(2)
    4
    >>> double("ab")
    'abab'
    >>> print(double([1]))
    [1, 1]
    >>> double(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    """
    return n * 2


class Stack:
    """A pile.

    >>> s = Stack()
    >>> s.push(1)
    >>> s.push("two")
    >>> for item in s.items:
    ...     print(item)
    1
    two
    >>> s.items.clear()
    >>> s.pop()
    Traceback (most recent call last):
    IndexError: pop from empty list
    """

    def __init__(self):
        self.items = []

    def push(self, item):
        """
        >>> s = Stack(); s.push(5); s.items
        [5]
        """
        self.items.append(item)

    def pop(self):
        return self.items.pop()

    @property
    def size(self):
        """
        >>> Stack().size
        0
        """
        return len(self.items)

    @classmethod
    def of(cls, *items):
        """
        >>> Stack.of(1, 2).items     # doctest: +NORMALIZE_WHITESPACE
        [1,
         2]
        >>> print("a\\n\\nb")
        a
        <BLANKLINE>
        b
        >>> list(range(100))   # doctest: +ELLIPSIS
        [0, 1, ..., 99]
        >>> 1 / 0   # doctest: +SKIP
        >>> object()  # doctest: +ELLIPSIS
        <object object at 0x...>
        >>> True
        1
        """
        made = cls()
        made.items.extend(items)
        return made


def fails():
    """
    >>> 1 + 1
    3
    >>> print("out")
    >>> x = 1
    5
    >>> int("q")
    Traceback (most recent call last):
    ValueError: something else
    >>> {}["k"]   # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    KeyError: any text
    >>> 2 + 2
    4
    """


failing, fails.__doc__ = fails.__doc__, None
results = doctest.testmod()
print(results, results.failed, results.attempted, results.skipped, tuple(results))
doctest.run_docstring_examples(double, {"double": double})
doctest.run_docstring_examples(double, {"double": double}, verbose=True, name="double")
examples = doctest.DocTestParser().get_examples(failing)
print([(e.source, e.want, e.exc_msg, e.lineno, e.indent) for e in examples])
checker = doctest.OutputChecker()
print(checker.check_output("1\n", "True\n", 0), checker.check_output("a...z\n", "abcz\n", doctest.ELLIPSIS), checker.check_output("a b\n", "a   b\n", doctest.NORMALIZE_WHITESPACE), checker.check_output("a\n", "b\n", 0))
for e, got in zip(examples, ("2\n", "out\n", "", "x\n\ny\n")):
    print(checker.output_difference(e, got, 0))
try:
    doctest.testmod(5)
except TypeError as e:
    print(e)
