/// Something that is measured, against a floor that is measured in the same run.
protocol Measure {
  /// What it is called on the command line.
  static var name: String { get }

  /// Takes the figures.
  static func run(_ bench: Bench) throws(BenchFailure) -> Report
}

/// The measures that there are.
enum Measures {
  /// Those that start programs come first: a process that has grown is slower to fork.
  static var all: [any Measure.Type] {
    [
      StartMeasure.self, PracticeMeasure.self, IdleMeasure.self, DeadlineMeasure.self,
      DeskMeasure.self, ScreenMeasure.self, ReviewMeasure.self, StoreMeasure.self,
      ReplayMeasure.self, DrawMeasure.self,
      BankMeasure.self, TextMeasure.self, MessyMeasure.self, SheetMeasure.self,
      DocumentMeasure.self,
      ItemsMeasure.self, TraitsMeasure.self, BoardMeasure.self,
      LearnMeasure.self, EquatingMeasure.self,
    ]
  }
}
