// The keys' meanings in Simplified Chinese, by the names that `KeyMap` gives its commands.

import SimCore

enum ChineseKeys {
  static func heading(_ group: KeyMap.Group) -> String {
    switch group {
    case .moving: "单步：小写字母向前，大写字母向后"
    case .running: "运行"
    case .asking: "跳转和查找"
    case .branching: "假如：运行从这里分出"
    case .panes: "窗格"
    case .session: "会话"
    }
  }

  /// What a command does, and its hint where it has one; nil for a command that is not translated.
  static func words(_ name: String) -> (meaning: String, hint: String)? { table[name] }

  private static let table: [String: (meaning: String, hint: String)] = [
    "first": ("就绪队列中光标所在的一项（或第二项）先运行", ""),
    "sleep-length": ("改变所选任务的睡眠时间", ""),
    "policy": ("从这里起换一种策略；`:seed 7` 给整个运行换一个种子", ""),
    "changes": ("改一处：本课建议的改动", ""),
    "compare": ("把这次运行和原来的并排比较", ""),
    "original": ("回到 CPython 的顺序：原来的运行", ""),
    "play": ("播放，或暂停", "播放/暂停"),
    "event": ("向前一个事件", "一步"),
    "event-back": ("向后一个事件", "后退"),
    "line": ("到下一行代码", "一行"),
    "line-back": ("回到前一行", ""),
    "turn": ("到事件循环运行的下一个回调或任务步骤", "轮到下一个"),
    "turn-back": ("回到前一个", ""),
    "pass": ("到事件循环的下一轮", "一轮"),
    "pass-back": ("回到前一轮", ""),
    "time": ("到时钟的下一次移动", "时间"),
    "time-back": ("回到前一次移动", ""),
    "follow": ("到所选任务的下一步", ""),
    "follow-back": ("回到它的上一步", ""),
    "output": ("到下一次输出", ""),
    "output-back": ("回到前一次输出", ""),
    "until": ("运行到光标所在的行", ""),
    "until-back": ("往回到那一行", ""),
    "continue": ("运行到下一个断点", "继续"),
    "continue-back": ("回到前一个断点", ""),
    "breakpoint": ("在光标所在的行设置或清除断点", "断点"),
    "breakpoints": ("用文字写断点：`12 if n > 8`、`T2`、`finished`", ""),
    "faster": ("播放得更快", ""),
    "slower": ("播放得更慢", ""),
    "pace": ("一步一步地播放，或按虚拟时间的比例", ""),
    "go": ("去某一步（`120`）、某个时间（`3.5s`）、某个任务（`T2`）", "跳转"),
    "start": ("到开头", ""),
    "end": ("到结尾", ""),
    "search": ("在源代码、输出或旁白里搜索；然后 n 和 N，Esc 结束", "搜索"),
    "ask": ("边走边提问：接下来会发生什么；再按一次停止", ""),
    "mark": ("用一个字母标记这一刻", ""),
    "to-mark": ("去一个标记；`''` 回到上次跳转之前", ""),
    "next-pane": ("聚焦下一个窗格", "窗格"),
    "previous-pane": ("聚焦前一个窗格", ""),
    "zoom": ("放大所聚焦的窗格，或恢复全部", "放大"),
    "full-output": ("只看输出", "输出"),
    "side": ("输出、任务或任务树，在它们共用一处的时候", ""),
    "up": ("在所聚焦的窗格里向上", ""),
    "down": ("在所聚焦的窗格里向下", ""),
    "page-up": ("向上十行", ""),
    "page-down": ("向下十行", ""),
    "choose": ("去打印这一行的那一步；查看任务", ""),
    "axis": ("时间线按时间，或按步", ""),
    "closer": ("时间线拉近", ""),
    "wider": ("时间线拉远", ""),
    "earlier": ("时间线向前移", ""),
    "later": ("时间线向后移", ""),
    "presenter": ("窗格更少更大，供投影使用", ""),
    "library": ("显示或隐藏库代码的帧", ""),
    "theme": ("下一种配色：dark、light、contrast、mono", ""),
    "mouse": ("鼠标开或关（关：由终端选择文字）", ""),
    "reload": ("重新读取文件，回到这一步", ""),
    "edit": ("用 $EDITOR 打开文件，然后重新读取", ""),
    "escape": ("离开帮助、搜索、放大、光标或选择", ""),
    "redraw": ("重画屏幕", ""),
    "suspend": ("暂时回到命令行", ""),
    "interrupt": ("立即退出", ""),
    "help": ("显示或隐藏这个帮助", "帮助"),
    "quit": ("退出", "退出"),
  ]
}

extension PaneID {
  /// Its name in Chinese.
  var chineseTitle: String {
    switch self {
    case .source: "源代码"
    case .ready: "就绪"
    case .sleeping: "睡眠"
    case .waiting: "等待"
    case .output: "输出"
    case .timeline: "时间线"
    case .inspector: "任务"
    case .tree: "任务树"
    }
  }

  func title(in tongue: Tongue) -> String { Phrase.pane(self).text(in: tongue) }

  /// What the keys of the pane in focus do in this one, in Chinese.
  var chineseHelp: [(keys: String, text: String)] {
    switch self {
    case .source: [("↑ ↓", "在各行之间移动光标"), ("b", "在那一行设断点"), ("u U", "运行到那一行，或往回到那一行")]
    case .output: [("↑ ↓", "在各行之间移动光标"), ("Enter", "去打印这一行的那一步"), ("/", "搜索")]
    case .timeline: [("↑ ↓", "选择任务"), ("{ }", "拉远，拉近"), ("[ ]", "更早，更晚"), ("a", "按时间，或按步")]
    case .ready, .sleeping, .waiting, .tree: [("↑ ↓", "选择任务"), ("Enter", "查看它"), ("f F", "它的下一步，上一步")]
    case .inspector: [("↑ ↓", "选择任务"), ("f F", "它的下一步，上一步")]
    }
  }
}
