package import ExamModel

extension Chinese {
  package func bulletinTitle(_ paper: String) -> String { "关于“\(paper)”情况的通报" }

  package func heading(of part: BulletinPart, number: Int) -> String {
    let name =
      switch part {
      case .summary: "总体情况"
      case .units: "各单位排名"
      case .commended: "表扬"
      case .weakPoints: "薄弱知识点"
      case .register: "成绩册"
      }
    if part == .register { return "附件：\(name)" }
    let numerals = ["一", "二", "三", "四"]
    return numerals.indices.contains(number - 1) ? "\(numerals[number - 1])、\(name)" : name
  }

  package var bulletinAddress: String { "各有关单位：" }
  package var bulletinAnnex: String { "附件：成绩册" }
  package var bulletinSigner: String { "（发文机关）" }
  package func bulletinDate(_ date: CivilTime) -> String {
    "\(date.year)年\(date.month)月\(date.day)日"
  }

  package func summary(_ figures: BulletinFigures) -> String {
    let base = figures.isOfExpected ? "以应考人数（不含请假、公差）为分母" : "以实考人数为分母"
    return "本次考试应考 \(figures.expected) 人，实考 \(figures.sat) 人，缺考 \(figures.absent) 人，"
      + "另有请假 \(figures.leave) 人、公差 \(figures.duty) 人，参考率 \(figures.turnout)。"
      + "及格 \(figures.passed) 人，及格率 \(figures.passRate)（\(base)）。"
      + "平均分 \(figures.mean)，最高分 \(figures.highest)。"
  }

  package func commended(units: [String]) -> String {
    "对\(units.joined(separator: "、"))予以通报表扬。"
  }

  package func commended(people: [(name: String, unit: String)]) -> String {
    let names = people.map { $0.unit.isEmpty ? $0.name : "\($0.unit) \($0.name)" }
    return "对下列同志予以通报表扬：\(names.joined(separator: "、"))。"
  }

  package var weakPointsLead: String { "得分率最低的条文如下，请各单位组织重点学习。" }
  package var weakPointColumns: (article: String, share: String, answers: String) {
    ("条文", "得分率", "答题人次")
  }

  package func failedUnnamed(_ count: Int) -> String {
    "不及格 \(count) 人，名单另行通知所在单位。"
  }
}
