// What can happen in a run: a closed list of facts.
//
// Everything that a screen, a narration, an export or a comparison shows is a fold over these events.  An
// event holds identifiers and small values only, never a live object; texts (names, output, representations)
// stand beside the events and are named by `TextID`.  A new fact for a pane is a new case here, or a field of
// one.

/// One thing that happened.
public enum TraceEvent: Hashable, Sendable {
  // MARK: The program and its loops

  /// `asyncio.run`, `run_until_complete` or `run_forever` began to turn the loop.
  case loopStarted
  /// The loop stopped turning.
  case loopStopped
  /// One pass of the loop (CPython's `_run_once`) begins; `number` counts from 1 over all loops of the
  /// program.
  case iterationStarted(number: UInt32)
  /// The clock moved to `to`.
  case clockAdvanced(to: Instant, cause: ClockCause)
  /// The program wrote text.
  case output(TextID, OutputStream)
  /// The program ended, or was ended.
  case programEnded(EndCause, status: Int32, message: TextID)

  // MARK: Tasks

  /// A task came to be; `parent` is the task that created it, `.none` for module code.
  /// `name` is its `get_name()`, `function` the coroutine's qualified name, `line` of the record the call's
  /// line.
  case taskCreated(TaskID, parent: TaskID, name: TextID, function: TextID)
  /// The task was given another name.
  case taskRenamed(TaskID, name: TextID)
  /// The task ran into an `await` that really waits, and gave the loop its turn back.
  case taskSuspended(TaskID, on: Awaited)
  /// The task ended; `result` is the representation of its value or exception.
  case taskFinished(TaskID, TaskOutcome, result: TextID)
  /// `cancel()` was called on the task by `by`; delivery happens at its next step.
  case cancelRequested(TaskID, by: TaskID)

  // MARK: Futures

  /// A future came to be.  A sleep's deadline is that of the timer scheduled next for the same task.
  case futureCreated(FutureID, FutureKind, resource: ResourceID?)
  /// What the future stands for, in words that fit behind "waits for": "data from 127.0.0.1:8888".
  case futureNamed(FutureID, FutureKind, TextID)
  /// `part` is one of the things that `whole` collects (gather, wait, shield, as_completed).
  case futureLinked(whole: FutureID, part: Awaited)
  /// The future got its result, exception or cancellation.
  case futureResolved(FutureID, TaskOutcome)

  // MARK: Handles

  /// A callback was put at the back of the ready queue.
  case handleScheduled(HandleID, HandleKind, TaskID, ReadyReason, name: TextID)
  /// A callback was given a deadline; it stands among the timers from now on.
  /// `task` is the task that the timer will wake (or time out), `.none` where there is none.
  /// The purpose stands last so that a record fits into 32 bytes.
  case timerScheduled(HandleID, TaskID, due: Instant, name: TextID, TimerPurpose)
  /// The timer is due: it left the timers for the back of the ready queue.
  case timerDue(HandleID)
  /// The handle was cancelled; it stays in its queue, and will be dropped, not run.
  case handleCancelled(HandleID)
  /// The loop took the handle from the front of the ready queue and runs it.
  case handleStarted(HandleID)
  /// The handle's callback gave the loop its turn back.
  case handleFinished(HandleID)

  /// The handle was moved to the front of the ready queue, ahead of its turn.
  case handleMoved(HandleID, MoveCause)
  /// From now on another policy decides who is next; a run begins with `fifo`.
  case policyChanged(SchedulingPolicy)

  // MARK: Synchronisation

  /// A Lock, Event, Queue, ... came to be.  `capacity`: a queue's maxsize (0: unbounded), a semaphore's
  /// value, a barrier's parties.
  case resourceCreated(ResourceID, ResourceKind, capacity: Int32)
  /// The task acquired the lock, or one unit of the semaphore.
  case resourceAcquired(ResourceID, by: TaskID)
  case resourceReleased(ResourceID, by: TaskID)
  /// The level changed: a queue's length, a semaphore's value, an event's flag (0/1), a barrier's waiting
  /// parties.
  case resourceLevel(ResourceID, Int32)

  // MARK: Starvation

  /// The handle that ends now has blocked the loop for so long (`time.sleep`): nobody else could run.
  case loopBlocked(TaskID, nanoseconds: Int64)
  /// The handle that runs has computed for very long without a wait; `jumps` counts its rounds of loops and calls.
  case loopHeld(TaskID, jumps: UInt32)

  // MARK: Threads

  /// A thread of the program got its first turn; `name` is its `name`, `function` what it runs.
  case threadStarted(ThreadID, name: TextID, function: TextID)
  /// The thread gave its turn back and waits, until a moment at most (`.never`: for as long as it takes).
  case threadParked(ThreadID, ThreadWaitReason, until: Instant)
  /// The thread has the turn again; whoever gave it stands still meanwhile.
  case threadResumed(ThreadID)
  case threadEnded(ThreadID)
  /// The future is the result of that function, which runs (or will run) in a thread.
  case futureWork(FutureID, name: TextID)

  // MARK: Complaints

  /// Something CPython says on stderr without ending the program: "never awaited", "never retrieved", slow
  /// callback.
  case warning(TextID)

  // MARK: Long runs

  /// What happened here is not kept any more.  Never recorded: it is read where a record was forgotten.
  case forgotten
}

/// Why the clock moved.
public enum ClockCause: UInt8, Sendable {
  /// Nothing was ready: the loop jumped to the next timer.
  case idle
  /// `time.sleep` (or another blocking call): the whole loop stood still meanwhile.
  case blocking
}

public enum OutputStream: UInt8, Sendable { case standardOutput, standardError }

/// How the program ended.
public enum EndCause: UInt8, Sendable {
  case finished, exception, systemExit, deadlock, budget, unsupported
}

/// How a task or a future ended.
public enum TaskOutcome: UInt8, Sendable { case returned, raised, cancelled }

/// What a suspended task waits for.
public enum Awaited: Hashable, Sendable {
  /// A bare yield (`sleep(0)`): it only lets the others run, and is ready again at once.
  case nothing
  case task(TaskID)
  case future(FutureID)
}

/// What a future is for.
public enum FutureKind: UInt8, CaseIterable, Sendable {
  case plain, sleep, gather, wait, shield, lock, event, condition, semaphore, barrier, queueGet, queuePut,
    queueJoin
  case asCompleted, taskGroup, thread, stream, network
}

/// What a handle does when it runs.
public enum HandleKind: UInt8, Sendable {
  /// A step of a task: its first, or after a bare yield, or to deliver a cancellation.
  case taskStep
  /// A step of a task because what it waited for is done.
  case taskWakeup
  /// Any other callback.
  case callback
}

/// Why a handle is in the ready queue.
public enum ReadyReason: UInt8, Sendable {
  /// The task was just created.
  case created
  /// The task let the others run (`sleep(0)`).
  case yielded
  /// The future or task it waited for is done.
  case awaitedDone
  /// A cancellation is to be delivered.
  case cancelled
  /// It awaited something that can't be awaited; the error is to be delivered.
  case failed
  /// `call_soon`, or a done callback.
  case called
  /// Called from another thread.
  case threadsafe
  /// Its socket has something to tell: data, a connection, room to write.
  case polled
}

/// What a timer is for.
public enum TimerPurpose: UInt8, Sendable { case sleep, timeout, callback }

/// Why a thread does not run.
public enum ThreadWaitReason: UInt8, Sendable {
  /// It only lets the others run.
  case turn
  case sleep, lock, condition, event, semaphore, barrier, queue
  /// Another thread is to end.
  case join
  /// A future of concurrent.futures.
  case future
  /// Its own event loop has nothing ready.
  case loop
  /// A worker without work.
  case idle
}

public enum ResourceKind: UInt8, Sendable {
  case lock, event, condition, semaphore, boundedSemaphore, barrier, queue, lifoQueue, priorityQueue
}

/// An event with the place in the program where it happened.
public struct TraceRecord: Hashable, Sendable {
  public var event: TraceEvent
  /// The line of the scenario at which the running code stood, 0 where none ran.
  public var line: Int32
  /// The task that ran, `.none` for module code and plain callbacks.
  public var task: TaskID

  public init(event: TraceEvent, line: Int32, task: TaskID) {
    self.event = event
    self.line = line
    self.task = task
  }
}
