package org.countyreports.normalize.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countyreports.text.CharacterSet;

/**
 * The words around dates that tell how they stand to figures, from the vocabulary. Of several that
 * match, the one written first in it counts; "" where none matches.
 */
final class Contexts {

  private static final Contexts BEFORE = new Contexts(true);
  private static final Contexts AFTER = new Contexts(false);
  private static final Contexts INSIDE = new Contexts(false);
  private static final Contexts SCENE = new Contexts(false);
  private static final Contexts OPENS = new Contexts(false);
  private static final Contexts TITLE = new Contexts(false);
  private static final Contexts FIGURES = new Contexts(false);
  private static final Contexts PEAK = new Contexts(false);
  private static final Contexts HELD = new Contexts(true);
  private static final Contexts EVENT = new Contexts(true);
  private static final Contexts PLAN = new Contexts(false);
  private static final Contexts BUILT = new Contexts(true);
  private static final Contexts WORKS = new Contexts(false);
  private static final Contexts FLOW = new Contexts(false);
  private static final Contexts STOCK = new Contexts(false);
  private static final Contexts HAS = new Contexts(false);

  private static final Map<String, Contexts> PLACES =
      Map.ofEntries(
          Map.entry("before", BEFORE),
          Map.entry("after", AFTER),
          Map.entry("inside", INSIDE),
          Map.entry("sentence", SCENE),
          Map.entry("opens", OPENS),
          Map.entry("title", TITLE),
          Map.entry("figures", FIGURES),
          Map.entry("peak", PEAK),
          Map.entry("held", HELD),
          Map.entry("plan", PLAN),
          Map.entry("built", BUILT),
          Map.entry("works", WORKS),
          Map.entry("flow", FLOW),
          Map.entry("event", EVENT),
          Map.entry("stock", STOCK),
          Map.entry("has", HAS));

  static {
    load();
  }

  /** The characters that the words begin with, or end with where they are read backwards. */
  private final CharacterSet keys = new CharacterSet();

  private final Map<Character, List<Word>> words = new HashMap<>();
  private final boolean backwards;

  private Contexts(boolean backwards) {
    this.backwards = backwards;
  }

  /** The effect of the words directly in front of an offset. */
  static String before(String text, int start) {
    return BEFORE.at(text, start);
  }

  /** The effect of the words that begin at an offset behind a date. */
  static String after(String text, int end) {
    return AFTER.at(text, end);
  }

  /** The effect of words in the rest of a date's clause. */
  static String inside(String text, int from, int to) {
    return INSIDE.within(text, from, to);
  }

  /** Whether a reporter comes upon the scene in a piece of text. */
  static boolean isScene(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      String effect = SCENE.at(text, i);
      boolean head = i == from || ",:。".indexOf(text.charAt(i - 1)) >= 0;
      if (effect.equals("sentence") || (effect.equals("head") && head)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence opens with the present. */
  static boolean opensNow(String text, int start) {
    return !OPENS.at(text, start).isEmpty();
  }

  /** Whether a title announces what was done or reached in a stretch of time. */
  static boolean tellsOfStretch(String title) {
    return !TITLE.within(title, 0, title.length()).isEmpty() || isStatistical(title);
  }

  /** Whether a title announces statistics, whose every figure is of the stretch that it names. */
  static boolean isStatistical(String title) {
    return !FIGURES.within(title, 0, title.length()).isEmpty();
  }

  /** Whether words tell what a place has: 有, 辖, 拥有. */
  static boolean tellsStock(String text, int start) {
    return !HAS.at(text, start).isEmpty();
  }

  /** Whether 以来 in front of an offset tells of a record: 以来最大洪水, 以来首次. */
  static boolean isPeak(String text, int end) {
    return !PEAK.at(text, end).isEmpty();
  }

  /** Whether a clause ends in 举行 or the like. */
  static boolean endsHeld(String text, int clauseEnd) {
    return !HELD.at(text, clauseEnd).isEmpty();
  }

  /** Whether what stands in front of 当天 is an event with a day of its own: 高考当天. */
  static boolean endsEvent(String text, int start) {
    return !EVENT.at(text, start).isEmpty();
  }

  /** Whether a piece of text tells what is to come. */
  static boolean isPlan(String text, int from, int to) {
    return !PLAN.within(text, from, to).isEmpty();
  }

  /** Whether a clause ends in telling that something was built. */
  static boolean endsBuilt(String text, int clauseEnd) {
    return !BUILT.at(text, clauseEnd).isEmpty();
  }

  /** Whether a clause opens with telling what was built. */
  static boolean tellsWorks(String text, int clauseStart) {
    return !WORKS.at(text, clauseStart).isEmpty();
  }

  /** Whether a piece of text tells what came about in the course of a year: 出栏, 净增. */
  static boolean isFlow(String text, int from, int to) {
    return !FLOW.within(text, from, to).isEmpty();
  }

  /** Whether a piece of text tells what there is now. */
  static boolean isStock(String text, int from, int to) {
    return !STOCK.within(text, from, to).isEmpty();
  }

  private String at(String text, int at) {
    int key = backwards ? at - 1 : at;
    if (key < 0 || key >= text.length() || !keys.contains(text.charAt(key))) {
      return "";
    }
    Word best = null;
    for (Word word : words.getOrDefault(text.charAt(key), List.of())) {
      int start = backwards ? at - word.text.length() : at;
      if (text.startsWith(word.text, start) && (best == null || word.rank < best.rank)) {
        best = word;
      }
    }
    return best == null ? "" : best.effect;
  }

  private String within(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      String effect = at(text, i);
      if (!effect.isEmpty()) {
        return effect;
      }
    }
    return "";
  }

  private static void load() {
    try (InputStream in = Contexts.class.getResourceAsStream("/vocabulary/time-contexts.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      List<String> rules = lines.lines().filter(l -> !l.startsWith("#")).toList();
      for (int rank = 0; rank < rules.size(); rank++) {
        String[] parts = rules.get(rank).split("\t", -1);
        Objects.requireNonNull(PLACES.get(parts[0])).add(parts[1], parts[2], rank);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own vocabulary cannot be read", e);
    }
  }

  private void add(String effect, String texts, int rank) {
    for (String text : texts.split(" ", -1)) {
      char key = text.charAt(backwards ? text.length() - 1 : 0);
      keys.add(key);
      words.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Word(text, effect, rank));
    }
  }

  private record Word(String text, String effect, int rank) {}
}
