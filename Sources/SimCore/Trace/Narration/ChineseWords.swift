// The short words of panes and sentences in Simplified Chinese.

enum ChineseWords {
  /// With a blank before it, where it begins with a letter or a digit: to follow a Chinese character.
  static func led(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first.isASCII, first != " ", first != "(" else { return text }
    return " " + text
  }

  /// The blank that must follow the noun of a kind, where that is code.
  static func gap(_ kind: FutureKind) -> String { noun(kind).unicodeScalars.last?.isASCII == true ? " " : "" }

  /// A duration with its unit in Chinese: "1.5 秒".
  static func duration(_ text: String) -> String {
    let units = [(" ms", " 毫秒"), (" µs", " 微秒"), (" ns", " 纳秒"), (" s", " 秒")]
    guard let (unit, word) = units.first(where: { text.hasSuffix($0.0) }) else { return "很久" }
    return text.dropLast(unit.count) + word
  }

  /// What a future stands for, as the library says it in English.
  static func purpose(_ text: String) -> String {
    let forms = [
      ("connections to ", "", "到 ", " 的连接"), ("the server at ", " to close", "服务器 ", " 关闭"),
      ("the address of ", "", "", " 的地址"), ("a connection to ", "", "与 ", " 的连接"),
      ("the write buffer to ", " to drain", "发往 ", " 的写缓冲区排空"),
      ("the connection to ", " to close", "与 ", " 的连接关闭"), ("data from ", "", "来自 ", " 的数据"),
    ]
    for (start, end, lead, tail) in forms where text.hasPrefix(start) && text.hasSuffix(end) {
      return lead + text.dropFirst(start.count).dropLast(end.count) + tail
    }
    return text
  }

  // MARK: Nouns

  static func noun(_ kind: FutureKind) -> String {
    switch kind {
    case .plain: "Future"
    case .sleep: "睡眠"
    case .gather: "gather"
    case .wait: "wait"
    case .shield: "shield"
    case .lock: "锁"
    case .event: "事件"
    case .condition: "条件变量"
    case .semaphore: "信号量"
    case .barrier: "屏障"
    case .queueGet: "queue.get"
    case .queuePut: "queue.put"
    case .queueJoin: "queue.join"
    case .asCompleted: "as_completed"
    case .taskGroup: "任务组"
    case .thread: "线程"
    case .stream: "数据流"
    case .network: "网络"
    }
  }

  static func noun(_ reason: ThreadWaitReason) -> String {
    switch reason {
    case .turn: "轮到自己"
    case .sleep: "睡眠结束"
    case .lock: "锁"
    case .condition: "条件变量"
    case .event: "事件"
    case .semaphore: "信号量"
    case .barrier: "屏障"
    case .queue: "队列"
    case .join: "另一个线程结束"
    case .future: "一个 Future 的结果"
    case .loop: "自己的事件循环"
    case .idle: "工作"
    }
  }

  static func noun(_ kind: ResourceKind) -> String {
    switch kind {
    case .lock: "锁"
    case .event: "事件"
    case .condition: "条件变量"
    case .semaphore: "信号量"
    case .boundedSemaphore: "有界信号量"
    case .barrier: "屏障"
    case .queue: "队列"
    case .lifoQueue: "后进先出队列"
    case .priorityQueue: "优先级队列"
    }
  }

  /// What made a task ready: "锁空闲了".
  static func done(_ kind: FutureKind) -> String {
    switch kind {
    case .plain: "它的 Future 完成"
    case .sleep: "睡眠结束"
    case .gather: "gather 完成"
    case .wait: "wait 完成"
    case .shield: "shield 的任务完成"
    case .lock: "拿到锁"
    case .event: "事件已设置"
    case .condition: "收到通知"
    case .semaphore: "拿到信号量"
    case .barrier: "都到了屏障"
    case .queueGet: "有元素了"
    case .queuePut: "有空位了"
    case .queueJoin: "元素都处理完"
    case .asCompleted: "下一个完成"
    case .taskGroup: "任务组完成"
    case .thread: "线程完成"
    case .stream: "数据流有数据"
    case .network: "网络有回应"
    }
  }

  /// What a policy does.
  static func rule(_ policy: SchedulingPolicy) -> String {
    switch policy {
    case .fifo: "先进先出，与 CPython 相同"
    case .lifo: "后进先出"
    case .random: "在就绪的里面任选一个"
    case .priority: "名字里 ! 多的优先，其次是先创建的任务"
    }
  }

  // MARK: Panes

  static func reason(_ state: LoopState, _ entry: ReadyEntry) -> String {
    if let timer = entry.timer {
      switch timer {
      case .sleep: return "闹钟到点"
      case .timeout: return "超时到点"
      case .callback: return "call_later 到期"
      }
    }
    guard entry.isStep else { return entry.reason == .threadsafe ? "来自线程" : "回调" }
    switch entry.reason {
    case .created: return "刚创建"
    case .yielded: return "让过别人"
    case .cancelled: return "要被取消"
    case .failed: return "要失败"
    case .called: return "被调用"
    case .threadsafe: return "来自线程"
    case .polled: return "套接字就绪"
    case .awaitedDone:
      switch state[entry.task]?.wake ?? .nothing {
      case .nothing: return "等的事完成了"
      case .slept: return "睡到 \((state[entry.task]?.sleepDue ?? .zero).text())"
      case .task(let other): return "\(state.label(other)) 完成"
      case .future(let kind): return done(kind)
      }
    }
  }

  static func phase(_ state: LoopState, _ phase: TaskPhase) -> String {
    switch phase {
    case .ready(let reason):
      switch reason {
      case .created: return "就绪，刚创建"
      case .yielded: return "就绪，让过别人"
      case .awaitedDone: return "又就绪了"
      case .cancelled: return "就绪，要被取消"
      case .failed: return "就绪，要失败"
      case .called, .threadsafe, .polled: return "就绪"
      }
    case .sleeping(let until): return "睡到 \(until.text()) 秒"
    case .waiting(let awaited, let kind): return "等待\(led(wait(state, awaited, kind)))"
    default: return word(phase)
    }
  }

  static func word(_ phase: TaskPhase) -> String {
    switch phase {
    case .created: "已创建"
    case .ready: "就绪"
    case .running: "运行"
    case .sleeping: "睡眠"
    case .waiting: "等待"
    case .finished(.returned, _): "完成"
    case .finished(.raised, _): "失败"
    case .finished(.cancelled, _): "已取消"
    }
  }

  static func wait(_ state: LoopState, _ awaited: Awaited, _ kind: FutureKind) -> String {
    switch awaited {
    case .nothing: return "无"
    case .task(let task): return state.label(task)
    case .future: return kind.isCall ? noun(kind) + "()" : noun(kind)
    }
  }

  static func release(_ release: LoopState.Release) -> String {
    switch release {
    case .tasks, .unknown: ""
    case .deed("wait"): "直到其他任务到来"
    case .deed(let word): "直到有人调用 \(word)()"
    case .outside(.thread): "直到线程完成"
    case .outside: "直到网络有回应"
    }
  }

  static func resource(_ resource: ResourceState) -> String {
    switch resource.kind {
    case .queue, .lifoQueue, .priorityQueue:
      if resource.capacity > 0 { return "\(resource.level)/\(resource.capacity) 个元素" }
      return resource.level == 0 ? "空" : "\(resource.level) 个元素"
    case .semaphore, .boundedSemaphore: return "空闲 \(resource.level)/\(resource.capacity)"
    case .barrier: return "已到 \(resource.level)/\(resource.capacity)"
    case .event: return resource.level == 0 ? "未设置" : "已设置"
    case .lock, .condition: return resource.holders.isEmpty ? "空闲" : "持有者"
    }
  }

  static func origin(_ state: LoopState, _ known: TaskState) -> String {
    let place = known.createdLine > 0 ? "第 \(known.createdLine) 行" : ""
    switch known.parent {
    case .none: return "模块代码" + (place.isEmpty ? "" : "，" + place)
    case .runtime: return "asyncio.run"
    default: return state.label(known.parent) + (place.isEmpty ? "" : "，" + place)
    }
  }
}
