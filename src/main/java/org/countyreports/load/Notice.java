package org.countyreports.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told about a run, in whichever language that person reads.
 *
 * @param key of a text in the resource messages/notices
 * @param words what it is about: texts, numbers, and notices of their own
 * @param heldBack what a publication that is held back would do; null where it is about another
 *     thing
 */
public record Notice(String key, List<Object> words, @Nullable HeldBack heldBack) {

  /** Copies the words. */
  public Notice {
    words = List.copyOf(words);
  }

  /** A notice with some words. */
  public static Notice of(String key, Object... words) {
    return new Notice(key, Arrays.asList(words), null);
  }

  /** The same with what a publication would do that is held back. */
  Notice with(HeldBack details) {
    return new Notice(key, words, details);
  }

  /** The text in the language of a locale, English for those that have none. */
  public String in(Locale locale) {
    String text =
        ResourceBundle.getBundle(
                "messages.notices",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString(key);
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
      int number = place ? text.charAt(i + 1) - '0' : -1;
      if (number >= 0 && number < words.size()) {
        Object word = words.get(number);
        filled.append(word instanceof Notice notice ? notice.in(locale) : word);
        i += 2;
      } else {
        filled.append(text.charAt(i));
      }
    }
    return filled.toString();
  }

  /** The text in English, for logs. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
