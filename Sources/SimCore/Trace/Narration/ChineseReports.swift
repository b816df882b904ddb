// What Simul itself writes into a program's output at the end (the report of a deadlock, a limit), in Simplified Chinese.
//
// The output is recorded in English once, whoever looks at it; only the screen translates, line by line.  A line that is not
// known stays as it is: what the program wrote is never touched.

extension Trace {
  /// Whether an output is one that Simul itself wrote rather than the program.
  public func isSimulsOwn(outputAt event: Int) -> Bool {
    guard event >= 0, event < count, case .output(let text, .standardError) = self[event].event else { return false }
    return self.text(text).hasPrefix("simul: ")
  }
}

enum ChineseReports {
  /// A line of a report.
  static func line(_ line: String) -> String {
    let lead = "simul: "
    if line.hasPrefix(lead) { return "simul：" + opening(String(line.dropFirst(lead.count))) }
    if line == "  await-graph contains cycles:" { return "  等待关系里有环：" }
    if line.hasPrefix("  cycle: ") { return "  环：" + line.dropFirst("  cycle: ".count) }
    return waiter(line) ?? line
  }

  private static func opening(_ text: String) -> String {
    if let time = inside(text, "deadlock at t=", ": nothing is ready, and nothing is scheduled") {
      return "\(time) 秒时死锁：没有谁就绪，也没有设定时器"
    }
    if let count = inside(text, "limit of ", " loop iterations") { return "达到了限制：事件循环 \(count) 轮" }
    if let count = inside(text, "limit of ", " steps") { return "达到了限制：\(count) 步" }
    if let count = inside(text, "limit of ", " stretches of computing") { return "达到了限制：\(count) 段计算" }
    if let count = inside(text, "no await in ", " million turns of a loop") { return "循环了 \(count) 百万圈，一次 await 也没有" }
    if let time = inside(text, "virtual time limit of ", " s") { return "达到了限制：虚拟时间 \(time) 秒" }
    return text
  }

  /// "  T2 (cook) waits for a lock at line 9, held by T1".
  private static func waiter(_ line: String) -> String? {
    guard line.hasPrefix("  "), let verb = line.firstRange(of: " waits for ") else { return nil }
    var rest = String(line[verb.upperBound...])
    var holders = ""
    if let held = rest.ranges(of: ", held by ").last {
      holders = "，由 \(rest[held.upperBound...]) 持有"
      rest = String(rest[..<held.lowerBound])
    }
    var place = ""
    if let at = rest.ranges(of: " at line ").last, rest[at.upperBound...].allSatisfy(\.isNumber) {
      place = "在第 \(rest[at.upperBound...]) 行"
      rest = String(rest[..<at.lowerBound])
    }
    return "\(line[..<verb.lowerBound]) \(place)等待\(ChineseWords.led(what(rest)))\(holders)"
  }

  private static func what(_ text: String) -> String {
    if text == "nothing" { return "无" }
    if text.hasPrefix("task ") { return "任务 " + text.dropFirst(5) }
    if let of = text.firstRange(of: " of "), let kind = FutureKind.allCases.first(where: { $0.noun == text[..<of.lowerBound] }) {
      return "\(ChineseWords.noun(kind))（\(text[of.upperBound...])）"
    }
    let bare = text.hasPrefix("a ") ? text.dropFirst(2) : text.hasPrefix("an ") ? text.dropFirst(3) : text[...]
    if bare == "queue" { return ChineseWords.noun(ResourceKind.queue) }
    let kind = FutureKind.allCases.first { $0.noun == text || $0.noun == bare }
    return kind.map { ChineseWords.noun($0) } ?? ChineseWords.purpose(text)
  }

  private static func inside(_ text: String, _ start: String, _ end: String) -> Substring? {
    guard text.hasPrefix(start), text.hasSuffix(end), text.count >= start.count + end.count else { return nil }
    return text.dropFirst(start.count).dropLast(end.count)
  }
}

extension Tongue {
  /// A line that Simul itself wrote into a program's output, in this language.
  public func report(_ line: String) -> String { self == .chinese ? ChineseReports.line(line) : line }
}
