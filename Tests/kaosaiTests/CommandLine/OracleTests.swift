import ExamTesting
import JSONText
import Testing

/// `analyse` as a person runs it, on tables whose statistics other programs have published.
@Suite struct OracleTests {
  private static func path(_ name: String) -> String {
    TextFile.path("../Fixtures/oracles/\(name)", beside: #filePath)
  }

  private static func expected(_ name: String) throws -> JSONValue {
    let text = try #require(try TextFile.text(at: path(name)))
    return try JSONReader.read(Array(text.utf8))
  }

  private static func analysis(_ name: String, key: String? = nil, traits: Bool = false) throws
    -> JSONValue
  {
    var arguments = ["analyse", "--responses", path(name), "--json"]
    if let key { arguments += ["--key", path(key)] }
    if traits { arguments.append("--irt") }
    let run = PipeRun(arguments)
    #expect(run.status == .code(0), "\(run.error)")
    return try JSONReader.read(Array(run.output.utf8))
  }

  /// What differs by more than the tolerance, of everything that is expected.
  private static func differences(
    _ found: JSONValue?, _ expected: JSONValue, within tolerance: Double, at path: String = ""
  ) -> [String] {
    switch expected {
    case .object(let object):
      return object.members.flatMap {
        differences(found?[$0.name], $0.value, within: tolerance, at: "\(path).\($0.name)")
      }
    case .array(let values):
      let elements = found?.array ?? []
      return values.enumerated().flatMap { place, value in
        differences(
          elements.indices.contains(place) ? elements[place] : nil, value, within: tolerance,
          at: "\(path)[\(place)]")
      }
    case .null: return found == .null ? [] : ["\(path) should be null"]
    default:
      guard let value = expected.double else {
        return found == expected ? [] : ["\(path) should be \(expected)"]
      }
      guard let number = found?.double,
        (number - value).magnitude <= tolerance * max(1, value.magnitude)
      else { return ["\(path) is \(String(describing: found)), should be \(value)"] }
      return []
    }
  }

  @Test func `LSAT 7 as R has it`() throws {
    let found = try Self.analysis("lsat7.csv", traits: true)
    #expect(Self.differences(found, try Self.expected("lsat7.json"), within: 1e-12) == [])
    let traits = try Self.expected("lsat7.irt.json")
    #expect(Self.differences(found, traits, within: 1e-5) == [])
    for model in ["rasch", "twoPL"] {
      let value = try #require(traits[model]?["logLikelihood"]?.double)
      let likelihood = try #require(found[model]?["logLikelihood"]?.double)
      #expect((value - likelihood).magnitude < 1e-7)
    }
  }

  @Test func `twenty questions with options as R has them`() throws {
    let found = try Self.analysis("ctt20.csv", key: "ctt20.key.json")
    #expect(Self.differences(found, try Self.expected("ctt20.json"), within: 1e-12) == [])
  }

  @Test(arguments: ["moodle-a", "moodle-b"])
  func `marks between as Moodle has them`(_ name: String) throws {
    let found = try Self.analysis("\(name).csv", key: "\(name).key.csv")
    #expect(Self.differences(found, try Self.expected("\(name).json"), within: 1e-6) == [])
  }
}
