package org.countyreports.normalize.measure;

import java.io.Serializable;
import org.countyreports.model.Measure;
import org.countyreports.model.Mention;
import org.countyreports.model.Mention.Role;
import org.countyreports.model.Period;
import org.countyreports.text.Trie;

/**
 * Tells whether a figure is a stock, a flow, a running total or a rate by the words around it. What
 * could be a running total is one: a sum over time that leaves it out is too small, one that holds
 * it is wrong.
 */
public final class MeasureRule implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Words further in front say nothing of a figure; an endless line costs no more. */
  private static final int REACH = 300;

  /** 32人在院治疗: so far behind the figure. */
  private static final int BEHIND = 4;

  private static final String ENDS = ",。;:\n\t!?)”(";

  /** A list of figures is looked through so far. */
  private static final int LIST = 60;

  /** Its last figure ends so far behind the number. */
  private static final int CLASSIFIER = 3;

  private final SignWords words = new SignWords();

  /**
   * The measure of a figure.
   *
   * @param text the folded text that it stands in
   * @param unit its canonical unit
   * @param period the days that the text gives it
   */
  public Measure of(String text, Mention mention, String unit, Period period) {
    Governed item = Governed.read(words, mention.item(), 0, mention.item().length());
    Governed front = inFront(text, mention);
    int figure = mention.start();
    if (unit.equals("%") || !mention.per().isEmpty() || isEach(text, mention, front, item)) {
      return Measure.RATE;
    }
    boolean closed = isClosed(text, mention.end());
    if (front.isStock(figure, closed) || isStockBehind(text, mention)) {
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
    return byTotals(front, item, period);
  }

  private static Measure byTotals(Governed front, Governed item, Period period) {
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
  private Governed inFront(String text, Mention mention) {
    int start = mention.sentenceStart();
    int tab = text.indexOf('\t', start);
    boolean row = tab >= 0 && tab < mention.sentenceEnd();
    int to = row ? Math.min(tab, mention.numberStart()) : mention.numberStart();
    return Governed.read(words, text, Math.max(start, to - REACH), to);
  }

  /** 每村3人, 单价5元, 5元/斤, 300元每吨. */
  private static boolean isEach(String text, Mention mention, Governed front, Governed item) {
    int end = mention.numberEnd();
    boolean behind = end < text.length() && (text.charAt(end) == '/' || text.charAt(end) == '每');
    return behind || front.isEach(mention.start()) || item.isEach(mention.item().length());
  }

  /** Whether nothing is said of what is counted: 全县有学校32所,; 有12个乡、5个镇。 */
  private static boolean isClosed(String text, int end) {
    if (end >= text.length() || ENDS.indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    if (text.charAt(end) != '、' && !isDigit(text.charAt(end))) {
      return false;
    }
    int limit = Math.min(text.length(), end + LIST);
    int number = end;
    int at = end;
    while (at < limit && ENDS.indexOf(text.charAt(at)) < 0) {
      number = isDigit(text.charAt(at)) ? at : number;
      at++;
    }
    return at < limit && at - number <= CLASSIFIER;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 32人在岗, 12例在院治疗. */
  private boolean isStockBehind(String text, Mention mention) {
    int end = Math.min(text.length(), mention.end() + BEHIND);
    for (int i = mention.end(); i < end && !isClosed(text, i); i++) {
      long match = words.at(text, i, Math.min(text.length(), i + BEHIND));
      if (match != Trie.NONE && SignWords.sign(match) == Sign.STOCK_AROUND) {
        return true;
      }
    }
    return false;
  }
}
