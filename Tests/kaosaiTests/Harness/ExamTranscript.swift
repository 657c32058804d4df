/// What an exam showed: the stem and the stored answer of each question, and the time left at last.
struct ExamTranscript {
  private(set) var stems: [Int: String] = [:]
  private(set) var answers: [Int: String] = [:]
  private(set) var secondsLeft: Int?

  init(_ output: String) {
    var number: Int?
    for line in output.split(separator: "\n").map(String.init) {
      if line.hasPrefix("第 "), let slash = line.firstIndex(of: "/") {
        number = Int(line[line.index(line.startIndex, offsetBy: 2)..<slash])
        secondsLeft = Self.seconds(in: line) ?? secondsLeft
        // What was answered before is said again below.
        if let number { answers[number] = nil }
      } else if let number, stems[number] == nil, line.contains("（　）") {
        stems[number] = line
      } else if let number, line.hasPrefix("当前答案：") {
        answers[number] = String(line.dropFirst("当前答案：".count))
      }
    }
  }

  /// `剩余 59:58` as seconds.
  private static func seconds(in line: String) -> Int? {
    guard let range = line.firstRange(of: "剩余 ") else { return nil }
    let fields = line[range.upperBound...].split(separator: ":").map { Int($0) }
    return fields.reduce(0) { total, field in total.flatMap { sum in field.map { sum * 60 + $0 } } }
  }
}
