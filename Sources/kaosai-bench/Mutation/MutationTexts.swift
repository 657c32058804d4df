/// The texts of the corpus that no writer makes: layouts of people and of other programs.
enum MutationTexts {
  /// A text, what the figures call it, and its file's name.
  static let all: [(name: String, file: String, text: String)] = [
    ("layouts", "a.txt", layouts), ("key sheet", "a.txt", keySheet), ("aiken", "a.txt", aiken),
    ("html", "a.html", html), ("markdown", "a.md", markdown), ("records", "a.json", records),
    ("qti 2", "a.xml", item), ("qti 1.2", "a.xml", assessment), ("cloze", "a.xml", cloze),
    ("gift by hand", "a.gift", gift),
  ]

  private static let layouts = """
    附件2
    安全知识考试复习题库
    一、单选题（共2题，每题2分）
    1、发生火灾时应当拨打（ B ）。
    A、110　　B、119\tC、120 D、122
    ［单选］2．安全色中表示禁止的是（   ）A.红B.黄C.蓝D.绿
    正确答案：a
    第 1 页 共 3 页
    二、多项选择题
    1.  下列属于特种作业的有
    （1）电工 ①②
    A：电工；B：焊工；C：保洁
    答案：A、B（难度系数C）
    解析：见规定。
    三、判断题
    1. 可以带电作业。（ × ）（应当断电）
    2 应当佩戴安全帽 -对:
    四、填空题
    1、应当在____小时内上报，由____批准。
    答案：1|一；县级以上人民政府
    五、简答题
    1、应急预案包括哪些内容？
    参考答案：（1）总则；
    （2）组织机构。
    """

  private static let keySheet = """
    单项选择题
    1. 甲的职责是（）
    A. 一 B. 二 C. 三 D. 四
    2. 乙的职责是（）
    A. 一 B. 二 C. 三 D. 四
    判断题
    3. 丙应当报告。
    4. 丁可以不报告。
    参考答案
    1-2 AB
    3.√ 4.×
    """

  private static let aiken = "第一题？\nA) 甲\nB) 乙\nANSWER: B\n\nSecond?\nA. x\nB. y\nANSWER: A\n"

  private static let html = """
    <html><head><meta charset="utf-8"><title>测验</title><style>p{}</style></head><body>
    <div><h3 class="mark_name">1. (单选题, 2分) 甲的职责是</h3><ul><li>A. 一</li><li>B. 二</li></ul>
    <p>我的答案：A 正确答案：<span>B</span></p></div>
    <table><tr><th>题干</th><th>选项A</th><th>选项B</th><th>答案</th></tr><tr><td>乙</td><td>一</td><td>二</td><td>A</td></tr></table>
    </body></html>
    """

  private static let markdown = """
    # 题库
    ## 一、单选题
    1. 甲的职责是（）
       - A. 一
       - *B、*[二](javascript:void(0);)

    **答案：** B

    - [ ] 一
    - [x] 二

    | 题干 | A | B | 答案 |
    | --- | --- | --- | --- |
    | 乙 | 一 | 二 | A |
    """

  private static let records = """
    {"data":[{"type":"radio","question":"甲","options":[{"label":"A","text":"一"},{"label":"B","text":"二"}],"correct":[1]},
    {"题型":"判断题","题干":"乙（　）","答案":"对","难度":0.5,"选项":"A.对|B.错"}],"total":2}
    """

  private static let gift = #"""
    // 标题：样例
    $CATEGORY: $course$/top/甲
    ::一::[html]<p>甲 \= <b>乙</b>？</p> {=对 # 好 ~%-50%错 ####见第五条}
    二 {~%50%a ~%50%b ~%-100%c}
    三 {#3.1..3.2} 四 {T} 五 {=甲 -> 1 = -> 2}
    """#

  private static let item = """
    <assessmentItem identifier="i"><responseDeclaration identifier="A" cardinality="multiple" baseType="identifier"><correctResponse><value>x</value></correctResponse><mapping upperBound="2"><mapEntry mapKey="x" mappedValue="1"/></mapping></responseDeclaration>
    <itemBody><p>Stem</p><choiceInteraction responseIdentifier="A" maxChoices="1"><prompt>Q?</prompt><simpleChoice identifier="x">1</simpleChoice><simpleChoice identifier="y">2</simpleChoice></choiceInteraction></itemBody>
    <responseProcessing template="match_correct"/></assessmentItem>
    """

  private static let assessment = """
    <questestinterop><assessment title="t"><section><item ident="i"><presentation><material><mattext texttype="text/html">&lt;p&gt;Stem&lt;/p&gt;</mattext></material><response_lid ident="r"><render_choice><response_label ident="1"><material><mattext>a</mattext></material></response_label><response_label ident="2"><material><mattext>b</mattext></material></response_label></render_choice></response_lid></presentation>
    <resprocessing><respcondition><conditionvar><varequal respident="r">1</varequal></conditionvar><setvar action="Set">100</setvar></respcondition></resprocessing></item></section></assessment></questestinterop>
    """

  private static let cloze = """
    <?xml version="1.0" encoding="UTF-8"?>
    <quiz><question type="cloze"><questiontext><text><![CDATA[第{1:SA:=五~%50%5#x}条，{2:MC:甲~=乙}]]></text></questiontext></question>
    <question type="numerical"><questiontext><text>n</text></questiontext><answer fraction="100"><text>1</text><tolerance>0.5</tolerance></answer></question></quiz>
    """

  /// The parts of a small Word document.
  static let contentTypes = """
    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """

  static let wordDocument = """
    <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>一、单选题</w:t></w:r></w:p>
    <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲的职责是（ </w:t></w:r><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>B</w:t></w:r><w:r><w:t> ）</w:t></w:r></w:p>
    <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>一</w:t><w:tab/><w:t>B、二</w:t><w:br/></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>题干</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>答案</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
    """

  static let wordNumbering = """
    <?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
    """
}
