import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prints the words of the common language by class; README.md beside it tells how to run it. */
public final class CompileWords {

  private static final int LONGEST = 6;
  private static final int WORDS_A_LINE = 20;

  /** A word that holds one of these may hide a number. */
  private static final String NUMERALS = "一二三四五六七八九十百千万亿两几数半零〇壹贰叁肆伍陆柒捌玖拾佰仟廿卅双第多余";

  private final TreeMap<String, Set<String>> classes = new TreeMap<>();

  public static void main(String[] args) {
    CompileWords words = new CompileWords();
    words.walk(CoreDictionary.trie, new StringBuilder(), 1);
    words.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void walk(
      DoubleArrayTrie<CoreDictionary.Attribute> trie, StringBuilder word, int state) {
    for (char c = '\u4e00'; c <= '\u9fa5'; c++) {
      int next = trie.transition(c, state);
      if (next == -1 || word.length() == LONGEST || NUMERALS.indexOf(c) >= 0) {
        continue;
      }
      word.append(c);
      CoreDictionary.Attribute known = trie.get(word.toString());
      if (known != null && word.length() > 1) {
        add(word.toString(), known);
      }
      walk(trie, word, next);
      word.setLength(word.length() - 1);
    }
  }

  /** Puts a word into the class that most of its uses have; names of people and places are left out. */
  private void add(String word, CoreDictionary.Attribute known) {
    int all = 0;
    int names = 0;
    int verbs = 0;
    int functions = 0;
    for (int i = 0; i < known.nature.length; i++) {
      String nature = known.nature[i].toString();
      int uses = known.frequency[i];
      all += uses;
      if (nature.matches("n[rst].*|[xmqw].*")) {
        names += uses;
      } else if (nature.equals("v") || nature.equals("vd") || nature.equals("vg")) {
        verbs += uses;
      } else if (nature.equals("ad") || nature.matches("[dcpryueo].*")) {
        functions += uses;
      }
    }
    if (names * 10 > all * 3) {
      return;
    }
    String name = verbs * 100 >= all * 85 ? "verb" : functions * 10 >= all * 7 ? "adverb" : "";
    classes.computeIfAbsent(name, n -> new TreeSet<>()).add(word);
  }

  private void print(PrintStream out) {
    out.println("# Words of the common language: those under [] name things or tell how they are.");
    out.println("# Compiled by docs/words/CompileWords.java from the core dictionary of HanLP portable 1.8.4");
    out.println("# (Apache License 2.0). Do not edit: words.txt goes before it.");
    classes.forEach(
        (name, words) -> {
          out.println("[" + name + "]");
          StringBuilder line = new StringBuilder();
          int n = 0;
          for (String word : words) {
            line.append(n % WORDS_A_LINE == 0 ? "" : " ").append(word);
            if (++n % WORDS_A_LINE == 0) {
              out.println(line);
              line.setLength(0);
            }
          }
          out.println(line);
        });
  }
}
