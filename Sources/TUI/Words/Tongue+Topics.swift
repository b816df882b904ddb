// Small words by name: topics and levels of the library, as the browser shows them.

import SimCore

extension Tongue {
  /// A topic as a heading; one that the library does not have stays as it is.
  func topic(_ name: String) -> String {
    switch self {
    case .english: name == "sync" ? "Synchronisation" : name.prefix(1).uppercased() + name.dropFirst()
    case .chinese: Tongue.chineseTopics[name.lowercased()] ?? name
    }
  }

  /// A level, from 1.
  func level(_ number: Int) -> String {
    let names = self == .english ? CatalogueEntry.levels : ["入门", "进阶", "深入"]
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  private static let chineseTopics = [
    "basics": "基础", "tasks": "任务", "waiting": "等待", "cancellation": "取消", "synchronisation": "同步",
    "synchronization": "同步", "sync": "同步", "queues": "队列", "errors": "错误", "generators": "生成器", "network": "网络",
    "threads": "线程", "streams": "流", "time": "时间", "loop": "事件循环", "patterns": "模式", "context": "上下文",
  ]
}
