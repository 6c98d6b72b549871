package org.countyreports.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and the classes they belong to. The file lists words under headings: {@code [volunteer :
 * person]} opens the class volunteer, whose words are persons too. A set of classes is a bit mask.
 */
public final class Lexicon implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_CLASSES = 64;

  private final Trie trie = new Trie();
  private final List<Long> masks = new ArrayList<>();
  private final Map<String, Long> classes = new LinkedHashMap<>();

  /** The lexicon of a vocabulary file. */
  public static Lexicon load(String name) {
    Lexicon lexicon = new Lexicon();
    long heading = 0;
    for (String line : Vocabulary.lines(name)) {
      if (line.startsWith("[")) {
        heading = lexicon.heading(line.substring(1, line.indexOf(']')));
      } else {
        for (String word : line.split(" +")) {
          lexicon.add(word, heading);
        }
      }
    }
    return lexicon;
  }

  /**
   * The bit of a class.
   *
   * @throws IllegalArgumentException where the file does not open the class
   */
  public long mask(String className) {
    Long mask = classes.get(className);
    if (mask == null) {
      throw new IllegalArgumentException("no class '" + className + "' in the lexicon");
    }
    return mask;
  }

  /** The bits of several classes. */
  public long masks(String... classNames) {
    long all = 0;
    for (String name : classNames) {
      all |= mask(name);
    }
    return all;
  }

  /** The longest word at a place, as a match of {@link Trie}. */
  public long longestAt(String text, int at, int limit) {
    return trie.longestAt(text, at, limit);
  }

  /** The classes of the word of a match. */
  public long classesOf(long match) {
    return masks.get(Trie.value(match));
  }

  private long heading(String heading) {
    int colon = heading.indexOf(':');
    String name = (colon < 0 ? heading : heading.substring(0, colon)).strip();
    long mask = classes.computeIfAbsent(name, n -> nextBit());
    if (colon >= 0) {
      for (String parent : heading.substring(colon + 1).strip().split(" +")) {
        mask |= classes.computeIfAbsent(parent, n -> nextBit());
      }
    }
    return mask;
  }

  private long nextBit() {
    if (classes.size() == MOST_CLASSES) {
      throw new IllegalStateException("a lexicon has at most " + MOST_CLASSES + " classes");
    }
    return 1L << classes.size();
  }

  private void add(String word, long mask) {
    int known = trie.get(word);
    if (known >= 0) {
      masks.set(known, masks.get(known) | mask);
    } else {
      trie.put(word, masks.size());
      masks.add(mask);
    }
  }
}
