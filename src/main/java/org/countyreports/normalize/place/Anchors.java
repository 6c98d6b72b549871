package org.countyreports.normalize.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.model.Region.Level;

/**
 * The divisions that an article names beyond doubt; they tell which of its other names are meant.
 */
final class Anchors {

  private static final double MOST = 6;
  private static final int MOST_ANCHORS = 200;

  private static final double SAME = 1.5;
  private static final double WITHIN = 1;
  private static final double IN_PROVINCE = 0.6;
  private static final double HOLDS_AS_PROVINCE = 0.5;
  private static final double NEIGHBOUR = 0.5;
  private static final double SAME_PROVINCE = 0.15;
  private static final double LOST_NAME = 0.8;

  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> titles = new HashSet<>();

  private final AreaNames areas;

  Anchors(List<Source> sources, AreaNames areas) {
    this.areas = areas;
    for (Source source : sources) {
      for (Mention mention : source.mentions()) {
        boolean sure = isSure(mention, source.kind()) && !areas.holds(source.text(), mention);
        if (sure && weights.size() < MOST_ANCHORS) {
          weights.merge(
              mention.candidates().get(0).code(),
              source.kind().weight,
              (a, b) -> Math.min(MOST, a + b));
        }
      }
    }
  }

  /** Takes a division as named beyond doubt by the title. */
  void addTitle(String code) {
    weights.merge(code, Source.Kind.TITLE.weight, (a, b) -> Math.min(MOST, a + b));
    titles.add(code);
  }

  /** Takes a county for the townships of its that the text names. */
  void addTownships(String code, int townships) {
    weights.merge(code, (double) townships, (a, b) -> Math.min(MOST, a + b));
  }

  /** Whether the title is about a division. */
  boolean isInTitle(String code) {
    return titles.contains(code);
  }

  /** Whether nothing is named beyond doubt. */
  boolean isEmpty() {
    return weights.isEmpty();
  }

  /** How much speaks for a candidate; 0 where nothing does. */
  double support(Candidate candidate) {
    double support = 0;
    for (Map.Entry<String, Double> anchor : weights.entrySet()) {
      support += anchor.getValue() * relation(candidate.code(), anchor.getKey());
    }
    return candidate.current() ? support : support * LOST_NAME;
  }

  /** Whether a candidate, or the prefecture above it, is named itself. */
  boolean isNear(Candidate candidate) {
    String code = candidate.code();
    return weights.containsKey(code)
        || (Codes.isDirect(code)
            ? weights.containsKey(Codes.province(code))
            : weights.containsKey(Codes.prefecture(code)));
  }

  /** Whether a division of its prefecture, or of its municipality, is named. */
  boolean isAround(Candidate candidate) {
    String code = candidate.code();
    String above = Codes.isDirect(code) ? Codes.province(code) : Codes.prefecture(code);
    return weights.keySet().stream().anyMatch(anchor -> Codes.isWithin(anchor, above));
  }

  /** Whether a name is but a part of that of an area elsewhere: 北湖新区 where nothing tells of 郴州. */
  boolean isOfArea(String text, Mention mention, Candidate candidate) {
    return areas.holds(text, mention) && !isNear(candidate);
  }

  private static boolean isSure(Mention mention, Source.Kind kind) {
    return !mention.word()
        && (mention.isPlain() || kind.isOrigin())
        && (mention.candidates().size() == 1 || isAlone(mention.candidates()));
  }

  /** Whether the first is a city or province and the others are counties or lie in it. */
  private static boolean isAlone(List<Candidate> candidates) {
    Candidate first = candidates.get(0);
    return first.current()
        && first.level() != Level.COUNTY
        && candidates.stream()
            .allMatch(c -> c.level() == Level.COUNTY || Codes.isWithin(c.code(), first.code()));
  }

  private static double relation(String code, String anchor) {
    if (code.equals(anchor)) {
      return SAME;
    }
    if (Codes.isWithin(code, anchor)) {
      boolean wide = Codes.level(anchor) == Level.PROVINCE && !Codes.isDirect(code);
      return wide ? IN_PROVINCE : WITHIN;
    }
    if (Codes.isWithin(anchor, code)) {
      return Codes.level(code) == Level.PROVINCE ? HOLDS_AS_PROVINCE : WITHIN;
    }
    String common = Codes.common(code, anchor);
    if (common.isEmpty()) {
      return 0;
    }
    return Codes.level(common) == Level.PREFECTURE ? NEIGHBOUR : SAME_PROVINCE;
  }
}
