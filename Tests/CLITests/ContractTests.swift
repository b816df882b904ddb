// The command line as a contract: status, stdout and stderr for good and bad input.

import Foundation
import Testing

@Suite struct ContractTests {
  // MARK: Asking about the program itself

  @Test func helpIsOnStdoutWithStatusZero() throws {
    let r = try SimulProcess.run(["--help"])
    #expect(r.status == 0)
    #expect(r.out.contains("USAGE: simul"))
    #expect(r.out.contains("Exit status"))
    #expect(r.err.isEmpty)
    for command in ["play", "run", "trace", "check", "list"] {
      #expect(r.out.contains("  \(command) "), "the help names \(command)")
      let own = try SimulProcess.run([command, "--help"])
      #expect(own.status == 0 && own.out.contains("USAGE: simul \(command)"), "\(command)")
    }
  }

  @Test func theVersionIsOneLine() throws {
    let r = try SimulProcess.run(["--version"])
    #expect(r.status == 0)
    #expect(r.out.hasPrefix("simul "))
    #expect(r.out.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ["run"], ["run", "--nonsense", "x.py"], ["--nonsense"], ["run", "--max-steps", "many", "x.py"],
    ["run", "--max-steps", "0", "x.py"], ["run", "--max-time", "-1", "x.py"], ["run", "--policy", "dice", "x.py"],
    ["trace"], ["check"], ["compare"], ["compare", "a.py"], ["compare", "a.py", "b.py", "c.py"],
    ["compare", "a.py", "--policy", "fifo"], ["compare", "a.py", "--policy", "fifo", "--policy", "dice"],
  ])
  func wrongUsageIsStatusTwoWithAWordOnStderr(_ arguments: [String]) throws {
    let r = try SimulProcess.run(arguments)
    #expect(r.status == 2)
    #expect(r.out.isEmpty)
    #expect(r.err.hasPrefix("Error: "))
  }

  @Test func twoProgramsAreComparedAsText() throws {
    let scratch = try Scratch()
    let program = """
      import asyncio
      import time

      async def serve(name):
          print(name, "orders")
          time.sleep(2)
          print(name, "drinks")

      async def main():
          await asyncio.gather(serve("Ada"), serve("Bob"), serve("Cleo"))

      asyncio.run(main())
      """
    try scratch.write("blocking.py", program)
    try scratch.write("concurrent.py", program.replacingOccurrences(of: "time.sleep", with: "await asyncio.sleep"))
    let r = try SimulProcess.run(["compare", "blocking.py", "concurrent.py"], in: scratch.folder)
    #expect(r.status == 0)
    #expect(r.err.isEmpty)
    #expect(r.out.contains("blocking.py") && r.out.contains("ends at 6 s") && r.out.contains("ends at 2 s"))
    #expect(r.out.contains("“Ada drinks”") && r.out.contains("“Bob orders”"))
    #expect(r.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let one = try SimulProcess.run(["compare", "concurrent.py", "--policy", "fifo", "--policy", "lifo"], in: scratch.folder)
    #expect(one.status == 0)
    #expect(one.out.contains("fifo") && one.out.contains("lifo") && one.out.contains("“Cleo orders”"))
    let broken = try SimulProcess.run(["compare", "blocking.py", "nowhere.py"], in: scratch.folder)
    #expect(broken.status == 2)
  }

  @Test func thePolicyDecidesTheOrder() throws {
    let scratch = try Scratch()
    try scratch.write(
      "three.py",
      """
      import asyncio

      async def say(word):
          print(word)

      async def main():
          await asyncio.gather(say("one"), say("two"), say("three"))

      asyncio.run(main())
      """)
    #expect(try SimulProcess.run(["run", "three.py"], in: scratch.folder).out == "one\ntwo\nthree\n")
    #expect(try SimulProcess.run(["run", "--policy", "lifo", "three.py"], in: scratch.folder).out == "three\ntwo\none\n")
    let drawn = try SimulProcess.run(["run", "--policy", "random", "--seed", "5", "three.py"], in: scratch.folder).out
    #expect(try SimulProcess.run(["run", "--policy", "random", "--seed", "5", "three.py"], in: scratch.folder).out == drawn)
  }

  @Test func theListNamesEveryScenario() throws {
    let r = try SimulProcess.run(["list"])
    #expect(r.status == 0)
    #expect(r.out.contains("Scenarios/01-basics/one_cook.py"))
    #expect(r.out.contains("One cook, three dishes"))
    #expect(r.out.split(separator: "\n").count >= 16)
  }

  @Test func withoutATerminalPlayListsWhatThereIsToPlay() throws {
    let list = try SimulProcess.run(["list"])
    for arguments in [[], ["play"], ["play", "--plain"]] {
      let r = try SimulProcess.run(arguments)
      #expect(r.status == 0)
      #expect(r.out == list.out)
    }
    let one = try SimulProcess.run(["play", "Scenarios/06-queues"])
    #expect(one.status == 0)
    #expect(one.out.contains("Scenarios/06-queues/bakery.py"))
    #expect(!one.out.contains("01-basics"))
  }

  @Test func foldersOfOnesOwnAreListedEvenWhereMetadataIsWrong() throws {
    let scratch = try Scratch()
    try scratch.write("good.py", "# /// script\n# [tool.simul]\n# title = \"Mine\"\n# zh.title = \"我的\"\n# ///\n")
    try scratch.write("open.py", "# /// script\n# [tool.simul]\nprint(1)\n")
    try scratch.write("bytes.py", "# -*- coding: nonsense -*-\n")
    let english = try SimulProcess.run(["list", "."], in: scratch.folder)
    #expect(english.out == "./bytes.py\n./good.py   Mine\n./open.py\n")
    let chinese = try SimulProcess.run(["list", "--lang", "zh", "."], in: scratch.folder)
    #expect(chinese.out == "./bytes.py\n./good.py   我的\n./open.py\n")
    let none = try SimulProcess.run(["list", "nowhere"], in: scratch.folder)
    #expect(none.status == 2 && none.err == "simul: nowhere: is no folder\n")
  }

  @Test func theLanguageComesFromTheLocaleOrTheOption() throws {
    let render = "render Scenarios/01-basics/one_cook.py --size 80x24"
    let chinese = try SimulProcess.shell("LC_ALL=zh_CN.UTF-8 \"$SIMUL\" \(render)")
    #expect(chinese.out.contains("就绪") && !chinese.out.contains("Ready"))
    let english = try SimulProcess.shell("LC_ALL=zh_CN.UTF-8 \"$SIMUL\" \(render) --lang en")
    #expect(english.out.contains("Ready") && !english.out.contains("就绪"))
  }

  /// `run FILE ...` is understood without the argument parser, which an option before the file brings in.
  @Test func thePlainCommandLineDoesWhatOptionsDo() throws {
    let scratch = try Scratch()
    try scratch.write("fine.py", "import sys\nprint(sys.argv)\nsys.exit(7)\n")
    try scratch.write("wrong.py", "print('begun')\nprint(1 / 0)\n")
    try scratch.write("broken.py", "print('never'\n")
    let lines = [
      ["fine.py"], ["wrong.py"], ["broken.py"], ["missing.py"], [""], ["."], ["-"], ["fine.py", "one", "two"],
      ["fine.py", "--seed", "3"], ["fine.py", "--", "-h", ""], ["fine.py", "one", "--help", "--version"],
    ]
    for line in lines {
      let plain = try SimulProcess.run(["run"] + line, in: scratch.folder)
      let parsed = try SimulProcess.run(["run", "--policy", "fifo"] + line, in: scratch.folder)
      #expect(plain == parsed, "\(line)")
    }
  }

  // MARK: Files that are no programs

  @Test(arguments: ["run", "trace", "check", "play"])
  func aMissingFileAndAFolderAreStatusTwo(_ command: String) throws {
    let missing = try SimulProcess.run([command, "no_such_file.py"])
    #expect(missing.status == 2)
    #expect(missing.out.isEmpty)
    #expect(missing.err == "simul: no_such_file.py: no such file or directory\n")
    if command == "play" { return }  // it lists the folder
    let folder = try SimulProcess.run([command, "Scenarios"])
    #expect(folder.status == 2)
    #expect(folder.out.isEmpty)
    #expect(folder.err.hasPrefix("simul: Scenarios: is a directory"))
  }

  @Test func textThatIsNotUTF8IsRefusedAsCPythonDoes() throws {
    let scratch = try Scratch()
    try scratch.write("latin.py", [0x70, 0x61, 0x73, 0x73, 0x0A, 0x23, 0x20, 0xE9, 0x0A])
    let r = try SimulProcess.run(["run", "latin.py"], in: scratch.folder)
    #expect(r.status == 1)
    #expect(r.out.isEmpty)
    #expect(r.err.contains("latin.py\", line 2\nSyntaxError: Non-UTF-8 code starting with '\\xe9' in file latin.py on line 2"))
  }

  @Test func anEmptyFileIsAProgramThatDoesNothing() throws {
    let scratch = try Scratch()
    try scratch.write("empty.py", "")
    for command in ["run", "trace"] {
      let r = try SimulProcess.run([command, "empty.py"], in: scratch.folder)
      #expect(r.status == 0 && r.out.isEmpty && r.err.isEmpty, "\(command): \(r)")
    }
    #expect(try SimulProcess.run(["check", "empty.py"], in: scratch.folder).out == "empty.py: ok\n")
  }

  @Test func lineEndsOfOtherSystemsAndAByteOrderMarkAreFine() throws {
    let scratch = try Scratch()
    try scratch.write("dos.py", [0xEF, 0xBB, 0xBF] + Array("x = 1\r\nif x:\r\n    print('yes')\r\n".utf8))
    #expect(try SimulProcess.run(["run", "dos.py"], in: scratch.folder).out == "yes\n")
  }

  // MARK: How programs end

  @Test func aSyntaxErrorHasCPythonsMessageLineAndCaret() throws {
    let r = try run("x = 1\nprint('a'\nprint('b')\n")
    #expect(r.status == 1)
    #expect(r.out.isEmpty)
    #expect(
      r.err == """
          File "p.py", line 2
            print('a'
                 ^
        SyntaxError: '(' was never closed

        """)
  }

  @Test func anUnsupportedImportIsNamedWithLineAndColumn() throws {
    let r = try run("print('first')\nimport numpy\n")
    #expect(r.status == 2)
    #expect(r.err == "simul: p.py:2:1: the module 'numpy' is not simulated\n")
    let scratch = try Scratch()
    try scratch.write("p.py", "import asyncio\nif True:\n    import numpy\n")
    let check = try SimulProcess.run(["check", "p.py"], in: scratch.folder)
    #expect(check.status == 2)
    #expect(check.err == "p.py:3:12: the module 'numpy' is not simulated\n")
  }

  @Test func checkNamesEverythingThatIsNotSimulated() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.py",
      """
      import asyncio, os, signal
      import sqlite3
      from typing import TYPE_CHECKING
      if TYPE_CHECKING:
          import numpy

      def stop(signal):
          print(signal.name_of_mine)

      async def main():
          if hasattr(os, "startfile"):
              os.startfile("x")
          await asyncio.create_subprocess_exec("ls")
          print(f"{os.path.nonsense}")
          os.fork()

      asyncio.run(main())

      """)
    let check = try SimulProcess.run(["check", "p.py"], in: scratch.folder)
    #expect(check.status == 2)
    #expect(
      check.err == """
        p.py:2:8: the module 'sqlite3' is not simulated
        p.py:13:11: 'asyncio.create_subprocess_exec' is not simulated
        p.py:14:14: the module 'os.path' has no 'nonsense' here
        p.py:15:5: 'os.fork' is not simulated

        """)
  }

  @Test func aProgramMayCatchTheMissingModule() throws {
    let r = try run("try:\n    import numpy\nexcept ImportError as e:\n    print('none:', e)\n")
    #expect(r.status == 0)
    #expect(r.out == "none: No module named 'numpy'\n")
  }

  @Test func anUncaughtExceptionHasCPythonsTraceback() throws {
    let r = try run(
      """
      def half(n):
          return n / 0

      print("before")
      half(3)
      """)
    #expect(r.status == 1)
    #expect(r.out == "before\n")
    #expect(
      r.err == """
        Traceback (most recent call last):
          File "p.py", line 5, in <module>
            half(3)
            ~~~~^^^
          File "p.py", line 2, in half
            return n / 0
                   ~~^~~
        ZeroDivisionError: division by zero

        """)
  }

  @Test(arguments: [
    ("sys.exit()", 0, ""), ("sys.exit(0)", 0, ""), ("sys.exit(7)", 7, ""), ("sys.exit(300)", 44, ""), ("sys.exit(-1)", 255, ""),
    ("sys.exit(True)", 1, ""), ("sys.exit('no bread')", 1, "no bread\n"), ("raise SystemExit", 0, ""),
    ("raise SystemExit(5)", 5, ""), ("raise KeyboardInterrupt", 130, nil),
  ])
  func theExitStatusIsTheProgramsOwn(_ line: String, _ status: Int, _ err: String?) throws {
    let r = try run("import sys\nprint('out')\n\(line)\n")
    #expect(r.status == Int32(status))
    #expect(r.out == "out\n")
    if let err { #expect(r.err == err) }
  }

  @Test func aDeadlockIsStatusThreeAndSaysWhoWaitsForWhat() throws {
    let r = try SimulProcess.run(["run", "Scenarios/05-sync/two_bridges.py"])
    #expect(r.status == 3)
    #expect(r.out.hasSuffix("the milk cart wants the north bridge\n"))
    #expect(r.err.hasPrefix("simul: deadlock at t=1.0"))
    #expect(r.err.contains("Task-2 (cart) waits for a lock at line"))
    #expect(r.err.contains("cycle: Task-2 -> Task-3 -> Task-2"))
  }

  @Test func aDeadlockOnTheNetworkNamesWhatIsWaitedFor() throws {
    let r = try run(
      """
      import asyncio
      async def handle(reader, writer):
          await reader.readline()
      async def main():
          server = await asyncio.start_server(handle, "127.0.0.1", 8888)
          reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
          await reader.read()
      asyncio.run(main())

      """)
    #expect(r.status == 3)
    #expect(r.err.contains("Task-1 (main) waits for data from 127.0.0.1:8888 at line 7"))
    #expect(r.err.contains("(handle) waits for data from 127.0.0.1:49152 at line 3"))
  }

  @Test(arguments: [
    ("'example.org', 80", "the host 'example.org' is outside the scenario"),
    ("'10.1.2.3', 80", "the host '10.1.2.3' is outside the scenario"), ("'localhost', 443, ssl=True", "TLS"),
  ])
  func whatIsOutsideTheScenarioIsRefused(_ arguments: String, _ words: String) throws {
    let r = try run("import asyncio\nasync def main():\n    await asyncio.open_connection(\(arguments))\nasyncio.run(main())\n")
    #expect(r.status == 2)
    #expect(r.err.contains(":3:"))
    #expect(r.err.contains(words))
  }

  @Test func limitsAreStatusFourAndKeepWhatWasWritten() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.py",
      """
      import asyncio
      async def main():
          n = 0
          while True:
              n += 1
              print(n)
              await asyncio.sleep(1)
      asyncio.run(main())
      """)
    let time = try SimulProcess.run(["run", "--max-time", "3.5", "p.py"], in: scratch.folder)
    #expect(time.status == 4)
    #expect(time.out == "1\n2\n3\n4\n")
    #expect(time.err.hasPrefix("simul: "))
    let steps = try SimulProcess.run(["run", "--max-steps", "200", "p.py"], in: scratch.folder)
    #expect(steps.status == 4)
    #expect(steps.out.hasPrefix("1\n2\n3\n"))
    #expect(steps.err == "simul: limit of 200 steps\n")
    let trace = try SimulProcess.run(["trace", "--max-steps", "200", "p.py"], in: scratch.folder)
    #expect(trace.status == 4)
    #expect(trace.out.split(separator: "\n").count > 10)
  }

  @Test func endlessRecursionIsAnErrorOfTheProgram() throws {
    let r = try run("def f(n):\n    return f(n + 1)\nf(0)\n")
    #expect(r.status == 1)
    #expect(r.err.contains("RecursionError: maximum recursion depth exceeded"))
  }

  @Test func deepNestingOfTheTextIsAnError() throws {
    let r = try run("x = " + String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000) + "\n")
    #expect(r.status == 1)
    #expect(r.err.contains("SyntaxError: too many nested parentheses"))
  }

  // MARK: Streams

  @Test func argumentsAndInputReachTheProgram() throws {
    let scratch = try Scratch()
    try scratch.write("p.py", "import sys\nprint(sys.argv)\nname = input('who? ')\nprint('hello', name)\n")
    let r = try SimulProcess.run(["run", "p.py", "one", "--two"], in: scratch.folder, input: "Ada\n")
    #expect(r.status == 0)
    #expect(r.out == "['p.py', 'one', '--two']\nwho? hello Ada\n")
  }

  @Test func aReaderThatLeavesEndsNothingBadly() throws {
    let scratch = try Scratch()
    try scratch.write("p.py", "for i in range(200000):\n    print('a line of some length', i)\n")
    let r = try SimulProcess.shell("\"$SIMUL\" run p.py | head -n 1; \"$SIMUL\" run p.py >&-; echo \"status $?\"", in: scratch.folder)
    #expect(r.out.hasPrefix("a line of some length 0\n"))
    #expect(!r.err.contains("Fatal error"))
    #expect(!r.err.contains("SIGPIPE"))
  }

  @Test func theTraceIsOneJSONObjectALine() throws {
    let r = try SimulProcess.run(["trace", "Scenarios/01-basics/one_cook.py"])
    #expect(r.status == 0)
    let lines = r.out.split(separator: "\n")
    #expect(lines.count > 10)
    #expect(lines.first == #"{"tick": 1, "t": 0.0, "kind": "task", "task": "Task-1", "name": "main"}"#)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(Set(object?.keys ?? [:].keys) == ["tick", "t", "kind", "task", "name"])
    }
    let events = try SimulProcess.run(["trace", "--events", "Scenarios/01-basics/one_cook.py"])
    #expect(events.status == 0)
    for line in events.out.split(separator: "\n") {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test func twoRunsWriteTheSameBytes() throws {
    for arguments in [["trace", "--events"], ["run"]] {
      let first = try SimulProcess.run(arguments + ["Scenarios/02-tasks/relay.py"])
      let second = try SimulProcess.run(arguments + ["Scenarios/02-tasks/relay.py"])
      #expect(first.status == 0 && first.out == second.out)
    }
  }

  @Test func theStepperWithoutATerminalSaysSo() throws {
    let r = try SimulProcess.shell("TERM=dumb setsid \"$SIMUL\" play Scenarios/01-basics/one_cook.py; echo \"status $?\"")
    #expect(r.out.hasSuffix("status 2\n"))
    #expect(!r.err.isEmpty)
  }

  @Test func aBrokenProgramDoesNotOpenTheStepper() throws {
    let scratch = try Scratch()
    try scratch.write("p.py", "def\n")
    let r = try SimulProcess.run(["play", "p.py"], in: scratch.folder)
    #expect(r.status == 1)
    #expect(r.out.isEmpty)
    #expect(r.err.hasSuffix("SyntaxError: invalid syntax\n"))
  }

  private func run(_ text: String) throws -> ProcessResult {
    let scratch = try Scratch()
    try scratch.write("p.py", text)
    return try SimulProcess.run(["run", "p.py"], in: scratch.folder)
  }
}

/// Each scenario as a user would run it.
@Suite struct ScenarioRunTests {
  @Test func everyScenarioGivesItsRecordedOutput() throws {
    let folder = SimulProcess.root.appendingPathComponent("Scenarios")
    let walk = try #require(FileManager.default.enumerator(atPath: folder.path))
    var count = 0
    for case let path as String in walk where path.hasSuffix(".py") {
      count += 1
      let r = try SimulProcess.run(["run", "Scenarios/" + path])
      let golden = SimulProcess.root.appendingPathComponent("Tests/Golden/Scenarios/\(path.dropLast(3)).expected")
      #expect(r.out == String(decoding: try Data(contentsOf: golden), as: UTF8.self), "\(path)")
    }
    #expect(count >= 16)
  }
}
