// swift-tools-version: 6.1
import PackageDescription

// What `make bench` measures inside a process.  A package of its own, so that nobody who builds or tests the program builds it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "Simul", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "SimCore", package: "Simul"),
        .product(name: "TUI", package: "Simul"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
