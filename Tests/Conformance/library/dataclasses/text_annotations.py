"""dataclasses whose annotations are kept as text."""
from __future__ import annotations

import dataclasses
import typing
from dataclasses import InitVar, dataclass, field, fields
from typing import ClassVar, Optional


@dataclass
class Task:
    name: str
    after: Optional[Task] = None
    limit: ClassVar[int] = 3
    other: typing.ClassVar = 4
    seed: InitVar[int] = 0
    more: dataclasses.InitVar[str] = ""
    _: dataclasses.KW_ONLY
    done: bool = False
    log: list[str] = field(default_factory=list)

    def __post_init__(self, seed, more):
        self.log.append(f"{self.name}/{seed}/{more}")


t = Task("a", Task("b"), 5, "m", done=True)
print(t)
print([(f.name, f.type, f.kw_only) for f in fields(Task)])
print(Task.__doc__, Task.limit, Task.other)
print(Task.__annotations__, Task.__init__.__annotations__)
