extension Migration {
  /// Events in the notation of the contest engine; a desk's row says when it was last alive.
  static let contests = """
    CREATE TABLE contests (
      id TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      text TEXT NOT NULL,
      seed INTEGER NOT NULL,
      generator TEXT NOT NULL,
      opened_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX contests_by_title ON contests (title, opened_at);

    CREATE TABLE contest_forms (
      contest TEXT NOT NULL REFERENCES contests (id),
      position INTEGER NOT NULL,
      form TEXT NOT NULL,
      PRIMARY KEY (contest, position)
    ) STRICT;

    CREATE TABLE contest_events (
      contest TEXT NOT NULL REFERENCES contests (id),
      idx INTEGER NOT NULL CHECK (idx >= 0),
      wall INTEGER NOT NULL,
      boot INTEGER NOT NULL,
      boot_id TEXT NOT NULL,
      event TEXT NOT NULL,
      PRIMARY KEY (contest, idx)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE contest_desks (
      contest TEXT NOT NULL PRIMARY KEY REFERENCES contests (id),
      wall INTEGER NOT NULL,
      boot INTEGER NOT NULL,
      boot_id TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER contest_events_are_never_changed BEFORE UPDATE ON contest_events
    BEGIN SELECT raise(ABORT, 'events are only appended'); END;
    CREATE TRIGGER contest_events_are_never_deleted BEFORE DELETE ON contest_events
    BEGIN SELECT raise(ABORT, 'events are only appended'); END;
    CREATE TRIGGER contest_forms_are_never_changed BEFORE UPDATE ON contest_forms
    BEGIN SELECT raise(ABORT, 'questions stay as they were drawn'); END;
    """

  /// Rules and questions of a contest stay as they were when it was opened.
  static let lastingContests = """
    CREATE TRIGGER contests_are_never_changed BEFORE UPDATE ON contests
    BEGIN SELECT raise(ABORT, 'a contest stays as it was opened'); END;
    CREATE TRIGGER contests_are_never_deleted BEFORE DELETE ON contests
    BEGIN SELECT raise(ABORT, 'a contest stays as it was opened'); END;
    CREATE TRIGGER contest_forms_are_never_deleted BEFORE DELETE ON contest_forms
    BEGIN SELECT raise(ABORT, 'questions stay as they were drawn'); END;
    """
}
