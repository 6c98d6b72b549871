package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;

/** Finds the articles of a digest: each has a headline of its own and is signed at its end. */
final class SignedDigest {

  private static final int FEWEST = 2;

  private SignedDigest() {}

  /**
   * The articles among the lines of a body; none where it is no digest.
   *
   * @param first index of the first line of the body: in front of it stands the headline of the
   *     digest, or of its first article
   */
  static List<ArticleStarts.Start> find(List<Line> lines, int first) {
    List<ArticleStarts.Start> inBody = from(lines, first);
    return inBody.isEmpty() && first > 0 ? from(lines, first - 1) : inBody;
  }

  private static List<ArticleStarts.Start> from(List<Line> lines, int first) {
    List<ArticleStarts.Start> starts = new ArrayList<>();
    int at = first;
    while (at < lines.size()) {
      int headline = at;
      int body = headline + 1;
      if (body >= lines.size() || !isHeadline(lines.get(headline)) || isHeadline(lines.get(body))) {
        return List.of();
      }
      int end = body;
      while (end < lines.size() && !isSigned(lines.get(end))) {
        if (isHeadline(lines.get(end))) {
          return List.of();
        }
        end++;
      }
      if (end == lines.size()) {
        return List.of();
      }
      starts.add(new ArticleStarts.Start(headline, body, body, false));
      at = end + 1;
    }
    return starts.size() >= FEWEST ? starts : List.of();
  }

  private static boolean isSigned(Line line) {
    return !line.isTable() && line.isProse() && Bylines.isSigned(line.text());
  }

  private static boolean isHeadline(Line line) {
    return !line.isProse() && !line.isTable() && ArticleStarts.isHeadline(line, true);
  }
}
