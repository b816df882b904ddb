// The keys that make a run part: what they mean at the moment at which they are pressed.
//
// Pure, as `reduce`; what a wish does to the run is `Branch`'s.

import SimCore

/// The ready entry of the selected task goes first; the second one, where that is none or the first already.
func moveToFront(_ ui: inout UIState, _ facts: Facts) -> Effect {
  let entries = facts.state.readyEntries(10_000).filter { !$0.isCancelled }
  if entries.isEmpty { return tell(&ui, .nobodyIsReady) }
  if entries.count == 1 { return tell(&ui, .oneIsReady) }
  let selected = entries.firstIndex { $0.task == ui.selectedTask && $0.task != .none } ?? 1
  if selected == 0, facts.state.policy == .fifo { return tell(&ui, .isFirst(facts.state.label(entries[0].task))) }
  return .wish(.first(entries[selected].handle))
}

/// The task whose sleep is meant: the selected one, or else the one that wakes first.
private func sleeper(_ ui: UIState, _ facts: Facts) -> TaskID? {
  let sleeping = facts.state.timerEntries(10_000).filter { $0.purpose == .sleep && $0.task != .none }
  return (sleeping.first { $0.task == ui.selectedTask } ?? sleeping.first)?.task
}

func askForSleep(_ ui: inout UIState, _ facts: Facts) -> Effect {
  guard let task = sleeper(ui, facts) else { return tell(&ui, .nobodySleeps) }
  ui.selectedTask = task
  ui.prompt = Prompt(purpose: .sleep)
  return .nothing
}

func changeSleep(_ ui: inout UIState, _ text: String, _ facts: Facts) -> Effect {
  if text.isEmpty { return .nothing }
  let seconds = Instant(reading: text)?.seconds ?? Double(text)
  guard let seconds, seconds > 0, seconds < 1e9 else { return tell(&ui, .noLength(text)) }
  guard let task = sleeper(ui, facts) else { return tell(&ui, .nobodySleeps) }
  return .wish(.sleep(task, seconds: seconds))
}

func choosePolicy(_ ui: inout UIState, _ key: Key) -> Effect {
  ui.awaitsPolicy = false
  guard case .character(let scalar) = key,
    let policy = SchedulingPolicy.allCases.first(where: { $0.rawValue.unicodeScalars.first == scalar })
  else { return .nothing }
  return .wish(.policy(policy))
}

/// `:seed 7`, `:policy lifo`; nil where the words mean something else.
func obeyWish(_ ui: inout UIState, _ words: [Substring], _ facts: Facts) -> Effect? {
  guard words.count == 2 else { return nil }
  switch words[0] {
  case "seed":
    guard let seed = Int(words[1]) else { return tell(&ui, .seedIsWhole) }
    return .wish(.seed(seed))
  case "policy":
    guard let policy = SchedulingPolicy(rawValue: String(words[1])) else {
      return tell(&ui, .noPolicy(String(words[1])))
    }
    return .wish(.policy(policy))
  default: return nil
  }
}

// MARK: Change one thing

func listChanges(_ ui: inout UIState, _ facts: Facts) -> Effect {
  if facts.changes.isEmpty { return tell(&ui, .noChanges) }
  ui.showsChanges = true
  return .nothing
}

/// A key while the list is open; nil where it closes the list and means what it always means.
func chooseChange(_ ui: inout UIState, _ key: Key, _ facts: Facts, _ keys: KeyMap) -> Effect? {
  ui.showsChanges = false
  if key == .escape || keys.command(for: key) == .listChanges { return .nothing }
  guard case .character(let scalar) = key, ("1"..."9").contains(scalar) else { return nil }
  let index = Int(scalar.value) - 49
  return index < facts.changes.count ? .change(index) : tell(&ui, .noChange(index + 1))
}

private func tell(_ ui: inout UIState, _ words: BranchWords) -> Effect {
  ui.message = words.text(in: ui.tongue)
  return .nothing
}
