package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.countyreports.copies.Marks;
import org.countyreports.load.SyndicatedCorpus.Doc;
import org.junit.jupiter.api.Test;

/** Copies are found, others are not, and the order in which reports come does not matter. */
class ReportCopiesTest {

  private static final SyndicatedCorpus CORPUS = new SyndicatedCorpus(1500);

  @Test
  void findsCopiesAndNothingElse() {
    try (CopiesDatabase database = new CopiesDatabase("jdbc:h2:mem:")) {
      pages(CORPUS.docs()).forEach(database::add);
      database.compare();
      Set<String> known = CORPUS.pairs();
      Set<String> found = database.pairs();
      Set<String> right = new HashSet<>(found);
      right.retainAll(known);
      assertThat(known).hasSizeGreaterThan(1000);
      assertThat((double) right.size() / found.size()).as("precision").isGreaterThanOrEqualTo(0.99);
      assertThat((double) right.size() / known.size()).as("recall").isGreaterThanOrEqualTo(0.95);
    }
  }

  @Test
  void theOrderInWhichReportsComeDoesNotMatter() {
    List<Doc> docs = new ArrayList<>(CORPUS.docs().subList(0, 400));
    try (CopiesDatabase once = new CopiesDatabase("jdbc:h2:mem:");
        CopiesDatabase often = new CopiesDatabase("jdbc:h2:mem:")) {
      pages(docs).forEach(once::add);
      once.compare();
      Collections.shuffle(docs, new Random(3));
      for (List<Doc> page : pages(docs)) {
        often.add(page);
        often.compare();
      }
      List<Doc> some = docs.subList(100, 180);
      often.remove(some);
      often.compare();
      often.add(some);
      often.compare();
      assertThat(often.links()).isEqualTo(once.links());
      assertThat(once.pairs()).isNotEmpty();
    }
  }

  @Test
  void fewChangesLeaveWhatAWholeComparisonFinds() {
    List<Doc> docs = new ArrayList<>(CORPUS.docs().subList(0, 900));
    Random random = new Random(5);
    try (CopiesDatabase once = new CopiesDatabase("jdbc:h2:mem:");
        CopiesDatabase often = new CopiesDatabase("jdbc:h2:mem:")) {
      pages(docs.subList(0, 800)).forEach(often::add);
      List<Doc> there = new ArrayList<>(docs.subList(0, 800));
      List<Doc> away = new ArrayList<>(docs.subList(800, 900));
      often.compare();
      for (int night = 0; night < 12; night++) {
        Collections.shuffle(there, random);
        Collections.shuffle(away, random);
        List<Doc> going = List.copyOf(there.subList(0, 12));
        List<Doc> coming = List.copyOf(away.subList(0, 12));
        often.remove(going);
        often.add(coming);
        there.removeAll(going);
        there.addAll(coming);
        away.removeAll(coming);
        away.addAll(going);
        often.compare();
      }
      pages(there).forEach(once::add);
      once.compare();
      assertThat(often.links()).isEqualTo(once.links());
    }
  }

  @Test
  void onlyWhoRepeatsAChangedReportIsComparedAgain() {
    List<Doc> docs = CORPUS.docs().subList(0, 1000);
    try (CopiesDatabase database = new CopiesDatabase("jdbc:h2:mem:")) {
      pages(docs).forEach(database::add);
      database.compare();
      List<Doc> changed = docs.subList(100, 110);
      database.remove(changed);
      database.add(changed);
      new ReportCopies(database.jdbc).step();
      // Each is told by two or three others; official phrases stand in all of them.
      assertThat(database.pending()).hasSizeBetween(10, 80);
    }
  }

  /** A phrase hides an original behind 32 earlier reports; it comes into sight when they go. */
  @Test
  void whoComesIntoSightIsFound() {
    Random random = new Random(11);
    String phrase = words(random, 300);
    List<Doc> others = new ArrayList<>();
    for (int day = 1; day <= 33; day++) {
      others.add(doc("other" + day, phrase + words(random, 400), day));
    }
    String text = phrase + tail(random);
    while (!isHiddenBy(others, text)) {
      text = phrase + tail(random);
    }
    Doc first = doc("first", text, 40);
    Doc second = doc("second", text, 50);
    try (CopiesDatabase database = new CopiesDatabase("jdbc:h2:mem:")) {
      database.add(others);
      database.add(List.of(first, second));
      database.compare();
      assertThat(database.pairs()).isEmpty();
      database.remove(others.subList(0, 2));
      database.compare();
      assertThat(database.pairs()).containsExactly("first second");
      database.add(others.subList(0, 2));
      database.compare();
      assertThat(database.pairs()).isEmpty();
    }
  }

  /** Whether a text has no mark of its own. */
  private static boolean isHiddenBy(List<Doc> others, String text) {
    long[] marks = Marks.of(text);
    return others.stream()
        .map(other -> Arrays.stream(Marks.of(other.text())).boxed().toList())
        .allMatch(held -> Arrays.stream(marks).allMatch(held::contains));
  }

  private static Doc doc(String id, String text, int day) {
    return new Doc(id, text, LocalDate.of(2020, 1, 1).plusDays(day), Set.of());
  }

  private static String tail(Random random) {
    return words(random, 6) + (100 + random.nextInt(900)) + words(random, 6);
  }

  /** Characters none of which is a number. */
  private static String words(Random random, int length) {
    StringBuilder words = new StringBuilder();
    while (words.length() < length) {
      words.append((char) ('\u6c34' + random.nextInt(2000)));
    }
    return words.toString();
  }

  private static List<List<Doc>> pages(List<Doc> docs) {
    List<List<Doc>> pages = new ArrayList<>();
    for (int i = 0; i < docs.size(); i += 64) {
      pages.add(docs.subList(i, Math.min(docs.size(), i + 64)));
    }
    return pages;
  }
}
