import ExamModel
import Testing

@Suite struct LawRegisterTests {
  private let register = LawRegister(laws: [
    Law(
      title: "中华人民共和国安全生产法", shortNames: ["安全生产法", "安法"], adopted: "2021-06-10",
      articles: 119),
    Law(title: "中华人民共和国宪法", shortNames: ["宪法"], adopted: "2018-03-11"),
    Law(title: "安全生产许可证条例", adopted: "2014-07-29"),
    Law(title: "另一部安法", shortNames: ["安法"], adopted: "2000-01-01"),
  ])

  @Test(arguments: [
    "安全生产法", "中华人民共和国安全生产法", "《安全生产法》", "《中华人民共和国安全生产法》", "安法",
    "〈安全生产法〉", "《 安全生产法 》", "《安全　生产法》",
  ])
  func `a law goes by any of its names`(name: String) {
    #expect(register.law(named: name)?.articles == 119)
  }

  @Test func `the first law of a name has it`() {
    #expect(register.law(named: "安法")?.adopted == "2021-06-10")
    #expect(register.law(named: "另一部安法")?.adopted == "2000-01-01")
  }

  @Test(arguments: ["", "中华人民共和国", "安全生产", "民法典", "《》"])
  func `other names find nothing`(name: String) {
    #expect(register.law(named: name) == nil)
  }
}
