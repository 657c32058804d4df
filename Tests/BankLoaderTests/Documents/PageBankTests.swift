import ExamModel
import Testing

@testable import BankLoader

@Suite struct PageBankTests {
  private func outline(_ body: String) -> String {
    let page = "<!DOCTYPE html><html><head><title>作业</title></head><body>\(body)</body></html>"
    return BankOutline.text(of: Reading.document(page))
  }

  private let plain = """
    1 singleChoice: 安全第一（　）。
      - 甲
      - 乙
      = A
    """

  @Test func `blocks and breaks begin lines`() {
    #expect(outline("<p>1. 安全第一（　）。</p><div>A. 甲</div><div>B. 乙</div><p>答案：A</p>") == plain)
    #expect(outline("<div>1. 安全第一（　）。<br>A. 甲<br/>B. 乙<br>答案：A</div>") == plain)
  }

  @Test func `tags within a line mean nothing, references are characters`() {
    let body = "<p><b>1</b>. 安全<i>第</i>一（&nbsp;&#12288;）。<p>A. 甲&#20057;<p>B. &lt;乙&gt;<p>答案：A"
    #expect(
      outline(body) == """
        1 singleChoice: 安全第一（\u{A0}　）。
          - 甲乙
          - <乙>
          = A
        """)
  }

  @Test func `scripts, styles and buttons are no text`() {
    let body = """
      <script>var a="2. 乙（　）。<br>答案：B";</script><style>li{color:red}</style>\
      <p>1. 安全第一（　）。</p><p>A. 甲</p><button>收藏</button><p>B. 乙</p><p>答案：A</p>
      """
    #expect(outline(body) == plain)
  }

  @Test func `a page of a learning platform has its key beside what was answered`() {
    let body = """
      <h2 class="type_tit">一. 单选题（共1题，0.3分）</h2>
      <h3 class="mark_name">1. <span>(单选题, 0.3分)</span><span><p>安全第一（&nbsp; &nbsp;）。</p></span></h3>
      <ul><li>A. <p>甲</p></li><li>B. <p>乙</p></li></ul>
      <div><span><i>我的答案：</i>B:乙;</span><span><i>正确答案：</i><span>A:甲;</span></span></div>
      <div><span><i>0</i>分</span></div><div>AI讲解</div>
      """
    #expect(
      outline(body).hasPrefix(
        """
        [单选题（共1题，0.3分）]
        2 singleChoice: 安全第一（   ）。
          - 甲
          - 乙
          = A
        """))
  }

  @Test func `numbers and letters of lists are text`() {
    let body = """
      <ol><li><p>安全第一（　）。</p><ol type="A"><li>甲</li><li>乙</li></ol><p>答案：A</p></li></ol>
      """
    #expect(outline(body) == plain)
  }

  @Test func `a table with a header has a question a row`() {
    let body = """
      <table><tr><th>题目</th><th>A</th><th>B</th><th>答案</th></tr>\
      <tr><td>安全第一（　）。<td>甲<td>乙<td><b>A</b></tr></table>
      """
    #expect(outline(body) == plain)
  }

  @Test func `what a page shows when asked to is read, other hidden text is not`() {
    let body = """
      <p>1. 安全第一（　）。</p><p>A. 甲</p><p>B. 乙</p><div style="display: none">确定删除吗？</div>\
      <div style="display:none">答案：A</div>
      """
    #expect(outline(body) == plain + "\n! 1 hidden-text")
  }

  @Test func `right options may be set off by colour, by class, or by their ground`() {
    for look in ["style=\"color:#f00\"", "class=\"item correct\"", "style=\"background:yellow\""] {
      var body = ""
      for (index, letter) in ["B", "A", "B"].enumerated() {
        body += "<p>\(index + 1). 第\(index)题（　）。</p>"
        for option in ["A", "B"] {
          body += "<p><span \(option == letter ? look : "")>\(option). 选项\(option)</span></p>"
        }
      }
      let keys = Reading.document("<html><body>\(body)</body></html>").bank.questions.map(\.key)
      #expect(keys == [.choices([1]), .choices([0]), .choices([1])])
    }
  }

  @Test func `a page in GB18030 is read whatever it says of itself`() {
    // 1. 甲（ ）。<br>A. 乙<br>B. 丙<br>答案：A
    let text: [UInt8] =
      Array("<html><meta charset=\"gb2312\"><body>1. ".utf8) + [0xBC, 0xD7, 0xA3, 0xA8, 0xA3, 0xA9]
      + Array("<br>A. ".utf8) + [0xD2, 0xD2] + Array("<br>B. ".utf8) + [0xB1, 0xFB]
      + Array("<br>".utf8) + [0xB4, 0xF0, 0xB0, 0xB8, 0xA3, 0xBA] + Array("A</body>".utf8)
    let question = Reading.document(text).bank.questions.first
    #expect(question?.stem == "甲（）")
    #expect(question?.key == .choices([0]))
  }

  @Test func `a piece of a page in a text file is one`() {
    let text = """
      <h3 class="mark_name">1. 安全第一（　）。</h3>
      <ul><li>A. 甲</li><li>B. 乙</li></ul><span>答案：A</span>
      """
    #expect(BankOutline.text(of: Reading.document(text)) == plain)
  }
}
