/// Takes out what a paper says to those who sit it: the lines of its cover below its title, `姓名____`,
/// and `考生注意：` with the lines below, numbered or not, up to the first heading for a kind.
struct ExamNotes {
  /// No paper says more.
  private static let longest = 24
  private static let titles: Set<String> = [
    "考生注意", "考生须知", "考试须知", "应试须知", "答题须知", "注意事项", "考生注意事项", "考试注意事项",
    "答题注意事项", "考试说明", "试卷说明", "答题说明", "答卷说明", "答卷须知", "作答须知", "说明",
  ]

  /// The lines, without such.
  var lines: [TidyLine] = []
  private(set) var notes: [TidyLine] = []

  init(_ all: [TidyLine]) {
    guard all.contains(where: { Self.isTitle($0.glyphs) || Self.isOfCover($0.glyphs) }) else {
      lines = all
      return
    }
    lines.reserveCapacity(all.count)
    var index = 0
    while index < all.count {
      if Self.isTitle(all[index].glyphs), let end = Self.end(after: index, of: all) {
        notes += all[index..<end]
        index = end
      } else if index > 0, Self.isOfCover(all[index].glyphs),
        Self.isOfCover(all[index - 1].glyphs) || FurnitureRule.endsAsTitle(all[index - 1].glyphs)
      {
        notes.append(all[index])
        index += 1
      } else {
        lines.append(all[index])
        index += 1
      }
    }
  }

  /// What is filled in on a cover.
  private static let fields = WordTable(
    [
      "课程名称", "课程代码", "课程", "考试科目", "科目", "学院", "院系", "系别", "专业", "班级", "年级", "姓名", "学号",
      "单位", "部门", "考号", "准考证号", "座位号", "考试时间", "考试形式", "考试方式", "满分", "适用专业", "适用班级",
      "任课教师", "命题教师", "命题人", "审核人", "学校", "工号", "岗位",
    ].map { ($0, true) })

  /// Whether a line begins with such a word, and a colon or a place for writing.
  private static func isOfCover(_ line: Glyphs) -> Bool {
    guard line.count <= 100, let end = fields.match(at: line.startIndex, in: line)?.end else {
      return false
    }
    let place = line.skipSpaces(from: end)
    return line.scalar(at: place).map { $0.isOne(of: ":：_＿") } == true
  }

  private static func isTitle(_ line: Glyphs) -> Bool {
    guard line.count <= 12, let first = line.first(where: { $0.isHan })?.scalar,
      first.isOne(of: "考应答注试作说")
    else { return false }
    return titles.contains(line.filter(\.isHan)[...].string)
  }

  /// The place of the heading that follows, where nothing before it belongs to a question.
  private static func end(after index: Int, of all: [TidyLine]) -> Int? {
    for place in all[(index + 1)...].indices.prefix(longest) {
      let line = all[place].glyphs
      if HeadingReader(line).mark()?.namesKind == true { return place }
      guard !HeaderSigns.asks(line) || isOfCover(line),
        OptionScanner(line: line).first()?.style.isMarked != true,
        LabelScanner(line: line).label(at: line.startIndex)?.field != .bank(.key)
      else { return nil }
    }
    return nil
  }
}
