import Tables
import Testing

@Suite struct TableReaderTests {
  private func texts(_ text: String) -> [[String]] {
    TableReader.read(Array(text.utf8))?.rows.map { $0.map(\.text) } ?? []
  }

  @Test func `quotes hold commas, quotes and line ends`() {
    let text = "a,b\r\n\"1,2\",\"say \"\"hi\"\"\r\nthere\"\r\n"
    #expect(texts(text) == [["a", "b"], ["1,2", "say \"hi\"\r\nthere"]])
  }

  @Test func `records without text are passed over and the others keep their lines`() throws {
    let table = try #require(TableReader.read(Array("a,b\n\n , \n1,2\n".utf8)))
    #expect(table.rows.map { $0.map(\.text) } == [["a", "b"], ["1", "2"]])
    #expect(table.rows[1][1] == TableCell(text: "2", line: 4, column: 3))
  }

  @Test func `a line end within quotes counts`() throws {
    let table = try #require(TableReader.read(Array("\"甲\n乙\",丙\n丁,戊".utf8)))
    #expect(table.rows[0][1].line == 2)
    #expect(table.rows[1][0] == TableCell(text: "丁", line: 3, column: 1))
  }

  @Test func `the separator is what the first record has most of`() {
    #expect(texts("a\tb,c\td\n1\t2,3\t4") == [["a", "b,c", "d"], ["1", "2,3", "4"]])
    #expect(texts("a;b;c,d\n1;2;3") == [["a", "b", "c,d"], ["1", "2", "3"]])
    #expect(texts("one column\nx,y") == [["one column"], ["x", "y"]])
  }

  @Test func `empty cells stay and a last line needs no end`() {
    #expect(texts("a,,c,\n,x") == [["a", "", "c", ""], ["", "x"]])
  }

  @Test func `a quotation mark that nothing closes is told with its line`() throws {
    let table = try #require(TableReader.read(Array("a,b\n1,\"2\n3,4\n".utf8)))
    #expect(table.unclosedQuoteLine == 2)
    #expect(table.rows.count == 2)
  }

  @Test func `a quotation mark within a cell is itself`() {
    #expect(texts("a,5\" pipe\n\"x\"y,z") == [["a", "5\" pipe"], ["xy", "z"]])
  }
}
