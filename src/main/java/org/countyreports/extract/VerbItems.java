package org.countyreports.extract;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Trie;
import org.countyreports.text.Vocabulary;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What is counted where only a verb says so: 乡亲们凑了2.4万元, 老王家种了30亩. */
final class VerbItems implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 5;

  private static final WordSet BOUNDS = WordSet.of("将近", "接近", "大约", "超过", "不到", "不足", "整整");

  private final Lexicon lexicon;
  private final WordSet verbs;
  private final HashMap<String, String> items = new HashMap<>();

  /** The verbs of the vocabulary file. */
  VerbItems(Lexicon lexicon) {
    this.lexicon = lexicon;
    List<String> lines = Vocabulary.lines("verb-items.csv");
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    rows.forEach(row -> items.put(row[0] + row[1], row[2]));
    verbs = WordSet.of(rows.stream().map(row -> row[0]).toArray(String[]::new));
  }

  /** The item of a number in a unit by the verb in front of it; null where no such verb stands. */
  @Nullable Item find(Tokens tokens, int token, String unit) {
    int last = token - 1;
    while (isFiller(tokens, last)) {
      last--;
    }
    if (last < 0 || tokens.is(last, Tokens.Kind.PUNCTUATION)) {
      return null;
    }
    int end = tokens.end(last);
    boolean done = end - tokens.start(last) > 1 && tokens.text().charAt(end - 1) == '了';
    String found = longest(tokens, last, done ? end - 1 : end, unit);
    return found == null
        ? null
        : new Item(found, classesOf(found), classesOf(found), Item.NOWHERE, 0);
  }

  private static boolean isFiller(Tokens tokens, int i) {
    return tokens.is(i, ' ')
        || tokens.is(i, Tokens.Kind.CHARACTER) && "了约近过逾".indexOf(tokens.first(i)) >= 0
        || tokens.is(i, Tokens.Kind.WORD) && tokens.is(i, BOUNDS);
  }

  /** The longest verb that ends at an offset and begins where a token does. */
  private @Nullable String longest(Tokens tokens, int last, int end, String unit) {
    String found = null;
    for (int first = last; first >= 0 && end - tokens.start(first) <= LONGEST; first--) {
      if (tokens.is(first, Tokens.Kind.QUANTITY) || tokens.is(first, Tokens.Kind.PUNCTUATION)) {
        break;
      }
      if (verbs.holds(tokens.text(), tokens.start(first), end)) {
        String verb = tokens.text().substring(tokens.start(first), end);
        found = items.getOrDefault(verb + unit, found);
      }
    }
    return found;
  }

  private long classesOf(String noun) {
    long word = lexicon.longestAt(noun, 0, noun.length());
    return word != Trie.NONE && Trie.end(word) == noun.length()
        ? lexicon.classesOf(word)
        : lexicon.classesByEnding(noun, 0, noun.length());
  }
}
