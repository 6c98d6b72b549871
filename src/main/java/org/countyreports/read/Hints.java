package org.countyreports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countyreports.model.Metadata.Hint;

/** Collects the lines around an article that tell where it is from. */
final class Hints {

  private static final int LONGEST = 80;
  private static final int MOST = 40;
  private static final int ABOVE = 12;
  private static final int EDGE = 3;

  private Hints() {}

  /** The hints of a page: its breadcrumb, the lines above the headline, its site, its own ones. */
  static List<Hint> of(Page page, Head head) {
    Set<Hint> hints = new LinkedHashSet<>();
    List<Line> lines = page.lines();
    int headline = head.headline().first();
    for (Line line : lines.subList(0, Math.max(headline, head.bodyStart()))) {
      if (isBreadcrumb(line.text())) {
        hints.add(new Hint(Hint.Kind.BREADCRUMB, line.text()));
      }
    }
    for (Line line : lines.subList(Math.max(0, headline - ABOVE), headline)) {
      if (!line.isLink() && isShort(line.text()) && !isBreadcrumb(line.text())) {
        hints.add(new Hint(Hint.Kind.COLUMN, line.text()));
      }
    }
    Colophon.site(page).ifPresent(site -> hints.add(new Hint(Hint.Kind.SITE, site)));
    for (Line line : lines.subList(Math.max(head.bodyStart(), lines.size() - MOST), lines.size())) {
      if (isShort(line.text()) && line.furniture() == Furniture.Kind.STOP) {
        hints.add(new Hint(Hint.Kind.SITE, line.text()));
      }
    }
    hints.addAll(page.hints());
    lines.stream()
        .skip(headline)
        .flatMap(line -> dateAtEdge(line).stream())
        .findFirst()
        .ifPresent(date -> hints.add(new Hint(Hint.Kind.PAGE_DATE, date.toString())));
    List<Hint> sorted = new ArrayList<>(hints);
    sorted.sort((a, b) -> a.kind().compareTo(b.kind()));
    return sorted;
  }

  /** 2022年03月21日 某镇清理河道: other reports are listed with their dates. */
  private static Optional<LocalDate> dateAtEdge(Line line) {
    if (!isShort(line.text())) {
      return Optional.empty();
    }
    int length = line.text().length();
    return Dates.find(Folding.fold(line.text()))
        .filter(found -> found.start() <= EDGE || found.end() >= length - EDGE)
        .map(Dates.Found::date);
  }

  private static boolean isShort(String text) {
    return text.length() > 1 && text.length() <= LONGEST;
  }

  /** 当前位置：首页 > 新闻中心 > 部门动态 */
  private static boolean isBreadcrumb(String text) {
    if (!isShort(text)) {
      return false;
    }
    String folded = Folding.fold(text);
    return folded.contains("位置")
        || folded.startsWith("首页")
        || folded.indexOf('>') >= 0
        || folded.indexOf('»') >= 0
        || folded.indexOf('›') >= 0;
  }
}
