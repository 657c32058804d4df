import ExamModel
import Testing

@testable import BankLoader

/// Keys of fill-in questions.
@Suite struct BlankKeyTests {
  private func key(_ answer: String, stem: String = "坚持____和____。") -> String? {
    let lines = QuestionLines.of("填空题\n1. \(stem)\n答案：\(answer)\n2. ____级。\n答案：四\n")
    return lines.first.map { String($0.dropFirst(2 + stem.count + 3)) }
  }

  @Test(arguments: [
    "预防；救援", "预防;救援", "预防、救援", "预防，救援", "预防  救援", "预防\t救援", "预防 救援", "预防|救援", "（1）预防（2）救援",
    "(1)预防 (2)救援", "①预防②救援", "①预防；②救援", "第一空：预防；第二空：救援",
  ])
  func `as many answers as blanks`(answer: String) {
    #expect(key(answer) == "预防；救援")
  }

  @Test(arguments: ["预防", "预防、救援、恢复", "预防、救援，恢复", "预防/救援"])
  func `more or fewer, or cut in two ways, leave the key open`(answer: String) {
    #expect(key(answer) == "?")
  }

  @Test func `the answer of one blank is not cut`() {
    #expect(key("安全第一、预防为主", stem: "____是方针。") == "安全第一、预防为主")
  }

  @Test func `the only bracket of each stem holds it, and several where all look alike`() {
    let text = "填空题\n1. 事故分为（四）级。\n2. 方针是（安全第一）。\n3. 时限为（1）小时。\n4. 坚持（预防）和（救援）。\n"
    #expect(
      QuestionLines.of(text) == [
        "填 事故分为（　）级。 = 四", "填 方针是（　）。 = 安全第一", "填 时限为（　）小时。 = 1", "填 坚持（　）和（　）。 = 预防；救援",
      ])
  }

  @Test(arguments: [
    "《登记办法》（试行）由（门卫）执行。", "值班室（以下简称甲室）由（门卫）看守。", "登记簿(纸本)由（门卫）保管。", "（1）值班由门卫负责；（2）巡查由班长负责。",
    "传呼机（BP）由（门卫）保管。", "值班（含节日）由（门卫）负责。",
    "专（兼）职门卫由（班长）选派。", "来访人员（车辆）由（门卫）登记。",
  ])
  func `a bracket that may explain leaves several open`(stem: String) {
    let text = "填空题\n1. 值班由（门卫）负责。\n2. 登记用（黑笔）。\n3. 坚持（预防）和（救援）。\n4. \(stem)\n"
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["卫", "笔", "援", "?"])
    #expect(QuestionLines.doubts(text) == ["5 ambiguous-key"])
  }

  @Test func `hints in brackets are no answers`() {
    let text = "一、填空题（用括号中的词填空）\n1. 值班由（门卫）负责。\n2. 登记用（黑笔）。\n3. 坚持（预防）和（救援）。\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
    let latin =
      "一、填空题\n1. He (go) home and (see) me.\n2. We (be) there and (do) it.\n3. I (have) it and (use) it.\n"
    #expect(QuestionLines.of(latin).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `several brackets explain where others of the section have none`() {
    let text = "填空题\n1. 值班由（门卫）负责。\n2. 登记用（黑笔）。\n3. 坚持（预防）和（救援）。\n4. 分为____级。\n5. 钥匙（备用）由（班长）保管。\n"
    #expect(QuestionLines.of(text).allSatisfy { !$0.contains("；") })
  }

  @Test func `answers between single underscores`() {
    let text = "填空题\n1. 值班由_门卫_负责。\n2. 表名是 duty_list，登记用_黑笔_。\n3. 坚持_预防_和_救援_。\n"
    #expect(
      QuestionLines.of(text) == [
        "填 值班由____负责。 = 门卫", "填 表名是 duty_list，登记用____。 = 黑笔", "填 坚持____和____。 = 预防；救援",
      ])
  }

  @Test func `of many questions one that may have blanks stays open`() {
    let filled = (1...12).map { "\($0). 第\($0)岗由__门卫\($0)__负责。\n" }
    let keys = QuestionLines.of("填空题\n" + filled.joined() + "13. 每__月__日巡查。\n").map {
      $0.hasSuffix("?")
    }
    #expect(keys == Array(repeating: false, count: 12) + [true])
  }

  @Test func `black brackets are blanks, several too, where every stem has them`() {
    let text = "填空题\n1. 坚持【预防】和【救援】。\n2. 方针是【安全第一】。\n3. 事故分为【四】级。\n"
    #expect(
      QuestionLines.of(text) == [
        "填 坚持（　）和（　）。 = 预防；救援", "填 方针是（　）。 = 安全第一", "填 事故分为（　）级。 = 四",
      ])
  }

  @Test func `answers may stand between underscores`() {
    let text = "填空题\n1. 首都是__北京__。\n2. 坚持__预防__和__救援__。\n3. 火警是 ___119___ 。\n"
    #expect(
      QuestionLines.of(text) == [
        "填 首都是____。 = 北京", "填 坚持____和____。 = 预防；救援", "填 火警是 ____ 。 = 119",
      ])
  }

  @Test(arguments: [
    "填空题\n1. __和__。\n2. 坚持__为主、__治理。\n3. __是首都，__是港口。\n",
    "填空题\n1. 首都是__北京__。\n2. 方针是__。\n3. 火警是__119__。\n",
    "填空题\n1. 首都是____北京____。\n2. 海洋有____四____个。\n3. 火警是____119____。\n",
  ])
  func `underscores that may be blanks leave the keys open`(text: String) {
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `as many answers as blanks fill a question without a heading`() {
    let text = "1. 坚持（）和（）。\n答案：预防、救援\n2. 分为（）级。\n答案：四\n"
    #expect(QuestionLines.of(text) == ["填 坚持（）和（）。 = 预防；救援", "填 分为（）级。 = 四"])
  }

  @Test func `some keys stand in blanks and the others below`() {
    let below = (1...20).map { "\($0)、第\($0)种由谁负责（ ）。\nA、甲\nB、乙\n答案：A\n" }
    let filled = (21...24).map { "\($0)、第\($0)种由谁负责（B）。\nA、甲\nB、乙\n" }
    let keys = QuestionLines.of((below + filled).joined()).map { $0.suffix(1) }
    #expect(keys == Array(repeating: "A", count: 20) + Array(repeating: "B", count: 4))
  }

  @Test func `the letter in the first of two blanks is the key where options fill both`() {
    let text = """
      1.值班表由（A）编制，由（　）公布。
      A.班长；队长
      B.司机；来宾
      2.来宾由（B）登记。
      A.司机
      B.门卫
      3.钥匙由（A）保管。
      A.门卫
      B.来宾
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班表由（　）编制，由（　）公布。 班长；队长/司机；来宾 = A", "单 来宾由（　）登记。 司机/门卫 = B",
        "单 钥匙由（　）保管。 门卫/来宾 = A",
      ])
  }

  @Test func `a letter before the blank is part of the text where options fill one`() {
    let text = "1.仓库（A）由（　）看守。\nA.班长\nB.司机\n2.来宾由（B）登记。\nA.司机\nB.门卫\n3.钥匙由（A）保管。\nA.门卫\nB.来宾\n"
    #expect(QuestionLines.of(text).first == "单 仓库（A）由（　）看守。 班长/司机 = ?")
  }

  @Test func `a unit in a stem is no key`() {
    let text = "1.值班室的噪声应当低于()dB(A)。\nA.45\nB.55\nC.65\n答案：C\n2.谁值班（　）。\nA.甲班\nB.乙班\n答案：B\n"
    #expect(
      QuestionLines.of(text) == ["单 值班室的噪声应当低于()dB(A)。 45/55/65 = C", "单 谁值班（　）。 甲班/乙班 = B"])
  }

  @Test func `brackets with blanks around their words are filled where nothing says a kind`() {
    let text = """
      1.来宾的登记人是( 门卫 )。
      2.( 班长 )公布值班表。
      3.钥匙的保管人是( 值班员 )。
      4.车辆由( 司机 )保养。
      5.交接由( 队长 )监督。
      """
    #expect(
      QuestionLines.of(text) == [
        "填 来宾的登记人是（　）。 = 门卫", "填 （　）公布值班表。 = 班长", "填 钥匙的保管人是（　）。 = 值班员",
        "填 车辆由（　）保养。 = 司机", "填 交接由（　）监督。 = 队长",
      ])
  }

  @Test func `brackets without blanks around their words may explain`() {
    let text = "1.来宾(访客)由谁登记。\n2.班长(队长)公布什么。\n3.钥匙(两把)由谁保管。\n4.车辆(轿车)由谁保养。\n5.交接(换班)由谁监督。\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") && !$0.hasPrefix("填") })
  }

  @Test func `words behind the cross of a whole statement put it right`() {
    let text = "判断题\n1.来宾由司机登记。（ × ）门卫\n2.钥匙由门卫保管。（ √ ）\n3.值班表由来宾公布。（ × ）班长公布\n"
    #expect(
      QuestionLines.of(text) == [
        "判 来宾由司机登记。（　） = 错", "判 钥匙由门卫保管。（　） = 对", "判 值班表由来宾公布。（　） = 错",
      ])
  }

  @Test func `a blank that only a full stop ends has its key as the others have`() {
    let text =
      "1. 谁值班（ A ）。\nA. 甲\nB. 乙\n2. 谁登记（ B 。\nA. 丙\nB. 丁\n3. 谁巡查（ B ）。\nA. 戊\nB. 己\n"
      + "4. 谁交接（ A ）。\nA. 庚\nB. 辛\n"
    let keys = QuestionLines.of(text).map { $0.suffix(1) }
    #expect(keys == ["A", "B", "B", "A"])
  }
}
