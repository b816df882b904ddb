// The report of a deadlock: who waits for what, and who holds it.

extension LoopWorld {
  /// What the tasks of a loop wait for.
  func deadlockReport(_ loop: EventLoop?) -> DeadlockReport {
    let tasks = loop?.tasks ?? []
    var waiters: [DeadlockReport.Waiter] = []
    var edges: [TaskID: [TaskID]] = [:]
    for task in tasks {
      let (what, blockers) = describeWait(task)
      edges[task.taskID] = blockers
      let names = blockers.map { id in tasks.first { $0.taskID == id }?.name.string ?? "a task that has ended" }
      waiters.append(
        .init(
          name: task.name.string, function: callableName(task.coroutine), line: suspendedLine(task.coroutine),
          waitsFor: what, holders: resource(for: task) == nil ? [] : names))
    }
    waiters += threads?.waiters(hasLoop: loop != nil) ?? []
    let cycles = findCycles(tasks.map(\.taskID), edges).map { cycle in
      cycle.map { id in tasks.first { $0.taskID == id }?.name.string ?? "?" }
    }
    return DeadlockReport(time: time, waiters: waiters, cycles: cycles)
  }

  /// What a task waits for, if that is a lock, queue, ...: of one inside another (a barrier's condition) the outer.
  private func resource(for task: PyTask) -> SyncObject? {
    guard let future = task.waiter else { return nil }
    func isWaited(_ o: SyncObject) -> Bool { o.waiting.contains { $0 === future } }
    return resources.find { $0.isComposite && isWaited($0) } ?? resources.find(isWaited)
  }

  private func describeWait(_ task: PyTask) -> (String, [TaskID]) {
    guard let future = task.waiter else { return ("nothing", []) }
    if let other = future as? PyTask { return ("task \(other.name.string)", [other.taskID]) }
    if let resource = resource(for: task) {
      return (resource.noun, resource.holders.filter { $0 != .none })
    }
    if let parts = (future as? CollectingFuture)?.parts {
      let open = parts.filter { !$0.isDone }.compactMap { $0 as? PyTask }
      let names = open.prefix(4).map(\.name.string).joined(separator: ", ")
      return ("\(future.kind.noun) of \(names)" + (open.count > 4 ? ", ..." : ""), open.map(\.taskID))
    }
    return (future.purpose ?? future.kind.noun, [])
  }

  /// Elementary circles reachable by following the first unvisited edge; each task is in one at most.
  private func findCycles(_ tasks: [TaskID], _ edges: [TaskID: [TaskID]]) -> [[TaskID]] {
    var cycles: [[TaskID]] = []
    var done: Set<TaskID> = []
    for start in tasks where !done.contains(start) {
      var path: [TaskID] = []
      var stack: [(TaskID, Int)] = [(start, 0)]
      path.append(start)
      while let (node, i) = stack.last {
        let next = edges[node] ?? []
        if i >= next.count {
          done.insert(node)
          stack.removeLast()
          path.removeLast()
          continue
        }
        stack[stack.count - 1].1 += 1
        let target = next[i]
        if let at = path.firstIndex(of: target) {
          cycles.append(Array(path[at...]))
        } else if !done.contains(target), edges[target] != nil {
          stack.append((target, 0))
          path.append(target)
        }
      }
    }
    return cycles
  }
}

/// A future that is made of others, such as gather's.
public protocol CollectingFuture: AnyObject {
  var parts: [PyFuture] { get }
}
