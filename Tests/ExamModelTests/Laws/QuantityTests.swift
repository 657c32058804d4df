import ExamModel
import Testing

@Suite struct QuantityTests {
  /// The quantities of a text as `五日 5 day`.
  private func scan(_ text: String) -> [String] {
    QuantityScanner.scan(text).map { found in
      let quantity = found.quantity
      let bound = quantity.bound.map { $0 == .atLeast ? " ≥" : " ≤" } ?? ""
      return "\(quantity.text) \(quantity.value) \(quantity.unit)\(bound)"
    }
  }

  private func equal(_ left: String, _ right: String) -> Bool? {
    guard let left = Quantity(left), let right = Quantity(right) else { return nil }
    return left.equals(right)
  }

  @Test func `one value written in several ways is equal`() {
    for (left, right) in [
      ("一万元", "10000元"), ("一万元", "1万元"), ("1,000元", "一千元"), ("五日", "５日"), ("五日", "5天"),
      ("百分之三十", "30%"), ("一年", "十二个月"), ("两小时", "120分钟"), ("1.5亿元", "一亿五千万元"),
      ("二百零五元", "205元"), ("一百八十日", "180日"), ("三名", "3人"), ("５个工作日", "五个工作日"),
    ] {
      #expect(equal(left, right) == true, "\(left) \(right)")
    }
  }

  @Test func `values and units that differ are not equal`() {
    for (left, right) in [
      ("五日", "五个工作日"), ("五日", "五小时"), ("一万元", "一千元"), ("三倍", "三年"), ("一日", "二十四小时"),
    ] {
      #expect(equal(left, right) == false, "\(left) \(right)")
    }
  }

  @Test func `ranges give both numbers with their bounds`() {
    #expect(scan("处五万元以上十万元以下的罚款") == ["五万元 50000.0 money ≥", "十万元 100000.0 money ≤"])
    #expect(scan("一至三倍") == ["一至三倍 1.0 times", "三倍 3.0 times"])
    #expect(scan("十至二十万元").map { String($0.prefix(2)) } == ["十至", "二十"])
    #expect(scan("三十日内") == ["三十日 30.0 day ≤"])
    #expect(scan("不得少于二人") == ["二人 2.0 person ≥"])
    #expect(scan("不超过 10 日") == ["10日 10.0 day ≤"])
    #expect(scan("已满十四周岁不满十八周岁").map { String($0.suffix(1)) } == ["≥", "≤"])
  }

  @Test func `dates, ordinals and words with numerals are no quantities`() {
    for text in [
      "2021年9月1日起施行", "二〇二一年", "第三人", "第二款", "一般事故", "一人", "同一天", "三人民", "十一月", "年度", "千克",
    ] {
      #expect(scan(text) == [], "\(text)")
    }
    #expect(scan("5千克") == ["5千克 5000.0 gram"])
  }

  @Test func `articles are quantities of their own`() {
    #expect(scan("依照本法第九十五条、第一百三十四条之一的规定") == ["第九十五条 95.0 article", "第一百三十四条之一 134.001 article"])
  }

  @Test func `a quantity is read from a text that is nothing else`() {
    #expect(Quantity("三十日")?.value == 30)
    #expect(Quantity("三万元以下")?.bound == .atMost)
    #expect(Quantity("三万元以下")?.text == "三万元以下")
    for text in ["", "三十", "罚三十元", "三十日后", "三日五日"] { #expect(Quantity(text) == nil, "\(text)") }
  }

  @Test func `a bound admits the numbers on its side`() throws {
    let most = try #require(Quantity("一百元以下"))
    #expect(most.admits(Quantity(80, .money, text: "八十元")))
    #expect(!most.admits(Quantity(120, .money, text: "一百二十元")))
    #expect(!most.admits(Quantity(80, .day, text: "八十日")))
  }

  @Test func `a long number ends nothing`() {
    let digits = String(repeating: "9", count: 5000) + "元"
    #expect(scan(digits).count < 3000)
    #expect(scan(String(repeating: "亿", count: 2000) + "元").isEmpty)
  }
}
