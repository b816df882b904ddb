"""An enumeration at work in an asyncio program: states, priorities, dispatch."""
import asyncio
from dataclasses import dataclass, field
from enum import Enum, Flag, IntEnum, StrEnum, auto


class State(Enum):
    PENDING = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()

    @property
    def is_final(self):
        return self in (State.DONE, State.FAILED)


class Priority(IntEnum):
    LOW = 3
    NORMAL = 2
    HIGH = 1


class Event(StrEnum):
    START = auto()
    STOP = auto()


class Feature(Flag):
    LOG = auto()
    RETRY = auto()


@dataclass(order=True)
class Job:
    priority: Priority
    name: str = field(compare=False)
    state: State = field(default=State.PENDING, compare=False)
    features: Feature = field(default=Feature(0), compare=False)


async def run(job, events):
    job.state = State.RUNNING
    events.append((Event.START, job.name))
    await asyncio.sleep(job.priority / 10)
    job.state = State.FAILED if Feature.RETRY not in job.features and job.name == "bad" else State.DONE
    events.append((Event.STOP, job.name))
    match job.state:
        case State.DONE:
            return f"{job.name} done"
        case State.FAILED:
            return f"{job.name} failed"


async def main():
    queue = asyncio.PriorityQueue()
    for job in (Job(Priority.LOW, "slow"), Job(Priority.HIGH, "bad"), Job(Priority.NORMAL, "usual", features=Feature.LOG)):
        queue.put_nowait(job)
    events, jobs = [], []
    while not queue.empty():
        jobs.append(await queue.get())
    print(jobs)
    print(await asyncio.gather(*(run(job, events) for job in jobs)))
    print(events)
    print([(job.name, job.state.name, job.state.is_final) for job in jobs])
    print({state: sum(job.state is state for job in jobs) for state in State})
    print(f"{Event.START}: {Priority.HIGH}, {State.DONE}, {Feature.LOG | Feature.RETRY}")


asyncio.run(main())
