import Grading
import Reports
import Tables
import Testing

@Suite struct ResponseFileTests {
  private func file(_ text: String, key: String? = nil) throws -> ResponseFile {
    let key = try key.map { try ResponseKey.read(Array($0.utf8)) }
    return try ResponseFile(CodedTableReader.read(Array(text.utf8)), key: key)
  }

  private func facilities(_ text: String, key: String? = nil) throws -> [Double?] {
    ItemAnalysis(try file(text, key: key).table).items.map(\.facility)
  }

  @Test func `letters are marked by a key in CSV or JSON`() throws {
    let responses = "id,q1,q2\na,A,B\nb,C,B\nc,,b\n"
    for key in ["question,key\nq1,A\nq2,B\n", #"{"q1":"A","q2":["B"]}"#] {
      #expect(try facilities(responses, key: key) == [1.0 / 3, 1])
    }
    let parallel = #"{"items":["q1","q2"],"key":["A","B"]}"#
    #expect(try facilities(responses, key: parallel) == [1.0 / 3, 1])
  }

  @Test func `the first column is the candidate's where the key has no such question`() throws {
    let table = try file("q1,q2\nA,B\n", key: #"{"q1":"A","q2":"B"}"#).table
    #expect(table.questions.map(\.id) == ["q1", "q2"])
    let numbered = try file("no,q1\n1,0\n2,1\n3,1\n4,0\n").table
    #expect(numbered.questions.map(\.id) == ["q1"])
    let sparse = try file("编码,q1,q2\n1003,0,5\n1001,1,4\n1010,1,3\n1004,0,0\n").table
    #expect(sparse.questions.map(\.id) == ["q1", "q2"])
    #expect(try file("q0,q1\n1,0\n0,1\n").table.questions.count == 2)
    // Different marks of four candidates are no ids.
    #expect(try file("q0,q1\n9,0\n7,1\n8,1\n4,1\n").table.questions.count == 2)
  }

  @Test func `sets of letters are right only as a whole, in any order and spelling`() throws {
    let responses = "q1\nAC\nca\n\"A,C\"\nA\nABC\n"
    #expect(try facilities(responses, key: #"{"q1":"AC"}"#) == [0.6])
    #expect(try facilities(responses, key: #"{"q1":["A","C"]}"#) == [0.6])
    let labels = ItemAnalysis(try file(responses, key: #"{"q1":"AC"}"#).table).items[0].options
    #expect(labels.map(\.label) == ["A", "B", "C"])
  }

  @Test func `a list of letters means any of them where one is chosen`() throws {
    #expect(try facilities("q1\nA\nC\nB\n", key: #"{"q1":["A","C"]}"#) == [2.0 / 3])
  }

  @Test func `right and wrong may be written in many ways`() throws {
    #expect(try facilities("q1\n对\n√\n错\n正确\n", key: #"{"q1":"对"}"#) == [0.75])
    #expect(try facilities("q1\nTRUE\nfalse\n", key: #"{"q1":true}"#) == [0.5])
  }

  @Test func `numbers in the key are full marks of a column of marks`() throws {
    #expect(try facilities("q1,q2\n0,2\n4,4\n", key: #"{"q1":8,"q2":4}"#) == [0.25, 0.75])
    #expect(try facilities("q1\n1\n0\n", key: "question,key\nq1,1\n") == [0.5])
  }

  @Test func `numbers that name options are matched`() throws {
    #expect(
      try facilities("q1,q2\n1,3\n4,3\n2,2\n", key: #"{"q1":4,"q2":3}"#) == [1.0 / 3, 2.0 / 3])
  }

  @Test func `without a key columns hold marks`() throws {
    #expect(try facilities("q1,q2\n1,0\n0,0\nNA,0\n") == [1.0 / 3, 0])
    #expect(try facilities("q1,q2\n2.5,3\n1,1.5\n") == [0.7, 0.75])
    #expect(throws: ResponseFile.Problem.needsKey(question: "q1", answer: "B")) {
      try file("id,q1\nx,1\ny,B\n")
    }
  }

  @Test func `empty rows of a spreadsheet are no candidates`() throws {
    let read = try file("id,q1,q2\na,A,B\n,,\nb,,\n", key: #"{"q1":"A","q2":"B","q3":"C"}"#)
    #expect(read.table.candidateCount == 2)
    #expect(read.emptyRows == [1])
    #expect(read.missing == ["q3"])
  }

  @Test func `nobody at all is still a table`() throws {
    #expect(try facilities("id,q1\n", key: #"{"q1":"A"}"#) == [nil])
    #expect(throws: ResponseFile.Problem.noQuestions) { try file("id\nx\n") }
  }

  @Test func `a key that is none is refused with the place`() {
    func refusal(_ text: String) -> ResponseKey.Problem? {
      do throws(ResponseKey.Problem) { _ = try ResponseKey.read(Array(text.utf8)) } catch {
        return error
      }
      return nil
    }
    #expect(refusal("{\"q1\":\n}") == .json(line: 2, column: 1))
    #expect(refusal("[1]") == .notAKey(question: ""))
    #expect(refusal(#"{"q1":{}}"#) == .notAKey(question: "q1"))
    #expect(refusal("a,b\n1,2\n") == .headings)
    #expect(refusal("question,key\nq1,A\nq1,B\n") == .repeated(question: "q1"))
  }
}
