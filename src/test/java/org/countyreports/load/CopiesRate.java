package org.countyreports.load;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countyreports.copies.ComparableText;
import org.countyreports.copies.Marks;
import org.countyreports.load.SyndicatedCorpus.Doc;

/**
 * How fast copies are recognised: {@code CopiesRate 20000} marks so many generated reports, loads
 * them into a file of H2 and compares them, and prints precision, recall and rates by processor
 * time.
 */
public final class CopiesRate {

  private CopiesRate() {}

  /** Prints the rates; the argument is the number of reports. */
  public static void main(String[] args) throws Exception {
    SyndicatedCorpus corpus = new SyndicatedCorpus(Integer.parseInt(args[0]));
    List<Doc> docs = corpus.docs();
    double start = seconds();
    long marks = 0;
    for (Doc doc : docs) {
      marks += Marks.of(ComparableText.of(doc.text())).length;
    }
    double marked = seconds();
    Path file = Files.createTempDirectory("copies").resolve("h2");
    try (CopiesDatabase database = new CopiesDatabase("jdbc:h2:file:" + file)) {
      for (int i = 0; i < docs.size(); i += 64) {
        database.add(new ArrayList<>(docs.subList(i, Math.min(docs.size(), i + 64))));
      }
      double loaded = seconds();
      database.compare();
      double compared = seconds();
      Set<String> known = corpus.pairs();
      Set<String> found = new HashSet<>(database.pairs());
      Set<String> right = new HashSet<>(found);
      right.retainAll(known);
      System.out.printf(
          "%d reports, %.1f marks each, %d pairs; precision %.4f, recall %.4f%n",
          docs.size(),
          (double) marks / docs.size(),
          known.size(),
          (double) right.size() / found.size(),
          (double) right.size() / known.size());
      System.out.printf(
          "reports a second of processor time: marking %.0f, comparing %.0f (loading %.0f)%n",
          docs.size() / (marked - start),
          docs.size() / (compared - loaded),
          docs.size() / (loaded - marked));
    }
  }

  /** Processor time of this thread: the compiler's and other programs' is not counted. */
  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
