import BankLoader
import ExamModel
import Testing

@Suite struct LawTextReaderTests {
  private func read(_ text: String, file: String = "laws/某法.md") -> LawText? {
    LawTextReader.read(bytes: Array(text.utf8), file: file)
  }

  private let text = """
    # 中华人民共和国某法

    2021年6月10日通过

    <!-- INFO END -->

    ## 第一章 总则

    第一条 为了安全，制定本法。

    　　第二条　有下列情形之一的，处罚：

    （一）甲；

    (二）乙。

    前款规定以外的，不处罚。

    **第二条之一** 另有规定的除外。

    第三条第二款所称情形，按前条办理。

    第二章 附则

    第三条 本法自公布之日起施行。
    """

  @Test func `articles have their paragraphs, items and headings`() throws {
    let law = try #require(read(text))
    #expect(law.title == "中华人民共和国某法")
    #expect(law.fileName == "某法")
    #expect(
      law.articles.keys.sorted()
        == [1, 2].map { ArticleNumber($0) } + [ArticleNumber(2, insertion: 1), ArticleNumber(3)])
    let second = try #require(law.articles[ArticleNumber(2)])
    #expect(second.headings == ["第一章 总则"])
    #expect(second.paragraphs.map(\.text) == ["有下列情形之一的，处罚：", "前款规定以外的，不处罚。"])
    #expect(second.paragraphs.first?.items.map(\.number) == [1, 2])
    let inserted = try #require(law.articles[ArticleNumber(2, insertion: 1)])
    #expect(inserted.lines == ["另有规定的除外。", "第三条第二款所称情形，按前条办理。"])
    #expect(law.articles[ArticleNumber(3)]?.headings == ["第二章 附则"])
  }

  @Test func `a text without articles has numbered parts`() throws {
    let law = try #require(read("### 某准则 2016\n\n引言。\n\n一、坚定信念\n\n甲。\n\n乙。\n\n二、坚持路线\n\n丙。\n"))
    #expect(law.title == "某准则")
    #expect(law.articles.isEmpty)
    #expect(law.parts[1]?.lines == ["甲。", "乙。"])
    #expect(law.parts[2]?.headings == ["二、坚持路线"])
  }

  @Test func `a text without a heading goes by its file's name`() {
    #expect(read("第一条 甲。\n", file: "laws/某条例.txt")?.title == "某条例")
    #expect(
      LawTextReader.read(bytes: [0x00, 0xFF, 0x80, 0x00], file: "a.md")?.articles.isEmpty ?? true)
  }
}
