import Glibc

/// How many banks are generated for each format that is written; `KAOSAI_SEEDS=1000` takes more.
enum Seeds {
  static let banks = 0..<(getenv("KAOSAI_SEEDS").flatMap { Int(String(cString: $0)) } ?? 200)
}
