package org.countyreports.extract;

import java.util.HashMap;
import org.countyreports.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the figures of a line, so that shares by places find what they are shares of: 改造危房173户，
 * 户均补助2.1万元，其中张秋镇28户.
 */
final class ShareLists {

  private static final int LONGEST_NAME = 8;

  private final WordClasses words;
  private final HashMap<String, Mention> byForm = new HashMap<>();

  ShareLists(WordClasses words) {
    this.words = words;
  }

  /** Forgets the line before. */
  void clear() {
    byForm.clear();
  }

  /** Keeps a figure. */
  void add(Mention mention) {
    byForm.put(mention.classifier().form(), mention);
  }

  /** The figure that the one at a token goes on from: the last one, or the last of its kind. */
  @Nullable Mention before(Tokens tokens, int token, Quantity quantity, @Nullable Mention last) {
    String form = quantity.classifier().form();
    if (last == null || last.classifier().form().equals(form) || !isOfPlace(tokens, token)) {
      return last;
    }
    return byForm.getOrDefault(form, last);
  }

  /** Whether nothing but the name of a township or village stands in front of the number. */
  private boolean isOfPlace(Tokens tokens, int token) {
    int at = tokens.is(token - 1, "各") || tokens.is(token - 1, '各') ? token - 2 : token - 1;
    if (at < 0 || "镇乡村".indexOf(tokens.text().charAt(tokens.end(at) - 1)) < 0) {
      return false;
    }
    int first = at;
    while (first > 0
        && at - first < LONGEST_NAME
        && !tokens.is(first - 1, Tokens.Kind.PUNCTUATION)
        && !tokens.is(first - 1, "其中")) {
      if (tokens.is(first - 1, Tokens.Kind.QUANTITY) || tokens.has(first - 1, words.verb)) {
        return false;
      }
      first--;
    }
    return at > first || tokens.end(at) - tokens.start(at) > 2;
  }
}
