// Who waits for what, and who could end the wait: the questions of the pane "Waiting".

extension LoopState {
  /// Who or what can end a wait.
  public enum Release: Hashable, Sendable {
    /// These tasks: by finishing, or by letting go of what they hold.
    case tasks([TaskID])
    /// Any task, by doing what the word says ("set", "put", "get", "notify", "task_done").
    case deed(String)
    /// The outside world: a thread, the network.
    case outside(FutureKind)
    /// Nothing is known of it.
    case unknown
  }

  /// The object at which a task queues, if it does.
  public func resource(awaitedBy task: TaskID) -> ResourceID? {
    guard case .waiting(.future(let future), _) = self[task]?.phase ?? .created else { return nil }
    return futures[future]?.resource
  }

  /// The tasks that queue at an object, in the order in which they came.  O(number of tasks).
  public func waiters(at resource: ResourceID) -> [TaskID] {
    var found: [(FutureID, TaskID)] = []
    if census.waiting == 0 { return [] }
    for (index, task) in tasks.enumerated() {
      guard case .waiting(.future(let future), _) = task.phase, futures[future]?.resource == resource else { continue }
      found.append((future, TaskID(UInt32(index))))
    }
    return found.sorted { $0.0.rawValue < $1.0.rawValue }.map(\.1)
  }

  /// The waiting tasks by what they wait for: each queue of a Lock, Queue, ... as one group, front first, in the order of the
  /// eldest task of each.  Looks at `limit` tasks at most.
  public func waitGroups(_ limit: Int = 5_000) -> [[TaskID]] {
    struct Wait: Hashable {
      var awaited: Awaited?
      var resource: ResourceID?
      var kind: FutureKind
    }
    var groups: [(tasks: [TaskID], futures: [FutureID])] = []
    var indices: [Wait: Int] = [:]
    for task in waitingTasks(limit) {
      guard case .waiting(let awaited, let kind) = self[task]?.phase ?? .created else { continue }
      var order = FutureID(0)
      var wait = Wait(awaited: awaited, resource: nil, kind: kind)
      if case .future(let future) = awaited {
        order = future
        if let resource = futures[future]?.resource { wait = Wait(awaited: nil, resource: resource, kind: kind) }
      }
      if let index = indices[wait] {
        groups[index].tasks.append(task)
        groups[index].futures.append(order)
      } else {
        indices[wait] = groups.count
        groups.append(([task], [order]))
      }
    }
    return groups.map { group in
      if group.tasks.count == 1 { return group.tasks }
      let order = group.tasks.indices.sorted {
        group.futures[$0] != group.futures[$1] ? group.futures[$0].rawValue < group.futures[$1].rawValue : $0 < $1
      }
      return order.map { group.tasks[$0] }
    }
  }

  /// Who or what can end the wait of a task.
  public func release(of task: TaskID) -> Release {
    guard case .waiting(let awaited, let kind) = self[task]?.phase ?? .created else { return .unknown }
    switch awaited {
    case .nothing: return .unknown
    case .task(let other): return .tasks([other])
    case .future(let future):
      let parts = (futures[future]?.parts ?? []).compactMap { part -> TaskID? in
        if case .task(let task) = part, !isDone(part) { return task }
        return nil
      }
      if !parts.isEmpty { return .tasks(parts) }
      switch kind {
      case .lock, .semaphore:
        let holders = futures[future]?.resource.flatMap { resources[$0]?.holders } ?? []
        return holders.isEmpty ? .deed("release") : .tasks(holders)
      case .event: return .deed("set")
      case .condition: return .deed("notify")
      case .queueGet: return .deed("put")
      case .queuePut: return .deed("get")
      case .queueJoin: return .deed("task_done")
      case .barrier: return .deed("wait")
      case .thread, .stream, .network: return .outside(kind)
      case .plain: return .deed("set_result")
      case .sleep, .gather, .wait, .shield, .asCompleted, .taskGroup: return .unknown
      }
    }
  }
}
