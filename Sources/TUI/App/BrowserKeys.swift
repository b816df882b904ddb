// The keys of the browser: letters are typed into the filter, so that only other keys are commands.
//
// They are not in the settings: a letter could not be given to a command without being lost for the filter.

import SimCore

/// What a key asks of the browser.
enum BrowserCommand: Hashable, Sendable, CaseIterable {
  case play, up, down, pageUp, pageDown, start, end, grouping, erase, escape, redraw, suspend, interrupt
}

enum BrowserKeys {
  static func command(for key: Key) -> BrowserCommand? {
    switch key {
    case .enter, .right: .play
    case .up, .control("p"): .up
    case .down, .control("n"): .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .home: .start
    case .end: .end
    case .tab, .backTab: .grouping
    case .backspace, .control("h"): .erase
    case .escape: .escape
    case .control("l"): .redraw
    case .control("z"): .suspend
    case .control("c"): .interrupt
    default: nil
    }
  }

  /// The hints in the order of worth; what has no room is dropped from the front of the last two.
  static func hints(_ state: BrowserState) -> [(keys: String, text: String)] {
    let tongue = state.tongue
    let other: Phrase = state.grouping == .topic ? .byLevel : .byTopic
    var hints: [(keys: String, text: String)] = [
      ("↑ ↓", Phrase.hintChoose.text(in: tongue)), ("Tab", other.text(in: tongue)),
      ("a…z", Phrase.hintFilter.text(in: tongue)), ("Enter", Phrase.hintPlay.text(in: tongue)),
    ]
    hints.append(
      state.filter.isEmpty ? ("q", Phrase.hintQuit.text(in: tongue)) : ("Esc", Phrase.hintUnfilter.text(in: tongue)))
    return hints
  }
}
