import ExamModel
import FileContainers
import Testing

@testable import BankLoader

/// A file of each foreign format, and its reader.
struct ExchangeSample: CustomTestStringConvertible {
  typealias Reader =
    @Sendable (_ bytes: [UInt8], _ file: String, _ digest: @escaping DigestFunction) -> BankDocument

  var name: String
  var bytes: [UInt8]
  var read: Reader

  var testDescription: String { name }

  init(_ name: String, _ text: String, _ read: @escaping Reader) {
    self.name = name
    bytes = Array(text.utf8)
    self.read = read
  }

  func document(_ bytes: [UInt8]) -> BankDocument { read(bytes, name, Reading.digest) }

  static let gift: Reader = { GIFTReader.read(bytes: $0, file: $1, digest: $2) }
  static let aiken: Reader = { AikenReader.read(bytes: $0, file: $1, digest: $2) }
  static let moodle: Reader = { MoodleXMLReader.read(bytes: $0, file: $1, digest: $2) }
  static let qti: Reader = { QTIReader.read(bytes: $0, file: $1, digest: $2) }

  static let texts: [ExchangeSample] = [
    ExchangeSample("gift", giftText, gift), ExchangeSample("aiken", aikenText, aiken),
    ExchangeSample("moodle", moodleText, moodle), ExchangeSample("qti 1.2", qti1Text, qti),
    ExchangeSample("qti 2", qti2Text, qti), ExchangeSample("qti 3", qti3Text, qti),
    ExchangeSample("pool", poolText, qti),
  ]

  /// A package made of the items above.
  static let package: ExchangeSample = {
    let manifest = """
      <manifest><resources><resource type="imsqti_item_xmlv2p1" href="a.xml"/>
      <resource type="imsqti_xmlv1p2"><file href="b/b.xml"/></resource></resources></manifest>
      """
    var sample = ExchangeSample("package", "", qti)
    sample.bytes =
      (try? ZipWriter.archive(of: [
        ("imsmanifest.xml", Array(manifest.utf8)), ("a.xml", Array(qti2Text.utf8)),
        ("b/b.xml", Array(qti1Text.utf8)),
      ])) ?? []
    return sample
  }()

  private static let giftText = #"""
    // 标题：样例
    $CATEGORY: $course$/top/甲

    // [id:g-1] [tag:难度：易]
    ::一::[html]<p>甲 \= <b>乙</b>？</p> {
      =[plain]对 # 好
      ~%-50%错 # 不对
    ####见第五条}

    二 {~%50%a ~%50%b ~%-100%c}
    三 {=Frog#Good! =%50%Cat =%0%*} 。
    四 {#3.1..3.2} {T} {F} {}
    五 {
      =甲 -> 1

      = -> 2
    }
    六 {FALSE#a#b}

    七 {>2 ALL
    a
    b
    }
    """#

  private static let aikenText = """
    第一题？
    A) 甲
    B) 乙
    ANSWER: B

    U.S. law
    A. yes,
    and more
    B. no
    ANSWER: A, B

    无答案
    A) x
    C) y
    """

  private static let moodleText = """
    <?xml version="1.0" encoding="UTF-8"?>
    <quiz><question type="category"><category><text>$course$/top/甲</text></category><info><text>标题：样例</text></info></question>
    <question type="multichoice"><questiontext format="html"><text><![CDATA[<p>2<sup>2</sup> &lt; <img src="a"></p>]]></text></questiontext><single>false</single><defaultgrade>2.5</defaultgrade>
    <answer fraction="50"><text>a</text><feedback><text>f</text></feedback></answer><answer fraction="50"><text>b</text></answer><answer fraction="-100"><text>c</text></answer><tags><tag><text>难度：易</text></tag></tags></question>
    <question type="cloze"><questiontext><text>第{1:SA:=五~%50%5#x}条</text></questiontext></question>
    <question type="numerical"><questiontext><text>n</text></questiontext><answer fraction="100"><text>1</text><tolerance>0.5</tolerance></answer></question>
    <question type="matching"><questiontext><text>m</text></questiontext><subquestion><text>A</text><answer><text>a</text></answer></subquestion><subquestion><text></text><answer><text>b</text></answer></subquestion></question>
    <question type="ordering"><questiontext><text>o</text></questiontext><answer fraction="2"><text>b</text></answer><answer fraction="1"><text>a</text></answer></question>
    <question type="truefalse"><questiontext><text>t</text></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>
    """

  private static let qti1Text = """
    <questestinterop><assessment title="样例"><section title="甲"><item ident="i1"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>multiple_answers_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
    <presentation><material><mattext texttype="text/html">&lt;p&gt;Stem&lt;/p&gt;</mattext></material><response_lid ident="r" rcardinality="Multiple"><render_choice><response_label ident="1"><material><mattext>a</mattext></material></response_label><response_label ident="2"><material><mattext>b</mattext></material></response_label></render_choice></response_lid></presentation>
    <resprocessing><respcondition><conditionvar><and><varequal respident="r">1</varequal><not><varequal respident="r">2</varequal></not></and></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing></item>
    <item ident="i2"><presentation><material><mattext>n</mattext></material><response_num ident="r"><render_fib/></response_num></presentation><resprocessing><respcondition><conditionvar><vargte respident="r">1</vargte><varlte respident="r">2</varlte></conditionvar><setvar>1</setvar></respcondition></resprocessing></item>
    <item ident="i3"><presentation><material><mattext>w</mattext></material><response_str ident="r"><render_fib/></response_str></presentation><resprocessing><respcondition><conditionvar><varequal respident="r">x</varequal></conditionvar><setvar>1</setvar></respcondition></resprocessing></item></section></assessment></questestinterop>
    """

  private static let qti2Text = """
    <assessmentItem identifier="two"><responseDeclaration identifier="A" cardinality="single" baseType="identifier"><correctResponse><value>x</value></correctResponse></responseDeclaration>
    <responseDeclaration identifier="B" cardinality="multiple" baseType="directedPair"><correctResponse><value>p q</value></correctResponse><mapping upperBound="2"><mapEntry mapKey="p q" mappedValue="1"/></mapping></responseDeclaration>
    <responseDeclaration identifier="C" cardinality="single" baseType="float"><correctResponse><value>2</value></correctResponse></responseDeclaration>
    <itemBody><p>Case <m:math><m:mfrac><m:mn>1</m:mn><m:mn>2</m:mn></m:mfrac></m:math></p><choiceInteraction responseIdentifier="A" maxChoices="1"><prompt>Q?</prompt><simpleChoice identifier="x">1</simpleChoice><simpleChoice identifier="y">2</simpleChoice></choiceInteraction>
    <gapMatchInteraction responseIdentifier="B"><gapText identifier="p">word</gapText><p>a <gap identifier="q"/></p></gapMatchInteraction><p>n <textEntryInteraction responseIdentifier="C"/></p></itemBody>
    <responseProcessing><responseCondition><responseIf><match><variable identifier="A"/><correct identifier="A"/></match></responseIf></responseCondition><setOutcomeValue identifier="SCORE"><mapResponse identifier="B"/></setOutcomeValue><equal toleranceMode="absolute" tolerance="1"><variable identifier="C"/><correct identifier="C"/></equal></responseProcessing></assessmentItem>
    """

  private static let qti3Text = """
    <qti-assessment-item identifier="three"><qti-response-declaration identifier="R" cardinality="ordered" base-type="identifier"><qti-correct-response><qti-value>b</qti-value><qti-value>a</qti-value></qti-correct-response></qti-response-declaration>
    <qti-item-body><p>Order</p><qti-order-interaction response-identifier="R"><qti-simple-choice identifier="a">1</qti-simple-choice><qti-simple-choice identifier="b">2</qti-simple-choice></qti-order-interaction></qti-item-body>
    <qti-response-processing template="match_correct"/><qti-modal-feedback identifier="f">why</qti-modal-feedback></qti-assessment-item>
    """

  private static let poolText = """
    <POOL><TITLE value='t'/><QUESTION_MATCH id='q4'><BODY><TEXT>Match</TEXT></BODY><ANSWER id='a1'><TEXT>frog</TEXT></ANSWER><CHOICE id='c1'><TEXT>mammal</TEXT></CHOICE><CHOICE id='c2'><TEXT>amphibian</TEXT></CHOICE>
    <GRADABLE><CORRECTANSWER answer_id='a1' choice_id='c2'/></GRADABLE></QUESTION_MATCH>
    <QUESTION_ORDER id='q6'><BODY><TEXT>Order</TEXT></BODY><ANSWER id='a1'><TEXT>b</TEXT></ANSWER><ANSWER id='a2'><TEXT>a</TEXT></ANSWER><GRADABLE><CORRECTANSWER answer_id='a1' order='2'/><CORRECTANSWER answer_id='a2' order='1'/></GRADABLE></QUESTION_ORDER></POOL>
    """
}
