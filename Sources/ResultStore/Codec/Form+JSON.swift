import ExamModel
import JSONText

extension Form {
  var json: JSONValue {
    .sparse([
      ("title", .string(title)), ("digest", .string(bankDigest)), ("seed", .string(String(seed))),
      ("version", .optional(version)), ("items", .array(items.map(\.json))),
    ])
  }

  init?(json: JSONValue) {
    guard let title = json["title"]?.string, let digest = json["digest"]?.string,
      let seed = json["seed"]?.string.flatMap({ UInt64($0) }),
      let version = json.optional("version", \.integer),
      let items = json.list("items", FormItem.init(json:))
    else { return nil }
    self.init(title: title, bankDigest: digest, seed: seed, version: version, items: items)
  }
}
