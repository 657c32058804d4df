import ExamModel
import Testing

@Suite struct CivilTimeTests {
  private static let utc = ZoneOffset(minutes: 0)

  @Test(arguments: [
    ("1970-01-01 00:00:00", 0), ("1970-01-01 08:00:00", 28_800), ("1969-12-31 23:59:59", -1),
    ("2000-02-29 12:00:00", 951_825_600), ("2026-12-01 01:00:00", 1_796_086_800),
    ("2038-01-19 03:14:08", 2_147_483_648), ("1900-03-01 00:00:00", -2_203_891_200),
    ("9999-12-31 23:59:59", 253_402_300_799),
  ])
  func `known instants in universal time`(text: String, seconds: Int64) throws {
    let instant = WallTime(milliseconds: seconds * 1000)
    #expect(CivilTime(instant, in: Self.utc).text(seconds: true) == text)
    #expect(try #require(CivilTime(text)).instant(in: Self.utc) == instant)
  }

  @Test func `every day of nine hundred years follows the one before`() throws {
    var expected = try #require(CivilTime(year: 1600, month: 1, day: 1))
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var instant = expected.instant(in: Self.utc)
    while expected.year < 2500 {
      let civil = CivilTime(instant, in: Self.utc)
      guard civil == expected, civil.instant(in: Self.utc) == instant else {
        Issue.record("\(instant.milliseconds) is \(civil.text()) and not \(expected.text())")
        return
      }
      let isLeap =
        expected.year % 400 == 0 || (expected.year % 4 == 0 && expected.year % 100 != 0)
      let length =
        lengths[expected.month - 1] + (isLeap && expected.month == 2 ? 1 : 0)
      expected.day += 1
      if expected.day > length { (expected.day, expected.month) = (1, expected.month + 1) }
      if expected.month > 12 { (expected.month, expected.year) = (1, expected.year + 1) }
      instant = instant + Milliseconds.minutes(24 * 60)
    }
  }

  @Test(arguments: [-720, -210, -1, 0, 330, 345, 360, 480, 840])
  func `instants survive the way through any zone`(minutes: Int) {
    let zone = ZoneOffset(minutes: minutes)
    for step in -2000...2000 {
      let instant = WallTime(milliseconds: Int64(step) * 12_345_678_000)
      #expect(CivilTime(instant, in: zone).instant(in: zone) == instant)
    }
  }

  @Test func `milliseconds are cut off downwards on both sides of the epoch`() {
    let last = CivilTime(WallTime(milliseconds: -1), in: Self.utc)
    #expect(last.text(seconds: true) == "1969-12-31 23:59:59")
    let first = CivilTime(WallTime(milliseconds: 999), in: Self.utc)
    #expect(first.text(seconds: true) == "1970-01-01 00:00:00")
  }

  @Test func `beijing is eight hours ahead`() {
    let instant = WallTime(milliseconds: 1_796_086_800_000)
    #expect(CivilTime(instant, in: .shanghai).text() == "2026-12-01 09:00")
    #expect(CivilTime(instant, in: .shanghai).clockText == "09:00:00")
  }

  @Test(arguments: [
    (2000, 2, 29, true), (1900, 2, 29, false), (2024, 2, 29, true), (2025, 2, 29, false),
    (2026, 4, 31, false), (2026, 12, 31, true), (2026, 13, 1, false), (2026, 0, 1, false),
    (2026, 1, 0, false), (0, 1, 1, false), (10_000, 1, 1, false),
  ])
  func `the calendar has its days and no others`(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CivilTime(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(arguments: [
    ("2026-12-01", "2026-12-01 00:00:00"), ("2026-12-01 09:00", "2026-12-01 09:00:00"),
    ("2026-12-01T09:00:30", "2026-12-01 09:00:30"), ("2026-1-5 9:05", "2026-01-05 09:05:00"),
  ])
  func `dates and times as papers write them`(written: String, read: String) {
    #expect(CivilTime(written)?.text(seconds: true) == read)
  }

  @Test(arguments: [
    "", "2026", "2026-12", "2026-12-01 09", "2026-12-01 24:00", "2026-12-01 09:60",
    "2026-12-01 09:00:60", "2026-02-30", "-2026-12-01", "2026--12-01", "2026-12-01 +9:00",
    "2026-12-01 09:-5", "2026:12:01", "2026-12-01-09-00", "09:00 2026-12-01", "2026/12/01",
    "2026-12-01 09:00:00:00", "二〇二六-12-01", "2026-12-01T09:00Z", "2026-12-01  09:00",
    "99999999999999999999-01-01",
  ])
  func `anything else is no time`(text: String) {
    #expect(CivilTime(text) == nil)
  }

  @Test(arguments: [
    ("Asia/Shanghai", 480), ("Asia/Urumqi", 360), ("UTC", 0), ("+08:00", 480), ("-03:30", -210),
    ("+14:00", 840),
  ])
  func `a zone by name or distance`(text: String, minutes: Int) {
    #expect(ZoneOffset(text)?.minutes == minutes)
  }

  @Test(arguments: ["", "Mars/Base", "+8", "+25:00", "+08:60", "+-8:00", "+08:-1", "+０８:00"])
  func `no zone by anything else`(text: String) {
    #expect(ZoneOffset(text) == nil)
  }
}
