package import ExamModel

extension ResultStore {
  package func sittings(titled title: String) throws(StoreError) -> [Sitting] {
    try database.rows(.sittingsTitled, .text(title), read: sitting)
  }

  /// All sittings, newest first.
  package func sittings() throws(StoreError) -> [Sitting] {
    try database.rows(.sittings, read: sitting)
  }

  /// The sitting of that id; nil where there is none.
  package func sitting(_ id: Sitting.ID) throws(StoreError) -> Sitting? {
    try database.rows(.sitting, .text(id), read: sitting).first
  }

  package func open(
    _ sitting: Sitting, pool: [BankSnapshot]
  ) throws(StoreError) -> Sitting {
    try database.transaction { () throws(StoreError) in
      let isNew = try database.run(
        .insertSitting, .text(sitting.id), .text(sitting.paper.title), .text(sitting.paperText),
        .text(sitting.bankDigest), .integer(Int64(bitPattern: sitting.seed)),
        .text(sitting.generator), .integer(sitting.hasRoster ? 1 : 0),
        .integer(sitting.openedAt.milliseconds))
      guard isNew == 1 else { return try self.sitting(sitting.id) ?? sitting }
      for (position, bank) in pool.enumerated() {
        try database.run(
          .insertPool, .text(sitting.id), .integer(Int64(position)), .text(bank.name),
          .text(bank.digest), .text(bank.text))
      }
      return sitting
    }
  }

  package func pool(of sitting: Sitting.ID) throws(StoreError) -> [BankSnapshot] {
    try database.rows(.pool, .text(sitting)) { row throws(StoreError) in
      BankSnapshot(name: row.text(0), text: row.text(1), digest: row.text(2))
    }
  }

  private func sitting(_ row: borrowing SQLiteRow) throws(StoreError) -> Sitting {
    let id = row.text(0)
    let text = row.text(1)
    guard let paper = readPaper(text) else {
      throw .corrupt(path: database.path, reason: "sittings.paper \(id)")
    }
    return Sitting(
      id: id, paper: paper, paperText: text, bankDigest: row.text(2),
      seed: UInt64(bitPattern: row.integer(3)), generator: row.text(4),
      hasRoster: row.integer(5) != 0, openedAt: WallTime(milliseconds: row.integer(6)))
  }
}
