package org.countyreports.extract;

import java.util.Set;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.model.Mention;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Parts of what was counted just before: 62座水库中已有19座见底, 14个村里有9个装上了; 还有9个在建. */
final class Remainders {

  private static final int FARTHEST = 24;

  /** Of people the clause says what happened to them. */
  private static final Set<String> PEOPLE = Set.of("{person}", "{person-time}", "{household}");

  private static final WordSet INSIDE = WordSet.of("中", "里", "当中", "里头", "里面", "之中");

  private static final WordSet REST = WordSet.of("还有", "剩下", "其余", "剩余", "余下", "剩");

  private Remainders() {}

  /** The item of such a part, that of the whole; null where the number is no part. */
  static @Nullable Item find(Tokens tokens, int token, Quantity quantity, @Nullable Mention last) {
    boolean alike =
        last != null
            && !last.item().isEmpty()
            && quantity.classifier().kind() == Kind.COUNT
            && !PEOPLE.contains(quantity.classifier().unit())
            && last.classifier().unit().equals(quantity.classifier().unit());
    if (!alike || last == null || tokens.start(token) - last.end() > FARTHEST) {
      return null;
    }
    return isRest(tokens, token) || isInside(tokens, token, last) ? Item.inherited(last) : null;
  }

  private static boolean isRest(Tokens tokens, int token) {
    int at = tokens.is(token - 1, '的') ? token - 2 : token - 1;
    return at >= 0 && tokens.is(at, REST);
  }

  /** Whether 中 or 里 stands right behind the whole, and no other number in front of the part. */
  private static boolean isInside(Tokens tokens, int token, Mention last) {
    for (int i = token - 1; i >= 0 && tokens.end(i) > last.numberEnd(); i--) {
      if (tokens.is(i, Tokens.Kind.QUANTITY) || tokens.is(i, '。') || tokens.is(i, '\n')) {
        return false;
      }
      if (tokens.is(i, INSIDE)) {
        return tokens.start(i) <= last.end();
      }
    }
    return false;
  }
}
