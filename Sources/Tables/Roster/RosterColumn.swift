/// What a column of a roster says.
enum RosterColumn: CaseIterable {
  case id, name, unit, category, passcode, absence

  /// The headings that it is known by, the first the usual one.
  var headings: [String] {
    switch self {
    case .id: ["准考证号", "工号", "考号", "编号", "学号", "人员编号", "考生号", "id"]
    case .name: ["姓名", "名字", "考生姓名", "name"]
    case .unit: ["单位", "部门", "工作单位", "所在单位", "单位名称", "unit"]
    case .category: ["类别", "人员类别", "岗位类别", "岗位", "职务类别", "category"]
    case .absence: ["出勤", "考勤", "缺考原因", "请假", "备注", "absence"]
    case .passcode: ["口令", "密码", "考试口令", "passcode"]
    }
  }

  /// The column of a heading, blanks and case apart.
  static func column(headed heading: String) -> RosterColumn? {
    let word = heading.filter { !$0.isWhitespace }.lowercased()
    return allCases.first { $0.headings.contains(word) }
  }
}
