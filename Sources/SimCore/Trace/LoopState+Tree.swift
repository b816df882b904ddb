// The tasks as a tree: who created whom, and which of them are collected together.

extension LoopState {
  /// One row of the tree.
  public struct TreeRow: Hashable, Sendable {
    public enum Item: Hashable, Sendable {
      case task(TaskID)
      /// A gather, a TaskGroup and the like: how many of its tasks are done.
      case group(FutureKind, done: Int, count: Int)
    }
    public var item: Item
    /// How deep it stands; 0 for what module code created.
    public var depth: Int
    /// For each depth from 1 to its own, whether its ancestor there (or it itself) is the last child: the shape of the lines.
    public var lasts: [Bool]
  }

  /// All tasks of the program as a tree, parents before children, children in the order of creation; at most `limit` rows.
  ///
  /// A task hangs below the task that created it, or below the group there that collects it.
  public func treeRows(limit: Int = 2_000) -> [TreeRow] {
    enum Child {
      case task(TaskID)
      case group(FutureID)
    }
    var children: [TaskID: [Child]] = [:]
    var members: [FutureID: [TaskID]] = [:]
    for (index, task) in tasks.enumerated() where !task.label.isRuntime {
      let id = TaskID(UInt32(index))
      if let group = task.group, groups[group] != nil {
        if members[group] == nil { children[task.parent, default: []].append(.group(group)) }
        members[group, default: []].append(id)
      } else {
        children[task.parent, default: []].append(.task(id))
      }
    }
    var rows: [TreeRow] = []
    // A stack rather than recursion: chains of tasks can be long.
    var stack: [(child: Child, lasts: [Bool])] = []
    func push(_ items: [Child], _ lasts: [Bool], _ isRoot: Bool) {
      for (index, item) in items.enumerated().reversed() {
        stack.append((item, isRoot ? [] : lasts + [index == items.count - 1]))
      }
    }
    push(children[.none] ?? [], [], true)
    while let (child, lasts) = stack.popLast(), rows.count < limit {
      switch child {
      case .task(let task):
        rows.append(TreeRow(item: .task(task), depth: lasts.count, lasts: lasts))
        push(children[task] ?? [], lasts, false)
      case .group(let group):
        let parts = members[group] ?? []
        let done = parts.reduce(0) { $0 + (self[$1]?.phase.isFinished == true ? 1 : 0) }
        let kind = groups[group]?.kind ?? .gather
        rows.append(TreeRow(item: .group(kind, done: done, count: parts.count), depth: lasts.count, lasts: lasts))
        push(parts.map { .task($0) }, lasts, false)
      }
    }
    return rows
  }
}
