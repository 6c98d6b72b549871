package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Titles that a page declares whole and shows in more than one line. */
final class DeclaredTitles {

  private static final int MOST_LINES = 4;
  private static final int SHORTEST = 8;
  private static final int CARD = 40;

  // 标题_栏目_网站
  private static final Pattern PARTS = Pattern.compile("[_|｜]");

  private DeclaredTitles() {}

  /** The headline of a page whose lines together are what it declares; empty without one. */
  static Optional<Headline> find(Page page, int limit) {
    List<Line> lines = page.lines();
    String known = page.meta().getOrDefault(SiteProfile.PREFIX + "title", "");
    if (!known.isEmpty()) {
      return Optional.of(ofProfile(lines, known));
    }
    for (String title : declared(page)) {
      String whole = Folding.squeeze(title);
      for (int i = 0; i < Math.min(lines.size(), limit) && whole.length() >= SHORTEST; i++) {
        int end = end(lines, i, whole);
        if (end > i + 1) {
          return Optional.of(new Headline(i, end, title.strip()));
        }
      }
    }
    return Optional.empty();
  }

  /** The headline that a page declares and shows in no line; empty where it declares none. */
  static String unseen(Page page) {
    return Stream.of(
            page.meta().getOrDefault("articletitle", ""),
            page.meta().getOrDefault("og:title", ""),
            page.meta().getOrDefault(ScriptFacts.PREFIX + "title", ""),
            page.title())
        .map(TitleParts::headline)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The headline that a site profile found, in front of all lines where none of them is it. */
  private static Headline ofProfile(List<Line> lines, String title) {
    String whole = Folding.squeeze(title);
    for (int i = 0; i < lines.size(); i++) {
      int end = end(lines, i, whole);
      if (end > i) {
        return new Headline(i, end, title);
      }
    }
    return new Headline(0, 0, title);
  }

  private static List<String> declared(Page page) {
    List<String> titles = new ArrayList<>();
    titles.add(page.meta().getOrDefault("articletitle", ""));
    titles.add(page.meta().getOrDefault("og:title", ""));
    titles.add(PARTS.split(page.title(), 2)[0]);
    Card.title(page.lines().stream().limit(CARD).toList()).ifPresent(titles::add);
    return titles;
  }

  /** Index behind the lines from {@code first} on that are the title; 0 where they are not. */
  private static int end(List<Line> lines, int first, String title) {
    int at = 0;
    for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
      Line line = lines.get(i);
      String text = line.isTable() || line.isLink() ? "" : Folding.squeeze(line.text());
      if (text.isEmpty() || !title.startsWith(text, at)) {
        return 0;
      }
      at += text.length();
      if (at == title.length()) {
        return i + 1;
      }
    }
    return 0;
  }
}
