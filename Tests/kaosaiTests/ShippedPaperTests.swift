import BankLoader
import ExamFiles
import ExamModel
import ExamSession
import Glibc
import Platform
import Testing

/// The papers that come along, drawn from the banks that come along.
///
/// `KAOSAI_FORM_ROUNDS` says how many forms of each paper; a few where it is not set.
@Suite struct ShippedPaperTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/question-banks"

  private static let rounds =
    getenv("KAOSAI_FORM_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 10

  private static func names(in folder: String) -> [String] {
    (try? Directory.names(in: "\(Self.folder)/\(folder)")) ?? []
  }

  /// Every bank, read once.
  private static let banks: [String: QuestionBank] = {
    var banks: [String: QuestionBank] = [:]
    for name in names(in: "banks") {
      guard let bytes = try? FileBytes.read("\(folder)/banks/\(name)", limit: 1 << 26) else {
        continue
      }
      let document = BankReader.read(bytes: bytes, file: name, digest: SHA256Digest.function)
      banks[String(name.dropLast(4))] = document.bank
    }
    return banks
  }()

  @Test(arguments: names(in: "papers"))
  func `every paper draws form after form, and none like another`(name: String) throws {
    let path = "\(Self.folder)/papers/\(name)"
    let paper = try #require(
      PaperReader.read(bytes: try FileBytes.read(path, limit: 1 << 20), file: path).0)
    let used = Set(paper.blueprint.sections.flatMap(\.banks)).sorted()
    let banks = try used.map { (name: $0, bank: try #require(Self.banks[$0])) }
    let assembly = FormAssembly(paper: paper, pool: QuestionPool(banks: banks, digest: "d"))
    var forms: Set<[String]> = []
    for seed in 0..<Self.rounds {
      let form = try assembly.form(seed: UInt64(seed), candidate: "1")
      let ids = form.items.map(\.question.id)
      #expect(Set(ids).count == ids.count)
      #expect(ids.count == paper.blueprint.sections.reduce(0) { $0 + $1.count })
      #expect(
        form.items.allSatisfy {
          !$0.question.isRetired && $0.question.key != nil || !$0.question.parts.isEmpty
        })
      forms.insert(ids)
    }
    #expect(forms.count == Self.rounds)
  }
}
