import ExamModel
import Testing
import Wording

@Suite struct StoreWordsTests {
  private let storeErrors: [StoreError] = [
    .cannotOpen(path: "a/b.sqlite", reason: "R"), .readOnly(path: "a/b.sqlite"),
    .locked(path: "a/b.sqlite"), .full(path: "a/b.sqlite"),
    .corrupt(path: "a/b.sqlite", reason: "R"),
    .newer(path: "a/b.sqlite", found: 3, supported: 2),
    .failed(path: "a/b.sqlite", statement: "SELECT\n  1", reason: "R"),
  ]
  private let fileErrors: [FileError] = [
    .missing(path: "a/b.txt"), .notPermitted(path: "a/b.txt"), .isDirectory(path: "a/b.txt"),
    .tooLarge(path: "a/b.txt", limit: 10), .full(path: "a/b.txt"),
    .failed(path: "a/b.txt", reason: "R"),
  ]

  @Test(arguments: Language.allCases)
  func `every failure of the store names the file and ends as a sentence`(language: Language) {
    let end: Character = language == .chinese ? "。" : "."
    for error in storeErrors {
      let sentence = language.words.sentence(for: error)
      #expect(sentence.contains("a/b.sqlite"))
      #expect(sentence.last == end)
      #expect(!sentence.contains("\n"))
    }
    #expect(language.words.sentence(for: StoreError.movedOn(attempt: "x-7-1")).contains("x-7-1"))
  }

  @Test(arguments: Language.allCases)
  func `every failure of a file names it and ends as a sentence`(language: Language) {
    let end: Character = language == .chinese ? "。" : "."
    for error in fileErrors {
      let sentence = language.words.sentence(for: error)
      #expect(sentence.contains("a/b.txt"))
      #expect(sentence.last == end)
    }
  }

  @Test func `a store of a newer version says which version is known`() {
    #expect(
      Chinese().sentence(for: StoreError.newer(path: "库", found: 3, supported: 2))
        == "考试记录库“库”由较新版本的程序建立（格式第 3 版，本程序支持到第 2 版）。请升级本程序。")
  }

  @Test func `a size is given in bytes or megabytes`() {
    let words = English()
    #expect(words.sentence(for: FileError.tooLarge(path: "a", limit: 4096)).contains("4096 bytes"))
    #expect(words.sentence(for: FileError.tooLarge(path: "a", limit: 20 << 20)).contains("20 MB"))
  }
}
