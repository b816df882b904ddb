// The words of the questions that Simul makes up, and of the rules that decide them: one table for each language.
//
// A language conforms to `QuestionPhrases`, so that none can lack a sentence.  Names (badges, functions, code) come in as they are.

/// What made a task ready, for the sentence that says why it is where it is in the ready queue.
enum ReadyCause: Hashable {
  case created, yielded, cancelled, other
  case slept(until: String)
  /// The task that it awaited is done.
  case task(String)
  case future(FutureKind)
}

/// The sentences of one language.
protocol QuestionPhrases: Sendable {
  func whoIsNext(_ giver: String, isFinished: Bool) -> String
  var nobody: String { get }
  func frontOfQueue(_ task: String, _ cause: ReadyCause, before other: String?) -> String
  func wokenUp(_ task: String) -> String
  func rings(_ task: String, since time: String) -> String
  func clockJumps(to time: String, _ task: String?) -> String

  var whichLineIsNext: String { get }
  func printsNext(_ task: String) -> String
  func printsLater(_ task: String, after first: String) -> String
  func printsAfterJump(_ task: String, at time: String) -> String

  func whatTime(_ giver: String, isFinished: Bool) -> String
  func seconds(_ time: String) -> String

  func suspends(_ task: String, _ code: String) -> String
  var yes: String { get }
  var no: String { get }
  func letsOthersRun(_ task: String) -> String
  func hasToWait(_ task: String, for kind: FutureKind?) -> String
  func runsInTheSameTask(_ task: String) -> String
  func isThereAlready(_ task: String) -> String

  func orderOfResults(_ task: String) -> String
  var argumentsDecide: String { get }

  func rule(_ rule: LoopRule) -> String
}

struct EnglishQuestions: QuestionPhrases {
  func whoIsNext(_ giver: String, isFinished: Bool) -> String {
    isFinished
      ? "\(giver) is done. Who runs next, before the clock moves?"
      : "\(giver) gives the turn back. Who runs next, before the clock moves?"
  }
  var nobody: String { "nobody: the clock has to move first" }

  func frontOfQueue(_ task: String, _ cause: ReadyCause, before other: String?) -> String {
    let place = other.map { "\(task) was put there before \($0)" } ?? "\(task) is the only one there"
    return "The loop takes the front of the ready queue: \(place), \(when(cause))."
  }

  private func when(_ cause: ReadyCause) -> String {
    switch cause {
    case .created: "when it was created"
    case .yielded: "when it let the others run"
    case .cancelled: "to be told of its cancellation"
    case .slept(let until): "when its sleep ended at \(until)"
    case .task(let other): "when \(other), which it awaits, was done"
    case .future(let kind): "when what it waited for was done (\(kind.noun))"
    case .other: "when it became ready"
    }
  }

  func wokenUp(_ task: String) -> String {
    "What \(task) waits for is done now. That puts \(task) into the ready queue, and nobody stands before it."
  }
  func rings(_ task: String, since time: String) -> String {
    "The alarm of \(task) has been due since \(time). It rings now that the loop looks again, and nobody stands before \(task)."
  }
  func clockJumps(to time: String, _ task: String?) -> String {
    "Nobody is ready, so the clock jumps to the earliest alarm: \(task.map { "\($0)'s, at \(time)" } ?? time)."
  }

  var whichLineIsNext: String { "Which line is printed next?" }
  func printsNext(_ task: String) -> String {
    "\(task) stands at the front of the ready queue, and prints this before it has to wait again."
  }
  func printsLater(_ task: String, after first: String) -> String {
    "\(first) has the turn first, but prints nothing. The first one to print is \(task)."
  }
  func printsAfterJump(_ task: String, at time: String) -> String {
    "Nobody is ready: the clock jumps to \(time), and \(task) is the first to print after that."
  }

  func whatTime(_ giver: String, isFinished: Bool) -> String {
    "\(giver) \(isFinished ? "is done" : "gives the turn back"), and no task is ready. To what time does the clock jump?"
  }
  func seconds(_ time: String) -> String { "\(time) s" }

  func suspends(_ task: String, _ code: String) -> String {
    "\(task) is about to run `\(code)`. Does it give the turn away before its next line of code?"
  }
  var yes: String { "yes: the loop takes over" }
  var no: String { "no: it goes on at once" }
  func letsOthersRun(_ task: String) -> String { "sleep(0) gives the turn away: \(task) goes to the back of the ready queue." }
  func hasToWait(_ task: String, for kind: FutureKind?) -> String {
    "What it awaits is not done yet\(kind.map { " (\($0.noun))" } ?? ""), so \(task) gives the turn back to the loop."
  }
  func runsInTheSameTask(_ task: String) -> String {
    "Awaiting a coroutine is a call: its body runs at once, in \(task) itself. The loop only comes in where something has to wait."
  }
  func isThereAlready(_ task: String) -> String {
    "What it awaits is there already: there is nothing to wait for, so \(task) keeps the turn."
  }

  func orderOfResults(_ task: String) -> String { "\(task) waits for a gather. In which order will its results stand?" }
  var argumentsDecide: String { "gather's results stand in the order of its arguments, whoever is done first." }

  func rule(_ rule: LoopRule) -> String {
    switch rule {
    case .queue: "The ready queue is first in, first out."
    case .created: "A created task queues up like everybody else; it does not start at once."
    case .clock: "The clock moves only when nobody is ready, and only to the earliest alarm."
    case .suspends: "An await gives the turn away only if what it awaits is not done."
    case .calls: "Awaiting a coroutine is a call within the same task."
    case .prints: "Whoever has the turn prints, until its next real wait."
    case .results: "The results of a gather stand in the order of its arguments."
    }
  }
}

struct ChineseQuestions: QuestionPhrases {
  func whoIsNext(_ giver: String, isFinished: Bool) -> String {
    isFinished ? "\(giver) 结束了。时钟走动之前，下一个运行的是谁？" : "\(giver) 交回了控制权。时钟走动之前，下一个运行的是谁？"
  }
  var nobody: String { "没有任务：时钟必须先走动" }

  func frontOfQueue(_ task: String, _ cause: ReadyCause, before other: String?) -> String {
    let place = other.map { "\(task) 比 \($0) 先进入队列" } ?? "队列中只有 \(task)"
    return "事件循环取就绪队列的队首：\(place)（\(when(cause))）。"
  }

  private func when(_ cause: ReadyCause) -> String {
    switch cause {
    case .created: "在它被创建时"
    case .yielded: "在它让出控制权时"
    case .cancelled: "为了接收取消通知"
    case .slept(let until): "在 \(until) 睡眠结束时"
    case .task(let other): "在它等待的 \(other) 完成时"
    case .future(let kind): "在它等待的东西完成时：\(kind.noun)"
    case .other: "在它变为就绪时"
    }
  }

  func wokenUp(_ task: String) -> String { "\(task) 等待的东西现在完成了，因此 \(task) 进入就绪队列，前面没有别的任务。" }
  func rings(_ task: String, since time: String) -> String {
    "\(task) 的闹钟在 \(time) 就该响了。事件循环现在才去看，闹钟立即响，前面没有别的任务。"
  }
  func clockJumps(to time: String, _ task: String?) -> String {
    "没有就绪的任务，时钟跳到最早的闹钟：\(task.map { "\($0) 的，\(time)" } ?? time)。"
  }

  var whichLineIsNext: String { "下一行输出是哪一行？" }
  func printsNext(_ task: String) -> String { "\(task) 在就绪队列的队首，它在下一次等待之前打印这一行。" }
  func printsLater(_ task: String, after first: String) -> String {
    "\(first) 先运行，但什么都不打印。最先打印的是 \(task)。"
  }
  func printsAfterJump(_ task: String, at time: String) -> String {
    "没有就绪的任务：时钟跳到 \(time)，之后最先打印的是 \(task)。"
  }

  func whatTime(_ giver: String, isFinished: Bool) -> String {
    "\(giver) \(isFinished ? "结束了" : "交回了控制权")，没有就绪的任务。时钟会跳到什么时间？"
  }
  func seconds(_ time: String) -> String { "\(time) 秒" }

  func suspends(_ task: String, _ code: String) -> String { "\(task) 即将执行 `\(code)`。在它的下一行代码之前，它会交出控制权吗？" }
  var yes: String { "会：事件循环接管" }
  var no: String { "不会：它立即继续" }
  func letsOthersRun(_ task: String) -> String { "sleep(0) 会交出控制权：\(task) 排到就绪队列的末尾。" }
  func hasToWait(_ task: String, for kind: FutureKind?) -> String {
    "它等待的东西还没有完成\(kind.map { "（\($0.noun)）" } ?? "")，所以 \(task) 把控制权交回事件循环。"
  }
  func runsInTheSameTask(_ task: String) -> String {
    "等待一个协程就是一次调用：它的代码立即在 \(task) 之中运行。只有真正需要等待时事件循环才接管。"
  }
  func isThereAlready(_ task: String) -> String { "它等待的东西已经有了：不需要等待，所以 \(task) 保留控制权。" }

  func orderOfResults(_ task: String) -> String { "\(task) 在等待 gather。结果会按什么顺序排列？" }
  var argumentsDecide: String { "gather 的结果按参数的顺序排列，与谁先完成无关。" }

  func rule(_ rule: LoopRule) -> String {
    switch rule {
    case .queue: "就绪队列先进先出。"
    case .created: "新建的任务和别人一样排队，不会立即开始。"
    case .clock: "只有没有就绪的任务时时钟才走动，并且只走到最早的闹钟。"
    case .suspends: "只有等待的东西还没有完成，await 才会交出控制权。"
    case .calls: "等待一个协程是同一个任务中的调用。"
    case .prints: "谁有控制权谁打印，直到它下一次真正等待。"
    case .results: "gather 的结果按参数的顺序排列。"
    }
  }
}
