import ExamModel

/// Recognises the title of a list of keys: `参考答案`, `试题一参考答案与评分标准`, `答案：`.
enum KeySheetTitle {
  private static let name = "答案"
  /// What may stand behind it, in any order: `答案及评分标准`, `答案与评分细则（供参考）`.
  private static let additions = [
    "及", "与", "和", "暨", "、", "/", "&", "+", "评分", "阅卷", "评卷", "给分", "标准", "细则", "要点",
    "解析", "详解", "解答", "评析", "说明", "提示", "部分", "汇总", "一览", "速查", "表", "页", "集",
    "版", "附后", "参考", "答题",
  ]
  /// No more of them stand behind it.
  private static let most = 6

  /// Whether a line may be a title by its length and its end.
  static func mayBeTitle(_ line: Glyphs) -> Bool {
    guard line.count <= 40, let last = line.last else { return false }
    return (last.isSpace || last.scalar.isOne(of: "案析准则分总览表查页点后明示解答考题集版)）:：】]#*=-—"))
      && line.contains { $0.scalar == "案" }
  }

  /// Whether a line may be such a title.
  static func isTitle(_ line: Glyphs) -> Bool {
    guard mayBeTitle(line) else { return false }
    var text = line
    while let last = text.last?.scalar, last.isSpace || last.isOne(of: ":：】]#*=-—") {
      text = text.dropLast()
    }
    guard !text.contains(where: { $0.scalar == "。" }) else { return false }
    let folded = text.foldedString
    return endsAsTitle(folded[..<Self.end(of: folded)]) && !folded.holds("我的")
  }

  /// Whether a text ends with 答案 and what titles add to it.
  private static func endsAsTitle(_ text: Substring) -> Bool {
    var rest = text
    for _ in 0...most {
      if rest.utf8.reversed().starts(with: name.utf8.reversed()) { return true }
      guard
        let addition = additions.first(where: {
          rest.utf8.reversed().starts(with: $0.utf8.reversed())
        })
      else { return false }
      rest = rest.dropLast(addition.count)
    }
    return false
  }

  /// Where a title ends before a bracket behind it, `（模拟题（三））`.
  private static func end(of title: String) -> String.Index {
    let bytes = title.utf8
    guard bytes.last == 0x29 else { return bytes.endIndex }
    var depth = 0
    for place in bytes.indices.reversed() {
      if bytes[place] == 0x29 { depth += 1 }
      if bytes[place] == 0x28 { depth -= 1 }
      if depth == 0 { return place }
    }
    return bytes.endIndex
  }

  /// An empty group for the kind that the title names, `单选题答案`, or the word for it, `选择题答案`.
  static func group(of line: Glyphs) -> KeySheet.Group {
    let folded = line.foldedString
    for word in ["参考答案", "标准答案", "正确答案", "答案"] {
      guard let place = folded.range(of: word) else { continue }
      let head = HeadingReader(Glyphs(String(withoutCall(folded[..<place])))).mark()
      guard let head, head.kind == nil, head.namesKind else { return .init(kind: head?.kind) }
      return KeySheet.Group(word: KeySheetReader.word(of: head))
    }
    return KeySheet.Group()
  }

  /// A title without the call to open it: `点击展开选择题`.
  private static func withoutCall(_ title: Substring) -> Substring {
    var title = title
    for word in ["点击", "展开", "查看", "显示"] where title.hasPrefix(word) {
      title = title.dropFirst(word.count)
    }
    return title
  }
}

extension String {
  /// Where a word stands first.
  fileprivate func range(of word: String) -> String.Index? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(word) { return place }
      place = index(after: place)
    }
    return nil
  }
}
