package org.countyreports.extract;

/**
 * Finds what the part of a report is about that a line opens: a heading on a line of its own
 * (三、人道救助), or one that its paragraph begins with (——生态建设。完成造林3万亩).
 */
final class Sections {

  private static final int LONGEST_HEADING = 24;
  private static final int LONGEST_RUN_IN = 14;

  private Sections() {}

  /**
   * Classes of the words of the heading that stands at the beginning of a line; those of the part
   * so far where none does.
   *
   * @param first first token of the line
   */
  static long classesAt(Tokens tokens, int first, long soFar) {
    int from = behindMark(tokens, first);
    int end = from;
    while (end < tokens.size() && !ends(tokens, end)) {
      if (tokens.is(end, Tokens.Kind.QUANTITY)
          || tokens.end(end) - tokens.start(from) > LONGEST_HEADING) {
        return soFar;
      }
      end++;
    }
    boolean alone = end >= tokens.size() || tokens.is(end, '\n');
    boolean runIn = from > first && tokens.end(end - 1) - tokens.start(first) <= LONGEST_RUN_IN;
    return end > from && (alone || runIn) ? tokens.classesBetween(from, end) : soFar;
  }

  /**
   * Classes of the words of the sentence with which a line announces those below: 认捐名单如下:.
   *
   * @param lineEnd token of the line break
   */
  static long classesAnnounced(Tokens tokens, int lineEnd) {
    int from = lineEnd;
    while (from > 0 && !tokens.is(from - 1, '。') && !tokens.is(from - 1, '\n')) {
      from--;
    }
    return tokens.classesBetween(from, lineEnd);
  }

  private static boolean ends(Tokens tokens, int i) {
    return tokens.is(i, '\n')
        || tokens.is(i, '。')
        || tokens.is(i, ':')
        || tokens.is(i, ';')
        || tokens.is(i, '】')
        || tokens.is(i, ' ')
        || tokens.is(i, ',');
  }

  /** Token behind 一、, (二), 3., ——, 【 and what else opens a list item. */
  private static int behindMark(Tokens tokens, int first) {
    int at = first;
    boolean number = false;
    while (at < first + 4 && at < tokens.size()) {
      boolean mark =
          tokens.is(at, Tokens.Kind.PUNCTUATION) && !tokens.is(at, '\n') && !tokens.is(at, '《');
      boolean counts = tokens.is(at, Tokens.Kind.QUANTITY) && !number && isNumbering(tokens, at);
      if (!mark && !counts) {
        break;
      }
      number |= counts;
      at++;
    }
    return at;
  }

  private static boolean isNumbering(Tokens tokens, int at) {
    return tokens.is(at + 1, '、') || tokens.is(at + 1, '.') || tokens.is(at + 1, ')');
  }
}
