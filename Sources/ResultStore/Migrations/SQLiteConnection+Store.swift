import ExamModel

extension SQLiteConnection {
  /// `KSAI`: marks a database as a store of this program.
  static let storeID: Int64 = 0x4B53_4149

  /// Makes sure that the database is a store of this version.
  ///
  /// A new one is set up, an older one migrated in one transaction. Nothing is written to a file
  /// that is no store, or a newer one.
  func prepareStore(_ migrations: [Migration]) throws(StoreError) {
    // Another process may be setting the store up: what is read must be of one instant.
    try transaction(.beginReading) { () throws(StoreError) in try checkIdentity(migrations) }
    try expect("wal", from: .useWriteAheadLog)
    // In WAL mode less than FULL may lose the last transactions with the power.
    try run(.useFullSync)
    try expect("2", from: .synchronous)
    try run(.useForeignKeys)
    try expect("1", from: .foreignKeys)
    if try integer(.version) < migrations.count { try migrate(migrations) }
  }

  /// The version of the schema; 0 for a database with nothing in it.
  private func checkIdentity(_ migrations: [Migration]) throws(StoreError) {
    let identity = try integer(.applicationID)
    let version = Int(try integer(.version))
    let tableCount = try integer(.tableCount)
    let isNew = identity == 0 && version == 0 && tableCount == 0
    guard isNew || identity == Self.storeID else {
      throw .corrupt(path: path, reason: "application_id \(identity)")
    }
    guard version <= migrations.count else {
      throw .newer(path: path, found: version, supported: migrations.count)
    }
  }

  /// Takes the migrations that are missing, unless another process has just done so.
  private func migrate(_ migrations: [Migration]) throws(StoreError) {
    try transaction { () throws(StoreError) in
      try checkIdentity(migrations)
      for migration in migrations.dropFirst(Int(try integer(.version))) {
        try runScript(migration.script, named: migration.name)
      }
      try runScript(
        "PRAGMA application_id = \(Self.storeID); PRAGMA user_version = \(migrations.count)",
        named: "version")
    }
  }

  private func integer(_ sql: SQL) throws(StoreError) -> Int64 {
    try rows(sql) { row throws(StoreError) in row.integer(0) }.first ?? 0
  }

  private func expect(_ value: String, from sql: SQL) throws(StoreError) {
    let found = try rows(sql) { row throws(StoreError) in row.text(0) }.first ?? ""
    guard found == value else {
      throw .failed(path: path, statement: sql.rawValue, reason: found)
    }
  }
}
