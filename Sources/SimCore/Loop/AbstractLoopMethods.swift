// What `AbstractEventLoop` declares: names that a loop has to have, each of which says that it is not implemented.

extension LoopClasses {
  func installAbstractMethods() {
    let plain: [(String, String)] = [
      ("run_forever", ""), ("run_until_complete", "future"), ("stop", ""), ("is_running", ""), ("is_closed", ""), ("close", ""),
      ("_timer_handle_cancelled", "handle"), ("call_soon", "..."), ("call_later", "..."), ("call_at", "..."), ("time", ""),
      ("create_future", ""), ("create_task", "coro, *, name=None, context=None"), ("call_soon_threadsafe", "..."),
      ("run_in_executor", "..."), ("set_default_executor", "executor"), ("add_reader", "..."), ("remove_reader", "fd"),
      ("add_writer", "..."), ("remove_writer", "fd"), ("add_signal_handler", "..."), ("remove_signal_handler", "sig"),
      ("set_task_factory", "factory"), ("get_task_factory", ""), ("get_exception_handler", ""),
      ("set_exception_handler", "handler"), ("default_exception_handler", "context"), ("call_exception_handler", "context"),
      ("get_debug", ""), ("set_debug", "enabled"),
    ]
    for (name, parameters) in plain {
      abstractLoop.def(name, parameters) { (m, _) throws(Raised) in throw m.error(types.notImplementedError) }
    }
    let coroutines = [
      "shutdown_asyncgens", "shutdown_default_executor", "getaddrinfo", "getnameinfo", "create_connection", "create_server",
      "sendfile", "start_tls", "create_unix_connection", "create_unix_server", "connect_accepted_socket",
      "create_datagram_endpoint", "connect_read_pipe", "connect_write_pipe", "subprocess_shell", "subprocess_exec", "sock_recv",
      "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into", "sock_sendall", "sock_sendto", "sock_connect", "sock_accept",
      "sock_sendfile",
    ]
    for name in coroutines {
      abstractLoop.def(name, "...") { (m, _) in
        .object(NotImplementedFrame("AbstractEventLoop." + name, coroutine: true, machine: m))
      }
    }
  }
}

/// A coroutine that raises NotImplementedError.
private final class NotImplementedFrame: NativeFrame {
  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    throw m.error(types.notImplementedError)
  }
}
