package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreports.text.Ordered;
import org.countyreports.text.Sentences;

/**
 * A text with the places it names, in their order: which stand before a figure, and in which lists.
 */
final class MarkedText {

  /** So many places are looked back over; more are no prose. */
  static final int MOST_LOOKED_AT = 64;

  private static final int LONGEST_PARAGRAPH = 3000;

  private final String text;
  private final Sentences sentences;
  private final List<Mark> marks;

  /** The clause before the offset last asked for: a figure asks for its own several times. */
  private Span clause = new Span(0, false);

  private int behindClause = -1;

  /** The paragraph last asked for, from its first character to behind its line break. */
  private int paragraph;

  private int paragraphEnd;

  MarkedText(String text, Sentences sentences, List<Mark> marks) {
    this.text = text;
    this.sentences = sentences;
    this.marks = List.copyOf(marks);
  }

  String text() {
    return text;
  }

  /** The places in reading order. */
  List<Mark> marks() {
    return marks;
  }

  /** The words before an offset that belong to its clause. */
  Span clauseBefore(int offset) {
    if (offset != behindClause) {
      clause = Span.before(text, offset);
      behindClause = offset;
    }
    return clause;
  }

  /** Where the sentence of an offset begins. */
  int sentenceStart(int offset) {
    return sentences.startAt(Math.min(offset, Math.max(0, text.length() - 1)));
  }

  /** Where the paragraph of an offset begins; endless paragraphs are cut. */
  int paragraphStart(int offset) {
    if (offset < paragraph || offset >= paragraphEnd) {
      paragraph = text.lastIndexOf('\n', offset - 1) + 1;
      int end = text.indexOf('\n', offset);
      paragraphEnd = end < 0 ? text.length() + 1 : end + 1;
    }
    return Math.max(paragraph, offset - LONGEST_PARAGRAPH);
  }

  /** The places that the sentence of an offset names in front of it, the nearest first. */
  List<Mark> sentenceBefore(int offset) {
    int sentence = sentenceStart(offset);
    List<Mark> found = new ArrayList<>();
    for (int i = lastBefore(offset); i >= 0 && found.size() < MOST_LOOKED_AT; i--) {
      if (marks.get(i).start() < sentence) {
        break;
      }
      found.add(marks.get(i));
    }
    return found;
  }

  /** The words of a place as the text has them. */
  String written(Mark mark) {
    return text.substring(mark.start(), mark.end());
  }

  /** The places of the list that ends last before an offset in its clause, in reading order. */
  List<Mark> listBefore(int offset) {
    int from = clauseBefore(offset).from();
    List<Mark> list = new ArrayList<>();
    for (int i = lastBefore(offset); i >= 0 && list.size() < MOST_LOOKED_AT; i--) {
      Mark mark = marks.get(i);
      boolean belongs =
          mark.start() >= from && (list.isEmpty() || ItemLists.areListed(text, mark, list.get(0)));
      if (!belongs) {
        break;
      }
      list.add(0, mark);
    }
    return list;
  }

  /** The places that are listed together with one, itself included, in reading order. */
  List<Mark> listAround(Mark mark) {
    int index = lastBefore(mark.end());
    if (index < 0 || !marks.get(index).equals(mark)) {
      return List.of();
    }
    int from = index;
    int to = index + 1;
    while (from > 0 && ItemLists.areListed(text, marks.get(from - 1), marks.get(from))) {
      from--;
    }
    while (to < marks.size() && ItemLists.areListed(text, marks.get(to - 1), marks.get(to))) {
      to++;
    }
    return marks.subList(from, to);
  }

  /** The places of the last list before an offset, in whichever clause it stands. */
  List<Mark> lastListBefore(int offset) {
    int last = lastBefore(offset);
    return last < 0 ? List.of() : listBefore(marks.get(last).end());
  }

  /** The place whose name holds a stretch of the text. */
  Optional<Mark> around(int start, int end) {
    int next = lastBefore(start) + 1;
    return next < marks.size() && marks.get(next).start() <= start && marks.get(next).end() >= end
        ? Optional.of(marks.get(next))
        : Optional.empty();
  }

  /** Index of the last place that ends by an offset; -1 where there is none. */
  int lastBefore(int offset) {
    return Ordered.countUpTo(marks, Mark::end, offset) - 1;
  }
}
