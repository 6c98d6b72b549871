package org.countyreports.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.Trie;
import org.countyreports.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the money is that somebody is only said to pay or get: 凑了2.4万元, 自家只出了九千块. */
final class MoneyVerbs implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 5;

  private final Trie verbs = new Trie();
  private final ArrayList<String> items = new ArrayList<>();

  /** The verbs of the vocabulary file. */
  MoneyVerbs() {
    List<String> lines = Vocabulary.lines("money-verbs.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      verbs.put(new StringBuilder(fields[0]).reverse().toString(), items.size());
      items.add(fields[1]);
    }
  }

  /**
   * What the sum at a token is by the verb in front of it; null where no such verb stands there.
   */
  @Nullable String itemOf(Tokens tokens, int token) {
    int last = token - 1;
    while (tokens.is(last, '了')
        || tokens.is(last, '约')
        || tokens.is(last, '近')
        || tokens.is(last, '过')
        || tokens.is(last, ' ')) {
      last--;
    }
    if (last < 0 || tokens.is(last, Tokens.Kind.PUNCTUATION)) {
      return null;
    }
    int end = tokens.end(last);
    long match = verbs.longestBefore(tokens.text(), end, Math.max(0, end - LONGEST));
    return match == Trie.NONE || !begins(tokens, last, Trie.end(match))
        ? null
        : items.get(Trie.value(match));
  }

  /** Whether an offset is where the token or one of those in front of it begins. */
  private static boolean begins(Tokens tokens, int last, int offset) {
    int at = last;
    while (at > 0 && tokens.start(at) > offset) {
      at--;
    }
    return tokens.start(at) == offset;
  }
}
