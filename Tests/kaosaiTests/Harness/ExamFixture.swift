import Glibc

/// A folder with a small bank, papers on it and a store, for one test.
struct ExamFixture {
  let folder = TemporaryFolder()

  /// Questions numbered from 1, whose right answer is always the option 对的.
  static func bank(questions: Int) -> String {
    var text = "标题：小题库\n法规：中华人民共和国安全生产法\n版本：2021-06-10\n\n一、单项选择题\n"
    for number in 1...questions {
      text += "\n\(number). 第\(number)件事应当（　）。\n"
      let right = number % 4
      for (position, letter) in ["A", "B", "C", "D"].enumerated() {
        text += "\(letter). \(position == right ? "对的" : "错的\(position)")\(number)\n"
      }
      text += "答案：\(["A", "B", "C", "D"][right])\n解析：因为第\(number)条。\n"
      text += "依据：《安全生产法》第\(number % 9 + 1)条\n难度：易\n编号：q-\(number)\n"
    }
    return text
  }

  init(questions: Int = 12) {
    for name in ["banks", "papers"] { mkdir("\(folder.path)/\(name)", 0o700) }
    folder.write(Self.bank(questions: questions), to: "banks/小题库.txt")
  }

  /// Writes a paper on the bank and returns its name.
  @discardableResult
  func paper(_ name: String = "小考", count: Int = 5, _ lines: String...) -> String {
    let head = "title: \(name)\n" + lines.map { $0 + "\n" }.joined()
    let sections = "sections:\n  - {title: 单选题, kind: singleChoice, count: \(count), marks: 2}\n"
    folder.write(head + sections, to: "papers/\(name).yaml")
    return name
  }

  /// The store's path.
  var store: String { folder.path + "/kaosai.sqlite" }

  /// A command line on this folder.
  func arguments(_ command: String...) -> [String] {
    command + ["--banks", folder.path, "--store", store]
  }

  /// A command line that sits a paper.
  func exam(_ paper: String, candidate: String = "c1") -> [String] {
    arguments("exam", paper, "--candidate", candidate)
  }
}
