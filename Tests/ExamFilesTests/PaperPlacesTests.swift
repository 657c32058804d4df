import ExamFiles
import ExamModel
import Testing

@Suite struct PaperPlacesTests {
  @Test func `sections and banks are found where they stand`() {
    let text = """
      title: 考试
      sections:
        - {title: 一, kind: 判断, count: 10, marks: 1, from: [安全生产法, 消防法]}
        - title: 二
          kind: 判断
          count: 10
          marks: 1
          from: 消防法
          per-bank: {行政处罚法: 4, 消防法: 6}
      """
    let places = PaperPlaces(bytes: Array(text.utf8), file: "a.yaml")
    #expect(places.sections.map(\.line) == [3, 4])
    #expect(places.banks.map(\.name) == ["安全生产法", "消防法", "行政处罚法"])
    #expect(places.banks.map(\.position.line) == [3, 3, 9])
    #expect(places.banks.map(\.position.column) == [54, 61, 16])
  }

  @Test func `what is no paper has no places`() {
    #expect(PaperPlaces(bytes: Array("title: [".utf8), file: "").sections.isEmpty)
  }
}
