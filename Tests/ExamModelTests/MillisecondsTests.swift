import ExamModel
import Testing

@Suite struct MillisecondsTests {
  @Test func `units`() {
    #expect(Milliseconds.seconds(1) == Milliseconds(1000))
    #expect(Milliseconds.minutes(90) == .seconds(5400))
    #expect(Milliseconds.minutes(-1) < .zero)
  }

  @Test func `lengths add, subtract and compare`() {
    #expect(Milliseconds(1) + Milliseconds(2) == Milliseconds(3))
    #expect(Milliseconds(1) - Milliseconds(2) == Milliseconds(-1))
    #expect(Milliseconds(999) < .seconds(1))
  }

  @Test func `instants and lengths`() {
    let start = WallTime(milliseconds: 1000)
    #expect(start + .seconds(2) == WallTime(milliseconds: 3000))
    #expect(start - WallTime(milliseconds: 3000) == .seconds(-2))
    #expect(start < start + Milliseconds(1))
  }

  @Test func `lengths and instants from damaged files stay at the ends of time`() {
    let (least, most) = (Milliseconds(.min), Milliseconds(.max))
    #expect(most + Milliseconds(1) == most)
    #expect(least + least == least)
    #expect(least - most == least)
    #expect(most - least == most)
    #expect(Milliseconds.minutes(.max) == most)
    #expect(Milliseconds.seconds(.min) == least)
    let (dawn, dusk) = (WallTime(milliseconds: .min), WallTime(milliseconds: .max))
    #expect(dusk - dawn == most)
    #expect(dawn - dusk == least)
    #expect(dusk + most == dusk)
    #expect(CivilTime(dawn, in: .shanghai).year < 0)
    #expect(CivilTime(dusk, in: .shanghai).year > 9999)
  }
}
