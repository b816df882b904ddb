// The panes by name: what can have the focus, be zoomed and be clicked.

/// A pane of the screen; header, narration and hints are none.
public enum PaneID: String, CaseIterable, Hashable, Sendable {
  case source, ready, sleeping, waiting, output, timeline, inspector, tree

  /// The key that gives it the focus: 1 to 8.
  public var number: Int { (PaneID.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Its name in titles and in the help.
  public var title: String {
    switch self {
    case .source: "Source"
    case .ready: "Ready"
    case .sleeping: "Sleeping"
    case .waiting: "Waiting"
    case .output: "Output"
    case .timeline: "Timeline"
    case .inspector: "Task"
    case .tree: "Tree"
    }
  }

  /// Whether its slot is shared: where there is room for one of them only, `UIState.side` says which.
  public var isSide: Bool { self == .output || self == .inspector || self == .tree }
}
