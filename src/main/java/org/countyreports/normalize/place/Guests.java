package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Region.Level;
import org.countyreports.text.WordTrie;

/**
 * Tells the places from which donors and visitors come: what they bring is a figure of the place
 * that the article is about.
 */
final class Guests {

  /** What even those from near by, or above, do for the place that the article is about. */
  private static final List<String> GIFTS =
      List.of("捐", "赠", "调拨的", "帮扶", "援助", "支援", "援建", "派来", "运来", "开来", "调来", "送来", "寄来", "捎来");

  /** What offices of the prefecture or province do for it: what they donate is their own. */
  private static final List<String> AID = GIFTS.subList(2, GIFTS.size());

  private static final int LONGEST_CLAUSE = 40;
  private static final int LONGEST_TITLE = 12;
  private static final String CLAUSE_ENDS = ",;:。!?\n";
  private static final String TITLE_ENDS = ",;:。!?\n 、()0123456789";

  private final WordTrie gifts = WordTrie.forward(GIFTS);
  private final WordTrie aid = WordTrie.forward(AID);
  private final WordTrie giving = WordTrie.forward(Resources.words("places-giving.txt"));
  private final WordTrie donors = WordTrie.forward(Resources.words("places-donors.txt"));
  private final WordTrie visitors = WordTrie.forward(Resources.words("places-visitors.txt"));

  /** The places with those of guests marked as such. */
  List<Mark> apart(String text, List<Mark> marks, Primary primary) {
    if (primary.place().isEmpty()) {
      return marks;
    }
    List<Mark> told = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      told.add(isGuest(text, mark, primary) ? mark.with(Trait.GUEST) : mark);
    }
    return told;
  }

  private boolean isGuest(String text, Mark mark, Primary primary) {
    if (mark.code().isEmpty() || primary.holds(mark.code())) {
      return false;
    }
    WordTrie words = mark.kind() == Mark.Kind.LEVEL ? aid : gifts;
    boolean gives = mark.isPlain() && has(words, text, mark.end(), LONGEST_CLAUSE, CLAUSE_ENDS);
    if (gives && local(primary)) {
      return true;
    }
    if (mark.kind() == Mark.Kind.LEVEL) {
      return false;
    }
    if (has(visitors, text, mark.end(), LONGEST_TITLE, TITLE_ENDS)) {
      return true;
    }
    String common = Codes.common(mark.code(), primary.code());
    boolean elsewhere = common.isEmpty();
    boolean far =
        elsewhere || (Codes.level(common) == Level.PROVINCE && !common.equals(primary.code()));
    if (far && has(donors, text, mark.end(), LONGEST_CLAUSE, CLAUSE_ENDS)) {
      return true;
    }
    return elsewhere
        && ((local(primary) && !mark.subject())
            || has(giving, text, mark.end(), LONGEST_CLAUSE, CLAUSE_ENDS));
  }

  private static boolean local(Primary primary) {
    return Codes.level(primary.code()) != Level.PROVINCE;
  }

  private static boolean has(WordTrie words, String text, int from, int most, String ends) {
    int limit = Math.min(text.length(), from + most);
    for (int i = from; i < limit && ends.indexOf(text.charAt(i)) < 0; i++) {
      if (words.lengthAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
