extension Migration {
  /// The schema's history; a store's version is how many of these it has taken.
  static let all = [
    Migration(name: "sittings, attempts and their steps", script: first),
    Migration(name: "contests and their events", script: contests),
    Migration(name: "rulings of organisers", script: rulings),
    Migration(name: "contests stay as they were opened", script: lastingContests),
    Migration(name: "what learners remember", script: learning),
  ]

  /// Times are milliseconds, seeds the bits of an unsigned number, forms and payloads JSON.
  private static let first = """
    CREATE TABLE sittings (
      id TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      paper TEXT NOT NULL,
      bank_digest TEXT NOT NULL,
      seed INTEGER NOT NULL,
      generator TEXT NOT NULL,
      has_roster INTEGER NOT NULL CHECK (has_roster IN (0, 1)),
      opened_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sittings_by_title ON sittings (title, opened_at);

    CREATE TABLE pools (
      sitting TEXT NOT NULL REFERENCES sittings (id),
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      digest TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (sitting, position)
    ) STRICT;

    CREATE TABLE attempts (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      sitting TEXT NOT NULL REFERENCES sittings (id),
      candidate TEXT NOT NULL,
      name TEXT NOT NULL,
      unit TEXT NOT NULL,
      category TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      form TEXT NOT NULL,
      UNIQUE (sitting, candidate, ordinal)
    ) STRICT;

    CREATE TABLE steps (
      attempt INTEGER NOT NULL REFERENCES attempts (key),
      idx INTEGER NOT NULL CHECK (idx >= 0),
      wall INTEGER NOT NULL,
      boot INTEGER NOT NULL,
      boot_id TEXT NOT NULL,
      action TEXT NOT NULL,
      item INTEGER,
      part INTEGER,
      payload TEXT,
      PRIMARY KEY (attempt, idx)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE extensions (
      key INTEGER PRIMARY KEY,
      sitting TEXT NOT NULL REFERENCES sittings (id),
      candidate TEXT,
      milliseconds INTEGER NOT NULL,
      wall INTEGER NOT NULL,
      boot INTEGER NOT NULL,
      boot_id TEXT NOT NULL
    ) STRICT;
    CREATE INDEX extensions_by_sitting ON extensions (sitting);

    CREATE TRIGGER steps_are_never_changed BEFORE UPDATE ON steps
    BEGIN SELECT raise(ABORT, 'steps are only appended'); END;
    CREATE TRIGGER steps_are_never_deleted BEFORE DELETE ON steps
    BEGIN SELECT raise(ABORT, 'steps are only appended'); END;
    CREATE TRIGGER forms_are_never_changed BEFORE UPDATE OF form ON attempts
    BEGIN SELECT raise(ABORT, 'a form stays as it was drawn'); END;
    """

  /// Payloads are JSON.
  private static let rulings = """
    CREATE TABLE rulings (
      key INTEGER PRIMARY KEY,
      sitting TEXT NOT NULL REFERENCES sittings (id),
      attempt TEXT REFERENCES attempts (id),
      wall INTEGER NOT NULL,
      boot INTEGER NOT NULL,
      boot_id TEXT NOT NULL,
      signer TEXT NOT NULL,
      action TEXT NOT NULL,
      payload TEXT
    ) STRICT;
    CREATE INDEX rulings_by_sitting ON rulings (sitting, key);

    CREATE TRIGGER rulings_are_never_changed BEFORE UPDATE ON rulings
    BEGIN SELECT raise(ABORT, 'rulings are only appended'); END;
    CREATE TRIGGER rulings_are_never_deleted BEFORE DELETE ON rulings
    BEGIN SELECT raise(ABORT, 'rulings are only appended'); END;
    """
}
