package import ExamModel
package import JSONText

/// Whole sittings as JSON, from one store to another.
extension ResultStore {
  /// What a transfer brought.
  package struct Transfer: Sendable, Hashable {
    /// Attempts that are new here.
    package var added = 0
    /// Attempts that were here already; they stay as they are.
    package var known = 0
  }

  /// A sitting with its banks, attempts, steps and rulings.
  package func exported(_ sitting: Sitting) throws(StoreError) -> JSONValue {
    var attempts: [JSONValue] = []
    for attempt in try self.attempts(matching: AttemptFilter(sitting: sitting.id)) {
      attempts.append(Self.json(of: attempt))
    }
    let banks = try pool(of: sitting.id).map { bank -> JSONValue in
      ["name": .string(bank.name), "digest": .string(bank.digest), "text": .string(bank.text)]
    }
    let rulings = try rulings(on: sitting.id).map(Self.json)
    return [
      "id": .string(sitting.id), "paper": .string(sitting.paperText),
      "bankDigest": .string(sitting.bankDigest), "seed": .string(String(sitting.seed)),
      "generator": .string(sitting.generator), "hasRoster": .bool(sitting.hasRoster),
      "openedAt": .integer(Int(sitting.openedAt.milliseconds)), "banks": .array(banks),
      "attempts": .array(attempts), "rulings": .array(rulings),
    ]
  }

  /// Takes in a sitting that `exported(_:)` made.
  ///
  /// Attempts that are here already stay; rulings are taken where the sitting has none.
  ///
  /// - Returns: nil where the value is no exported sitting; nothing is changed then.
  package func take(_ json: JSONValue) throws(StoreError) -> Transfer? {
    guard let sitting = sitting(json), let attempts = json.list("attempts", Self.attempt),
      let rulings = json.list("rulings", { Self.ruling($0, sitting: sitting.id) }),
      let banks = json.list("banks", Self.bank),
      attempts.allSatisfy({ $0.sittingID == sitting.id })
    else { return nil }
    _ = try open(sitting, pool: banks)
    var transfer = Transfer()
    for attempt in attempts {
      if try self.attempt(attempt.id) != nil {
        transfer.known += 1
      } else {
        try start(attempt)
        transfer.added += 1
      }
    }
    if try self.rulings(on: sitting.id).isEmpty { try append(rulings) }
    return transfer
  }

  private func sitting(_ json: JSONValue) -> Sitting? {
    guard let id = json["id"]?.string, let text = json["paper"]?.string,
      let paper = readPaper(text), let digest = json["bankDigest"]?.string,
      let seed = json["seed"]?.string.flatMap({ UInt64($0) }),
      let generator = json["generator"]?.string, let opened = json["openedAt"]?.integer
    else { return nil }
    return Sitting(
      id: id, paper: paper, paperText: text, bankDigest: digest, seed: seed,
      generator: generator, hasRoster: json["hasRoster"]?.bool ?? false,
      openedAt: WallTime(milliseconds: Int64(opened)))
  }

  private static func bank(_ json: JSONValue) -> BankSnapshot? {
    guard let name = json["name"]?.string, let text = json["text"]?.string,
      let digest = json["digest"]?.string
    else { return nil }
    return BankSnapshot(name: name, text: text, digest: digest)
  }
}
