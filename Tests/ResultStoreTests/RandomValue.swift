import ExamModel

/// Values of every shape that the store takes, from a seed.
struct RandomValue {
  private var generator: SeededGenerator

  init(seed: Int) { generator = SeededGenerator(seed: UInt64(seed)) }

  mutating func number(_ bound: Int) -> Int { generator.number(below: bound) }

  mutating func truth() -> Bool { number(2) == 0 }

  mutating func optional<Value>(_ make: (inout RandomValue) -> Value) -> Value? {
    truth() ? make(&self) : nil
  }

  mutating func list<Value>(_ longest: Int, _ make: (inout RandomValue) -> Value) -> [Value] {
    (0..<number(longest + 1)).map { _ in make(&self) }
  }

  mutating func text() -> String {
    let pieces = [
      "安全", "生产", "A", "\"", "\\", "\n", "\r\n", "\u{0}", "\u{1F}", "😀", "é", "'", "/", " ",
      "\u{7F}",
      "\u{2028}", "null", "\u{FFFF}", "\u{10FFFF}", ";",
    ]
    return list(8) { pieces[$0.number(pieces.count)] }.joined()
  }

  mutating func int() -> Int {
    let edges = [0, 1, -1, .max, .min, 1 << 53, -(1 << 53) - 1]
    return truth() ? number(100) : edges[number(edges.count)]
  }

  mutating func double() -> Double {
    let edges: [Double] = [
      0, -0.0, 1, 0.1, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .infinity, -.infinity,
      1e21, 123456789.125,
    ]
    return truth() ? Double(number(1_000_000)) / 1000 : edges[number(edges.count)]
  }

  mutating func mark() -> Mark { Mark(thousandths: int()) }

  mutating func slot() -> Slot { Slot(item: number(80), part: optional { $0.number(5) }) }

  mutating func moment() -> Moment {
    Moment(
      wall: WallTime(milliseconds: Int64(int())), boot: Milliseconds(Int64(int())), bootID: text())
  }
}
