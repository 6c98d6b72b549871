package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;

/** Finds where a page goes on to another article. */
final class ArticleStarts {

  private static final int LONGEST_HEADLINE = 45;
  private static final int MOST_HEADLINE_LINES = 4;

  /**
   * A beginning of an article.
   *
   * @param headline index of its headline's first line
   * @param head index behind its headline, where bylines and dates of its own may stand
   * @param body index of its first line of text
   * @param fragment whether it continues from another page and has no headline
   */
  record Start(int headline, int head, int body, boolean fragment) {

    /** The same, beginning at a line or behind it. */
    Start from(int line) {
      return headline >= line
          ? this
          : new Start(line, Math.max(head, line), Math.max(body, line), fragment);
    }
  }

  private final List<Line> lines;
  private final int headEnd;
  private final List<Start> starts = new ArrayList<>();

  private ArticleStarts(List<Line> lines, int headEnd) {
    this.lines = lines;
    this.headEnd = headEnd;
  }

  /**
   * The articles of a page; none where it holds one article only.
   *
   * @param headEnd index behind the headline of the page, which the lines begin with
   */
  static List<Start> find(List<Line> lines, int headEnd) {
    return new ArticleStarts(lines, headEnd).find();
  }

  private List<Start> find() {
    int free = 0;
    int i = 0;
    while (i < lines.size()) {
      int next = start(free, i);
      boolean prose = lines.get(Math.max(i, next - 1)).isProse();
      free = prose ? Math.max(i + 1, next) : free;
      i = Math.max(i + 1, next);
    }
    addFirst();
    boolean several = starts.size() > 1 || (starts.size() == 1 && hasProse(starts.get(0)));
    if (!several) {
      return List.of();
    }
    HeadingStarts.addTo(starts, lines);
    return starts;
  }

  /** Adds the article that a line opens; index behind the lines that say so, 0 where none does. */
  private int start(int free, int at) {
    String text = lines.get(at).text();
    if (Openings.isContinued(text)) {
      starts.add(new Start(at, at, at, true));
      return at + 1;
    }
    if (at >= headEnd && Openings.isDigest(lines.get(at)) && isProse(at + 1)) {
      starts.add(new Start(at, at + 1, at + 1, false));
      return at + 2;
    }
    if (isDocument(free, at)) {
      starts.add(new Start(headline(free, at), at, at + 1, false));
      return at + 1;
    }
    boolean byline = Openings.isByline(lines, at) || Openings.isSource(lines, at);
    if (!byline && !Openings.isOpening(text) && !isBehindSigned(free, at)) {
      return 0;
    }
    int headline = headline(free, at);
    if (headline == at) {
      return 0;
    }
    int body = byline ? Openings.behindBylines(lines, at) : at;
    starts.add(new Start(headline, at, body, false));
    return body + 1;
  }

  /** 关于…的通知 and below it 平政发〔2023〕21号: a gazette holds several of these. */
  private boolean isDocument(int free, int at) {
    int headline =
        DocumentNumbers.isOfDocument(lines.get(at).text()) && at + 1 < lines.size()
            ? headline(free, at)
            : at;
    return lines.subList(headline, at).stream().anyMatch(line -> line.text().contains("关于"));
  }

  /** The headline of the page heads the first article, whatever that opens with. */
  private void addFirst() {
    if (starts.isEmpty()) {
      return;
    }
    Start first = starts.get(0);
    if (!first.fragment() && first.headline() < headEnd) {
      starts.set(0, new Start(0, first.head(), first.body(), false));
      return;
    }
    List<Line> above = lines.subList(Math.min(headEnd, first.headline()), first.headline());
    boolean note = above.stream().filter(Line::isProse).allMatch(Openings::isNote);
    if (above.stream().noneMatch(Line::isProse)) {
      return;
    }
    if (note && !first.fragment()) {
      starts.remove(0);
    }
    starts.add(0, new Start(0, headEnd, headEnd, false));
  }

  /**
   * Whether a line of text stands below a headline, and above that a text ends with its authors.
   */
  private boolean isBehindSigned(int free, int at) {
    return free > headEnd
        && at > free
        && isProse(at)
        && (Bylines.isSigned(lines.get(free - 1).text()) || isSignature(lines.get(free)));
  }

  /** （通讯员 王力） alone behind a text. */
  private static boolean isSignature(Line line) {
    String text = line.text();
    return "（(".indexOf(text.charAt(0)) >= 0
        && "）)".indexOf(text.charAt(text.length() - 1)) >= 0
        && line.imprint().filter(found -> !found.authors().isEmpty()).isPresent();
  }

  private boolean isProse(int at) {
    return at < lines.size() && lines.get(at).isProse();
  }

  private int headline(int from, int body) {
    int first = body;
    while (first > from
        && body - first < MOST_HEADLINE_LINES
        && isHeadline(lines.get(first - 1), first == body)
        && (first == body || !lines.get(first).gap() || Subtitles.isDashed(lines.get(first)))) {
      first--;
    }
    return first;
  }

  /** Whether a line may be part of a headline; {@code last} where the text follows it. */
  static boolean isHeadline(Line line, boolean last) {
    boolean sure = last || line.isHeading();
    return !line.isTable()
        && line.text().length() <= LONGEST_HEADLINE
        && line.text().indexOf('。') < 0
        && !Openings.isCredit(line.text())
        && line.imprint().filter(found -> found.strong() || !sure).isEmpty();
  }

  private boolean hasProse(Start start) {
    return start.fragment()
        && lines.subList(0, start.headline()).stream().anyMatch(l -> l.isProse());
  }
}
