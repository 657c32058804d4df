/// What people read of results, in no form yet.
package struct Report: Sendable, Hashable {
  /// The title.
  package var title: String
  /// What stands below the title.
  package var facts: [ReportFact]
  /// What follows, in order.
  package var sections: [ReportSection]

  package init(title: String, facts: [ReportFact] = [], sections: [ReportSection] = []) {
    self.title = title
    self.facts = facts
    self.sections = sections
  }
}

/// A part of a report under a heading; without one where that is empty.
package struct ReportSection: Sendable, Hashable {
  package var heading: String
  package var blocks: [ReportBlock]
  /// 附件: whether it begins a page.
  package var isAnnex: Bool

  package init(_ heading: String, _ blocks: [ReportBlock], isAnnex: Bool = false) {
    self.heading = heading
    self.blocks = blocks
    self.isAnnex = isAnnex
  }
}

/// A piece of a report.
package enum ReportBlock: Sendable, Hashable {
  /// Running text.
  case paragraph(String)
  /// 主送机关: to whom a document goes, at the left edge.
  case address(String)
  /// 落款: who signs and when, at the right.
  case closing([String])
  /// Labels with values.
  case facts([ReportFact])
  /// Things that need a person, most urgent first.
  case findings([ReportFinding])
  /// A table.
  case table(ReportTable)
  /// A chart.
  case chart(ReportChart)
}

/// A label and its value.
package struct ReportFact: Sendable, Hashable {
  package var label: String
  package var value: String

  package init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}

/// Something that needs a person.
package struct ReportFinding: Sendable, Hashable {
  /// What it is about.
  package var subject: String
  /// What is wrong.
  package var name: String
  /// What says so.
  package var evidence: String
  /// What to do.
  package var advice: String
  /// What is to be kept in mind; nil for nothing.
  package var caution: String?
  /// More of the subject: the text of a question.
  package var detail: String?
  /// Whether it cannot wait.
  package var isUrgent = true

  package init(
    subject: String, name: String, evidence: String, advice: String, caution: String? = nil,
    detail: String? = nil
  ) {
    self.subject = subject
    self.name = name
    self.evidence = evidence
    self.advice = advice
    self.caution = caution
    self.detail = detail
  }
}
