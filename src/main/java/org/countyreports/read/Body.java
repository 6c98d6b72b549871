package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreports.model.Metadata.Evidence.Place;
import org.countyreports.model.PageBlock.Reason;

/**
 * The text of a page, furniture left out.
 *
 * @param lines the lines of the text
 * @param facts what the lines behind it say about source, authors and date
 */
record Body(List<Line> lines, Facts facts) {

  /** Source and authors stand at most so many lines behind the text. */
  private static final int BEHIND = 6;

  private static final int SIGNATURE = 3;

  /** A single line may be the byline that some put behind their text. */
  private static final int FEWEST_CREDITS = 2;

  /** The text below a head, with what belongs to it above. */
  static Body read(Page page, Head head, LeftOutLines leftOut) {
    List<Line> all = page.lines();
    int start = head.noteStart();
    addMain(leftOut, Reason.HEAD, all, 0, start);
    List<Line> body = new ArrayList<>();
    boolean prose = false;
    int lastProse = lastProse(all);
    int end = start;
    for (int i = start; i < all.size(); i++) {
      Line line = all.get(i);
      boolean inHead = i >= head.headline().first() && i < head.bodyStart();
      if (!line.main() || inHead) {
        continue;
      }
      Furniture.Kind kind = line.isTable() ? Furniture.Kind.NONE : kindOf(line);
      if (kind == Furniture.Kind.NONE && isNextPage(all, i)) {
        kind = Furniture.Kind.DROP;
      }
      if (prose && Teasers.begin(all, i, lastProse)) {
        addMain(leftOut, Reason.BEHIND, all, i, all.size());
        break;
      }
      if (kind == Furniture.Kind.STOP && prose) {
        addMain(leftOut, Reason.BEHIND, all, i, all.size());
        break;
      }
      if (kind == Furniture.Kind.NONE && !isLinkAlone(line)) {
        body.add(line);
        prose |= line.isProse();
        end = i + 1;
      } else {
        boolean link = kind == Furniture.Kind.NONE;
        leftOut.add(i, link ? Reason.LINK : Reason.FURNITURE, line.text());
      }
    }
    Facts facts = readBehind(all, end);
    readCredits(body, facts);
    readSignature(body, facts);
    return new Body(body, facts);
  }

  /**
   * The date line of a paper's next page: headline and text follow, as they do not behind a text.
   */
  private static boolean isNextPage(List<Line> lines, int at) {
    return !lines.get(at).isTable()
        && Masthead.isPage(lines.get(at))
        && lines.subList(at + 1, Math.min(lines.size(), at + 1 + BEHIND)).stream()
            .anyMatch(line -> line.main() && line.isProse());
  }

  /** 本文来源：石岭报 责任编辑：张三: what the page says about the text, with its editor. */
  private static Furniture.Kind kindOf(Line line) {
    Furniture.Kind kind = line.furniture();
    boolean edited =
        kind == Furniture.Kind.NONE
            && line.text().contains("编辑")
            && line.imprint().filter(Imprint::strong).isPresent();
    return edited ? Furniture.Kind.DROP : kind;
  }

  private static int lastProse(List<Line> lines) {
    int last = lines.size() - 1;
    while (last >= 0 && !(lines.get(last).main() && lines.get(last).isProse())) {
      last--;
    }
    return last;
  }

  private static void addMain(
      LeftOutLines leftOut, Reason reason, List<Line> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lines.get(i).main()) {
        leftOut.add(i, reason, lines.get(i).text());
      }
    }
  }

  /** A link in the text that is no sentence leads to another page. */
  private static boolean isLinkAlone(Line line) {
    return !line.isTable()
        && line.linked() * 5 >= line.text().length() * 4
        && !line.text().endsWith("。");
  }

  /** 来源：石岭发布 / 记者：王力 / 摄影：李红, the last lines below a text, say who made it. */
  private static void readCredits(List<Line> body, Facts facts) {
    int last = body.size() - 1;
    while (last > 0 && isCredit(body.get(last)) && body.size() - last <= BEHIND) {
      last--;
    }
    if (last < 0 || body.size() - last <= FEWEST_CREDITS || !body.get(last).isProse()) {
      return;
    }
    List<Line> credits = body.subList(last + 1, body.size());
    for (Line line : credits) {
      imprint(line).ifPresent(found -> facts.add(found, line.text()));
    }
    credits.clear();
  }

  private static boolean isCredit(Line line) {
    boolean labelled = line.text().indexOf('：') > 0 || line.text().indexOf(':') > 0;
    return labelled
        && !line.isProse()
        && imprint(line).filter(found -> found.strong() && found.date() == null).isPresent();
  }

  /** The last lines of a notice: who issued it and when. */
  static void readSignature(List<Line> body, Facts facts) {
    int last = body.size() - 1;
    for (int i = last; i > Math.max(0, last - SIGNATURE); i--) {
      Optional<Imprint> date = imprint(body.get(i)).filter(found -> found.date() != null);
      if (date.isEmpty()) {
        continue;
      }
      facts.add(date.get(), body.get(i).text());
      String above = body.get(i - 1).text();
      imprint(body.get(i - 1))
          .filter(found -> found.authors().isEmpty())
          .ifPresent(found -> facts.add(found, above));
      return;
    }
  }

  private static Optional<Imprint> imprint(Line line) {
    return line.isTable() ? Optional.empty() : line.imprint();
  }

  private static Facts readBehind(List<Line> lines, int end) {
    Facts facts = new Facts(Place.BEHIND_TEXT);
    for (Line line : lines.subList(end, Math.min(lines.size(), end + BEHIND))) {
      if (line.furniture() == Furniture.Kind.STOP) {
        break;
      }
      Optional<Imprint> imprint = line.imprint();
      imprint
          .filter(found -> found.strong() && !found.guessed())
          .ifPresent(found -> facts.add(found, line.text()));
    }
    return facts;
  }
}
