package org.countyreports.extract;

import java.util.Map;
import org.countyreports.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A qualifier behind a quantity: 左右, 以上, 以内.
 *
 * @param bound what it says about the number
 * @param end offset behind it
 */
record TrailingBound(Bound bound, int end) {

  private static final Map<String, Bound> WORDS =
      Map.ofEntries(
          Map.entry("左右", Bound.ABOUT),
          Map.entry("上下", Bound.ABOUT),
          Map.entry("以上", Bound.MORE_THAN),
          Map.entry("之多", Bound.EXACT),
          Map.entry("有余", Bound.MORE_THAN),
          Map.entry("以下", Bound.LESS_THAN),
          Map.entry("以内", Bound.LESS_THAN),
          Map.entry("之内", Bound.LESS_THAN),
          Map.entry("出头", Bound.MORE_THAN),
          Map.entry("开外", Bound.MORE_THAN));

  private static final String FIRST_CHARACTERS = "左上以之有出开";

  /** The qualifier at a place; null where none stands there. */
  static @Nullable TrailingBound at(String text, int at) {
    if (at + 2 > text.length()) {
      return null;
    }
    if (FIRST_CHARACTERS.indexOf(text.charAt(at)) < 0) {
      return null;
    }
    Bound bound = WORDS.get(text.substring(at, at + 2));
    return bound == null ? null : new TrailingBound(bound, at + 2);
  }
}
