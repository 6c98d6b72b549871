package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreports.text.Ordered;

/**
 * The lines that name a place for the paragraphs below them: 岷县, 【漳县】, 二、漳县抢险有力. A heading that
 * names none, and a paragraph that speaks of the whole, end their reach.
 */
final class PlaceHeadings {

  private static final int LONGEST = 30;
  private static final String SENTENCE_SIGNS = ",;。!?";
  private static final String NUMERALS = "一二三四五六七八九十";

  /** Lines about pictures and persons: 多巴镇 张三摄. */
  private static final List<String> CREDITS =
      List.of("摄", "图", "文/", "供稿", "编辑", "记者", "通讯员", "来源");

  private final String text;
  private final Primary primary;
  private final List<Reach> reaches = new ArrayList<>();

  PlaceHeadings(String text, List<Mark> marks, Primary primary) {
    this.text = text;
    this.primary = primary;
    int next = 0;
    boolean behindHeading = false;
    for (int from = 0; from < text.length(); ) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      while (next < marks.size() && marks.get(next).start() < from) {
        next++;
      }
      if (!text.substring(from, Math.min(to, from + LONGEST)).isBlank()) {
        behindHeading = take(marks, next, from, to, behindHeading);
      }
      from = to + 1;
    }
  }

  /** The place of the heading above an offset; empty where there is none. */
  Optional<Mark> above(int offset) {
    int begun = Ordered.countUpTo(reaches, Reach::from, offset);
    return begun == 0 ? Optional.empty() : reaches.get(begun - 1).place();
  }

  /** Reads a line; a heading directly behind another makes both lines of a menu. */
  private boolean take(List<Mark> marks, int next, int from, int to, boolean behindHeading) {
    boolean named = next < marks.size() && marks.get(next).end() <= to;
    Optional<Mark> first = named ? Optional.of(marks.get(next)) : Optional.empty();
    boolean heading = isHeading(from, to);
    boolean alone = named && (next + 1 >= marks.size() || marks.get(next + 1).start() >= to);
    Optional<Mark> place = heading && alone ? first.filter(this::isPart) : Optional.empty();
    if (place.isPresent() && opens(place.get(), from)) {
      reaches.add(new Reach(from, behindHeading ? Optional.empty() : place));
      return true;
    }
    boolean whole = first.filter(m -> m.subject() && !isPart(m)).isPresent();
    if (whole || (heading && isNumbered(from))) {
      reaches.add(new Reach(from, Optional.empty()));
    }
    return false;
  }

  private boolean isHeading(int from, int to) {
    if (to - from > LONGEST || to - from < 2) {
      return false;
    }
    String line = text.substring(from, to).strip();
    boolean digits = line.chars().skip(2).anyMatch(Character::isDigit);
    boolean signs = line.chars().anyMatch(c -> SENTENCE_SIGNS.indexOf(c) >= 0);
    return !digits && !signs && CREDITS.stream().noneMatch(line::contains);
  }

  /** A part of what the article is about, named and not only meant. */
  private boolean isPart(Mark mark) {
    return mark.isPlain()
        && primary.holds(mark.code())
        && (mark.hasTownship() || !mark.code().equals(primary.code()));
  }

  /** Whether only signs and a number stand between the start of a line and a place. */
  private boolean opens(Mark mark, int from) {
    for (int i = from; i < mark.start(); i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c) && NUMERALS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isNumbered(int from) {
    int at = from;
    while (at < text.length() && "( ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (at < text.length()
        && (NUMERALS.indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at)))) {
      at++;
    }
    return at > digits && at < text.length() && "、.)".indexOf(text.charAt(at)) >= 0;
  }

  /** From an offset on, the place of a heading, or none. */
  private record Reach(int from, Optional<Mark> place) {}
}
