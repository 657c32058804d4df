import ExamModel

@testable import ResultStore

/// Small values that tests store.
///
/// The text of a paper is its title.
enum Sample {
  static func readPaper(_ text: String) -> Paper? {
    text.isEmpty ? nil : Paper(title: text, blueprint: Blueprint(sections: []))
  }

  static func store(
    _ folder: TemporaryFolder, migrations: [Migration] = Migration.all, patience: Int32 = 5000
  ) throws(StoreError) -> ResultStore {
    try ResultStore(
      path: folder.path("kaosai.sqlite"), migrations: migrations, patience: patience,
      readPaper: readPaper)
  }

  static func moment(_ seconds: Int64) -> Moment {
    Moment(
      wall: WallTime(milliseconds: 1_800_000_000_000 + seconds * 1000), boot: .seconds(seconds),
      bootID: "b")
  }

  static func sitting(_ id: String = "s1", title: String = "季度考试", openedAt: Int64 = 0) -> Sitting {
    Sitting(
      id: id, paper: Paper(title: title, blueprint: Blueprint(sections: [])), paperText: title,
      bankDigest: "sha256:1", seed: .max, generator: SeededGenerator.name, hasRoster: true,
      openedAt: WallTime(milliseconds: openedAt))
  }

  static let form = Form(
    title: "季度考试", bankDigest: "sha256:1", seed: 7,
    items: [
      FormItem(
        question: Question(
          id: "q1", kind: .singleChoice, stem: "谁是第一责任人？", options: ["总经理", "主任"],
          key: .choices([0])),
        section: "一、单项选择题", marks: Mark(2))
    ])

  static func attempt(
    _ candidate: String = "1024", sitting: String = "s1", ordinal: Int = 1, unit: String = "城关镇",
    steps: [Step] = [step(0, .started)]
  ) -> Attempt {
    Attempt(
      id: "\(sitting)-\(candidate)-\(ordinal)", sittingID: sitting,
      candidate: Candidate(id: candidate, name: "张三", unit: unit, category: "从业人员"),
      ordinal: ordinal, form: form, steps: steps)
  }

  static func step(_ index: Int, _ action: StepAction) -> Step {
    Step(index: index, moment: moment(Int64(index)), action: action)
  }

  static func answer(_ index: Int, _ choice: Int = 0) -> Step {
    step(index, .answered(Slot(item: 0), .choices([choice])))
  }
}
