import ExamModel
import Testing

@testable import BankLoader

/// Papers whose lines the page's width or a scanner has broken, and several papers in a file.
@Suite struct BrokenPaperTests {
  @Test func `a bracket with its key goes on over two lines`() {
    let text =
      "一、单选题\n1．发现火情应当（ A\n）。\nA．报警\nB．旁观\n2．乘坐电梯逃生是（\nB ）。\nA．对的\nB．错的\n3．火警电话是（ A ）。\nA．119\nB．120\n"
    #expect(
      QuestionLines.of(text) == [
        "单 发现火情应当（　）。 报警/旁观 = A", "单 乘坐电梯逃生是（　）。 对的/错的 = B", "单 火警电话是（　）。 119/120 = A",
      ])
  }

  @Test func `a number lost its sign above the last options of a section`() {
    let text =
      "一、单选题\n1．火警电话是（　）。\nA．119  B．120\n2急救电话是（　）。\nA．119  B．120\n二、名词解释\n3．三同时\n4应急预案\n5．本质安全\n参考答案\n一、单选题\n1．A  2．B\n二、名词解释\n3．甲。\n4．乙。\n5．丙。\n"
    #expect(
      QuestionLines.of(text) == [
        "单 火警电话是（　）。 119/120 = A", "单 急救电话是（　）。 119/120 = B", "简 三同时 = 甲。", "简 应急预案 = 乙。",
        "简 本质安全 = 丙。",
      ])
  }

  @Test func `every paper of a file has a list under the same title`() {
    let paper =
      "一、判断题\n1．火警电话是119。\n2．火警电话是120。\n\n《消防法规》参考答案\n一、判断题\n1．√  2．×\n"
    let text = ["第一章 总则\n", "第二章 预防\n", "第三章 救援\n"].map { $0 + paper + "\n" }.joined()
    #expect(
      QuestionLines.of(text)
        == Array(repeating: ["判 火警电话是119。 = 对", "判 火警电话是120。 = 错"], count: 3).flatMap { $0 })
  }

  @Test func `the only question of a section has its answer below`() {
    let text =
      "一、论述题\n1．论述安全生产的方针。\n参考答案\n1．答：（1）安全第一；\n（2）预防为主。\n\n二、判断题\n1．火警电话是119。\n参考答案\n1．√\n"
    #expect(
      QuestionLines.of(text) == ["简 论述安全生产的方针。 = （1）安全第一；\n（2）预防为主。", "判 火警电话是119。 = 对"])
  }

  @Test func `the full stop behind a blank's answer is none of it`() {
    #expect(
      QuestionLines.of("填空题\n1．火警电话是____。\n答案：119。\n") == ["填 火警电话是____。 = 119"])
  }

  @Test(arguments: ["1-3：正确错误正确", "1-3：√×√", "1-1 √  2-2 ×  3-3 √", "1.正确√  2.错误×  3.正确√"])
  func `verdicts run together, or stand with their signs`(list: String) {
    let text = "一、判断题\n1．甲是乙。\n2．乙是丙。\n3．丙是丁。\n参考答案\n\(list)\n"
    #expect(QuestionLines.of(text) == ["判 甲是乙。 = 对", "判 乙是丙。 = 错", "判 丙是丁。 = 对"])
  }

  @Test func `the letter of an option stands above its sign`() {
    let text = "一、单选题\n1．火警电话是（　）。\nA\n．119\nB．120\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 火警电话是（　）。 119/120 = A"])
  }

  @Test func `empty brackets are left over behind the one with the key`() {
    let text =
      "一、多选题\n1．下列属于甲的有（AB）（）（）。\nA．一\nB．二\nC．三\n2．下列属于乙的有（BC）。\nA．一\nB．二\nC．三\n"
    #expect(
      QuestionLines.of(text) == ["多 下列属于甲的有（　）。 一/二/三 = AB", "多 下列属于乙的有（　）。 一/二/三 = BC"])
  }
}
