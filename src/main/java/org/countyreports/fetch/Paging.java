package org.countyreports.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * How a list goes on behind its first page.
 *
 * @param next a CSS selector of the link to the next page; empty where there is none
 * @param pattern the address of the further pages, {page} for their number; empty where there is
 *     none
 * @param from the number of the second page in the pattern
 * @param most how many pages of a list are looked at in one visit
 */
public record Paging(String next, String pattern, int from, int most) {

  /** What stands for the number. */
  static final String NUMBER = "{page}";

  /** One page alone. */
  static final Paging NONE = new Paging("", "", 1, 1);

  /** The page behind the {@code page}th, counted from 1, by the pattern; empty without one. */
  Optional<URI> byNumber(URI first, int page) {
    return pattern.isEmpty()
        ? Optional.empty()
        : Uris.resolve(first, pattern.replace(NUMBER, String.valueOf(from + page - 1)));
  }
}
