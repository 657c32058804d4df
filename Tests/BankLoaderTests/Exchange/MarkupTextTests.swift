import ExamModel
import Testing

@testable import BankLoader

@Suite struct MarkupTextTests {
  @Test(arguments: [
    ("<p>甲</p>\n<p>乙</p>", "甲⏎乙"), ("甲<br>乙<br/><br />丙", "甲⏎乙⏎丙"),
    ("<ul><li>one</li><li>two</li></ul>", "one⏎two"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b⏎c"),
    ("a\n  b", "a b"), ("安全\n  生产", "安全生产"), ("安全\n  law", "安全 law"),
    ("（&nbsp;&nbsp;）", "（  ）"), ("<pre>a\n  b</pre>c", "a⏎  b⏎c"),
    ("&lt;b&gt; &amp;amp; &eacute; &#20013; &#x4E2D; &nosuch; &;", "<b> &amp; é 中 中 &nosuch; &;"),
    ("1 < 2 and a<b c", "1 < 2 and a<b c"), ("List<String> <T>", "List<String> <T>"),
    ("<a href=\"x>y\">t</a> <!-- c --> <!DOCTYPE x>u", "t u"), ("<!-- open", "<!-- open"),
    ("<script>if (a<b) {}</script>x<style>p{}</style>", "x"),
    ("x<sup>2</sup> H<sub>2</sub>O 10<sup>-3</sup> a<sup>bc</sup>", "x² H₂O 10⁻³ a^bc"),
    ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>", "漢（かん）"),
    ("<img src=a.png>", "〔图〕"), ("<img alt='a &amp; b'>", "〔图：a & b〕"),
    ("<video src=a><p>no video</p></video>", "〔图〕"),
    ("<img class=\"equation_image\" data-equation-content=\"x^2\" alt=\"LaTeX\">", "\\(x^2\\)"),
    ("<o:p>w</o:p>", "w"), ("<b", "<b"), ("</b>x", "x"), ("a\u{1}b\u{85}c", "abc"),
    ("<math><mroot><mi>x</mi><mn>3</mn></mroot></math>", "³√x"),
    ("<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>", "x₁²"),
  ])
  func `html is read as a page shows it`(html: String, text: String) {
    #expect(HTMLText.plainText(of: html).text.replacing("\n", with: "⏎") == text)
  }

  @Test func `hostile html takes no longer than its length`() {
    for piece in ["<b ", "<!--", "<a '", "<sup>", "</b>", "&amp", "<script>", "<math><mi>", "<"] {
      let text = String(repeating: piece, count: 100_000)
      #expect(HTMLText.plainText(of: text).text.utf8.count <= text.utf8.count)
      _ = HTMLText.isMarkup(text)
    }
  }

  @Test func `numbers of a range are exact`() {
    func text(_ low: String, _ high: String) -> String? {
      DecimalRange.key(from: low, to: high).map { "\($0.value)±\($0.tolerance)" }
    }
    #expect(text("3.141", "3.142") == "3.1415±0.0005")
    #expect(text("-1", "2") == "0.5±1.5")
    #expect(text("1.0", "22.0") == "11.5±10.5")
    #expect(text("1e3", "3e3") == "2000.0±1000.0")
    #expect(text("2", "1") == nil)
    #expect(text("a", "1") == nil)
    #expect(text("-99999999999999", "99999999999999") == "0.0±99999999999999.0")
  }

  @Test(arguments: ["____ a __ b", "（　）(  )", "( )_", "a___", "（x）", "", "()（", "____（ ）"])
  func `places of blanks are as many as the counter says`(stem: String) {
    #expect(BlankMarks.ranges(in: stem).count == BlankCounter.count(in: stem))
  }
}
