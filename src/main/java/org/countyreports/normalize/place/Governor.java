package org.countyreports.normalize.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Why;
import org.countyreports.text.CharacterSet;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells which of the places of a text a figure belongs to. */
final class Governor {

  private static final CharacterSet NUMERALS = CharacterSet.of("0123456789一二两三四五六七八九十百千万亿半几数");
  private static final int LONGEST_CLASSIFIER = 3;

  /** Brackets that open and never close are no nesting. */
  private static final int MOST_NESTED = 8;

  private static final int LONGEST_NAME_IN_BRACKETS = 20;
  private static final int LONGEST_IN_BRACKETS = 40;
  private static final List<String> ALLOTTING = List.of("调拨", "下拨", "划拨", "拨付", "增拨", "紧急调", "下达");
  private static final WordSet IN_ALL = WordSet.of("均在", "都在", "均为", "全在", "均系", "均来");

  private final MarkedText marked;
  private final String text;
  private final List<Mark> marks;
  private final Primary primary;
  private final RegionReference home;
  private final PlaceHeadings headings;
  private final SentenceTown towns;
  private int @Nullable [] foreign;

  Governor(MarkedText marked, Primary primary, RegionReference home) {
    this.marked = marked;
    this.text = marked.text();
    this.marks = marked.marks();
    this.primary = primary;
    this.home = home;
    this.headings = new PlaceHeadings(text, marks, primary);
    this.towns = new SentenceTown(text, marks, primary);
  }

  MarkedText marked() {
    return marked;
  }

  /** Where the figure itself begins in {@code [start,end)}: behind the places named before it. */
  int figureIn(int start, int end) {
    int from = start;
    for (int i = marked.lastBefore(start) + 1; i < marks.size() && marks.get(i).end() < end; i++) {
      Mark mark = marks.get(i);
      if (hasNumber(from, mark.start())) {
        break;
      }
      from = mark.end();
    }
    while (from < end && !NUMERALS.contains(text.charAt(from))) {
      from++;
    }
    return from < end ? from : start;
  }

  private boolean hasNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (NUMERALS.contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The place of the figure at {@code [start,end)}. */
  Ruling at(int start, int end) {
    Optional<Mark> explained = inBracketsBehind(end);
    if (explained.isPresent()) {
      return new Ruling(explained.get().reference(), Why.REGION_IN_BRACKET, explained.get());
    }
    int last = marked.lastBefore(start);
    Span around = marked.clauseBefore(start);
    for (int depth = 0; around.bracketed() && depth < MOST_NESTED; depth++) {
      Optional<Mark> inner = governing(last, around.from(), start);
      if (inner.isPresent()) {
        return Ruling.named(inner.get());
      }
      around = Span.before(text, around.from() - 1);
    }
    Optional<Mark> inClause = governing(last, around.from(), start);
    if (inClause.isPresent()) {
      return Ruling.named(inClause.get());
    }
    Optional<Mark> all = allIn(last, start);
    if (all.isPresent()) {
      return new Ruling(all.get().reference(), Why.REGION_IN_BRACKET, all.get());
    }
    return subjectBefore(last, start)
        .map(m -> m.end() > marked.clauseBefore(start).from() ? Ruling.named(m) : carried(m))
        .or(() -> locationBehind(end, last))
        .or(() -> headings.above(start).map(Governor::carried))
        .orElseGet(() -> byPrimary(last, start));
  }

  /** The place of a bracket in which the figure stands farther behind: 3例(均在中卫市,含2例重症). */
  private Optional<Mark> allIn(int last, int start) {
    for (int i = last; i >= 0 && start - marks.get(i).end() < LONGEST_IN_BRACKETS; i--) {
      Mark mark = marks.get(i);
      boolean all = mark.start() > 1 && IN_ALL.holds(text, mark.start() - 2, mark.start());
      if (all && mark.isPlain() && isOpen(mark.end(), start)) {
        return Optional.of(mark).filter(m -> !m.code().isEmpty());
      }
    }
    return Optional.empty();
  }

  /** Whether no bracket or sentence ends in {@code [from,to)}. */
  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      if (")。;\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Ruling carried(Mark mark) {
    return new Ruling(mark.carried(), Why.REGION_CARRIED, mark);
  }

  private Ruling byPrimary(int last, int start) {
    int foreign = last < 0 ? -1 : foreignUpTo()[last];
    if (foreign >= 0 && marks.get(foreign).start() >= marked.sentenceStart(start)) {
      return ofArticle(primary.reference(), Why.REGION_OF_ARTICLE);
    }
    boolean township = !home.equals(primary.reference());
    return ofArticle(home, township ? Why.REGION_HOME_TOWNSHIP : Why.REGION_OF_ARTICLE);
  }

  /** For each mark the last one up to it that is not within the article's place; -1 for none. */
  private int[] foreignUpTo() {
    int[] known = foreign;
    if (known == null) {
      known = new int[marks.size()];
      int last = -1;
      for (int i = 0; i < known.length; i++) {
        last = primary.holds(marks.get(i).code()) ? last : i;
        known[i] = last;
      }
      foreign = known;
    }
    return known;
  }

  private static Ruling ofArticle(RegionReference reference, Why why) {
    return new Ruling(Mark.inherited(reference, "the article: " + reference.reason()), why, null);
  }

  /** The nearest place in {@code [from,start)} that governs what follows it in its clause. */
  private Optional<Mark> governing(int last, int from, int start) {
    int depth = 0;
    int at = start;
    for (int i = last; i >= 0 && last - i < MarkedText.MOST_LOOKED_AT; i--) {
      Mark mark = marks.get(i);
      if (mark.start() < from) {
        break;
      }
      for (int k = at - 1; k >= mark.end(); k--) {
        char c = text.charAt(k);
        depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      }
      at = mark.end();
      if (depth <= 0 && (governs(mark, i) || towns.isReceivers(mark, start))) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private boolean governs(Mark mark, int index) {
    if (mark.has(Trait.NAME_PART)) {
      return false;
    }
    if (mark.code().isEmpty()) {
      return mark.isPlain() && mark.firm();
    }
    if (primary.place().isEmpty()) {
      return mark.isPlain();
    }
    Optional<Mark> subject = subjectBefore(index - 1, mark.start());
    if (subject.isPresent() && !mark.subject() && yields(mark, subject.get())) {
      return false;
    }
    if (primary.holds(mark.code())) {
      return true;
    }
    boolean above = primary.isBelow(mark.code());
    if (above && mark.traits().equals(Set.of(Trait.RECIPIENT)) && isAllotted(mark.end())) {
      return true;
    }
    return mark.isPlain() && (above || mark.firm());
  }

  /** 向新疆调拨帐篷: what the state gives to the whole province. */
  private boolean isAllotted(int end) {
    return ALLOTTING.stream().anyMatch(word -> text.startsWith(word, end));
  }

  /**
   * Whether a place inside a clause leaves the figure to the subject: one for whom something is
   * done, or one that only repeats where the subject lies.
   */
  private static boolean yields(Mark mark, Mark subject) {
    boolean beside =
        mark.has(Trait.RECIPIENT)
            || mark.has(Trait.ORIGIN)
            || (mark.has(Trait.DESTINATION) && mark.kind() != Mark.Kind.NAME);
    boolean wider =
        mark.kind() != Mark.Kind.TOWNSHIP
            && Codes.isWithin(subject.code(), mark.code())
            && (subject.hasTownship() || !subject.code().equals(mark.code()));
    return beside || wider;
  }

  /** The subject of the sentence of an offset, or of those before it in the paragraph. */
  private Optional<Mark> subjectBefore(int last, int offset) {
    int from = marked.paragraphStart(offset);
    int sentence = marked.sentenceStart(offset);
    Optional<Mark> located = Optional.empty();
    @Nullable Mark town = towns.only(last, sentence, offset);
    for (int i = last; i >= 0 && last - i < MarkedText.MOST_LOOKED_AT; i--) {
      Mark mark = marks.get(i);
      if (mark.start() < from) {
        break;
      }
      boolean subject = mark.subject() && mark.isPlain() && mark.isOne();
      boolean near = mark.start() >= sentence;
      if (subject && (near || primary.holds(mark.code()) || primary.place().isEmpty())) {
        return near || located.isEmpty() ? Optional.of(mark) : located;
      }
      if (subject) {
        return located;
      }
      if (near && located.isEmpty() && (isLocated(mark) || mark.equals(town))) {
        located = Optional.of(mark);
      }
    }
    return located;
  }

  /** 在花都 tells where the whole sentence happens, if nothing else does. */
  private boolean isLocated(Mark mark) {
    return mark.start() > 0
        && text.charAt(mark.start() - 1) == '在'
        && mark.isPlain()
        && !mark.code().isEmpty();
  }

  /** The place that a bracket directly behind a figure names and nothing else: 1例(大武口区). */
  private Optional<Mark> inBracketsBehind(int end) {
    int open = end;
    while (open < text.length()
        && open < end + LONGEST_CLASSIFIER
        && Character.isIdeographic(text.charAt(open))) {
      open++;
    }
    if (open >= text.length() || text.charAt(open) != '(') {
      return Optional.empty();
    }
    int close = open;
    int limit = Math.min(text.length() - 1, open + LONGEST_NAME_IN_BRACKETS);
    while (close < limit && text.charAt(close) != ')') {
      close++;
    }
    int index = marked.lastBefore(close);
    if (index < 0 || text.charAt(close) != ')') {
      return Optional.empty();
    }
    Mark mark = marks.get(index);
    boolean alone = mark.start() == open + 1 && mark.end() == close;
    return alone && !mark.code().isEmpty() ? Optional.of(mark) : Optional.empty();
  }

  /** 在某地 behind the figure, in a clause that names no other place. */
  private Optional<Ruling> locationBehind(int end, int last) {
    int next = last + 1;
    if (next >= marks.size()) {
      return Optional.empty();
    }
    Mark mark = marks.get(next);
    boolean located = mark.start() > end && text.charAt(mark.start() - 1) == '在';
    boolean sameClause = located && marked.clauseBefore(mark.start()).from() <= end;
    return sameClause && mark.isPlain() && !mark.code().isEmpty()
        ? Optional.of(new Ruling(mark.reference(), Why.REGION_BEHIND, mark))
        : Optional.empty();
  }
}
