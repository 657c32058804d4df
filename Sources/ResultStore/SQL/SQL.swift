/// Every statement that the store runs, one a case.
enum SQL: String, CaseIterable {
  case beginReading = "BEGIN"
  case beginWriting = "BEGIN IMMEDIATE"
  case commit = "COMMIT"
  case rollback = "ROLLBACK"

  case applicationID = "PRAGMA application_id"
  case version = "PRAGMA user_version"
  case tableCount = "SELECT count(*) FROM sqlite_schema"
  case useWriteAheadLog = "PRAGMA journal_mode = WAL"
  case useFullSync = "PRAGMA synchronous = FULL"
  case synchronous = "PRAGMA synchronous"
  case useForeignKeys = "PRAGMA foreign_keys = ON"
  case foreignKeys = "PRAGMA foreign_keys"

  case insertSitting = """
    INSERT INTO sittings
      (id, title, paper, bank_digest, seed, generator, has_roster, opened_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (id) DO NOTHING
    """
  case sittings = """
    SELECT id, paper, bank_digest, seed, generator, has_roster, opened_at
    FROM sittings
    ORDER BY opened_at DESC, rowid DESC
    """
  case sittingsTitled = """
    SELECT id, paper, bank_digest, seed, generator, has_roster, opened_at
    FROM sittings
    WHERE title = ?1
    ORDER BY opened_at DESC, rowid DESC
    """
  case sitting = """
    SELECT id, paper, bank_digest, seed, generator, has_roster, opened_at
    FROM sittings
    WHERE id = ?1
    """

  case insertPool = """
    INSERT INTO pools (sitting, position, name, digest, text)
    VALUES (?1, ?2, ?3, ?4, ?5)
    """
  case pool = """
    SELECT name, text, digest
    FROM pools
    WHERE sitting = ?1
    ORDER BY position
    """

  case insertAttempt = """
    INSERT INTO attempts (id, sitting, candidate, name, unit, category, ordinal, form)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT DO NOTHING
    """
  case attempt = """
    SELECT id, sitting, candidate, name, unit, category, ordinal, form
    FROM attempts
    WHERE id = ?1
    """
  case attemptsOfCandidate = """
    SELECT id, sitting, candidate, name, unit, category, ordinal, form
    FROM attempts
    WHERE sitting = ?1 AND candidate = ?2
    ORDER BY ordinal
    """
  case attemptIDsMatching = """
    SELECT a.id
    FROM attempts AS a JOIN sittings AS s ON s.id = a.sitting
    WHERE (?1 IS NULL OR a.sitting = ?1)
      AND (?2 IS NULL OR s.title = ?2)
      AND (?3 IS NULL OR a.candidate = ?3)
      AND (?4 IS NULL OR a.unit = ?4)
    ORDER BY a.key
    """

  case insertStep = """
    INSERT INTO steps (attempt, idx, wall, boot, boot_id, action, item, part, payload)
    SELECT a.key, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
    FROM attempts AS a
    WHERE a.id = ?1
      AND ?2 = (SELECT coalesce(max(idx) + 1, 0) FROM steps WHERE attempt = a.key)
    """
  case steps = """
    SELECT t.idx, t.wall, t.boot, t.boot_id, t.action, t.item, t.part, t.payload
    FROM steps AS t JOIN attempts AS a ON a.key = t.attempt
    WHERE a.id = ?1 AND t.idx >= ?2
    ORDER BY t.idx
    """
  case stepCount = """
    SELECT count(t.idx)
    FROM attempts AS a LEFT JOIN steps AS t ON t.attempt = a.key
    WHERE a.id = ?1
    GROUP BY a.key
    """

  case insertExtension = """
    INSERT INTO extensions (sitting, candidate, milliseconds, wall, boot, boot_id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    """
  case extensions = """
    SELECT coalesce(sum(milliseconds), 0)
    FROM extensions
    WHERE sitting = ?1 AND (candidate IS NULL OR candidate = ?2)
    """

  case insertContest = """
    INSERT INTO contests (id, title, text, seed, generator, opened_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (id) DO NOTHING
    """
  case contestsTitled = """
    SELECT id, title, text, seed, generator, opened_at
    FROM contests
    WHERE title = ?1
    ORDER BY opened_at DESC, rowid DESC
    """
  case insertContestForm = """
    INSERT INTO contest_forms (contest, position, form)
    VALUES (?1, ?2, ?3)
    """
  case contestForms = """
    SELECT form
    FROM contest_forms
    WHERE contest = ?1
    ORDER BY position
    """
  case insertContestEvent = """
    INSERT INTO contest_events (contest, idx, wall, boot, boot_id, event)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6
    WHERE ?2 = (SELECT coalesce(max(idx) + 1, 0) FROM contest_events WHERE contest = ?1)
    """
  case contestEvents = """
    SELECT idx, wall, boot, boot_id, event
    FROM contest_events
    WHERE contest = ?1 AND idx >= ?2
    ORDER BY idx
    """
  case noteContestAlive = """
    INSERT INTO contest_desks (contest, wall, boot, boot_id)
    VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (contest) DO UPDATE SET wall = ?2, boot = ?3, boot_id = ?4
    """
  case contestAlive = """
    SELECT wall, boot, boot_id
    FROM contest_desks
    WHERE contest = ?1
    """
  case insertRuling = """
    INSERT INTO rulings (sitting, attempt, wall, boot, boot_id, signer, action, payload)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    """
  case rulings = """
    SELECT attempt, wall, boot, boot_id, signer, action, payload, key
    FROM rulings
    WHERE sitting = ?1
    ORDER BY key
    """
}
