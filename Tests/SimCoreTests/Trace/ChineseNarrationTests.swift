// The narration in Chinese: every kind of event has words, and none of them are English.

import SimCore
import Testing
import TraceSamples

@Suite struct ChineseNarrationTests {
  /// Names, code and badges, which stay as they are.
  private static let names: Set<String> = [
    "text", "main", "Future", "asyncio", "run", "CancelledError", "gather", "wait", "shield", "as_completed", "queue", "get", "put",
    "join", "q", "Python", "Simul", "CPython", "fifo", "lifo", "random", "priority", "sleep", "makerandom",
  ]

  /// The words in Latin letters that are no names; what the program printed stands between quotation marks.
  private static func english(_ sentence: String) -> [String] {
    var text = sentence
    while let start = text.firstIndex(of: "“"), let end = text[start...].firstIndex(of: "”") { text.removeSubrange(start...end) }
    return text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }.map(String.init)
      .filter { word in
        guard word.contains(where: \.isLetter), !word.hasPrefix("_") else { return false }
        if word.first == "T" || word.first == "M", word.dropFirst().allSatisfy(\.isNumber) { return false }
        return !names.contains(word)
      }
  }

  private func check(_ narration: Narration) {
    for sentence in [narration.what, narration.next] {
      #expect(Self.english(sentence).isEmpty, "\(sentence)")
      #expect(["。", "”", "…", "text"].contains { sentence.hasSuffix($0) }, "\(sentence)")
      #expect(!sentence.contains("  ") && !sentence.contains(" 。") && !sentence.contains(" ，") && !sentence.contains("Optional"), "\(sentence)")
      #expect(sentence.contains { $0.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }, "\(sentence)")
    }
  }

  @Test func everyEventHasItsWordsInChinese() {
    let trace = Trace()
    for event in NarrationTests.samples(trace) { trace.append(event, line: 1, task: TaskID(0)) }
    let stepper = Samples.stepper(trace)
    while stepper.forward(.event) {
      for isShort in [false, true] {
        check(Narration(before: stepper.stateBefore, after: stepper.state, trace: trace, isShort: isShort, in: .chinese))
      }
    }
  }

  @Test func aWholeRunIsToldInChinese() {
    let stepper = Samples.stepper(Samples.random())
    while stepper.forward(.event) { check(stepper.narration(in: .chinese)) }
  }

  @Test(arguments: [
    (0, "一切还没有开始：程序即将从第一行运行。"),
    (19, "makerandom() T1 运行，因为它刚被创建，而且排在就绪队列的最前面。"),
    (24, "makerandom() T1 挂起，睡 1 秒，把控制权交还给事件循环；1.0 秒时醒来。"),
    (41, "没有谁就绪，时钟便跳过 1 秒，来到 1.0 秒，T1 该醒了。"),
    (45, "makerandom() T1 进入就绪队列，排在第一位，因为它的 sleep(1) 在 1.0 秒到期。"),
    (155, "程序结束了。"),
  ])
  func itSaysWhatHappenedAndWhy(_ position: Int, _ sentence: String) {
    let stepper = Samples.stepper(Samples.random())
    stepper.go(to: position)
    #expect(stepper.narration(in: .chinese).what == sentence)
  }

  @Test(arguments: [
    ("zh_CN.UTF-8", Tongue.chinese), ("zh", .chinese), ("zh-Hans", .chinese), ("en_GB.UTF-8", .english), ("C", .english), ("", .english),
    ("zha_CN", .english), ("ZH_tw@x", .chinese),
  ])
  func theLocaleGivesTheLanguage(_ locale: String, _ tongue: Tongue) {
    #expect(Tongue(locale: locale) == tongue)
  }

  @Test func titlesAreTranslatedWhereTheyAre() {
    let text = """
      # /// script
      # [tool.simul]
      # title = "One cook"
      # zh.title = "一位厨师"
      # goal = "See."
      # ///
      """
    let settings = Scenario(source: SourceText(name: "p.py", text: text)).settings
    #expect(settings.title(in: .chinese) == "一位厨师")
    #expect(settings.title(in: .english) == "One cook")
    #expect(settings.goal(in: .chinese) == "See.")
  }
}
