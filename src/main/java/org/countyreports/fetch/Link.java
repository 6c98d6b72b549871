package org.countyreports.fetch;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A link of a list.
 *
 * @param uri where it leads; what the page writes where that is no address
 * @param text what a reader sees of it
 * @param day the day that stands beside it or in its address; null where none does
 * @param verdict whether it is taken for a report
 */
public record Link(URI uri, String text, @Nullable LocalDate day, Verdict verdict) {

  /** Whether a link is taken, else why not. */
  public enum Verdict {
    /** It leads to a report that is not there yet. */
    TAKEN,
    /** The selector does not mean it. */
    NOT_SELECTED,
    /** It leads to no page. */
    NOT_HTTP,
    /** It leads to another host than those of the source. */
    OTHER_HOST,
    /** No pattern of {@code match} fits. */
    NOT_MATCHED,
    /** A pattern of {@code except} fits. */
    EXCEPTED,
    /** It leads to a list of the source. */
    LIST,
    /** It leads where a link in front of it leads. */
    TWICE,
    /** It is older than wanted. */
    TOO_OLD,
    /** It was brought before. */
    KNOWN,
    /** It was given up before. */
    GIVEN_UP,
    /** robots.txt asks not to. */
    ROBOTS;

    /** The name in messages: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Link judged(Verdict other) {
    return new Link(uri, text, day, other);
  }

  boolean isTaken() {
    return verdict == Verdict.TAKEN;
  }
}
