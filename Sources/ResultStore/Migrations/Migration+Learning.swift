extension Migration {
  /// Answers of practice with what is remembered after them; one learner's can be erased.
  ///
  /// A phase is 0 for learning, 1 for review, 2 for relearning; days are counted from 1970-01-01.
  static let learning = """
    CREATE TABLE learners (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      retention INTEGER NOT NULL DEFAULT 90,
      is_fuzzed INTEGER NOT NULL DEFAULT 0 CHECK (is_fuzzed IN (0, 1)),
      parameters TEXT
    ) STRICT;

    CREATE TABLE learnt_questions (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      law TEXT NOT NULL,
      article INTEGER,
      kind TEXT NOT NULL,
      facility REAL,
      is_corrected INTEGER NOT NULL CHECK (is_corrected IN (0, 1)),
      question TEXT NOT NULL
    ) STRICT;

    CREATE TABLE learning_answers (
      key INTEGER PRIMARY KEY,
      learner INTEGER NOT NULL REFERENCES learners (key),
      question INTEGER NOT NULL REFERENCES learnt_questions (key),
      part INTEGER,
      wall INTEGER NOT NULL,
      boot INTEGER NOT NULL,
      boot_id TEXT NOT NULL,
      source TEXT NOT NULL,
      response TEXT NOT NULL,
      outcome TEXT NOT NULL,
      grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
      milliseconds INTEGER,
      recall REAL
    ) STRICT;
    CREATE INDEX learning_answers_by_learner ON learning_answers (learner);
    CREATE INDEX learning_answers_by_question ON learning_answers (question);

    CREATE TABLE learning_cards (
      learner INTEGER NOT NULL REFERENCES learners (key),
      question INTEGER NOT NULL REFERENCES learnt_questions (key),
      due INTEGER NOT NULL,
      phase INTEGER NOT NULL CHECK (phase IN (0, 1, 2)),
      step INTEGER NOT NULL,
      stability REAL,
      difficulty REAL,
      last_review INTEGER,
      answers INTEGER NOT NULL,
      lapses INTEGER NOT NULL,
      is_watched INTEGER NOT NULL CHECK (is_watched IN (0, 1)),
      PRIMARY KEY (learner, question)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX learning_cards_due ON learning_cards (learner, is_watched, due);
    CREATE INDEX learning_cards_by_question ON learning_cards (question);

    CREATE TABLE learning_days (
      learner INTEGER NOT NULL REFERENCES learners (key),
      day INTEGER NOT NULL,
      law TEXT NOT NULL,
      answers INTEGER NOT NULL,
      right_answers INTEGER NOT NULL,
      milliseconds INTEGER NOT NULL,
      PRIMARY KEY (learner, day, law)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE learnt_attempts (
      learner INTEGER NOT NULL REFERENCES learners (key),
      attempt TEXT NOT NULL,
      rulings INTEGER NOT NULL,
      PRIMARY KEY (learner, attempt)
    ) STRICT, WITHOUT ROWID;
    """
}
