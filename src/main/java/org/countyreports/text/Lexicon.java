package org.countyreports.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/**
 * Words and the classes they belong to. The file lists words under headings: {@code [volunteer :
 * person]} opens the class volunteer, whose words are persons too. A set of classes is a bit mask.
 */
public final class Lexicon implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_CLASSES = 64;
  private static final int LONGEST_ENDING = 4;

  /** Stems of at most so many characters are words of the language, too: 和平, 平安, 中山. */
  private static final int LONGEST_STEM = 3;

  private final Trie endings = new Trie();

  /** The words of the reports, numbered below {@link #firstCommon}, and the common language's. */
  private final Trie all = new Trie();

  private long[] masks = new long[1 << 12];
  private int words;
  private int firstCommon;
  private int firstPlace;
  private final Map<String, Long> classes = new LinkedHashMap<>();

  /** The lexicon of the vocabulary: its words, and the endings of words that it does not know. */
  public static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    lexicon.read("words.txt", lexicon::addOwn);
    lexicon.read(
        "suffixes.txt",
        (ending, mask) -> lexicon.addEnding(new StringBuilder(ending).reverse().toString(), mask));
    lexicon.firstCommon = lexicon.words;
    lexicon.read("common-words.txt", lexicon::addCommon);
    lexicon.readPlaces();
    return lexicon;
  }

  /**
   * Classes that the ending of the noun at {@code [start,end)} tells, the longer ending first; none
   * for any other word.
   */
  public long classesByEnding(String text, int start, int end) {
    long ending = endings.longestBefore(text, end, Math.max(start, end - LONGEST_ENDING));
    return ending == Trie.NONE ? 0 : classesOf(ending);
  }

  private void read(String name, ObjLongConsumer<String> words) {
    long heading = 0;
    for (String line : Vocabulary.lines(name)) {
      if (line.startsWith("[")) {
        heading = heading(line.substring(1, line.indexOf(']')));
      } else {
        // By one character, which takes no expression: there are 80,000 words.
        for (String word : line.split(" ")) {
          words.accept(word, heading);
        }
      }
    }
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
    return all.longestAt(text, at, limit, firstCommon);
  }

  /** The longest word at a place, of the reports or of the common language. */
  public long longestOfAllAt(String text, int at, int limit) {
    return all.longestAt(text, at, limit);
  }

  /** Whether the word of a match is one of the common language and none of the reports. */
  public boolean isCommon(long match) {
    return Trie.value(match) >= firstCommon;
  }

  /** Whether a match at a place reaches into a word that the reports' own vocabulary knows. */
  public boolean isCut(String text, int at, long match, int limit) {
    int end = Trie.end(match);
    for (int i = at + 1; i < end; i++) {
      long known = all.longestAt(text, i, limit, firstCommon);
      if (known != Trie.NONE && Trie.end(known) > end) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word of a match is the name of a county, a prefecture or a province. */
  public boolean isPlace(long match) {
    return Trie.value(match) >= firstPlace;
  }

  /** The classes of the word of a match. */
  public long classesOf(long match) {
    return masks[Trie.value(match)];
  }

  private long heading(String heading) {
    int colon = heading.indexOf(':');
    String name = (colon < 0 ? heading : heading.substring(0, colon)).strip();
    long mask = name.isEmpty() ? 0 : classes.computeIfAbsent(name, n -> nextBit());
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

  /** Full names of divisions, the stems of long ones, and how people say them: 鄂尔多斯, 海西州, 青海. */
  private void readPlaces() {
    firstPlace = words;
    RegisteredNames registered = RegisteredNames.read();
    for (String name : registered.all()) {
      addCommon(name, 0);
      if (registered.isProvince(name)) {
        addCommon(DivisionName.of(name).core(), 0);
      } else if (name.contains("自治")) {
        addCommon(DivisionName.of(name).brief(), 0);
      }
      if (name.length() > LONGEST_STEM) {
        addCommon(name.substring(0, name.length() - 1), 0);
      }
    }
    for (String line : Vocabulary.lines("places-aliases.txt")) {
      addCommon(line.split(" ", 2)[0], 0);
    }
    for (String line : Vocabulary.lines("places-areas.txt")) {
      addCommon(line.split(" ", 2)[0], 0);
    }
    NumberedTownships.names().forEach(name -> addCommon(name, 0));
  }

  private void addEnding(String reversed, long mask) {
    add(endings, reversed, endings.get(reversed), mask);
  }

  private void addOwn(String word, long mask) {
    add(all, word, all.get(word), mask);
  }

  private void addCommon(String word, long mask) {
    int known = all.get(word);
    if (known < 0 || known >= firstCommon) {
      add(all, word, known, mask);
    }
  }

  /** Adds a word, or more classes to one that is known by its number. */
  private void add(Trie trie, String word, int known, long mask) {
    if (known >= 0) {
      masks[known] |= mask;
      return;
    }
    if (words == masks.length) {
      masks = Arrays.copyOf(masks, words * 2);
    }
    masks[words] = mask;
    trie.put(word, words++);
  }
}
