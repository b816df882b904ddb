// Which names each module of asyncio offers, in CPython's order: its `__all__`.

/// The names by module; modules that are Python source have them themselves, and stand here for the order of `asyncio.__all__`.
let publicNames: [String: [String]] = [
  "base_events": ["BaseEventLoop", "Server"],
  "coroutines": ["iscoroutinefunction", "iscoroutine"],
  "events": [
    "AbstractEventLoopPolicy", "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop_policy",
    "set_event_loop_policy", "get_event_loop", "set_event_loop", "new_event_loop", "get_child_watcher", "set_child_watcher",
    "_set_running_loop", "get_running_loop", "_get_running_loop",
  ],
  "exceptions": [
    "BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError", "IncompleteReadError", "LimitOverrunError",
    "SendfileNotAvailableError",
  ],
  "futures": ["Future", "wrap_future", "isfuture"],
  "locks": ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"],
  "protocols": ["BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol"],
  "runners": ["Runner", "run"],
  "queues": ["Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown"],
  "streams": [
    "StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server", "open_unix_connection",
    "start_unix_server",
  ],
  "subprocess": ["create_subprocess_exec", "create_subprocess_shell"],
  "tasks": [
    "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep",
    "gather", "shield", "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks", "create_eager_task_factory",
    "eager_task_factory", "_register_task", "_unregister_task", "_enter_task", "_leave_task",
  ],
  "taskgroups": ["TaskGroup"],
  "threads": ["to_thread"],
  "timeouts": ["Timeout", "timeout", "timeout_at"],
  "transports": ["BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport"],
  "unix_events": [
    "SelectorEventLoop", "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher",
    "MultiLoopChildWatcher", "ThreadedChildWatcher", "DefaultEventLoopPolicy", "EventLoop",
  ],
  "staggered": ["staggered_race"],
]

/// The modules whose names `asyncio` itself offers, in the order in which CPython's lists them.
let publicModules = [
  "base_events", "coroutines", "events", "exceptions", "futures", "locks", "protocols", "runners", "queues", "streams",
  "subprocess", "tasks", "taskgroups", "threads", "timeouts", "transports", "unix_events",
]
