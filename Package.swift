// swift-tools-version: 6.1
import PackageDescription

// Continuous integration sets it: warnings are errors there.
let strict: [SwiftSetting] =
  Context.environment["SIMUL_STRICT"] != nil ? [.unsafeFlags(["-warnings-as-errors"])] : []

// Optimised builds of the interpreter count references without atomic operations and leave out checks for overlapping access:
// whatever runs Python runs alone (threads of a program take turns by handing over).  Together they are worth a quarter to a
// third of the time; Docs/Decisions/0006 has the numbers.
let single: [SwiftSetting] = [
  .unsafeFlags(["-Xfrontend", "-assume-single-threaded", "-enforce-exclusivity=unchecked"], .when(configuration: .release))
]

// On Linux the program has Swift's libraries inside and stands at a fixed address: it starts in half the time and takes a third
// less memory; Docs/Decisions/0011 has the numbers.
let whole: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic"],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "Simul",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "simul", targets: ["simul"]),
    .library(name: "SimCore", targets: ["SimCore"]),
    .library(name: "TUI", targets: ["TUI"]),  // for Benchmarks
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(
      name: "SimCore",
      dependencies: [
        .product(name: "BigInt", package: "BigInt"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict + single
    ),
    .executableTarget(
      name: "simul",
      dependencies: [
        "SimCore",
        "TUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict + [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))],
      linkerSettings: whole
    ),
    // ncurses behind plain C functions: Swift sees none of its macros, and signal handlers must not be Swift.
    .target(
      name: "CNCurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .target(name: "TUI", dependencies: ["SimCore", "CNCurses"], swiftSettings: strict),
    .target(name: "TraceSamples", dependencies: ["SimCore"], path: "Tests/TraceSamples", swiftSettings: strict),
    .testTarget(name: "SimCoreTests", dependencies: ["SimCore", "TraceSamples"], swiftSettings: strict),
    .testTarget(name: "TUITests", dependencies: ["TUI", "TraceSamples"], swiftSettings: strict),
    // Runs the built program as a process; it links nothing.
    .testTarget(name: "CLITests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
