import BankLoader
import Testing

/// Program code in the questions of a file in GIFT.
@Suite struct GIFTCodeTests {
  private func outline(_ text: String) -> String {
    BankOutline.text(
      of: GIFTReader.read(bytes: Array(text.utf8), file: "x.gift", digest: Reading.digest))
  }

  @Test func `braces of code belong to the stem before the answer`() {
    let text = """
      ::1:: What does it count?
      int shifts(int days) {
        for (int i = 0; i < days; i++) { add(i); }

        return days * 3;
      }
      {
        =shifts
        ~days
      }

      What is wrong?
      void roster() { print("night"); }
      void call() { roster(); }
      Choose one. {=the name ~the bracket}

      Who signs? {=the guard ~the driver}
      """
    #expect(
      outline(text) == """
        1 singleChoice: What does it count?⏎int shifts(int days) {⏎for (int i = 0; i < days; i++) { add(i); }⏎⏎return days * 3;⏎}
          - shifts
          - days
          = A
        12 singleChoice: What is wrong?⏎void roster() { print("night"); }⏎void call() { roster(); }⏎Choose one.
          - the name
          - the bracket
          = A
        17 singleChoice: Who signs?
          - the guard
          - the driver
          = A
        """)
  }

  @Test func `an answer behind code that nothing parts from it but a blank line is its question's`()
  {
    let text = """
      What does it print?
      void log() {
        print("late");
      }

      {=late ~early}
      """
    #expect(outline(text).contains("1 singleChoice: What does it print?⏎void log() {"))
    #expect(outline(text).contains("  = A"))
  }

  @Test(arguments: [
    "Who signs? {B}\nWho opens? {=the guard ~the driver}",
    "Who signs? {guard; driver}\nWho opens? {=the guard ~the driver}",
    "Who signs? {\n=the guard;\n=the driver;\n}\nWho opens? {=the guard ~the driver}",
    "Who signs? {the guard;}\n\nWho opens? {=the guard ~the driver}",
    "Who signs? {the guard;}\n::2:: Who opens? {=the guard ~the driver}",
    "Who signs? {the guard;\n\nWho opens? {=the guard ~the driver}",
  ])
  func `what is no code is no part of the next question`(text: String) {
    let lines = outline(text).split(separator: "\n").filter { $0.contains("Who opens?") }
    #expect(lines.count == 1)
    #expect(!lines.contains { $0.contains("Who signs?") })
  }

  @Test func `a text behind several signs is no option with a key`() {
    let text = """
      Describe two checks. {
         ~~~1. At night, for posts > 12.
      2. For post = 1 the result is none.
      }

      Who signs? {~the guard ~=the driver}
      """
    #expect(
      outline(text) == """
        1 singleChoice: Describe two checks.
          -\u{20}
          -\u{20}
          - 1. At night, for posts > 12.⏎2. For post
          - 1 the result is none.
        6 singleChoice: Who signs?
          - the guard
          - the driver
          = B
        ! 1 empty-option
        ! 1 empty-option
        ! 2 bad-markup ~~
        ! 2 bad-markup ~~
        """)
  }

  @Test(arguments: ["{;", "{ a; }", "{;}", "}{;", "{{;}\n"])
  func `many braces are gone over in time`(piece: String) {
    #expect(!outline(String(repeating: piece, count: 10_000)).isEmpty)
  }
}
