package org.countyreports.read;

import java.util.Comparator;
import java.util.List;

/** On a page of several articles, whatever is set like their headlines heads one as well. */
final class HeadingStarts {

  private HeadingStarts() {}

  /** Adds the articles that only their headlines tell to those that are known, in order. */
  static void addTo(List<ArticleStarts.Start> starts, List<Line> lines) {
    int level = level(starts, lines);
    if (level == Line.PLAIN || level >= Line.TITLE_CLASS) {
      return;
    }
    int known = starts.size();
    for (int i = 0; i + 1 < lines.size(); i++) {
      int at = i;
      boolean taken =
          starts.subList(0, known).stream().anyMatch(s -> s.headline() <= at && at < s.body());
      if (!taken && lines.get(i).emphasis() == level && lines.get(i + 1).isProse()) {
        starts.add(new ArticleStarts.Start(i, i + 1, i + 1, false));
      }
    }
    starts.sort(Comparator.comparingInt(ArticleStarts.Start::headline));
  }

  /** The level of heading that all headlines share; {@link Line#PLAIN} where they do not. */
  private static int level(List<ArticleStarts.Start> starts, List<Line> lines) {
    List<Integer> levels =
        starts.stream()
            .filter(start -> start.headline() < start.head())
            .map(start -> level(lines.subList(start.headline(), start.head())))
            .distinct()
            .toList();
    return levels.size() == 1 ? levels.get(0) : Line.PLAIN;
  }

  /** The highest heading among the lines of a headline. */
  private static int level(List<Line> headline) {
    return headline.stream()
        .mapToInt(Line::emphasis)
        .filter(emphasis -> emphasis != Line.PLAIN)
        .min()
        .orElse(Line.PLAIN);
  }
}
