/// The statements about what learners remember, one a case.
enum LearningSQL: String, CaseIterable {
  case useSecureDelete = "PRAGMA secure_delete = ON"
  case truncateLog = "PRAGMA wal_checkpoint(TRUNCATE)"
  case insertLearner = "INSERT INTO learners (id) VALUES (?1) ON CONFLICT DO NOTHING"
  case learners = "SELECT id FROM learners ORDER BY key"
  case learner = "SELECT retention, is_fuzzed, parameters FROM learners WHERE id = ?1"
  case setLearner = """
    UPDATE learners SET retention = ?2, is_fuzzed = ?3, parameters = ?4 WHERE id = ?1
    """
  case noteQuestion = """
    INSERT INTO learnt_questions (id, law, article, kind, facility, is_corrected, question)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (id) DO UPDATE
    SET law = ?2, article = ?3, kind = ?4, facility = ?5, question = ?7,
      is_corrected = max(is_corrected, ?6)
    WHERE question <> ?7 AND is_corrected <= ?6
    """
  case learntQuestion = "SELECT question, is_corrected FROM learnt_questions WHERE id = ?1"
  case insertLearningAnswer = """
    INSERT INTO learning_answers (learner, question, part, wall, boot, boot_id, source, response,
      outcome, grade, milliseconds, recall)
    SELECT l.key, q.key, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12
    FROM learners AS l, learnt_questions AS q
    WHERE l.id = ?1 AND q.id = ?2
    """
  case gradeLastAnswer = """
    UPDATE learning_answers
    SET grade = ?3
    WHERE key = (
      SELECT max(a.key)
      FROM learning_answers AS a
      WHERE a.learner = (SELECT key FROM learners WHERE id = ?1)
        AND a.question = (SELECT key FROM learnt_questions WHERE id = ?2))
    """
  case learningAnswers = """
    SELECT q.id, a.part, a.wall, a.boot, a.boot_id, a.source, a.response, a.outcome, a.grade,
      a.milliseconds, a.recall
    FROM learning_answers AS a JOIN learnt_questions AS q ON q.key = a.question
    WHERE a.learner = (SELECT key FROM learners WHERE id = ?1)
    ORDER BY a.key DESC
    LIMIT ?2
    """
  case topicalAnswers = """
    SELECT q.law, q.article, q.kind, q.facility, a.outcome, a.recall, a.wall
    FROM learning_answers AS a JOIN learnt_questions AS q ON q.key = a.question
    WHERE a.learner = (SELECT key FROM learners WHERE id = ?1) AND a.outcome <> 'pending'
    ORDER BY a.key DESC
    LIMIT ?2
    """
  case reviewHistory = """
    SELECT a.question, a.wall, a.grade
    FROM learning_answers AS a
    WHERE a.learner = (SELECT key FROM learners WHERE id = ?1)
      AND a.outcome <> 'pending' AND a.part IS NULL
    ORDER BY a.key DESC
    LIMIT ?2
    """
  case setCard = """
    INSERT INTO learning_cards (learner, question, due, phase, step, stability, difficulty,
      last_review, answers, lapses, is_watched)
    SELECT l.key, q.key, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
    FROM learners AS l, learnt_questions AS q
    WHERE l.id = ?1 AND q.id = ?2
    ON CONFLICT (learner, question) DO UPDATE
    SET due = excluded.due, phase = excluded.phase, step = excluded.step,
      stability = excluded.stability, difficulty = excluded.difficulty,
      last_review = excluded.last_review, answers = excluded.answers, lapses = excluded.lapses,
      is_watched = excluded.is_watched
    """
  case cards = """
    SELECT q.id, c.due, c.phase, c.step, c.stability, c.difficulty, c.last_review, c.answers,
      c.lapses, c.is_watched
    FROM learning_cards AS c JOIN learnt_questions AS q ON q.key = c.question
    WHERE c.learner = (SELECT key FROM learners WHERE id = ?1)
    """
  case card = """
    SELECT q.id, c.due, c.phase, c.step, c.stability, c.difficulty, c.last_review, c.answers,
      c.lapses, c.is_watched
    FROM learnt_questions AS q CROSS JOIN learning_cards AS c ON c.question = q.key
    WHERE c.learner = (SELECT key FROM learners WHERE id = ?1) AND q.id = ?2
    """
  case dueCards = """
    SELECT q.id, c.due, c.phase, c.step, c.stability, c.difficulty, c.last_review, c.answers,
      c.lapses, c.is_watched
    FROM learning_cards AS c INDEXED BY learning_cards_due
      CROSS JOIN learnt_questions AS q ON q.key = c.question
    WHERE c.learner = (SELECT key FROM learners WHERE id = ?1) AND c.is_watched = 1
      AND c.due <= ?2
    ORDER BY c.due
    LIMIT ?3 OFFSET ?4
    """
  case dueCount = """
    SELECT count(*)
    FROM learning_cards INDEXED BY learning_cards_due
    WHERE learner = (SELECT key FROM learners WHERE id = ?1) AND is_watched = 1 AND due <= ?2
    """
  case nextDue = """
    SELECT due
    FROM learning_cards INDEXED BY learning_cards_due
    WHERE learner = (SELECT key FROM learners WHERE id = ?1) AND is_watched = 1
    ORDER BY due
    LIMIT 1
    """
  case noteDay = """
    INSERT INTO learning_days (learner, day, law, answers, right_answers, milliseconds)
    SELECT key, ?2, ?3, 1, ?4, ?5 FROM learners WHERE id = ?1
    ON CONFLICT (learner, day, law) DO UPDATE
    SET answers = answers + 1, right_answers = right_answers + ?4,
      milliseconds = milliseconds + ?5
    """
  case learningDays = """
    SELECT day, law, answers, right_answers, milliseconds
    FROM learning_days
    WHERE learner = (SELECT key FROM learners WHERE id = ?1)
    ORDER BY day, law
    """
  case practisedDays = """
    SELECT (a.wall + ?2) / 86400000 AS day, q.law, count(*), sum(a.outcome = 'right'),
      sum(coalesce(a.milliseconds, 0))
    FROM learning_answers AS a JOIN learnt_questions AS q ON q.key = a.question
    WHERE a.learner = (SELECT key FROM learners WHERE id = ?1) AND a.source <> 'exam'
    GROUP BY day, q.law
    ORDER BY day, q.law
    """
  case practisedDueCount = """
    SELECT count(*)
    FROM learning_cards AS c INDEXED BY learning_cards_due
    WHERE c.learner = (SELECT key FROM learners WHERE id = ?1) AND c.is_watched = 1 AND c.due <= ?2
      AND EXISTS (
        SELECT 1
        FROM learning_answers AS a INDEXED BY learning_answers_by_question
        WHERE a.question = c.question AND a.learner = c.learner AND a.source <> 'exam')
    """
  case rosterExams = """
    SELECT EXISTS (
      SELECT 1
      FROM learnt_attempts AS l
        JOIN attempts AS a ON a.id = l.attempt
        JOIN sittings AS s ON s.id = a.sitting
      WHERE l.learner = (SELECT key FROM learners WHERE id = ?1) AND s.has_roster = 1)
    """
  case noteAttempt = """
    INSERT INTO learnt_attempts (learner, attempt, rulings)
    SELECT key, ?2, ?3 FROM learners WHERE id = ?1
    ON CONFLICT (learner, attempt) DO UPDATE SET rulings = ?3
    """
  case learntAttempts = """
    SELECT attempt, rulings
    FROM learnt_attempts
    WHERE learner = (SELECT key FROM learners WHERE id = ?1)
    """
  case eraseAnswers = """
    DELETE FROM learning_answers WHERE learner = (SELECT key FROM learners WHERE id = ?1)
    """
  case eraseCards = """
    DELETE FROM learning_cards WHERE learner = (SELECT key FROM learners WHERE id = ?1)
    """
  case eraseDays = """
    DELETE FROM learning_days WHERE learner = (SELECT key FROM learners WHERE id = ?1)
    """
  case eraseAttempts = """
    DELETE FROM learnt_attempts WHERE learner = (SELECT key FROM learners WHERE id = ?1)
    """
  case eraseLearner = "DELETE FROM learners WHERE id = ?1"
  case eraseQuestions = """
    DELETE FROM learnt_questions
    WHERE NOT EXISTS (SELECT 1 FROM learning_cards WHERE question = learnt_questions.key)
      AND NOT EXISTS (SELECT 1 FROM learning_answers WHERE question = learnt_questions.key)
    """
}
