package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Decision;
import org.countyreports.model.Period;
import org.countyreports.model.Why;
import org.countyreports.text.Clauses;
import org.countyreports.text.Ordered;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The periods of the figures of one article. */
public final class Periods {

  /** How many dates back a figure looks; a paragraph of more dates is a list of them. */
  static final int MOST_STEPS = 40;

  private static final int LONGEST_CLASSIFIER = 3;
  private static final int MOST_RIVALS = 3;

  private static final int LONGEST_SENTENCE = 400;

  /** Most lines of a list between a figure and the sentence that announces it. */
  private static final int LONGEST_LIST = 60;

  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_LIST_TEXT = 2000;
  private static final String SUM = "累计";

  private static final Period NONE = new Period(null, null, "");

  private final String text;
  private final List<TimeSpan> expressions;
  private final List<Governor> governors;
  private final Headings headings;
  private final TimeShares shares;
  private final TableDates tables;
  private final Period fallback;
  private final WorkReport work;
  private final @Nullable LocalDate published;

  Periods(
      String text,
      List<TimeSpan> expressions,
      List<Governor> governors,
      Headings headings,
      TableDates tables,
      Period fallback,
      WorkReport work,
      @Nullable LocalDate published) {
    this.text = text;
    this.expressions = List.copyOf(expressions);
    this.governors = List.copyOf(governors);
    this.headings = headings;
    this.shares = new TimeShares(text, this.governors);
    this.tables = tables;
    this.fallback = fallback;
    this.work = work;
    this.published = published;
  }

  /** Every date and time of the folded text in reading order. */
  public List<TimeSpan> expressions() {
    return expressions;
  }

  /**
   * The period of the figure at [start, end) of the folded text; both ends null where the text
   * gives none.
   */
  public Period at(int start, int end) {
    return ruling(start, end).period();
  }

  /** Why the figure at [start, end) has its period. */
  public Decision explain(int start, int end) {
    Ruling ruling = ruling(start, end);
    return new PeriodReasons(text, expressions, published).decision(ruling, rivals(start, ruling));
  }

  private Ruling ruling(int start, int end) {
    Period inTable = tables.at(start);
    if (inTable != null) {
      return inTable.equals(TableDates.NO_DATE)
          ? ofTable(announced(tables.tableStart(start)), start)
          : new Ruling(inTable, Why.PERIOD_OF_TABLE, null);
    }
    if (isBasis(end)) {
      return new Ruling(NONE, Why.PERIOD_BASIS, null);
    }
    int next = firstGovernorAt(start);
    Period share = shares.at(start, next);
    if (share != null) {
      return new Ruling(share, Why.PERIOD_IN_TURN, null);
    }
    Governor behind = behind(start, end, next);
    Governor inFront = total(start, next, inFront(start, next));
    if (behind != null
        && (inFront == null
            || inFront.start() < behind.clauseStart()
            || isExplained(end, behind))) {
      return new Ruling(behind.period(), Why.PERIOD_BEHIND, behind);
    }
    if (inFront != null) {
      return new Ruling(YearEnd.periodOf(text, inFront, start), inFront.why(), inFront);
    }
    Governor later = inNextClause(end, next);
    if (later != null) {
      return new Ruling(later.period(), Why.PERIOD_BEHIND, later);
    }
    Period heading = headings.at(start);
    boolean now =
        heading != null
            && heading.start() != null
            && Contexts.isStock(text, sentenceStart(start), start);
    return heading == null || now
        ? (isInList(start) ? announced(start) : titled(start))
        : new Ruling(heading, Why.PERIOD_OF_HEADING, null);
  }

  /**
   * What neither cells nor caption nor the line above date is of the stretch that the headline
   * tells.
   */
  private Ruling ofTable(Ruling announced, int start) {
    Period noted = tables.noted(start);
    if (!isOpen(noted)) {
      return new Ruling(noted, Why.PERIOD_OF_TABLE, null);
    }
    if (!isOpen(announced.period())) {
      return announced;
    }
    Period headline = tables.ofHeadline();
    return isOpen(headline) ? announced : new Ruling(headline, Why.PERIOD_OF_TITLE, null);
  }

  private static boolean isOpen(Period period) {
    return period.start() == null && period.end() == null;
  }

  /** The date of the sentence that tells the table or list of a figure: 现将9日捐赠公布如下:. */
  private Ruling announced(int start) {
    int end = announcementBefore(start);
    Governor governor = end < 0 ? null : inFront(end, firstGovernorAt(end + 1));
    // 截至5月4日,…。各乡镇情况如下: reaches through its paragraph.
    int from =
        governor != null && governor.period().start() == null
            ? text.lastIndexOf('\n', end) + 1
            : sentenceStart(end);
    return governor == null || governor.isEmpty() || governor.start() < from
        ? titled(start)
        : new Ruling(governor.period(), Why.PERIOD_OF_TABLE, governor);
  }

  /** A line of a list holds no sentence. */
  private boolean isInList(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n') {
      if (text.charAt(end) == '。' || end - start > LONGEST_LINE) {
        return false;
      }
      end++;
    }
    return true;
  }

  /** Offset of the mark that ends the announcing line; -1 where the lines between are no list. */
  private int announcementBefore(int start) {
    int line = start;
    int limit = Math.max(0, start - LONGEST_LIST_TEXT);
    for (int lines = 0; lines < LONGEST_LIST && line > limit; lines++) {
      while (line > limit && text.charAt(line - 1) != '\n') {
        line--;
      }
      int end = line;
      while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
        end--;
      }
      if (end == 0 || text.charAt(end - 1) == '。') {
        return -1;
      }
      if (text.charAt(end - 1) == ':' || text.startsWith("如下", end - 2)) {
        return end - 1;
      }
      line = end;
    }
    return -1;
  }

  /** What the title says where nothing else does. */
  private Ruling titled(int start) {
    Period titled = fallback;
    if (fallback.start() == null && fallback.end() == null) {
      titled = work.at(text, start, Clauses.startAt(text, start, 0));
    }
    return new Ruling(titled, isOpen(titled) ? Why.PERIOD_NONE : Why.PERIOD_OF_TITLE, null);
  }

  /** The dates farther in front that reach the figure too. */
  private List<Governor> rivals(int start, Ruling ruling) {
    List<Governor> rivals = new ArrayList<>();
    int next = firstGovernorAt(start);
    for (int i = next - 1; i >= Math.max(0, next - MOST_STEPS); i--) {
      Governor governor = governors.get(i);
      boolean rival =
          governor.reach() > start
              && !governor.isEmpty()
              && !governor.period().equals(ruling.period());
      if (rival && rivals.size() < MOST_RIVALS) {
        rivals.add(governor);
      }
    }
    return rivals;
  }

  /** 在建成80公里的基础上: what stood before the date that the sentence tells of. */
  private boolean isBasis(int end) {
    int clauseEnd = Clauses.endAt(text, end, Math.min(text.length(), end + MOST_STEPS));
    return text.substring(end, clauseEnd).contains("基础上");
  }

  /** The nearest date in front that reaches the figure. */
  private @Nullable Governor inFront(int start, int next) {
    int last = Math.max(0, next - MOST_STEPS);
    for (int i = next - 1; i >= last; i--) {
      if (governors.get(i).reach() > start) {
        return governors.get(i);
      }
    }
    return null;
  }

  /** 截至7月13日24时,当日接种522剂,累计接种11万剂: sums go with what they reach up to. */
  private @Nullable Governor total(int start, int next, @Nullable Governor found) {
    boolean sum = text.startsWith(SUM, Clauses.startAt(text, start, 0));
    if (!sum || found == null || found.relation() != Relation.AT) {
      return found;
    }
    int sentence = sentenceStart(start);
    for (int i = next - 1; i >= Math.max(0, next - MOST_STEPS); i--) {
      Governor until = governors.get(i);
      boolean reaches = until.start() >= sentence && until.reach() > start;
      if (reaches && until.relation() == Relation.UNTIL) {
        return until;
      }
    }
    return found;
  }

  private int sentenceStart(int offset) {
    int first = Math.max(0, offset - LONGEST_SENTENCE);
    int i = offset;
    while (i > first && text.charAt(i - 1) != '。' && text.charAt(i - 1) != '\n') {
      i--;
    }
    return i;
  }

  /** 3名患者痊愈,于9月27日出院: the date opens the clause behind. */
  private @Nullable Governor inNextClause(int end, int next) {
    if (next >= governors.size()) {
      return null;
    }
    Governor governor = governors.get(next);
    boolean opens =
        governor.clauseStart() == governor.start() - 1
            && text.charAt(governor.clauseStart()) == '于'
            && governor.relation() == Relation.AT
            && !governor.isEmpty();
    int clauseEnd = Clauses.endAt(text, governor.end(), text.length());
    boolean built = Contexts.endsBuilt(text, clauseEnd);
    return opens && !built && Clauses.endAt(text, end, text.length()) == governor.clauseStart() - 1
        ? governor
        : null;
  }

  /** A date later in the figure's clause: 240名志愿者于1月27日上路除冰. */
  private @Nullable Governor behind(int start, int end, int next) {
    if (next >= governors.size()) {
      return null;
    }
    Governor governor = governors.get(next);
    if (isExplained(end, governor)) {
      return governor;
    }
    boolean sameClause = governor.clauseStart() <= start && governor.start() >= end;
    if (!sameClause || governor.isEmpty() || governor.start() - end > MOST_STEPS) {
      return null;
    }
    LocalDate from = governor.period().start();
    if (published != null && from != null && from.isAfter(published)) {
      return null; // 4300亩稻田来年用水有了保证: what will be is not what the figure is about.
    }
    boolean joined = governor.start() > end || text.charAt(governor.start() - 1) == '于';
    int clauseEnd = Clauses.endAt(text, governor.end(), text.length());
    boolean attribute = text.substring(governor.end(), clauseEnd).indexOf('的') >= 0;
    return joined && !attribute ? governor : null;
  }

  /** 2823件(2015年): a bracket directly behind that holds the time and nothing else. */
  private boolean isExplained(int end, Governor governor) {
    int open = governor.start() - 1;
    return !governor.isEmpty()
        && open >= end
        && open - end <= LONGEST_CLASSIFIER
        && text.charAt(open) == '('
        && text.startsWith(")", governor.end());
  }

  /** Index of the first governor that does not stand in front of an offset. */
  private int firstGovernorAt(int offset) {
    return Ordered.countUpTo(governors, Governor::start, offset - 1);
  }

  /**
   * The period of a figure.
   *
   * @param period the period; both ends null where there is none
   * @param why what gave it
   * @param governor the date or word that gave it; null where it was something else
   */
  record Ruling(Period period, Why why, @Nullable Governor governor) {}
}
