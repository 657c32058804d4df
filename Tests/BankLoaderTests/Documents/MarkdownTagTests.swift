import ExamModel
import Testing

@testable import BankLoader

@Suite struct MarkdownTagTests {
  private func questions(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.md"))
  }

  @Test(arguments: ["A.", "· A", "- A.", "**A."])
  func `options of which only a tag is left keep the tags`(sign: String) {
    let letters = ["A", "B", "C", "D"]
    let tags = ["<table cellspacing=0>", "<table height=0>", "<table border=0>", "<td>"]
    let options = zip(letters, tags).map { letter, tag in
      "\(sign.replacing("A", with: letter)) \(tag)\(sign.hasPrefix("*") ? "**" : "")\n\n"
    }.joined()
    #expect(
      questions("1、值班表的边框为0的代码是（　）\n\n\(options)标准答案：C\n") == [
        "单 值班表的边框为0的代码是（　） \(tags.joined(separator: "/")) = C"
      ])
  }

  @Test func `options that differ in their tags alone keep them`() {
    let text = """
      1. 给值班员写信的代码是（　）
      A. <a href="a@b.cn">值班员</a>
      B. <a href="#a@b.cn">值班员</a>
      C. <a href="mailto:a@b.cn">值班员</a>
      答案：C
      """
    #expect(
      questions(text) == [
        "单 给值班员写信的代码是（　） <a href=\"a@b.cn\">值班员</a>/<a href=\"#a@b.cn\">值班员</a>"
          + "/<a href=\"mailto:a@b.cn\">值班员</a> = C"
      ])
  }

  @Test func `tags that a stem speaks of are text`() {
    let text = """
      1、<form method="">，method属性表示（　）
      A. 提交方式
      B. 登记方式
      答案：A
      2、<table rules=cols>，表示（　）
      A. 各列
      B. 各行
      答案：A
      3、代码“<td rowspan="3">值班</td>”表示合并三行。
      A. 对
      B. 错
      答案：A
      """
    #expect(
      questions(text) == [
        "单 <form method=\"\">，method属性表示（　） 提交方式/登记方式 = A",
        "单 <table rules=cols>，表示（　） 各列/各行 = A",
        "判 代码“<td rowspan=\"3\">值班</td>”表示合并三行。 = 对",
      ])
  }

  @Test func `a key with a tag behind its letter is the letter`() {
    let text = """
      1、插入登记框的代码是（　）

      · A <input type="password" size=15>

      · B <textarea name="" rows="" cols=""> </textarea>

      · C <select multiple><option value=""></select>

      标准答案：B <textarea>起手
      """
    #expect(
      questions(text) == [
        "单 插入登记框的代码是（　） <input type=\"password\" size=15>"
          + "/<textarea name=\"\" rows=\"\" cols=\"\"> </textarea>"
          + "/<select multiple><option value=\"\"></select> = B"
      ])
  }

  @Test(arguments: [
    "<p>1. 谁登记（　）。</p>\n<label><input type=\"radio\" name=\"a\">A. 甲</label>\n"
      + "<label><input type=\"radio\" name=\"a\">B. 乙</label>\n\n答案：A",
    "1. 谁登记（　）。<br><input type='radio'> A. 甲 <br><input type='radio'> B. 乙\n\n答案：A",
    "1. <font size=3>谁登记</font>（　）。\n- A. <span class=\"x\">甲</span>\n- B. <b>乙</b>\n\n答案：A",
    "1. 谁<a name=\"x\"></a>登记（　）。\nA. 甲<br>\nB. 乙<br>\n答案：A",
  ])
  func `tags of a page format, and go`(text: String) {
    #expect(questions(text) == ["单 谁登记（　）。 甲/乙 = A"])
  }

  @Test func `options that are pictures are no tags`() {
    let text = "1. 值班标志是（　）。\nA. <img src=\"1.png\">\nB. <img src=\"2.png\">\n答案：A\n"
    #expect(!questions(text).joined().contains("img"))
  }
}
