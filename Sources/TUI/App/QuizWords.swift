// What the screen says around a question, in each language.

import SimCore

struct QuizWords {
  let tongue: Tongue
  init(_ tongue: Tongue) { self.tongue = tongue }

  private func say(_ english: String, _ chinese: String) -> String {
    switch tongue {
    case .english: english
    case .chinese: chinese
    }
  }

  func answering(_ count: Int) -> String { say("1 to \(count) answers, Esc skips", "按 1 到 \(count) 作答，Esc 跳过") }
  func revealing(_ count: Int) -> String {
    say("Enter reveals, 1 to \(count) marks an answer, Esc skips", "Enter 揭晓，1 到 \(count) 标记答案，Esc 跳过")
  }
  var goingOn: String { say("Enter goes on, Esc stays here", "Enter 继续，Esc 留在这里") }
  var right: String { say("Right.", "答对了。") }
  func wrong(_ number: Int) -> String { say("No, it is \(number).", "不对，是 \(number)。") }
  func solution(_ number: Int) -> String { say("It is \(number).", "答案是 \(number)。") }
  func held(_ count: Int) -> String {
    say("a question stands: 1 to \(count) answers, Esc skips", "请先回答：1 到 \(count)，Esc 跳过")
  }
  func tooMany(_ count: Int) -> String { say("there are \(count) answers", "只有 \(count) 个答案") }

  var score: String { say("score", "得分") }
  var question: String { say("question", "问题") }
  func number(_ n: Int, of all: Int) -> String { say("Question \(n) of \(all)", "第 \(n) 题，共 \(all) 题") }
  func results(_ right: Int, of answered: Int) -> String {
    say("You answered \(right) of \(answered) right.", "答对 \(right) 题，共 \(answered) 题。")
  }
  var allRight: String { say("No rule was missed.", "没有遗漏的规则。") }
  var toLookAt: String { say("To look at again:", "需要再看看：") }
  func more(_ count: Int) -> String { say("and \(count) more", "还有 \(count) 条") }
  var closing: String { say("Enter closes this", "Enter 关闭") }

  var on: String { say("asking: the run stops at the next question", "提问已开启：运行到下一题会停下") }
  var off: String { say("no more questions", "提问已关闭") }
  var nothing: String { say("there is nothing to ask about this run", "这次运行没有可问的") }
  func left(_ seconds: Int) -> String { say("\(seconds) s left", "还剩 \(seconds) 秒") }
  var timeUp: String { say("time is up", "时间到") }
  var inNoOrder: String { say("in no order", "不分先后") }
  var note: String { say("Note", "提示") }
}
