// The narration in Simplified Chinese: every kind of event has its words in `happened` and, where it can come next, in `coming`.
//
// Latin letters (labels, code, names) stand between blanks, as Chinese print sets them; full stops are the wide ones.

struct ChineseNarration: NarrationTable {
  let facts: NarrationFacts

  private var before: LoopState { facts.before }
  private var state: LoopState { facts.state }
  private var trace: Trace { facts.trace }
  private var isShort: Bool { facts.isShort }

  var beginning: String { "一切还没有开始：程序即将从第一行运行。" }
  var farewell: String { "到此结束。可以往回走，或按 q 离开。" }
  var gap: String { "" }

  var standstill: String? {
    if let circle = facts.circle?.map(state.label), let first = circle.first {
      if circle.count == 1 { return "\(first) 在等待自己。" }
      let links = zip(circle, circle.dropFirst() + [first]).map { "\($0) 等 \($1)" }
      return (links.count > 4 ? links.prefix(3) + ["……最后又等到 \(first)"] : links[...]).joined(separator: "，") + "：绕成了一个圈。"
    }
    guard let (task, release, more) = facts.stuck else { return nil }
    return "\(state.label(task)) 要等\(ChineseWords.release(release).replacing("直到", with: ""))，却没有谁能做这件事。\(more > 0 ? "还有 \(more) 个任务也在等。" : "")"
  }

  // MARK: What happened

  func happened(_ record: TraceRecord) -> String {
    switch record.event {
    case .loopStarted: return "事件循环开始运转：从现在起，轮到谁运行由它决定。"
    case .loopStopped: return "事件循环停下：启动它要做的事已经完成。"
    case .forgotten: return "走到这里的经过已经不再保留：运行太长，旧的部分只留下一些时刻。"
    case .iterationStarted(let number): return "事件循环第 \(number) 轮：先检查定时器，再运行已经就绪的。"
    case .clockAdvanced(let to, .idle):
      return "没有谁就绪，时钟便跳过 \(length(to, since: before.now))，来到 \(to.text()) 秒\(alarm())。"
    case .clockAdvanced(let to, .blocking):
      return "\(actor(record))把整个事件循环阻塞了 \(length(to, since: before.now))：其他任务都没法运行。"
    case .output(let text, let stream):
      return stopped("\(actor(record))\(stream == .standardError ? "向标准错误" : "")\(printed(text))")
    case .programEnded(let cause, let status, let message): return ending(cause, status, message)
    case .taskCreated(let task, let parent, _, _):
      let maker = parent == .none ? "模块代码" : parent == .runtime ? "asyncio.run " : state.label(parent) + " "
      return "\(maker)创建 \(name(task))：任务要先排进就绪队列，才能运行。"
    case .taskRenamed(let task, let name): return "\(state.label(task)) 现在名叫“\(trace.text(name))”。"
    case .taskSuspended(let task, let awaited): return "\(name(task)) \(suspension(task, awaited))"
    case .taskFinished(let task, let outcome, let result): return stopped("\(name(task)) \(finish(outcome, result))")
    case .cancelRequested(let task, let by):
      let canceller = by == .none ? "事件循环" : state.label(by) + " "
      return "\(canceller)请求取消 \(name(task))：它下次运行时会收到 CancelledError。"
    case .futureCreated(_, let kind, let resource): return "\(actor(record))\(futureCreation(kind, resource))。"
    case .futureNamed(_, _, let purpose):
      return "\(actor(record))创建一个 Future，用来等待\(ChineseWords.led(ChineseWords.purpose(trace.text(purpose))))。"
    case .futureLinked(let whole, let part):
      return "\(ChineseWords.noun(state.futures[whole]?.kind ?? .plain))\(ChineseWords.gap(state.futures[whole]?.kind ?? .plain))又多关注了\(thing(part))。"
    case .futureResolved(let future, let outcome):
      return "\(futureName(before.futures[future]?.kind ?? .plain))\(futureEnd(outcome))，等它的任务可以继续了。"
    case .handleScheduled(_, let kind, let task, let reason, let name): return scheduled(kind, task, reason, name)
    case .timerScheduled(_, let task, let due, let name, let purpose): return timerSet(task, due, name, purpose, actor(record))
    case .timerDue: return "到了 \(state.now.text()) 秒：\(timerName(state.readyEntries().last))到期，进入就绪队列。"
    case .handleCancelled: return "\(actor(record))取消了一个不再需要的回调，事件循环会把它丢掉。"
    case .handleMoved(let handle, let cause): return moved(handle, cause)
    case .policyChanged(let policy): return "从现在起由策略 \(policy.rawValue) 决定轮到谁：\(ChineseWords.rule(policy))。"
    case .handleStarted: return started()
    case .handleFinished: return finished()
    case .resourceCreated(_, let kind, let capacity):
      return "\(actor(record))创建了一个\(ChineseWords.noun(kind))\(capacity > 0 ? "，容量为 \(capacity)" : "")。"
    case .resourceAcquired(let resource, let by): return "\(name(by)) 得到了\(noun(resource))，用完才会释放。"
    case .resourceReleased(let resource, let by): return "\(by == .none ? "有人" : name(by) + " ")释放了\(noun(resource))。"
    case .resourceLevel(let resource, let level): return levelChanged(resource, level, actor(record))
    case .threadStarted(let thread, _, _): return "\(threadName(thread))启动：它一直运行，直到需要等待。"
    case .threadParked(let thread, let reason, let until): return parked(thread, reason, until)
    case .threadResumed(let thread): return "\(threadName(thread))继续：\(resumed(thread))。"
    case .threadEnded(let thread): return "\(threadName(thread))运行完毕。"
    case .futureWork(_, let name): return "线程要做的是 \(call(name))。"
    case .warning(let text): return "Python 发出警告：\(facts.oneLine(text, 90))"
    case .loopBlocked(let task, let nanoseconds):
      let seconds = Instant(nanoseconds: nanoseconds).seconds
      return "\(task == .none ? "一个回调" : name(task) + " ")把事件循环阻塞了 \(seconds) 秒：这期间谁也没法运行。"
    case .loopHeld(let task, _):
      return "\(task == .none ? "一个回调" : name(task) + " ")不停地计算而不等待：其他任务都轮不到。"
    }
  }

  func reached(_ arrival: Arrival) -> String {
    let who = arrival.task.map { state.label($0) + " " } ?? (state.isLoopRunning ? "一个回调" : "模块代码")
    let place = arrival.function.isEmpty || isShort ? "第 \(arrival.line) 行" : " \(arrival.function)() 的第 \(arrival.line) 行"
    let arrives = "\(who)即将运行\(arrival.module.isEmpty ? "" : " \(arrival.module) 里")\(place)。"
    guard let change = arrival.change else { return arrives }
    return "\(arrives)现在 \(change.name) = \(change.value)\(change.more > 0 ? "（另有 \(change.more) 个变量改变）" : "")。"
  }

  // MARK: What comes next

  func coming(_ record: TraceRecord) -> String? {
    switch record.event {
    case .loopStarted: return "接下来事件循环启动。"
    case .loopStopped: return "接下来事件循环停下。"
    case .forgotten: return "接下来的经过也不再保留；走一步，就到下一个保留下来的时刻。"
    case .iterationStarted: return "接下来是事件循环的又一轮。"
    case .clockAdvanced(let to, .idle): return "没有谁就绪，接下来时钟跳到 \(to.text()) 秒\(alarm())。"
    case .clockAdvanced(let to, .blocking):
      return "接下来\(led(actor(record)))阻塞事件循环 \(length(to, since: state.now))。"
    case .output(let text, _): return stopped("接下来\(led(actor(record)))\(printed(text))")
    case .programEnded: return "接下来程序结束。"
    case .taskCreated(_, _, _, let function): return "接下来\(led(actor(record)))创建一个任务，运行 \(call(function))。"
    case .taskSuspended(let task, .nothing): return "接下来 \(state.label(task)) 让别人先运行。"
    case .taskSuspended(let task, let awaited): return "接下来 \(state.label(task)) \(comingSuspension(awaited))。"
    case .taskFinished(let task, .returned, _): return "接下来 \(state.label(task)) 返回：它完成了。"
    case .taskFinished(let task, .raised, _): return "接下来 \(state.label(task)) 因异常而结束。"
    case .taskFinished(let task, .cancelled, _): return "接下来 \(state.label(task)) 被取消而结束。"
    case .cancelRequested(let task, _): return "接下来\(led(actor(record)))请求取消 \(state.label(task))。"
    case .handleStarted, .handleMoved: return choice(facts.outlook, isThen: false)
    case .handleFinished: return "控制权交还给事件循环。"
    case .timerDue: return "接下来\(ChineseWords.led(timerName(facts.dueEntry)))进入就绪队列。"
    case .resourceAcquired(let resource, let by): return "接下来 \(state.label(by)) 得到\(noun(resource))。"
    case .resourceReleased(let resource, let by): return "接下来 \(state.label(by)) 释放\(noun(resource))。"
    case .warning: return "接下来 Python 会发出一条警告。"
    case .loopBlocked: return "接下来阻塞的调用结束，事件循环又能运转了。"
    case .loopHeld: return "接下来它继续计算，其他任务还在等。"
    case .threadStarted: return "接下来一个线程启动。"
    case .threadResumed(let thread): return "接下来\(threadName(thread))继续。"
    case .threadParked(let thread, _, _): return "接下来\(threadName(thread))等待。"
    case .threadEnded(let thread): return "接下来\(threadName(thread))结束。"
    case .taskRenamed, .futureCreated, .futureNamed, .futureLinked, .futureResolved, .handleScheduled, .timerScheduled,
      .handleCancelled, .resourceCreated, .resourceLevel, .futureWork, .policyChanged:
      return nil
    }
  }

  func choice(_ outlook: Outlook, isThen: Bool) -> String {
    let lead = isThen ? "然后" : "接下来"
    switch outlook {
    case .runs(let entry, let rank):
      let queue = isShort ? "队列" : "就绪队列"
      let why =
        switch rank {
        case .front: "排在\(queue)的最前面"
        case .nextInLine: "在\(queue)里排在下一个"
        case .firstByThen: "到那时\(isShort ? "" : "在\(queue)里")排在最前"
        }
      return "\(lead)\(ChineseWords.led(runner(entry)))：它\(why)。".replacing(" ：", with: "：")
    case .someCallback: return "\(lead)运行就绪队列里的下一个回调。"
    case .clockJumps(let to): return "\(lead)\(isShort ? "" : "没有谁就绪，")时钟跳到 \(to.text()) 秒。"
    case .loopStops: return "\(lead)事件循环停下。"
    case .programEnds: return "\(lead)程序结束。"
    case .waitsForTimer(let due): return "\(lead)事件循环等待 \(due.text()) 秒的定时器。"
    case .nobodyCanGoOn: return "\(lead)没有谁就绪，也没有定时器：谁也无法继续。"
    case .moduleGoesOn: return "\(lead)模块代码继续。"
    case .nobodyIsReady: return "没有别的任务就绪。"
    }
  }

  // MARK: Phrases

  private func name(_ task: TaskID) -> String { facts.name(task) }

  /// Who acted, to begin a sentence with: a label with a blank behind it, or a Chinese word.
  private func actor(_ record: TraceRecord) -> String {
    if state[record.task] != nil { return state.label(record.task) + " " }
    if let thread = facts.actingThread { return threadName(thread) }
    return before.running == nil && state.running == nil ? (state.isLoopRunning ? "事件循环" : "模块代码") : "这个回调"
  }

  private func led(_ text: String) -> String { ChineseWords.led(text) }

  private func threadName(_ thread: ThreadID) -> String {
    facts.threadName(thread).map { "线程 \($0) " } ?? "新线程"
  }

  private func length(_ end: Instant, since start: Instant) -> String { ChineseWords.duration(end.durationText(since: start)) }

  private func parked(_ thread: ThreadID, _ reason: ThreadWaitReason, _ until: Instant) -> String {
    let name = threadName(thread)
    switch reason {
    case .turn: return "\(name)让别人先运行。"
    case .sleep: return "\(name)睡到 \(until.text()) 秒；事件循环可以继续。"
    case .idle: return "\(name)做完了手上的事，等待新的工作。"
    default: return "\(name)等待\(ChineseWords.noun(reason))\(until == .never ? "" : "，最多等到 \(until.text()) 秒")。"
    }
  }

  private func resumed(_ thread: ThreadID) -> String {
    guard let reason = facts.endedWait(thread) else { return "轮到它了" }
    switch reason {
    case .turn: return "轮到它了"
    case .sleep: return "它睡醒了"
    case .idle: return "有工作给它了"
    default: return "它等的是\(ChineseWords.noun(reason))"
    }
  }

  private func printed(_ text: TextID) -> String {
    let line = facts.oneLine(text, 40)
    return line.isEmpty ? "输出一个空行" : "打印“\(line)”"
  }

  /// Ends a sentence, unless a quotation or a text at its end does.
  private func stopped(_ text: String) -> String {
    [".”", "!”", "?”", "…”", "。”", "！”", "？”", "…", "。"].contains { text.hasSuffix($0) } ? text : text + "。"
  }

  private func call(_ function: TextID) -> String { facts.call(function) ?? "一个协程" }

  private func noun(_ resource: ResourceID) -> String { state.resources[resource].map { ChineseWords.noun($0.kind) } ?? "资源" }

  private func thing(_ awaited: Awaited) -> String {
    switch awaited {
    case .nothing: return "无"
    case .task(let task): return " \(name(task))"
    case .future(let future):
      guard let kind = state.futures[future]?.kind else { return "一个已完成的 Future" }
      return kind == .plain ? "一个 Future" : "一个\(ChineseWords.led(ChineseWords.noun(kind)))\(ChineseWords.gap(kind))的 Future"
    }
  }

  /// The timer that the loop waits for, as a clause at the end.
  private func alarm() -> String {
    guard let timer = state.nextTimer, timer.task != .none else { return "" }
    switch timer.purpose {
    case .sleep: return "，\(state.label(timer.task)) 该醒了"
    case .timeout: return "，\(state.label(timer.task)) 的超时到了"
    case .callback: return "，有一个回调到期"
    }
  }

  private func timerName(_ entry: ReadyEntry?) -> String {
    guard let entry, let purpose = entry.timer else { return "一个定时器" }
    switch purpose {
    case .sleep: return entry.task == .none ? "一个闹钟" : "\(state.label(entry.task)) 的闹钟"
    case .timeout: return entry.task == .none ? "一个超时" : "\(state.label(entry.task)) 的超时"
    case .callback: return callbackName(entry.name)
    }
  }

  private func callbackName(_ name: TextID) -> String {
    if let owner = facts.owner(ofCallback: name) { return "\(owner) 的回调" }
    let text = facts.callback(name)
    return text.isEmpty ? "一个回调" : "回调 \(text) "
  }

  /// An entry of the ready queue as the subject and verb of "... runs".
  private func runner(_ entry: ReadyEntry) -> String {
    if entry.isStep { return "\(state.label(entry.task)) 运行" }
    switch entry.timer {
    case .sleep: return "\(timerOrCallback(entry))响起"
    case .timeout: return "\(timerOrCallback(entry))触发"
    default: return "运行\(ChineseWords.led(timerOrCallback(entry)))"
    }
  }

  private func timerOrCallback(_ entry: ReadyEntry) -> String {
    entry.timer != nil ? timerName(entry) : callbackName(entry.name)
  }

  private func suspension(_ task: TaskID, _ awaited: Awaited) -> String {
    if case .sleeping(let until) = state[task]?.phase ?? .created {
      return "挂起，睡 \(length(until, since: state.now))，把控制权交还给事件循环；\(until.text()) 秒时醒来。"
    }
    switch awaited {
    case .nothing: return "让别人先运行：它马上回到就绪队列的末尾。"
    case .task(let other): return "挂起，等待 \(name(other)) 完成，把控制权交还给事件循环。"
    case .future(let future):
      return "挂起，等待\(led(waited(state.futures[future]?.kind ?? .plain, future)))，把控制权交还给事件循环。"
    }
  }

  private func comingSuspension(_ awaited: Awaited) -> String {
    switch awaited {
    case .nothing: return "让别人先运行"
    case .task(let other): return "等待 \(state.label(other))"
    case .future(let future):
      if let purpose = facts.purpose(ofComing: future) { return "等待\(led(ChineseWords.purpose(purpose)))" }
      let kind = facts.kind(ofComing: future)
      return kind == .sleep ? "去睡" : "等待\(led(waited(kind, future)))"
    }
  }

  private func waited(_ kind: FutureKind, _ future: FutureID) -> String {
    if let purpose = facts.purpose(of: future) { return ChineseWords.purpose(purpose) }
    switch kind {
    case .plain: return "一个 Future 的结果"
    case .sleep: return "睡眠结束"
    case .gather, .wait, .asCompleted: return "\(ChineseWords.noun(kind)) \(partList(future))"
    case .shield: return "shield 保护的任务"
    case .lock, .semaphore, .condition: return "\(ChineseWords.noun(kind))\(holderList(future))"
    case .event: return "事件被设置"
    case .barrier: return "其他任务到达屏障"
    case .queueGet: return "队列里出现元素"
    case .queuePut: return "队列里有空位"
    case .queueJoin: return "队列里的元素全部处理完"
    case .taskGroup: return "任务组里的任务"
    case .thread:
      let work = state.futures[future]?.work ?? .empty
      return work == .empty ? "线程里的工作" : "线程里的 \(call(work))"
    case .stream, .network: return "网络"
    }
  }

  private func partList(_ future: FutureID) -> String {
    let (labels, hasMore) = facts.parts(of: future)
    return labels.isEmpty ? "完成" : "收集的 " + labels.joined(separator: "、") + (hasMore ? " 等" : "")
  }

  private func holderList(_ future: FutureID) -> String {
    guard let (first, more) = facts.holders(of: future) else { return "" }
    return "（由 \(first) \(more > 0 ? "等 \(more + 1) 个任务" : "")持有）"
  }

  private func finish(_ outcome: TaskOutcome, _ result: TextID) -> String {
    let text = facts.oneLine(result, 40)
    switch outcome {
    case .returned: return text.isEmpty || text == "None" ? "完成了" : "完成了，返回 \(text)"
    case .raised: return text.isEmpty ? "因异常而结束" : "因异常而结束：\(text)"
    case .cancelled: return "被取消而结束"
    }
  }

  private func ending(_ cause: EndCause, _ status: Int32, _ message: TextID) -> String {
    let text = facts.oneLine(message, 80)
    let tail = text.isEmpty ? "。" : "：\(text)"
    switch cause {
    case .finished: return status == 0 ? "程序结束了。" : "程序结束了，退出状态为 \(status)。"
    case .exception: return "程序因没有人捕获的异常而结束\(tail)"
    case .systemExit: return "程序请求退出，退出状态为 \(status)。"
    case .deadlock: return "谁也无法继续，也没有设定时器：程序卡死在这里（死锁）。"
    case .budget: return "达到了限制，Simul 停下了程序\(tail)"
    case .unsupported: return "Simul 无法继续：它不模拟这个功能\(tail)"
    }
  }

  private func futureCreation(_ kind: FutureKind, _ resource: ResourceID?) -> String {
    switch kind {
    case .plain: return "创建一个 Future：一个等着放结果的盒子"
    case .sleep: return "准备睡眠，为此创建一个 Future，由定时器来完成"
    case .gather: return "用 gather 把几个可等待对象收集成一个 Future"
    case .wait, .asCompleted, .shield: return "为 \(ChineseWords.noun(kind)) 创建一个 Future"
    case .taskGroup: return "为任务组创建一个 Future"
    case .thread: return "把工作交给线程，拿到一个 Future 等结果"
    case .stream, .network: return "向网络发出请求，拿到一个 Future 等回应"
    case .lock, .event, .condition, .semaphore, .barrier, .queueGet, .queuePut, .queueJoin:
      return "必须等待\(led(resource.map(noun) ?? ChineseWords.noun(kind)))，于是去排队"
    }
  }

  private func futureName(_ kind: FutureKind) -> String {
    switch kind {
    case .plain: return "一个 Future "
    case .sleep: return "睡眠"
    default: return "\(ChineseWords.noun(kind))\(ChineseWords.gap(kind))的 Future "
    }
  }

  private func futureEnd(_ outcome: TaskOutcome) -> String {
    switch outcome {
    case .returned: return "完成了"
    case .raised: return "得到了一个异常"
    case .cancelled: return "被取消了"
    }
  }

  private func scheduled(_ kind: HandleKind, _ task: TaskID, _ reason: ReadyReason, _ callback: TextID) -> String {
    let place = state.readyCount <= 1 ? "就绪队列，排在第一位" : "就绪队列，排在第 \(state.readyCount) 位"
    if kind == .callback || task == .none {
      let cause = reason == .threadsafe ? "（来自另一个线程）" : reason == .polled ? "：它的套接字就绪了" : ""
      return "\(callbackName(callback))进入\(place)\(cause)。"
    }
    if isShort {
      let rank = state.readyCount <= 1 ? "排第一" : "排第 \(state.readyCount)"
      return "\(name(task)) 就绪，\(rank)，因为\(because(reason, task))。"
    }
    return "\(name(task)) 进入\(place)，因为\(because(reason, task))。"
  }

  private func because(_ reason: ReadyReason, _ task: TaskID) -> String {
    switch reason {
    case .created: return "它刚被创建"
    case .yielded: return "它只是让别人先运行"
    case .awaitedDone: return wakeReason(task)
    case .cancelled: return "它要被取消"
    case .failed: return "它等待了不能等待的东西"
    case .called: return "程序要求这样"
    case .threadsafe: return "另一个线程要求这样"
    case .polled: return "它的套接字有了消息"
    }
  }

  private func wakeReason(_ task: TaskID) -> String {
    switch state[task]?.wake ?? .nothing {
    case .nothing: return "它等的事已经完成"
    case .slept:
      guard let sleeper = state[task] else { return "它睡醒了" }
      let length = Instant(nanoseconds: sleeper.sleepDue.nanoseconds &- sleeper.sleptFrom.nanoseconds)
      return "它的 \(state.sleepCall(length)) 在 \(sleeper.sleepDue.text()) 秒到期"
    case .task(let other): return "它等的 \(state.label(other)) 已经完成"
    case .future(.plain): return "它等的 Future 已经完成"
    case .future(.gather): return "它用 gather 收集的全部完成了"
    case .future(.event): return "事件被设置了"
    case .future(.condition): return "条件变量发出了通知"
    case .future(.barrier): return "大家都到了屏障"
    case .future(.taskGroup): return "任务组里的任务都完成了"
    case .future(.thread): return "它在线程里的工作完成了"
    case .future(.network): return "网络有了回应"
    case .future(.queueJoin): return "队列里的元素全部处理完了"
    case .future(.lock), .future(.semaphore): return "轮到它拿排队等的东西了"
    case .future(.queueGet): return "队列里有了元素"
    case .future(.queuePut): return "队列里有了空位"
    case .future(.stream): return "它等的东西从网络上到了"
    case .future(let kind): return "它的 \(ChineseWords.noun(kind)) 完成了"
    }
  }

  private func timerSet(_ task: TaskID, _ due: Instant, _ name: TextID, _ purpose: TimerPurpose, _ actor: String) -> String {
    let wait = length(due, since: state.now)
    switch purpose {
    case .sleep: return "\(actor)设了闹钟：\(wait)后，也就是 \(due.text()) 秒时醒来。"
    case .timeout: return "\(actor)设了超时：\(wait)后，也就是 \(due.text()) 秒时触发。"
    case .callback: return "\(actor)请事件循环在 \(due.text()) 秒，也就是 \(wait)后，运行\(led(callbackName(name)))。".replacing(" 。", with: "。")
    }
  }

  private func moved(_ handle: HandleID, _ cause: MoveCause) -> String {
    let entry = state.readyEntries(1).first { $0.handle == handle }
    let who = led(entry.map { $0.isStep ? name($0.task) + " " : timerOrCallback($0) } ?? "一个回调")
    switch cause {
    case .policy(let policy):
      return "策略 \(policy.rawValue) 让\(who)插到前面\(isShort ? "" : "：\(ChineseWords.rule(policy))")。"
    case .intervention: return "假如：把\(who)移到就绪队列的最前面。"
    }
  }

  private func started() -> String {
    guard let entry = state.running else { return "事件循环运行就绪队列最前面的一项。" }
    if entry.isStep {
      return "\(name(entry.task)) 运行，因为\(since(entry))，而且排在\(isShort ? "" : "就绪")队列的最前面。"
    }
    if entry.timer == .sleep, entry.task != .none { return "\(name(entry.task)) 的闹钟响了：事件循环把它的睡眠标为结束。" }
    if entry.timer == .timeout, entry.task != .none { return "\(name(entry.task)) 的超时触发：它的时间用完了。" }
    return "事件循环运行就绪队列最前面的\(led(timerOrCallback(entry)))。".replacing(" 。", with: "。")
  }

  private func since(_ entry: ReadyEntry) -> String {
    switch entry.reason {
    case .yielded: return "它刚才让别人先运行"
    default: return because(entry.reason, entry.task)
    }
  }

  private func finished() -> String {
    guard let entry = before.running else { return "控制权回到事件循环。" }
    if !entry.isStep { return "回调返回，控制权回到事件循环。" }
    return "\(name(entry.task)) 把控制权交还给了事件循环。"
  }

  private func levelChanged(_ resource: ResourceID, _ level: Int32, _ actor: String) -> String {
    guard let state = state.resources[resource] else { return "数量现在是 \(level)。" }
    let earlier = before.resources[resource]?.level ?? 0
    let noun = ChineseWords.noun(state.kind)
    switch state.kind {
    case .event: return "\(actor)\(level == 0 ? "清除了" : "设置了")事件。"
    case .queue, .lifoQueue, .priorityQueue:
      let deed = level > earlier ? "往\(noun)里放入一个元素" : "从\(noun)里取出一个元素"
      return "\(actor)\(deed)，现在有 \(level) 个\(state.capacity > 0 ? "（最多 \(state.capacity) 个）" : "")。"
    case .semaphore, .boundedSemaphore: return "\(noun)还剩 \(level) 个名额，共 \(state.capacity) 个。"
    case .barrier:
      return "\(actor)\(level > earlier ? "到达" : "离开")屏障：现在有 \(level) 个任务，需要 \(state.capacity) 个。"
    case .lock, .condition: return "\(noun)现在\(level == 0 ? "空闲" : "被占用")。"
    }
  }
}
