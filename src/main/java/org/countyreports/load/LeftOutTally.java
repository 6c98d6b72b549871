package org.countyreports.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.LeftOut;

/**
 * Counts the numbers that a run reads and that become no figure, by why, with a few examples: those
 * of the first files in order, whichever thread comes first. Dates and times are not counted.
 */
public final class LeftOutTally {

  private static final int EXAMPLES = 5;

  /** So much of the text stands around a number. */
  private static final int BEFORE = 12;

  private static final int BEHIND = 16;

  private final Map<LeftOut.Reason, Long> counts = new EnumMap<>(LeftOut.Reason.class);
  private final Map<LeftOut.Reason, TreeSet<Example>> examples =
      new EnumMap<>(LeftOut.Reason.class);

  /**
   * Numbers left out for one reason.
   *
   * @param reason its code
   * @param count how many there are
   */
  public record Group(String reason, long count, List<Example> examples) {

    /** Copies the list. */
    public Group {
      examples = List.copyOf(examples);
    }
  }

  /** A number and the words around it. */
  public record Example(String path, int article, int start, String number, String words)
      implements Comparable<Example> {

    @Override
    public int compareTo(Example other) {
      int byPath = CodePointOrder.INSTANCE.compare(path, other.path);
      int byArticle = byPath == 0 ? Integer.compare(article, other.article) : byPath;
      return byArticle == 0 ? Integer.compare(start, other.start) : byArticle;
    }
  }

  /** Takes what a report has; the same report. */
  public synchronized InterpretedReport note(InterpretedReport report) {
    for (InterpretedArticle article : report.articles()) {
      for (LeftOut number : article.leftOut()) {
        if (number.reason() != LeftOut.Reason.TIME) {
          counts.merge(number.reason(), 1L, Long::sum);
          note(report.sourceFile(), article, number);
        }
      }
    }
    return report;
  }

  private void note(String path, InterpretedArticle article, LeftOut number) {
    TreeSet<Example> some = examples.computeIfAbsent(number.reason(), r -> new TreeSet<>());
    if (some.size() == EXAMPLES && CodePointOrder.INSTANCE.compare(path, some.last().path()) > 0) {
      return;
    }
    String text = article.article().text();
    String around = around(text, number.start(), number.end());
    some.add(
        new Example(
            path,
            article.article().number(),
            number.start(),
            text.substring(number.start(), number.end()),
            around));
    if (some.size() > EXAMPLES) {
      some.pollLast();
    }
  }

  private static String around(String text, int start, int end) {
    int from = Math.max(text.lastIndexOf('\n', start) + 1, start - BEFORE);
    int line = text.indexOf('\n', end);
    int to = Math.min(line < 0 ? text.length() : line, end + BEHIND);
    return text.substring(from, to);
  }

  /** What was counted, the most frequent reason first. */
  public synchronized List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    counts.forEach(
        (reason, count) ->
            groups.add(
                new Group(
                    reason.code(),
                    count,
                    List.copyOf(examples.getOrDefault(reason, new TreeSet<>())))));
    groups.sort((a, b) -> Long.compare(b.count(), a.count()));
    return groups;
  }
}
