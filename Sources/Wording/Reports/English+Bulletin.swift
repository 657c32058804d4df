package import ExamModel

extension English {
  package func bulletinTitle(_ paper: String) -> String { "Bulletin: “\(paper)”" }

  package func heading(of part: BulletinPart, number: Int) -> String {
    let name =
      switch part {
      case .summary: "Summary"
      case .units: "Standing of the units"
      case .commended: "Commended"
      case .weakPoints: "Weakest points"
      case .register: "Annex: register of results"
      }
    return number > 0 ? "\(number). \(name)" : name
  }

  package var bulletinAddress: String { "To all units:" }
  package var bulletinAnnex: String { "Annex: register of results" }
  package var bulletinSigner: String { "(issued by)" }
  package func bulletinDate(_ date: CivilTime) -> String {
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    let month = date.month < 10 ? "0\(date.month)" : "\(date.month)"
    return "\(date.year)-\(month)-\(day)"
  }

  package func summary(_ figures: BulletinFigures) -> String {
    let base =
      figures.isOfExpected ? "of those expected, leave and duty apart" : "of those who sat"
    return "Expected \(figures.expected), sat \(figures.sat), absent \(figures.absent), "
      + "on leave \(figures.leave), on duty \(figures.duty); turnout \(figures.turnout). "
      + "Passed \(figures.passed), pass rate \(figures.passRate) (\(base)). "
      + "Mean \(figures.mean), highest \(figures.highest)."
  }

  package func commended(units: [String]) -> String {
    "Commended: \(units.joined(separator: ", "))."
  }

  package func commended(people: [(name: String, unit: String)]) -> String {
    let names = people.map { $0.unit.isEmpty ? $0.name : "\($0.name) (\($0.unit))" }
    return "Commended: \(names.joined(separator: ", "))."
  }

  package var weakPointsLead: String { "The articles that were known least:" }
  package var weakPointColumns: (article: String, share: String, answers: String) {
    ("Article", "Marks earned", "Answers")
  }

  package func failedUnnamed(_ count: Int) -> String {
    "\(count) failed; their units are told separately."
  }
}
