import ExamModel
import ExamTesting
import FileContainers
import Grading
import Reports
import Tables
import Testing
import Wording

@Suite struct ReportTests {
  private let reports: [(any Words) -> Report] = [
    { AnalysisReport(SampleStudy.study(hasTraits: true, grouped: true), words: $0).report },
    { GradeReport(SampleStudy.sheet(target: 0.8), words: $0).report },
    {
      Bulletin(
        SampleStudy.sheet(), weakPoints: [], namesFailed: false, signature: SampleStudy.signature,
        words: $0
      ).report
    },
  ]

  @Test func `a page needs nothing else, and no text breaks out of it`() {
    for make in reports {
      let page = HTMLPage(make(Chinese()), words: Chinese()).text
      #expect(!page.contains("<script"))
      #expect(!page.contains("http://"))
      #expect(!page.contains("https://"))
      #expect(!page.contains("<考试>"))
      #expect(!page.contains("NaN"))
      #expect(page.hasPrefix("<!doctype html>"))
    }
  }

  @Test func `a page is well-formed markup`() throws {
    let page = HTMLPage(reports[0](Chinese()), words: Chinese()).text
    let body = page.split(separator: "<main>")[1].split(separator: "</main>")[0]
    let document = XMLDocument(Array("<main>\(body)</main>".utf8))
    #expect(document.failure == nil)
    #expect(document.root?.name == "main")
  }

  @Test func `what is suspected comes first, with its evidence`() {
    let report = reports[0](Chinese())
    #expect(report.sections[0].heading == "问题试题清单")
    guard case .findings(let findings) = report.sections[0].blocks[0] else {
      Issue.record("no findings")
      return
    }
    #expect(findings[0].subject == "q2")
    #expect(findings[0].name == "疑似答案错误")
    #expect(findings[0].caution == "样本少，仅供参考")
  }

  @Test func `those who failed are not named in a bulletin unless asked for`() {
    let sheet = SampleStudy.sheet()
    let failed = sheet.results.filter { $0.mark != nil && !$0.isPassed }.map(\.candidate.name)
    func text(_ namesFailed: Bool) -> String {
      let bulletin = Bulletin(
        sheet, weakPoints: [], namesFailed: namesFailed, signature: SampleStudy.signature,
        words: Chinese()
      ).report
      let bytes = ReportFormat.md.bytes(of: bulletin, words: Chinese()) ?? []
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(!failed.isEmpty)
    for name in failed {
      #expect(!text(false).contains("| \(name) |"))
      #expect(text(true).contains("| \(name) |"))
    }
    #expect(text(false).contains("应考 12 人，实考 10 人，缺考 1 人，另有请假 1 人"))
  }

  @Test func `a bulletin says to whom it goes, who sends it and what is annexed`() throws {
    let report = reports[2](Chinese())
    for format in [ReportFormat.md, .html] {
      let text = String(
        decoding: format.bytes(of: report, words: Chinese()) ?? [], as: UTF8.self)
      let places = ["各有关单位：", "一、总体情况", "二、各单位排名", "附件：成绩册", "城关镇应急办", "2026年11月"]
        .map { piece in text.range(of: piece) }
      #expect(!places.contains(nil))
      #expect(places == places.sorted { ($0 ?? 0) < ($1 ?? 0) })
    }
    // Parts that have nothing to say take no number.
    #expect(report.sections.map(\.heading).contains("三、表扬"))
    #expect(report.sections.last?.isAnnex == true)
  }

  @Test func `a table of CSV is disarmed and a workbook holds texts, not formulas`() throws {
    let report = reports[1](Chinese())
    let csv = String(
      decoding: ReportFormat.csv.bytes(of: report, words: Chinese()) ?? [], as: UTF8.self)
    #expect(csv.contains(",'=1+1,"))
    #expect(!csv.contains(",=1+1,"))
    let bytes = try #require(ReportFormat.xlsx.bytes(of: report, words: Chinese()))
    let workbook = try WorkbookReader.read(bytes)
    let cells = workbook.sheets.flatMap(\.rows).flatMap(\.cells)
    #expect(cells.contains { $0.text == "=1+1" && $0.kind == .text })
    #expect(workbook.problems.isEmpty)
  }

  @Test func `a document is a container of well-formed parts`() throws {
    for make in reports {
      let bytes = try #require(ReportFormat.docx.bytes(of: make(English()), words: English()))
      let archive = try ZipArchive(bytes, limits: ZipLimits(bytes: 1 << 20))
      for entry in archive.entries {
        #expect(XMLDocument(try archive.bytes(of: entry)).failure == nil)
      }
      #expect(archive.entry(at: "word/document.xml") != nil)
    }
  }

  @Test func `reports are readable at every width`() throws {
    let measure = TextMeasure { $0.unicodeScalars.allSatisfy { $0.value > 0x2E7F } ? 2 : 1 }
    var text = ""
    for columns in [40, 80, 120] {
      for words in [Chinese() as any Words, English()] {
        text += "════ \(words.language.rawValue) · \(columns)\n"
        for section in reports.map({ $0(words) }).flatMap(\.sections) {
          for block in section.blocks {
            let lines: [String] =
              switch block {
              case .table(let table): TextTable(table, measure: measure).lines(columns: columns)
              case .chart(let chart): TextChart(chart, measure: measure).lines(columns: columns)
              default: []
              }
            for line in lines { #expect(measure.columns(line) <= columns, "\(line)") }
            if !lines.isEmpty {
              text += section.heading + "\n" + lines.joined(separator: "\n") + "\n"
            }
          }
        }
      }
    }
    if let difference = Snapshot.difference(of: text, from: "reports", beside: #filePath) {
      Issue.record("\(difference)")
    }
  }
}

extension String {
  /// Where a piece begins first, in bytes; nil where it is not there.
  fileprivate func range(of piece: String) -> Int? {
    let (text, wanted) = (Array(utf8), Array(piece.utf8))
    guard text.count >= wanted.count else { return nil }
    return (0...text.count - wanted.count).first {
      text[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
