// Encodings of one byte a character: the code pages that old files are written in.

/// A code page: ASCII, and what the bytes from 128 on stand for.
final class CodePage: Sendable {
  /// The code points of the bytes from 128 on; U+FFFD where a byte stands for nothing.
  let upper: [UInt32]
  private let bytes: [UInt32: UInt8]

  private init(_ text: String) {
    var upper: [UInt32] = []
    for entry in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let ends = entry.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      if let first = ends.first, let last = ends.last, first <= last { upper += Array(first...last) }
    }
    self.upper = upper
    var bytes: [UInt32: UInt8] = [:]
    for (i, c) in upper.enumerated() where c != 0xFFFD && i < 128 { bytes[c] = UInt8(i + 128) }
    self.bytes = bytes
  }

  /// The byte of a code point, or nil.
  func byte(_ c: UInt32) -> UInt8? { c < 0x80 ? UInt8(c) : bytes[c] }

  /// The code point of a byte, or nil.
  func codePoint(_ byte: UInt8) -> UInt32? {
    if byte < 0x80 { return UInt32(byte) }
    let i = Int(byte) - 128
    return i < upper.count && upper[i] != 0xFFFD ? upper[i] : nil
  }

  /// The code page of that name, in lower case and with hyphens.
  static func named(_ name: String) -> CodePage? { all[name] }

  private static let all: [String: CodePage] = {
    var all: [String: CodePage] = [:]
    for (names, text) in tables {
      let page = CodePage(text)
      for name in names { all[name] = page }
    }
    return all
  }()

  private static let tables: [([String], String)] = [
    (["cp1252", "windows-1252", "1252"], """
      20AC FFFD 201A 192 201E 2026 2020 2021 2C6 2030 160 2039 152 FFFD 17D FFFD FFFD 2018 2019 201C 201D 2022 2013 2014 2DC
      2122 161 203A 153 FFFD 17E 178 A0-FF
      """),
    (["cp1251", "windows-1251", "1251"], """
      402 403 201A 453 201E 2026 2020 2021 20AC 2030 409 2039 40A 40C 40B 40F 452 2018 2019 201C 201D 2022 2013 2014 FFFD
      2122 459 203A 45A 45C 45B 45F A0 40E 45E 408 A4 490 A6 A7 401 A9 404 AB-AE 407 B0 B1 406 456 491 B5-B7 451 2116 454 BB
      458 405 455 457 410-44F
      """),
    (["cp1250", "windows-1250", "1250"], """
      20AC FFFD 201A FFFD 201E 2026 2020 2021 FFFD 2030 160 2039 15A 164 17D 179 FFFD 2018 2019 201C 201D 2022 2013 2014
      FFFD 2122 161 203A 15B 165 17E 17A A0 2C7 2D8 141 A4 104 A6-A9 15E AB-AE 17B B0 B1 2DB 142 B4-B8 105 15F BB 13D 2DD
      13E 17C 154 C1 C2 102 C4 139 106 C7 10C C9 118 CB 11A CD CE 10E 110 143 147 D3 D4 150 D6 D7 158 16E DA 170 DC DD 162
      DF 155 E1 E2 103 E4 13A 107 E7 10D E9 119 EB 11B ED EE 10F 111 144 148 F3 F4 151 F6 F7 159 16F FA 171 FC FD 163 2D9
      """),
    (["cp437", "437", "ibm437"], """
      C7 FC E9 E2 E4 E0 E5 E7 EA EB E8 EF EE EC C4 C5 C9 E6 C6 F4 F6 F2 FB F9 FF D6 DC A2 A3 A5 20A7 192 E1 ED F3 FA F1 D1
      AA BA BF 2310 AC BD BC A1 AB BB 2591-2593 2502 2524 2561 2562 2556 2555 2563 2551 2557 255D 255C 255B 2510 2514 2534
      252C 251C 2500 253C 255E 255F 255A 2554 2569 2566 2560 2550 256C 2567 2568 2564 2565 2559 2558 2552 2553 256B 256A
      2518 250C 2588 2584 258C 2590 2580 3B1 DF 393 3C0 3A3 3C3 B5 3C4 3A6 398 3A9 3B4 221E 3C6 3B5 2229 2261 B1 2265 2264
      2320 2321 F7 2248 B0 2219 B7 221A 207F B2 25A0 A0
      """),
    (["cp850", "850", "ibm850"], """
      C7 FC E9 E2 E4 E0 E5 E7 EA EB E8 EF EE EC C4 C5 C9 E6 C6 F4 F6 F2 FB F9 FF D6 DC F8 A3 D8 D7 192 E1 ED F3 FA F1 D1 AA
      BA BF AE AC BD BC A1 AB BB 2591-2593 2502 2524 C1 C2 C0 A9 2563 2551 2557 255D A2 A5 2510 2514 2534 252C 251C 2500
      253C E3 C3 255A 2554 2569 2566 2560 2550 256C A4 F0 D0 CA CB C8 131 CD-CF 2518 250C 2588 2584 A6 CC 2580 D3 DF D4 D2
      F5 D5 B5 FE DE DA DB D9 FD DD AF B4 AD B1 2017 BE B6 A7 F7 B8 B0 A8 B7 B9 B3 B2 25A0 A0
      """),
    (["koi8-r", "cskoi8r"], """
      2500 2502 250C 2510 2514 2518 251C 2524 252C 2534 253C 2580 2584 2588 258C 2590-2593 2320 25A0 2219 221A 2248 2264
      2265 A0 2321 B0 B2 B7 F7 2550-2552 451 2553-2561 401 2562-256C A9 44E 430 431 446 434 435 444 433 445 438-43F 44F
      440-443 436 432 44C 44B 437 448 44D 449 447 44A 42E 410 411 426 414 415 424 413 425 418-41F 42F 420-423 416 412 42C
      42B 417 428 42D 429 427 42A
      """),
    (["iso8859-2", "iso-8859-2", "latin2", "l2"], """
      80-A0 104 2D8 141 A4 13D 15A A7 A8 160 15E 164 179 AD 17D 17B B0 105 2DB 142 B4 13E 15B 2C7 B8 161 15F 165 17A 2DD 17E
      17C 154 C1 C2 102 C4 139 106 C7 10C C9 118 CB 11A CD CE 10E 110 143 147 D3 D4 150 D6 D7 158 16E DA 170 DC DD 162 DF
      155 E1 E2 103 E4 13A 107 E7 10D E9 119 EB 11B ED EE 10F 111 144 148 F3 F4 151 F6 F7 159 16F FA 171 FC FD 163 2D9
      """),
    (["iso8859-5", "iso-8859-5", "cyrillic"], """
      80-A0 401-40C AD 40E-44F 2116 451-45C A7 45E 45F
      """),
    (["iso8859-7", "iso-8859-7", "greek"], """
      80-A0 2018 2019 A3 20AC 20AF A6-A9 37A AB-AD FFFD 2015 B0-B3 384-386 B7 388-38A BB 38C BD 38E-3A1 FFFD 3A3-3CE FFFD
      """),
    (["iso8859-15", "iso-8859-15", "latin9", "l9"], """
      80-A3 20AC A5 160 A7 161 A9-B3 17D B5-B7 17E B9-BB 152 153 178 BF-FF
      """),
    (["mac-roman", "macroman", "macintosh"], """
      C4 C5 C7 C9 D1 D6 DC E1 E0 E2 E4 E3 E5 E7 E9 E8 EA EB ED EC EE EF F1 F3 F2 F4 F6 F5 FA F9 FB FC 2020 B0 A2 A3 A7 2022
      B6 DF AE A9 2122 B4 A8 2260 C6 D8 221E B1 2264 2265 A5 B5 2202 2211 220F 3C0 222B AA BA 3A9 E6 F8 BF A1 AC 221A 192
      2248 2206 AB BB 2026 A0 C0 C3 D5 152 153 2013 2014 201C 201D 2018 2019 F7 25CA FF 178 2044 20AC 2039 203A FB01 FB02
      2021 B7 201A 201E 2030 C2 CA C1 CB C8 CD-CF CC D3 D4 F8FF D2 DA DB D9 131 2C6 2DC AF 2D8-2DA B8 2DD 2DB 2C7
      """),
  ]
}
