/// The names of members of JSON and of databases, however they are written.
enum MemberName {
  /// A name in small letters without what joins its words: `is_Correct` is iscorrect.
  static func plain(_ name: String) -> String {
    memo.meaning(of: name) { name in name.lowercased().filter { $0 != "_" && $0 != "-" } }
  }

  private static let memo = Memo<String>()
}
