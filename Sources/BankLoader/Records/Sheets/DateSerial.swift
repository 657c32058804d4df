/// Dates as a spreadsheet counts them: days, 61 of which are 1 March 1900.
enum DateSerial {
  /// `2021/6/1`, as a spreadsheet shows a day where nothing else is asked; nil for a text that is no
  /// whole day between 1 March 1900 and the end of 9999.
  static func day(of text: String) -> String? {
    guard let serial = Int(text), (61...2_958_465).contains(serial) else { return nil }
    // Days from 1 March of the year 0 in the Gregorian calendar, cut into eras of 400 years.
    let days = serial + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return "\(year)/\(month)/\(dayOfYear - (153 * shifted + 2) / 5 + 1)"
  }
}
