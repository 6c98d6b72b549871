package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

  private static List<List<Doc>> pages(List<Doc> docs) {
    List<List<Doc>> pages = new ArrayList<>();
    for (int i = 0; i < docs.size(); i += 64) {
      pages.add(docs.subList(i, Math.min(docs.size(), i + 64)));
    }
    return pages;
  }
}
