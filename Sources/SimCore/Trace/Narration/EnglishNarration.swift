// The narration in English: every kind of event has its words in `happened` and, where it can come next, in `coming`.

struct EnglishNarration: NarrationTable {
  let facts: NarrationFacts

  private var before: LoopState { facts.before }
  private var state: LoopState { facts.state }
  private var trace: Trace { facts.trace }
  private var isShort: Bool { facts.isShort }

  var beginning: String { "Nothing has happened yet: the program is about to start at its first line." }
  var farewell: String { "That was all. Step back, or press q to leave." }
  var gap: String { " " }

  var standstill: String? {
    if let circle = facts.circle?.map(state.label), let first = circle.first {
      if circle.count == 1 { return "\(first) waits for itself." }
      let links = zip(circle, circle.dropFirst() + [first]).enumerated().map { index, pair in
        "\(pair.0) \(index == 0 ? "waits " : "")for \(pair.1)"
      }
      let shown = links.count > 4 ? links.prefix(3) + ["and so on, round to \(first)"] : links.dropLast() + ["and " + (links.last ?? "")]
      return shown.joined(separator: ", ") + ": a circle."
    }
    guard let (task, release, more) = facts.stuck else { return nil }
    let others = more <= 0 ? "" : more == 1 ? " One more task waits." : " \(more) more tasks wait."
    return "\(state.label(task)) waits \(state.releaseText(release)), and nobody is left to do that.\(others)"
  }

  // MARK: What happened

  func happened(_ record: TraceRecord) -> String {
    switch record.event {
    case .loopStarted:
      return "The event loop starts to turn: from now on it decides who runs."
    case .loopStopped:
      return "The event loop stops: what it was started for is done."
    case .forgotten:
      return "What happened on the way here is not kept any more: of a run this long only some old moments stay."
    case .iterationStarted(let number):
      return "Pass \(number) of the loop: it looks at the timers, then runs what is ready."
    case .clockAdvanced(let to, .idle):
      let jump = to.durationText(since: before.now)
      return "Nothing was ready, so the clock jumped \(jump) to \(to.text()) s\(alarm())."
    case .clockAdvanced(let to, .blocking):
      let stood = to.durationText(since: before.now)
      return "\(actor(record)) blocked the whole loop for \(stood): nobody else could run."
    case .output(let text, let stream):
      let place = stream == .standardError ? " on stderr" : ""
      return stopped("\(actor(record)) \(printed(text))\(place)")
    case .programEnded(let cause, let status, let message):
      return ending(cause, status, message)
    case .taskCreated(let task, let parent, _, _):
      let maker = parent == .none ? "The module’s code" : parent == .runtime ? "asyncio.run" : state.label(parent)
      return "\(maker) creates \(name(task)): a task, which queues up before it can run."
    case .taskRenamed(let task, let name):
      return "\(state.label(task)) is now called \(quoted(trace.text(name)))."
    case .taskSuspended(let task, let awaited):
      return "\(name(task)) \(suspension(task, awaited))"
    case .taskFinished(let task, let outcome, let result):
      return stopped("\(name(task)) \(finish(outcome, result))")
    case .cancelRequested(let task, let by):
      let canceller = by == .none ? "The loop" : state.label(by)
      return "\(canceller) asks to cancel \(name(task)). It will see CancelledError when it runs next."
    case .futureCreated(_, let kind, let resource):
      return "\(actor(record)) \(futureCreation(kind, resource))."
    case .futureNamed(_, _, let purpose):
      return "\(actor(record)) makes a future for \(trace.text(purpose))."
    case .futureLinked(let whole, let part):
      let noun = state.futures[whole]?.kind.noun ?? "future"
      return "The \(noun) now also watches \(thing(part))."
    case .futureResolved(let future, let outcome):
      let kind = before.futures[future]?.kind ?? .plain
      return "\(futureName(kind)) \(futureEnd(outcome)), so whoever waits for it can go on."
    case .handleScheduled(_, let kind, let task, let reason, let name):
      return scheduled(kind, task, reason, name)
    case .timerScheduled(_, let task, let due, let name, let purpose):
      return timerSet(task, due, name, purpose, actor(record))
    case .timerDue:
      let entry = state.readyEntries().last
      return "It is \(state.now.text()) s: \(timerName(entry)) is due, and moves to the ready queue."
    case .handleCancelled:
      return "\(actor(record)) cancels a callback that is no longer needed; the loop will drop it."
    case .handleMoved(let handle, let cause): return moved(handle, cause)
    case .policyChanged(let policy):
      return "From now on the policy \(policy.rawValue) decides who is next: \(policy.rule)."
    case .handleStarted:
      return started()
    case .handleFinished:
      return finished()
    case .resourceCreated(_, let kind, let capacity):
      let size = capacity > 0 ? " of \(capacity)" : ""
      return "\(actor(record)) makes a \(kind.noun)\(size)."
    case .resourceAcquired(let resource, let by):
      return "\(name(by)) gets the \(noun(resource)) and holds it until it lets go."
    case .resourceReleased(let resource, let by):
      return "\(by == .none ? "Someone" : name(by)) lets the \(noun(resource)) go."
    case .resourceLevel(let resource, let level):
      return levelChanged(resource, level, actor(record))
    case .threadStarted(let thread, _, _):
      return "The \(threadName(thread)) starts: it runs until it first has to wait."
    case .threadParked(let thread, let reason, let until):
      return parked(thread, reason, until)
    case .threadResumed(let thread): return "The \(threadName(thread)) goes on: \(resumed(thread))."
    case .threadEnded(let thread): return "The \(threadName(thread)) has come to its end."
    case .futureWork(_, let name): return "The thread’s work is \(call(name))."
    case .warning(let text):
      return "Python complains: \(oneLine(text, 90))"
    case .loopBlocked(let task, let nanoseconds):
      let seconds = Instant(nanoseconds: nanoseconds).seconds
      return "\(task == .none ? "A callback" : name(task)) blocked the loop for \(seconds) s: nobody else could run meanwhile."
    case .loopHeld(let task, _):
      return "\(task == .none ? "A callback" : name(task)) computes on and on without a wait: nobody else gets a turn."
    }
  }

  func reached(_ arrival: Arrival) -> String {
    let who = arrival.task.map(state.label) ?? (state.isLoopRunning ? "A callback" : "The module’s code")
    let place = arrival.function.isEmpty || isShort ? "line \(arrival.line)" : "line \(arrival.line) of \(arrival.function)()"
    let arrives = "\(who) is about to run \(place)\(arrival.module.isEmpty ? "" : " in \(arrival.module)")."
    guard let change = arrival.change else { return arrives }
    return "\(arrives) Now \(change.name) = \(change.value)\(change.more > 0 ? " (and \(change.more) more)" : "")."
  }

  // MARK: What comes next

  func coming(_ record: TraceRecord) -> String? {
    switch record.event {
    case .loopStarted: return "Next the event loop starts."
    case .loopStopped: return "Next the loop stops."
    case .forgotten: return "What comes next is not kept any more either; a step leads to the next moment that is."
    case .iterationStarted: return "Next comes another pass of the loop."
    case .clockAdvanced(let to, .idle):
      return "Nothing is ready, so next the clock jumps to \(to.text()) s\(alarm())."
    case .clockAdvanced(let to, .blocking):
      return "Next \(lowerActor(record)) blocks the loop for \(to.durationText(since: state.now))."
    case .output(let text, _): return stopped("Next \(lowerActor(record)) \(printed(text))")
    case .programEnded: return "Next the program ends."
    case .taskCreated(_, _, _, let function):
      return "Next \(lowerActor(record)) creates a task that runs \(call(function))."
    case .taskSuspended(let task, .nothing): return "Next \(state.label(task)) lets the others run."
    case .taskSuspended(let task, let awaited):
      return "Next \(state.label(task)) \(comingSuspension(awaited))."
    case .taskFinished(let task, .returned, _): return "Next \(state.label(task)) returns: it is done."
    case .taskFinished(let task, .raised, _): return "Next \(state.label(task)) ends with an exception."
    case .taskFinished(let task, .cancelled, _): return "Next \(state.label(task)) ends as cancelled."
    case .cancelRequested(let task, _):
      return "Next \(lowerActor(record)) asks to cancel \(state.label(task))."
    case .handleStarted, .handleMoved: return choice(facts.outlook, isThen: false)
    case .handleFinished: return "The loop gets its turn back."
    case .timerDue: return "Next \(timerName(facts.dueEntry)) moves to the ready queue."
    case .resourceAcquired(let resource, let by): return "Next \(state.label(by)) gets the \(noun(resource))."
    case .resourceReleased(let resource, let by):
      return "Next \(state.label(by)) lets the \(noun(resource)) go."
    case .warning: return "Next Python complains about something."
    case .loopBlocked: return "Next the loop is free again, after a blocking call."
    case .loopHeld: return "Next it computes on, and the others still wait."
    case .threadStarted: return "Next a thread starts."
    case .threadResumed(let thread): return "Next the \(threadName(thread)) goes on."
    case .threadParked(let thread, _, _): return "Next the \(threadName(thread)) waits."
    case .threadEnded(let thread): return "Next the \(threadName(thread)) ends."
    case .taskRenamed, .futureCreated, .futureNamed, .futureLinked, .futureResolved, .handleScheduled, .timerScheduled,
      .handleCancelled, .resourceCreated, .resourceLevel, .futureWork, .policyChanged:
      return nil
    }
  }

  func choice(_ outlook: Outlook, isThen: Bool) -> String {
    let prefix = isThen ? "Then" : "Next"
    switch outlook {
    case .runs(let entry, let rank):
      let queue = isShort ? "queue" : "ready queue"
      let why =
        switch rank {
        case .front: "at the front of the \(queue)"
        case .nextInLine: "next in the \(queue)"
        case .firstByThen: isShort ? "first by then" : "first in the queue by then"
        }
      return "\(prefix) \(runner(entry)): \(isShort ? "" : "it is ")\(why)."
    case .someCallback: return "\(prefix) the next callback in the ready queue runs."
    case .clockJumps(let to):
      return isShort
        ? "\(prefix) the clock jumps to \(to.text()) s." : "\(prefix) nothing is ready: the clock jumps to \(to.text()) s."
    case .loopStops: return "\(prefix) the loop stops."
    case .programEnds: return "\(prefix) the program ends."
    case .waitsForTimer(let due): return "\(prefix) the loop waits for the timer at \(due.text()) s."
    case .nobodyCanGoOn: return "\(prefix) nothing is ready and no timer runs: nobody can go on."
    case .moduleGoesOn: return "\(prefix) the module’s code goes on."
    case .nobodyIsReady: return "Nobody else is ready."
    }
  }

  // MARK: Phrases

  private func name(_ task: TaskID) -> String { facts.name(task) }

  /// Who acted, to begin a sentence with.
  private func actor(_ record: TraceRecord) -> String {
    let words = lowerActor(record)
    return state[record.task] == nil ? words.prefix(1).uppercased() + words.dropFirst() : words
  }

  private func lowerActor(_ record: TraceRecord) -> String {
    if state[record.task] != nil { return state.label(record.task) }
    if let thread = facts.actingThread { return "the \(threadName(thread))" }
    return before.running == nil && state.running == nil
      ? (state.isLoopRunning ? "the loop" : "the module’s code")
      : "the callback"
  }

  private func threadName(_ thread: ThreadID) -> String { "thread " + (facts.threadName(thread) ?? "to come") }

  private func parked(_ thread: ThreadID, _ reason: ThreadWaitReason, _ until: Instant) -> String {
    let name = "The " + threadName(thread)
    let limit = until == .never ? "" : ", until \(until.text()) s at most"
    switch reason {
    case .turn: return "\(name) lets the others run."
    case .sleep: return "\(name) sleeps until \(until.text()) s; the loop is free to go on."
    case .idle: return "\(name) is done with its work and waits for more."
    default: return "\(name) waits for \(reason.noun)\(limit)."
    }
  }

  private func resumed(_ thread: ThreadID) -> String {
    guard let reason = facts.endedWait(thread) else { return "it is its turn" }
    switch reason {
    case .turn: return "it is its turn"
    case .sleep: return "its sleep is over"
    case .idle: return "there is work for it"
    default: return "it waited for \(reason.noun)"
    }
  }

  private func quoted(_ text: String) -> String { "“\(text)”" }

  private func oneLine(_ id: TextID, _ limit: Int) -> String { facts.oneLine(id, limit) }

  private func printed(_ text: TextID) -> String {
    let line = oneLine(text, 40)
    return line.isEmpty ? "writes a blank line" : "prints \(quoted(line))"
  }

  /// Ends a sentence, unless a quotation at its end does.
  private func stopped(_ text: String) -> String {
    [".”", "!”", "?”", "…”", "…", "."].contains { text.hasSuffix($0) } ? text : text + "."
  }

  private func call(_ function: TextID) -> String { facts.call(function) ?? "a coroutine()" }

  private func noun(_ resource: ResourceID) -> String { state.resources[resource]?.kind.noun ?? "resource" }

  private func thing(_ awaited: Awaited) -> String {
    switch awaited {
    case .nothing: return "nothing"
    case .task(let task): return name(task)
    case .future(let future): return "a \(state.futures[future]?.kind.noun ?? "done future")"
    }
  }

  /// The timer that the loop waits for, as a subordinate clause.
  private func alarm() -> String {
    guard let timer = state.nextTimer, timer.task != .none else { return "" }
    switch timer.purpose {
    case .sleep: return ", when \(state.label(timer.task)) wakes"
    case .timeout: return ", when the timeout of \(state.label(timer.task)) is due"
    case .callback: return ", when a callback is due"
    }
  }

  private func timerName(_ entry: ReadyEntry?) -> String {
    guard let entry, let purpose = entry.timer else { return "a timer" }
    switch purpose {
    case .sleep: return entry.task == .none ? "an alarm" : "\(state.label(entry.task))’s alarm"
    case .timeout: return entry.task == .none ? "a timeout" : "\(state.label(entry.task))’s timeout"
    case .callback: return called(entry.name)
    }
  }

  /// A callback as the subject of a sentence: "the callback tick", "gather’s callback".
  private func called(_ name: TextID) -> String {
    if let owner = facts.owner(ofCallback: name) { return isShort ? "\(owner)’s callback" : "the callback of \(owner)" }
    let text = facts.callback(name)
    return text.isEmpty ? "a callback" : isShort ? text : "the callback \(text)"
  }

  private func callbackName(_ name: TextID) -> String {
    if let owner = facts.owner(ofCallback: name) { return "\(owner)’s callback" }
    let text = facts.callback(name)
    return text.isEmpty ? "that was asked for" : text
  }

  /// An entry of the ready queue as the subject and verb of "... runs".
  private func runner(_ entry: ReadyEntry) -> String {
    if entry.isStep { return "\(state.label(entry.task)) runs" }
    switch entry.timer {
    case .sleep: return "\(timerOrCallback(entry)) rings"
    case .timeout: return "\(timerOrCallback(entry)) strikes"
    default: return "\(timerOrCallback(entry)) runs"
    }
  }

  private func timerOrCallback(_ entry: ReadyEntry) -> String {
    entry.timer != nil ? timerName(entry) : called(entry.name)
  }

  private func suspension(_ task: TaskID, _ awaited: Awaited) -> String {
    if case .sleeping(let until) = state[task]?.phase ?? .created {
      let length = until.durationText(since: state.now)
      return "sleeps for \(length) and gives the loop its turn back; it wakes at \(until.text()) s."
    }
    switch awaited {
    case .nothing:
      return "lets the others run first: it goes to the back of the ready queue at once."
    case .task(let other):
      return "waits for \(name(other)) to finish, and gives the loop its turn back."
    case .future(let future):
      let kind = state.futures[future]?.kind ?? .plain
      return "waits for \(waited(kind, future)), and gives the loop its turn back."
    }
  }

  private func comingSuspension(_ awaited: Awaited) -> String {
    switch awaited {
    case .nothing: return "lets the others run"
    case .task(let other): return "waits for \(state.label(other))"
    case .future(let future):
      if let purpose = facts.purpose(ofComing: future) { return "waits for \(purpose)" }
      let kind = facts.kind(ofComing: future)
      return kind == .sleep ? "goes to sleep" : "waits for \(waited(kind, future))"
    }
  }

  private func waited(_ kind: FutureKind, _ future: FutureID) -> String {
    if let purpose = facts.purpose(of: future) { return purpose }
    switch kind {
    case .plain: return "a future to get its result"
    case .sleep: return "its sleep to end"
    case .gather, .wait, .asCompleted: return "\(kind.noun)\(partList(future))"
    case .shield: return "what it shields"
    case .lock, .semaphore, .condition: return "the \(kind.noun)\(holderList(future))"
    case .event: return "the event to be set"
    case .barrier: return "the others at the barrier"
    case .queueGet: return "an item in the queue"
    case .queuePut: return "room in the queue"
    case .queueJoin: return "the queue’s items to be done"
    case .taskGroup: return "the tasks of its group"
    case .thread:
      let work = state.futures[future]?.work ?? .empty
      return work == .empty ? "work in a thread" : "\(call(work)) in a thread"
    case .stream, .network: return "the network"
    }
  }

  private func partList(_ future: FutureID) -> String {
    let (labels, hasMore) = facts.parts(of: future)
    return labels.isEmpty ? "" : " of " + labels.joined(separator: ", ") + (hasMore ? ", …" : "")
  }

  private func holderList(_ future: FutureID) -> String {
    guard let (first, more) = facts.holders(of: future) else { return "" }
    return ", which \(first)\(more > 0 ? " and \(more) more" : "") holds"
  }

  private func finish(_ outcome: TaskOutcome, _ result: TextID) -> String {
    let text = oneLine(result, 40)
    switch outcome {
    case .returned: return text.isEmpty || text == "None" ? "is done" : "is done and returns \(text)"
    case .raised: return text.isEmpty ? "ends with an exception" : "ends with \(text)"
    case .cancelled: return "ends as cancelled"
    }
  }

  private func ending(_ cause: EndCause, _ status: Int32, _ message: TextID) -> String {
    let text = oneLine(message, 80)
    let tail = text.isEmpty ? "." : ": \(text)"
    switch cause {
    case .finished: return "The program has ended\(status == 0 ? "." : " with status \(status).")"
    case .exception:
      return isShort && !text.isEmpty ? "Nobody caught \(text)" : "The program ended with an exception that nobody caught\(tail)"
    case .systemExit: return "The program asked to exit with status \(status)."
    case .deadlock: return "Nobody can go on, and no timer is set: the program hangs here."
    case .budget: return "Simul stopped the program: a limit was reached\(tail)"
    case .unsupported: return "Simul can’t go on: it does not simulate this\(tail)"
    }
  }

  private func futureCreation(_ kind: FutureKind, _ resource: ResourceID?) -> String {
    switch kind {
    case .plain: return "makes a future: a box for a result to come"
    case .sleep: return "is about to sleep, and makes a future that the timer will fulfil"
    case .gather: return "gathers several awaitables into one future"
    case .wait, .asCompleted, .taskGroup, .shield: return "makes a future for \(kind.noun)"
    case .thread: return "hands work to a thread, and gets a future for its result"
    case .stream, .network: return "asks the network, and gets a future for the answer"
    case .lock, .event, .condition, .semaphore, .barrier, .queueGet, .queuePut, .queueJoin:
      return "must wait for \(resource.map { "the \(noun($0))" } ?? kind.noun), and queues up"
    }
  }

  private func futureName(_ kind: FutureKind) -> String {
    switch kind {
    case .plain: return "A future"
    case .sleep: return "The sleep"
    default: return "The \(kind.noun)’s future"
    }
  }

  private func futureEnd(_ outcome: TaskOutcome) -> String {
    switch outcome {
    case .returned: return "is done"
    case .raised: return "got an exception"
    case .cancelled: return "was cancelled"
    }
  }

  private func scheduled(_ kind: HandleKind, _ task: TaskID, _ reason: ReadyReason, _ callback: TextID)
    -> String
  {
    let place =
      state.readyCount <= 1
      ? "the ready queue, where it is first"
      : "the ready queue, place \(state.readyCount)"
    if kind == .callback || task == .none {
      let label = called(callback)
      // A name stays as it is written.
      let noun = label.hasPrefix("a ") || label.hasPrefix("the ") ? label.prefix(1).uppercased() + label.dropFirst() : label
      let cause = reason == .threadsafe ? ", from another thread" : reason == .polled ? ": its socket is ready" : ""
      return "\(noun) goes to \(place)\(cause)."
    }
    if isShort {
      let rank = state.readyCount <= 1 ? "first" : "place \(state.readyCount)"
      return "\(name(task)) is ready, \(rank), because \(because(reason, task))."
    }
    return "\(name(task)) goes to \(place), because \(because(reason, task))."
  }

  private func because(_ reason: ReadyReason, _ task: TaskID) -> String {
    switch reason {
    case .created: return "it was just created"
    case .yielded: return "it only let the others run"
    case .awaitedDone: return wakeReason(task)
    case .cancelled: return "it is to be cancelled"
    case .failed: return "it awaited something that can’t be awaited"
    case .called: return "the program asked for it"
    case .threadsafe: return "another thread asked for it"
    case .polled: return "its socket has something to tell"
    }
  }

  private func wakeReason(_ task: TaskID) -> String {
    switch state[task]?.wake ?? .nothing {
    case .nothing: return "what it waited for is done"
    case .slept:
      guard let sleeper = state[task] else { return "its sleep is over" }
      let length = Instant(nanoseconds: sleeper.sleepDue.nanoseconds &- sleeper.sleptFrom.nanoseconds)
      return "its \(state.sleepCall(length)) was due at \(sleeper.sleepDue.text()) s"
    case .task(let other): return "\(state.label(other)), for which it waited, is done"
    case .future(.plain): return "the future it awaited is done"
    case .future(.gather): return "all that it gathered is done"
    case .future(.event): return "the event was set"
    case .future(.condition): return "the condition was notified"
    case .future(.barrier): return "all have come to the barrier"
    case .future(.taskGroup): return "the tasks of its group are done"
    case .future(.thread): return "its work in a thread is done"
    case .future(.network): return "the network has answered"
    case .future(.queueJoin): return "all items of the queue are done"
    case .future(.lock), .future(.semaphore): return "it is its turn to take what it queued for"
    case .future(.queueGet): return "there is an item in the queue"
    case .future(.queuePut): return "there is room in the queue"
    case .future(.stream): return "the network has brought what it waited for"
    case .future(let kind): return "its \(kind.noun) is done"
    }
  }

  private func timerSet(
    _ task: TaskID, _ due: Instant, _ name: TextID, _ purpose: TimerPurpose, _ actor: String
  ) -> String {
    let length = due.durationText(since: state.now)
    switch purpose {
    case .sleep: return "\(actor) sets its alarm: it will wake at \(due.text()) s, in \(length)."
    case .timeout: return "\(actor) sets a timeout: it strikes at \(due.text()) s, in \(length)."
    case .callback:
      return "\(actor) asks the loop to call \(callbackName(name)) at \(due.text()) s, in \(length)."
    }
  }

  private func moved(_ handle: HandleID, _ cause: MoveCause) -> String {
    let entry = state.readyEntries(1).first { $0.handle == handle }
    let who = entry.map { $0.isStep ? name($0.task) : timerOrCallback($0) } ?? "a callback"
    switch cause {
    case .policy(let policy):
      return "The policy \(policy.rawValue) takes \(who) ahead of its turn\(isShort ? "" : ": \(policy.rule)")."
    case .intervention: return "What if: \(who) is moved to the front of the ready queue."
    }
  }

  private func started() -> String {
    guard let entry = state.running else { return "The loop runs the front of the ready queue." }
    if entry.isStep {
      return isShort
        ? "\(name(entry.task)) runs: \(since(entry)), and it was first in the queue."
        : "\(name(entry.task)) runs because \(since(entry)) and it stood first in the ready queue."
    }
    if entry.timer == .sleep, entry.task != .none {
      return "The alarm of \(name(entry.task)) rings: the loop marks its sleep as done."
    }
    if entry.timer == .timeout, entry.task != .none {
      return "The timeout of \(name(entry.task)) strikes: its time is up."
    }
    return "The loop runs \(timerOrCallback(entry)), the first in the ready queue."
  }

  private func since(_ entry: ReadyEntry) -> String {
    switch entry.reason {
    case .yielded: return "it had let the others go first"
    default: return because(entry.reason, entry.task)
    }
  }

  private func finished() -> String {
    guard let entry = before.running else { return "The loop has its turn back." }
    if !entry.isStep { return "The callback has returned; the loop has its turn back." }
    return "\(name(entry.task)) has given the loop its turn back."
  }

  private func levelChanged(_ resource: ResourceID, _ level: Int32, _ actor: String) -> String {
    guard let state = state.resources[resource] else { return "A level is now \(level)." }
    let earlier = before.resources[resource]?.level ?? 0
    switch state.kind {
    case .event: return "\(actor) \(level == 0 ? "clears" : "sets") the event."
    case .queue, .lifoQueue, .priorityQueue:
      let room = state.capacity > 0 ? " of \(state.capacity)" : ""
      let deed = level > earlier ? "puts an item into" : "takes an item from"
      return "\(actor) \(deed) the \(state.kind.noun), which now holds \(level)\(room) \(level == 1 && room.isEmpty ? "item" : "items")."
    case .semaphore, .boundedSemaphore:
      return "The \(state.kind.noun) has \(level) of \(state.capacity) left."
    case .barrier:
      let deed = level > earlier ? "comes to" : "leaves"
      return "\(actor) \(deed) the barrier: \(level) of \(state.capacity) are there now."
    case .lock, .condition: return "The \(state.kind.noun) is \(level == 0 ? "free" : "taken")."
    }
  }
}
