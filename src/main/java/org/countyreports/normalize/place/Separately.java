package org.countyreports.normalize.place;

import java.util.List;
import java.util.Optional;
import org.countyreports.model.Why;

/**
 * Reads the figures of a clause behind 分别 in the order of the places that the sentence lists:
 * A镇、B镇首战告捷,分别完成20户和30户,完成率为90%和80%.
 */
final class Separately {

  private static final int FARTHEST = 160;
  private static final String WORD = "分别";

  private final String text;
  private final Governor governor;

  Separately(String text, Governor governor) {
    this.text = text;
    this.governor = governor;
  }

  /** The place of the figure that begins at an offset; empty where nothing lists places. */
  Optional<Ruling> at(int start) {
    int from = Span.before(text, start).from();
    int word = text.lastIndexOf(WORD, start);
    if (word < 0 || start - word > FARTHEST || !isOneSentence(word, start)) {
      return Optional.empty();
    }
    List<Mark> list = governor.lastListBefore(word);
    boolean fits =
        list.size() > 1
            && isOneSentence(list.get(0).start(), word)
            && list.stream().allMatch(m -> !m.code().isEmpty() && m.isPlain());
    int begin = Math.max(from, word);
    if (!fits || numbersIn(text, begin, endOfClause(start)) != list.size()) {
      return Optional.empty();
    }
    int figure = numbersIn(text, begin, start);
    return figure < list.size()
        ? Optional.of(
            new Ruling(list.get(figure).reference(), Why.REGION_IN_TURN, list.get(figure)))
        : Optional.empty();
  }

  private int endOfClause(int start) {
    int end = start;
    while (end < text.length()
        && end - start < FARTHEST
        && ",;:。!?\n(".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean isOneSentence(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。;!?\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return to - from <= FARTHEST;
  }

  /** How many numbers stand in {@code [from,to)}. */
  static int numbersIn(String text, int from, int to) {
    int numbers = 0;
    boolean in = false;
    for (int i = from; i < to; i++) {
      boolean digit = Character.isDigit(text.charAt(i)) || (in && text.charAt(i) == '.');
      numbers += digit && !in ? 1 : 0;
      in = digit;
    }
    return numbers;
  }
}
