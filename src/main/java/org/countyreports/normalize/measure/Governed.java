package org.countyreports.normalize.measure;

import org.countyreports.text.Trie;

/** What the words in front of a figure say of its measure: the last word that reaches it counts. */
final class Governed {

  /** So far a word of price or share reaches its number: 每个村民小组安排3人. */
  private static final int EACH_REACHES = 8;

  /** 有各类企业320家: so much may stand between. */
  private static final int HAVING_REACHES = 6;

  /** 有大棚320个,果园1200亩: the clause ends so far behind the number. */
  private static final int CLASSIFIER = 3;

  /** A clause of a list has no room for a verb: 现有党员30名,干部12名. */
  private static final int CLAUSE_OF_A_LIST = 12;

  private static final int FAR_AWAY = Integer.MIN_VALUE / 2;

  private final SignWords words;
  private int position;
  private boolean cut;
  private boolean running;
  private boolean runningHere;
  private boolean total;
  private boolean stock;
  private boolean stockInFront;
  private boolean flow;
  private boolean flowHere;
  private int each = FAR_AWAY;
  private int having = FAR_AWAY;
  private boolean havingIsTotal;
  private boolean had;
  private int digit = FAR_AWAY;
  private int clauseStart;

  /** Nothing read yet of the stretch that begins at an offset. */
  Governed(SignWords words, int from) {
    this.words = words;
    this.position = from;
    this.clauseStart = from;
  }

  /** Reads on up to a figure. */
  Governed readTo(String text, int to) {
    while (position < to) {
      long match = words.at(text, position, text.length());
      if (match != SignWords.NONE && Trie.end(match) > to) {
        cut = true;
        match = words.at(text, position, to);
      }
      if (match == SignWords.NONE) {
        character(text.charAt(position), position);
        position++;
      } else {
        position = Trie.end(match);
        word(SignWords.sign(match), position);
      }
    }
    return this;
  }

  /** Whether a figure that ends at an offset can be read on from here: no word was cut in two. */
  boolean readsOnTo(int to) {
    return !cut && position <= to;
  }

  private void character(char c, int at) {
    if (c >= '0' && c <= '9') {
      had = at - having <= HAVING_REACHES || had && at - digit <= CLASSIFIER + 1;
      digit = at;
      each = FAR_AWAY;
      having = FAR_AWAY;
    } else if (isEnd(c)) {
      boolean listed = stockInFront && at - clauseStart <= CLAUSE_OF_A_LIST;
      stockInFront = stock || listed || had && at - digit <= CLASSIFIER;
      stock = false;
      runningHere = false;
      flowHere = false;
      flow &= c == ',';
      each = FAR_AWAY;
      having = FAR_AWAY;
      clauseStart = at + 1;
    }
  }

  private static boolean isEnd(char c) {
    return c == ',' || c == ';' || c == '。' || c == ':' || c == '\n' || c == '!' || c == '?';
  }

  private void word(Sign sign, int end) {
    switch (sign) {
      case RUNNING -> {
        running = true;
        runningHere = true;
        forgetTheRest();
      }
      case TOTAL -> total();
      case TOTAL_OR_STOCK -> {
        total();
        having = end;
        havingIsTotal = true;
      }
      case STOCK, STOCK_AROUND -> {
        stock = true;
        flow = false;
      }
      case STOCK_ALONE -> {
        having = end;
        havingIsTotal = false;
      }
      case FLOW -> flow();
      case EVENT -> {
        stock = false;
        stockInFront = false;
      }
      case EACH -> each = end;
      case NOTHING -> {}
    }
  }

  /** 当天共检测3000人: the day stands, whatever is totalled. */
  private void total() {
    total = true;
    stock = false;
    flow &= flowHere;
  }

  /** 累计新增56例: what is new is added up. */
  private void flow() {
    if (runningHere) {
      return;
    }
    flow = true;
    flowHere = true;
    running = false;
    total = false;
    stock = false;
    stockInFront = false;
  }

  private void forgetTheRest() {
    flow = false;
    stock = false;
    stockInFront = false;
  }

  boolean isEach(int figure) {
    return figure - each <= EACH_REACHES;
  }

  /** Whether the text says that there are so many; {@code closed} where nothing is said of them. */
  boolean isStock(int figure, boolean closed) {
    boolean beside = closed && had && figure - digit <= CLASSIFIER + 1;
    boolean listed = stockInFront && figure == clauseStart || beside;
    boolean has = closed && figure - having <= HAVING_REACHES && (havingIsTotal || !total);
    return stock || listed || has && !runningHere;
  }

  boolean isFlow() {
    return flow;
  }

  boolean isRunning() {
    return running;
  }

  boolean isTotal() {
    return total;
  }
}
