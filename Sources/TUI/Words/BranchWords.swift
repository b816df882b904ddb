// What the screens say of runs that part, apart from the narration: one case for each phrase, with its words in each language.

import SimCore

/// A phrase about branches.
enum BranchWords: Hashable, Sendable {
  case whatIf, changedProgram
  /// What is different, how many further changes there are, and the key that goes back.
  case banner(String, Int, String)
  case andAsItWas, was, notThere
  case chooses(SchedulingPolicy)
  case whichPolicy, sleepsFor, secondsFromItsBeginning
  case changeOneThing, numberChooses
  case nobodyIsReady, oneIsReady
  case isFirst(String)
  case nobodySleeps
  case noLength(String)
  case seedIsWhole
  case noPolicy(String)
  case noChanges
  case noChange(Int)
  case onceOnly, isOriginal, originalAgain, nothingToCompare

  // MARK: Side by side

  case sideBySide, asItIs, totals, timeAtEnd, turnsGiven, longestWait, idle, blocked, firstDifference, output, schedule
  case andMore(String)
  case bothTheSame, nothingMore
  case lineNumber(Int)
  case turnNumber(Int)
  case ends(EndCause?, String)
  case tasksShown(Int, of: Int)
  case endMark(String)
  /// A length of an hour or more: its seconds in words, and hours, minutes and seconds.
  case hours(String, Int64, Int64, Int64)
  case inTime, otherRun, stepThrough, lanes, back, quit

  func text(in tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .whatIf: "WHAT IF"
    case .changedProgram: "CHANGED"
    case .banner(let change, let more, let key): "\(change)\(more > 0 ? " and \(more) more" : "") - \(key) returns"
    case .andAsItWas: ", and as it was"
    case .was: "was"
    case .notThere: "not there"
    case .chooses(let policy): "\(policy.rawValue) chooses"
    case .whichPolicy: "from here on: f CPython's order, l last in first out, r random, p priority"
    case .sleepsFor: "sleeps "
    case .secondsFromItsBeginning: "seconds from its beginning: 5, 0.5"
    case .changeOneThing: "Change one thing"
    case .numberChooses: "a number chooses, Esc leaves"
    case .nobodyIsReady: "nobody is ready: there is nobody to go first"
    case .oneIsReady: "one is ready only: it goes first anyway"
    case .isFirst(let label): "\(label) is first anyway"
    case .nobodySleeps: "nobody sleeps now"
    case .noLength(let text): "'\(text)' is no length: 5, 0.5, 250ms, 2m"
    case .seedIsWhole: "a seed is a whole number"
    case .noPolicy(let name): "there is no policy '\(name)'; there are \(SchedulingPolicy.names)"
    case .noChanges: "this program proposes no changes; K, d and p make some, e edits it"
    case .noChange(let number): "there is no change \(number)"
    case .onceOnly: "this run can't be had again"
    case .isOriginal: "this is the original run, in CPython's order"
    case .originalAgain: "the original run again"
    case .nothingToCompare: "this is the original run: K, d, p or x make another"
    case .sideBySide: "SIDE BY SIDE"
    case .asItIs: "as it is"
    case .totals: "Totals"
    case .timeAtEnd: "virtual time at the end"
    case .turnsGiven: "turns that the loop gave"
    case .longestWait: "longest wait for a turn"
    case .idle: "idle: nobody could run"
    case .blocked: "blocked: one call held all"
    case .firstDifference: "First difference"
    case .output: "output"
    case .schedule: "schedule"
    case .andMore(let time): "\(time) and more"
    case .bothTheSame: "none: both are the same"
    case .nothingMore: "nothing more"
    case .lineNumber(let number): "line \(number): "
    case .turnNumber(let number): "turn \(number): "
    case .ends(let cause, let time):
      switch cause {
      case .finished, .systemExit: "ends at \(time)"
      case .exception: "fails at \(time)"
      case .deadlock: "deadlock at \(time)"
      case .budget, .unsupported: "is stopped at \(time)"
      case nil: "goes on after \(time)"
      }
    case .tasksShown(let shown, let count): "\(shown) of \(count) tasks, "
    case .endMark(let time): " end \(time) s "
    case .hours(let text, let h, let m, let s):
      "\(text) (" + [(h, "h"), (m, "min"), (s, "s")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ") + ")"
    case .inTime: "in time"
    case .otherRun: "the other run"
    case .stepThrough: "step through it from here"
    case .lanes: "lanes"
    case .back: "back"
    case .quit: "quit"
    }
  }

  private var chinese: String {
    switch self {
    case .whatIf: "假如"
    case .changedProgram: "已改动"
    case .banner(let change, let more, let key): "\(change)\(more > 0 ? "，另有 \(more) 处" : "") - \(key) 返回"
    case .andAsItWas: "，下方是原来的"
    case .was: "原来"
    case .notThere: "当时没有"
    case .chooses(let policy): "由 \(policy.rawValue) 选择"
    case .whichPolicy: "从这里起：f CPython 的顺序，l 后进先出，r 随机，p 优先级"
    case .sleepsFor: "睡眠 "
    case .secondsFromItsBeginning: "从开始起的秒数：5、0.5"
    case .changeOneThing: "改一处"
    case .numberChooses: "按数字选择，Esc 离开"
    case .nobodyIsReady: "没有任务就绪：谁也不能先走"
    case .oneIsReady: "只有一个就绪：它本来就先走"
    case .isFirst(let label): "\(label) 本来就是第一个"
    case .nobodySleeps: "现在没有任务在睡眠"
    case .noLength(let text): "“\(text)”不是时间长度：5、0.5、250ms、2m"
    case .seedIsWhole: "种子是一个整数"
    case .noPolicy(let name): "没有策略“\(name)”；有 \(SchedulingPolicy.names)"
    case .noChanges: "这个程序没有建议的改动；可以用 K、d、p，或用 e 编辑"
    case .noChange(let number): "没有第 \(number) 项改动"
    case .onceOnly: "这次运行不能重来"
    case .isOriginal: "这就是原来的运行，按 CPython 的顺序"
    case .originalAgain: "又回到原来的运行"
    case .nothingToCompare: "这就是原来的运行：用 K、d、p 或 x 另做一次"
    case .sideBySide: "并排比较"
    case .asItIs: "原样"
    case .totals: "合计"
    case .timeAtEnd: "结束时的虚拟时间"
    case .turnsGiven: "循环给出的轮次"
    case .longestWait: "最长等待轮到"
    case .idle: "空闲：谁也不能运行"
    case .blocked: "阻塞：一个调用挡住全部"
    case .firstDifference: "第一处不同"
    case .output: "输出"
    case .schedule: "调度"
    case .andMore(let time): "\(time) 以上"
    case .bothTheSame: "没有：两者相同"
    case .nothingMore: "没有了"
    case .lineNumber(let number): "第 \(number) 行："
    case .turnNumber(let number): "第 \(number) 轮："
    case .ends(let cause, let time):
      switch cause {
      case .finished, .systemExit: "\(time) 时结束"
      case .exception: "\(time) 时出错"
      case .deadlock: "\(time) 时死锁"
      case .budget, .unsupported: "\(time) 时被停止"
      case nil: "\(time) 之后还在继续"
      }
    case .tasksShown(let shown, let count): "\(count) 个任务中的 \(shown) 个，"
    case .endMark(let time): " 结束 \(time) s "
    case .hours(let text, let h, let m, let s):
      "\(text)（" + [(h, "小时"), (m, "分"), (s, "秒")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ") + "）"
    case .inTime: "移动时间"
    case .otherRun: "另一次运行"
    case .stepThrough: "从这里单步"
    case .lanes: "任务行"
    case .back: "返回"
    case .quit: "退出"
    }
  }
}
