package org.countyreports.normalize.place;

import java.util.List;
import java.util.Optional;
import org.countyreports.model.Why;
import org.countyreports.text.InTurn;

/**
 * Reads the figures of a clause behind 分别 in the order of the places that the sentence lists:
 * A镇、B镇首战告捷,分别完成20户和30户,完成率为90%和80%.
 */
final class Separately {

  private final String text;
  private final MarkedText marked;

  /** Where the text says so first; most never do. */
  private final int first;

  Separately(MarkedText marked) {
    this.text = marked.text();
    this.marked = marked;
    this.first = InTurn.firstIn(text);
  }

  /** The place of the figure that begins at an offset; empty where nothing lists places. */
  Optional<Ruling> at(int start) {
    int word = first < 0 || start < first ? -1 : InTurn.wordBefore(text, start);
    if (word < 0) {
      return Optional.empty();
    }
    List<Mark> list = marked.lastListBefore(word);
    boolean fits =
        list.size() > 1
            && word - list.get(0).start() <= InTurn.FARTHEST
            && InTurn.isOneSentence(text, list.get(0).start(), word)
            && list.stream().allMatch(m -> m.isOne() && m.isPlain());
    int begin = Math.max(Span.before(text, start).from(), word);
    if (!fits || InTurn.numbersIn(text, begin, endOfClause(start)) != list.size()) {
      return Optional.empty();
    }
    int figure = InTurn.numbersIn(text, begin, start);
    return figure < list.size()
        ? Optional.of(
            new Ruling(list.get(figure).reference(), Why.REGION_IN_TURN, list.get(figure)))
        : Optional.empty();
  }

  private int endOfClause(int start) {
    int end = start;
    while (end < text.length()
        && end - start < InTurn.FARTHEST
        && ",;:。!?\n(".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
