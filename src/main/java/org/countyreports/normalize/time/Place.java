package org.countyreports.normalize.time;

import org.countyreports.text.Clauses;
import org.countyreports.text.Sentences;
import org.countyreports.text.time.TimeSpan;

/**
 * Where a date stands: the borders that its reach may end at.
 *
 * @param paragraphEnd end of its line
 * @param sentenceStart start of its sentence
 * @param sentenceEnd end of its sentence
 * @param clauseStart first character of its clause that is no space or quote
 * @param clauseEnd end of its clause
 * @param bracketEnd end of the bracket that it does not leave, else beyond the text
 */
record Place(
    int paragraphEnd,
    int sentenceStart,
    int sentenceEnd,
    int clauseStart,
    int clauseEnd,
    int bracketEnd) {

  static Place of(String text, Sentences sentences, TimeSpan span, int paragraphEnd) {
    int start = sentences.startAt(span.start());
    int end = sentences.endAt(span.start());
    return new Place(
        paragraphEnd,
        start,
        end,
        headOf(text, Clauses.startAt(text, span.start(), start), span.start()),
        Clauses.endAt(text, span.end(), end),
        Brackets.endAround(text, span.start(), span.end(), start, end));
  }

  /** Where its sentence begins, spaces and quotes left out. */
  int sentenceHead(String text) {
    return headOf(text, sentenceStart, clauseEnd);
  }

  /** The first character of a sentence or clause that is no space, line end or quote. */
  static int headOf(String text, int start, int end) {
    int i = start;
    while (i < end && " \n“\"'".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
