import BankLoader
import Testing

@Suite struct PropertyListTests {
  private func lines(_ array: String) -> [String] {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "PropertyList-1.0.dtd">
      <plist version="1.0"><array>\(array)</array></plist>
      """
    return QuestionLines.of(Reading.document(text, file: "题库.plist"))
  }

  private func question(_ answer: Int, _ options: [String], _ title: String) -> String {
    """
    <dict><key>answer</key><integer>\(answer)</integer>
    <key>options</key><array>\(options.map { "<string>\($0)</string>" }.joined())</array>
    <key>title</key><string>\(title)</string></dict>
    """
  }

  @Test func `a key names the value behind it`() {
    let array =
      question(1, ["菜单", "证件"], "应先查验（　）。") + question(0, ["来访人", "天气"], "应后登记（　）。")
    #expect(lines(array) == ["单 应先查验（　）。 菜单/证件 = B", "单 应后登记（　）。 来访人/天气 = A"])
  }

  @Test func `a value without a name is no member`() {
    let stray = question(0, ["来访人", "天气"], "应后登记（　）。")
      .replacing("<dict>", with: "<dict><string>散页</string>")
    let array = question(1, ["菜单", "证件"], "应先查验（　）。") + stray
    #expect(lines(array) == ["单 应先查验（　）。 菜单/证件 = B", "单 应后登记（　）。 来访人/天气 = A"])
  }
}
