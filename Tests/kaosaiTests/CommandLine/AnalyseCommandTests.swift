import JSONText
import Testing

@Suite struct AnalyseCommandTests {
  private let folder = TemporaryFolder()

  private func run(_ responses: String, key: String? = nil, _ options: String...) -> PipeRun {
    folder.write(responses, to: "r.csv")
    var arguments = ["analyse", "--responses", "\(folder.path)/r.csv"]
    if let key {
      folder.write(key, to: "k")
      arguments += ["--key", "\(folder.path)/k"]
    }
    return PipeRun(arguments + options)
  }

  private func json(_ run: PipeRun) throws -> JSONValue {
    #expect(run.status == .code(0), "\(run.error)")
    return try JSONReader.read(Array(run.output.utf8))
  }

  private func names(_ value: JSONValue?) -> [String] {
    value?.object?.members.map(\.name) ?? []
  }

  @Test func `the analysis has exactly the keys that were promised`() throws {
    let value = try json(
      run("id,q1,q2\na,A,B\nb,C,B\nc,A,D\n", key: "question,key\nq1,A\nq2,B\n", "--json"))
    #expect(names(value) == ["n", "items", "total", "reliability"])
    let item = try #require(value["items"]?.array?.first)
    #expect(
      names(item) == [
        "id", "n", "facility", "itemTotal", "itemRest", "upperLower27", "alphaIfDeleted",
        "discriminativeEfficiency", "options", "flags",
      ])
    let option = try #require(item["options"]?.array?.first)
    #expect(names(option) == ["label", "count", "share", "meanRest", "itemRest"])
    #expect(
      names(value["total"]) == [
        "mean", "sd", "median", "min", "max", "skewness", "kurtosis", "quantiles",
      ])
    #expect(names(value["reliability"]) == ["alpha", "kr20", "splitHalf", "sem"])
    #expect(item["facility"]?.double == 2.0 / 3)
  }

  @Test func `latent traits are there when asked for, and differences between groups`() throws {
    let rows = (0..<40).map { row in
      "\(row),\(row % 2 == 0 ? "m" : "w"),\(row % 3 > 0 ? 1 : 0),\(row % 5 > 1 ? 1 : 0),\(row % 7 > 2 ? 1 : 0)"
    }
    let text = "id,sex,q1,q2,q3\n" + rows.joined(separator: "\n") + "\n"
    let value = try json(run(text, "--json", "--irt", "--groups", "sex"))
    #expect(value["n"] == 40)
    #expect(value["items"]?.array?.count == 3)
    #expect(value["rasch"]?["items"]?.array?.count == 3)
    #expect(value["twoPL"]?["abilities"]?.array?.count == 40)
    #expect(value["dif"]?["items"]?.array?.count == 3)
    #expect(try json(run(text, "--json", "--groups", "sex"))["rasch"] == nil)
  }

  @Test func `what is not defined is null, of one candidate, of none, of equal answers`() throws {
    let one = try json(run("q1,q2,q3\n1,0,1\n", "--json"))
    #expect(one["total"]?["sd"] == .null)
    #expect(one["total"]?["mean"] == 2)
    #expect(one["items"]?.array?[0]["itemRest"] == .null)
    let none = try json(run("q1,q2,q3\n", "--json", "--irt"))
    #expect(none["n"] == 0)
    #expect(none["total"]?["mean"] == .null)
    #expect(none["rasch"] == .null)
    let equal = try json(run("q1,q2,q3\n1,0,1\n1,1,0\n1,,1\n", "--json"))
    #expect(equal["items"]?.array?[0]["facility"] == 1)
    #expect(equal["items"]?.array?[0]["itemTotal"] == .null)
    #expect(equal["items"]?.array?[0]["flags"]?.array == ["too-easy"])
  }

  @Test func `a person reads what is wrong first`() {
    let rows = (0..<40).map { $0 < 20 ? "A,B,A" : "C,\($0 % 2 == 0 ? "C" : "B"),D" }
    let text = "q1,q2,q3\n" + rows.joined(separator: "\n") + "\n"
    let output = run(text, key: #"{"q1":"A","q2":"B","q3":"D"}"#).output
    #expect(output.contains("问题试题清单\n"))
    #expect(output.contains("疑似答案错误 (样本少，仅供参考)"))
    #expect(output.contains("克隆巴赫 α 系数"))
  }

  @Test func `files are written by their suffix`() {
    let page = folder.path + "/a.html"
    let result = run("q1,q2\n1,0\n0,1\n", "--output", page, "--output", folder.path + "/a.xlsx")
    #expect(result.status == .code(0), "\(result.error)")
    #expect(folder.text(of: "a.html").contains("<svg"))
    #expect(folder.text(of: "a.xlsx").hasPrefix("PK"))
    #expect(run("q1\n1\n", "--output", folder.path + "/a.pdf").status == .code(64))
  }

  @Test func `what cannot be used is refused with the reason`() {
    let letters = run("q1,q2\nA,B\nB,A\n")
    #expect(letters.status == .code(65))
    #expect(letters.error.contains("请用 --key 指明答案文件"))
    #expect(run("q1\nA\n", key: "{").status == .code(65))
    #expect(run("q1\nA\n", key: "x,y\n1,2\n").error.contains("question,key"))
    #expect(PipeRun(["analyse"]).status == .code(64))
    #expect(PipeRun(["analyse", "--responses", "/nowhere.csv"]).status == .code(66))
    #expect(run("q1,g\n1,a\n0,b\n1,c\n", "--groups", "g").status == .code(65))
  }
}
