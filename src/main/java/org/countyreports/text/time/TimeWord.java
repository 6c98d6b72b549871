package org.countyreports.text.time;

/**
 * A word of time.
 *
 * @param text the word
 * @param sense what it means
 * @param from first argument of the meaning
 * @param to second argument of the meaning
 */
record TimeWord(String text, Sense sense, int from, int to) {

  /** What words of time mean; the vocabulary file tells them one by one. */
  enum Sense {
    YEAR,
    MONTH,
    WEEK,
    DAY,
    SAME_YEAR,
    SAME_MONTH,
    SAME_DAY,
    MONTHS,
    LAST_DAY,
    DAYS,
    PART,
    PLAN,
    FEAST,
    LUNAR_FEAST,
    LUNAR_DAY,
    TERM_FEAST,
    TERM,
    WEEKEND,
    BEGINNING,
    EVENT,
    THEN,
    VAGUE,
    SEASON,
    NOW,
    LAST_YEAR,
    LAST_MONTH,
    NOTHING;

    static Sense of(String name) {
      return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
  }

  /** A line's words with their meaning: the meaning's name and up to two numbers. */
  static TimeWord of(String text, String meaning) {
    String[] parts = meaning.trim().split(" ", -1);
    int from = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    int to = parts.length > 2 ? Integer.parseInt(parts[2]) : from;
    return new TimeWord(text, Sense.of(parts[0]), from, to);
  }
}
