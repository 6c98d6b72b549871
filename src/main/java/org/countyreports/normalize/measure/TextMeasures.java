package org.countyreports.normalize.measure;

import org.countyreports.model.Measure;
import org.countyreports.model.Mention;
import org.countyreports.model.Mention.Role;
import org.countyreports.model.Period;
import org.countyreports.text.Digits;
import org.countyreports.text.Trie;

/** The measures of the figures of one text; each reads on where the one before it stands. */
public final class TextMeasures {

  /** Words further in front say nothing of a figure; an endless line costs no more. */
  private static final int REACH = 300;

  /** 32人在院治疗: so far behind the figure. */
  private static final int BEHIND = 4;

  private static final String ENDS = ",。;:\n\t!?)”(";

  /** A list of figures is looked through so far. */
  private static final int LIST = 60;

  /** Its last figure ends so far behind the number. */
  private static final int CLASSIFIER = 3;

  private final SignWords words;
  private final String text;

  /** The sentence of the figure last asked for, and the tab behind its heading; -1 without one. */
  private int sentence = -1;

  private int heading;

  /** What stands in front of that figure, read from an offset on. */
  private int from = -1;

  private Governed front;

  TextMeasures(SignWords words, String text) {
    this.words = words;
    this.text = text;
    this.front = new Governed(words, 0);
  }

  /**
   * The measure of a figure.
   *
   * @param unit its canonical unit
   * @param period the days that the text gives it
   */
  public Measure of(Mention mention, String unit, Period period) {
    Governed item = new Governed(words, 0).readTo(mention.item(), mention.item().length());
    readInFront(mention);
    int figure = mention.start();
    if (unit.equals("%") || !mention.per().isEmpty() || isEach(mention, item)) {
      return Measure.RATE;
    }
    boolean closed = isClosed(mention.end());
    if (front.isStock(figure, closed) || isStockBehind(mention)) {
      return Measure.STOCK;
    }
    if (front.isFlow()) {
      return Measure.FLOW;
    }
    if (closed
        && mention.words().roles().contains(Role.STOCK)
        && !front.isRunning()
        && !front.isTotal()) {
      return Measure.STOCK;
    }
    return byTotals(item, period);
  }

  private Measure byTotals(Governed item, Period period) {
    if (item.isStock(Integer.MAX_VALUE, false)) {
      return Measure.STOCK;
    }
    if (item.isFlow()) {
      return Measure.FLOW;
    }
    boolean halfOpen = (period.start() == null) != (period.end() == null);
    boolean dated = period.start() != null && period.end() != null;
    boolean total = (front.isTotal() || item.isTotal()) && !dated;
    return front.isRunning() || item.isRunning() || halfOpen || total
        ? Measure.CUMULATIVE
        : Measure.FLOW;
  }

  /** In a row of a table only its heading speaks of all cells. */
  private void readInFront(Mention mention) {
    if (mention.sentenceStart() != sentence) {
      sentence = mention.sentenceStart();
      heading = tabIn(sentence, mention.sentenceEnd());
      from = -1;
    }
    int to = heading < 0 ? mention.numberStart() : Math.min(heading, mention.numberStart());
    int start = Math.max(sentence, to - REACH);
    if (start != from || !front.readsOnTo(to)) {
      front = new Governed(words, start);
      from = start;
    }
    front.readTo(text, to);
  }

  private int tabIn(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\t') {
        return i;
      }
    }
    return -1;
  }

  /** 每村3人, 单价5元, 5元/斤, 300元每吨. */
  private boolean isEach(Mention mention, Governed item) {
    int end = mention.numberEnd();
    boolean behind = end < text.length() && (text.charAt(end) == '/' || text.charAt(end) == '每');
    return behind || front.isEach(mention.start()) || item.isEach(mention.item().length());
  }

  /** Whether nothing is said of what is counted: 全县有学校32所,; 有12个乡、5个镇。 */
  private boolean isClosed(int end) {
    if (end >= text.length() || ENDS.indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    if (text.charAt(end) != '、' && !Digits.is(text.charAt(end))) {
      return false;
    }
    int limit = Math.min(text.length(), end + LIST);
    int number = end;
    int at = end;
    while (at < limit && ENDS.indexOf(text.charAt(at)) < 0) {
      number = Digits.is(text.charAt(at)) ? at : number;
      at++;
    }
    return at < limit && at - number <= CLASSIFIER;
  }

  /** 32人在岗, 12例在院治疗. */
  private boolean isStockBehind(Mention mention) {
    int end = Math.min(text.length(), mention.end() + BEHIND);
    for (int i = mention.end(); i < end && !isClosed(i); i++) {
      long match = words.at(text, i, Math.min(text.length(), i + BEHIND));
      if (match != Trie.NONE && SignWords.sign(match) == Sign.STOCK_AROUND) {
        return true;
      }
    }
    return false;
  }
}
