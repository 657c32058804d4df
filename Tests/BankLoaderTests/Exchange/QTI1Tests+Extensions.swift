import BankLoader
import ExamModel
import Testing

extension QTI1Tests {
  @Test func `an extension that shows nothing is no way of answering beside another`() {
    let note = "<response_extension><display_style>2</display_style></response_extension>"
    let labels = labels([("1", "门卫"), ("2", "班长"), ("3", "来宾")])
    func item(_ responses: String) -> String {
      """
      <item ident="d1"><presentation><flow><material><mattext>谁签字？</mattext></material>\(responses)</flow></presentation>
      <resprocessing><respcondition><conditionvar>\(equal("1"))\(equal("2"))<not>\(equal("3"))</not></conditionvar><setvar action="Add">1</setvar></respcondition></resprocessing></item>
      """
    }
    let choice = "<response_lid ident=\"r\" rcardinality=\"Multiple\">\(labels)</response_lid>"
    #expect(
      outline(item(note + choice))
        == "2 multipleChoice #d1: 谁签字？\n  - 门卫\n  - 班长\n  - 来宾\n  = AB")
    #expect(outline(item(note)).contains("unsupported-interaction response_extension"))
    let shown = "<response_extension><render_extension/></response_extension>"
    #expect(outline(item(shown + choice)).contains("unsupported-interaction"))
  }

  @Test func `a rule may name an entry by its only label`() {
    func item(_ name: String) -> String {
      """
      <item ident="d2"><presentation><flow><material><mattext>谁签字？</mattext></material>
      <response_str ident="a_STR" rcardinality="Single"><render_fib rows="3"><response_label ident="a_ANS"/></render_fib></response_str></flow></presentation>
      <resprocessing><respcondition><conditionvar><varequal respident="\(name)">班长</varequal></conditionvar><setvar action="Set">100</setvar></respcondition></resprocessing></item>
      """
    }
    for name in ["a_ANS", "a_STR"] { #expect(outline(item(name)).hasSuffix("  = 班长")) }
    #expect(!outline(item("b_ANS")).contains("= "))
  }
}
