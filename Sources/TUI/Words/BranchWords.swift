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
    }
  }
}
