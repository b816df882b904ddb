// What a scenario's metadata block says about its world, as values; `Scenario` reads them from the text.

/// What `[tool.simul]` can say about a scenario's world.  Everything is optional.
public struct ScenarioSettings: Sendable, Equatable {
  public var title: String?
  public var goal: String?
  public var topic: String?
  /// How far one should have come before: "first steps", "next steps" or "further on".
  public var level: String?
  /// Its place in its topic, from 1.
  public var order: Int?
  /// `zh.title` and the like: the title and the goal in languages other than English.
  public var titles: [Tongue: String] = [:]
  public var goals: [Tongue: String] = [:]
  /// The seed of `random` where the program does not set one.
  public var seed: Int?
  /// Arguments for `sys.argv[1:]`, where the command line gives none.
  public var arguments: [String] = []
  /// Lines that `input()` reads.
  public var input: [String] = []
  /// `asyncio`'s debug mode, as PYTHONASYNCIODEBUG=1 would set it.
  public var debug = false
  /// The hosts of the virtual network.
  public var hosts: [VirtualHost] = []
  /// The links between the program's own sockets.
  public var network = NetworkSettings()
  /// How long a request to a host without an entry takes, in seconds.
  public var latency = 0.1
  /// Files of the in-memory file system: path and text.
  public var files: [String: String] = [:]

  public init() {}

  /// The title in a language, in English where it was not translated.
  public func title(in tongue: Tongue) -> String? { titles[tongue] ?? title }

  /// The goal in a language, in English where it was not translated.
  public func goal(in tongue: Tongue) -> String? { goals[tongue] ?? goal }
}

/// What the links of the virtual network are like, from `[tool.simul.network]`.
public struct NetworkSettings: Sendable, Equatable {
  /// Seconds that a byte is on its way, in one direction.
  public var latency = 0.0
  /// Bytes a second; nil: no limit.
  public var bandwidth: Double?
  /// How many bytes a connection holds that were sent and not read yet; nil: as many as Linux's.
  public var buffer: Int?

  public init() {}
}

/// A host of the virtual network, from `[[tool.simul.hosts]]`.
public struct VirtualHost: Sendable, Equatable {
  /// A URL prefix (`https://example.org/a`) or a bare host name; the longest that matches decides.
  public var url: String
  public var status = 200
  public var body = ""
  /// Seconds until the response begins.
  public var latency: Double?
  public var headers: [String: String] = [:]
  /// Whether the connection fails.
  public var isDown = false

  public init(url: String) { self.url = url }
}
