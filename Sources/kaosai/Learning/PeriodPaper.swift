import ExamFiles
import ExamModel
import Platform
import Wording

/// 每周一测、每月一考: a paper of the folder, opened for one week or month, in a series.
struct PeriodPaper {
  /// How long a period is.
  enum Period {
    case week, month

    /// The paper's file without its suffix.
    var name: String { self == .week ? "每周一测" : "每月一考" }
  }

  let period: Period
  let context: CommandContext

  /// The paper of the present period: once, within it, in the series of its title.
  func paper() throws(CommandFailure) -> CommandContext.ReadPaper {
    let read = try context.paper(named: period.name)
    var paper = read.paper
    let zone = paper.zone
    let now = context.time.now().wall
    let day = now.day(in: zone)
    let base = paper.title
    let first: Int
    let next: Int
    switch period {
    case .week:
      first = Self.monday(of: day)
      next = first + 7
      let (year, week) = Self.week(of: day)
      paper.title = context.words.weekTitle(base, year: year, week: week)
    case .month:
      let civil = CivilTime(now, in: zone)
      first = day - civil.day + 1
      next = first + Self.length(of: civil.month, in: civil.year)
      paper.title = context.words.monthTitle(base, year: civil.year, month: civil.month)
    }
    paper.series = paper.series ?? base
    paper.opening = .window(start: Self.start(of: first, zone), end: Self.start(of: next, zone))
    paper.attempts = 1
    let text = PaperWriter.text(of: paper) { _ in nil }
    return CommandContext.ReadPaper(paper: paper, text: text, path: read.path)
  }

  private static func start(of day: Int, _ zone: ZoneOffset) -> WallTime {
    WallTime(milliseconds: (Int64(day) * 1440 - Int64(zone.minutes)) * 60_000)
  }

  /// 1970-01-01 was a Thursday.
  static func monday(of day: Int) -> Int { day - ((day + 3) % 7 + 7) % 7 }

  /// The week's number and its year (ISO 8601): the week belongs to the year of its Thursday.
  static func week(of day: Int) -> (year: Int, week: Int) {
    let thursday = monday(of: day) + 3
    let zone = ZoneOffset(minutes: 0)
    let year = CivilTime(WallTime(milliseconds: Int64(thursday) * 86_400_000), in: zone).year
    let first = CivilTime(year: year, month: 1, day: 1)?.instant(in: zone).day(in: zone) ?? 0
    return (year, (thursday - first) / 7 + 1)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    let zone = ZoneOffset(minutes: 0)
    let first = CivilTime(year: year, month: month, day: 1)?.instant(in: zone)
    let next =
      month == 12
      ? CivilTime(year: year + 1, month: 1, day: 1)
      : CivilTime(year: year, month: month + 1, day: 1)
    guard let first, let end = next?.instant(in: zone) else { return 31 }
    return end.day(in: zone) - first.day(in: zone)
  }
}
