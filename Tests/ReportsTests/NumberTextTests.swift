import Reports
import Testing

@Suite struct NumberTextTests {
  @Test func `decimals are rounded half away from zero`() {
    #expect(NumberText.fixed(0.125, 2) == "0.13")
    #expect(NumberText.fixed(-0.125, 2) == "-0.13")
    #expect(NumberText.fixed(-0.001, 2) == "0.00")
    #expect(NumberText.fixed(12, 0) == "12")
    #expect(NumberText.fixed(nil, 2) == "—")
    #expect(NumberText.fixed(.infinity, 2) == "—")
  }

  @Test func `needless decimals are left out`() {
    #expect(NumberText.brief(12.50) == "12.5")
    #expect(NumberText.brief(12) == "12")
    #expect(NumberText.percent(0.8437) == "84.4%")
    #expect(NumberText.percent(1) == "100%")
  }
}
