package org.countyreports.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Compares the rows with the last publication: an empty folder or a broken rule must not empty the
 * published dataset overnight.
 */
public final class PublicationGate {

  private static final int MOST_NAMED = 10;

  private final JdbcOperations jdbc;

  /** A gate before the publication of a database; callers bring the transaction. */
  public PublicationGate(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Why these counts should not be published; empty where nothing speaks against it. */
  Optional<Notice> findObjection(
      ObservationCounts counts, Alterations altered, double vanishingShare) {
    Map<String, Long> before = published();
    Map<String, Long> now = counts.regions();
    long published = before.values().stream().mapToLong(Long::longValue).sum();
    long rows = now.values().stream().mapToLong(Long::longValue).sum();
    if (published - rows > vanishingShare * published) {
      return Optional.of(Notice.of("gate.share", published - rows, published));
    }
    if (Math.max(0, published - rows) + altered.total() > vanishingShare * published) {
      return Optional.of(
          Notice.of(
              "gate.altered", altered.total(), published, altered.byKind(), altered.examples()));
    }
    List<String> gone =
        before.keySet().stream().filter(c -> !c.isEmpty() && !now.containsKey(c)).toList();
    return gone.isEmpty() ? Optional.empty() : Optional.of(vanishing(gone));
  }

  /** Why some observations should not be removed; empty where nothing speaks against it. */
  public Optional<Notice> findObjectionToRemoving(
      long observations, int files, double vanishingShare) {
    long published = published().values().stream().mapToLong(Long::longValue).sum();
    long left = new Dataset(jdbc).countObservations() - observations;
    if (published - left <= vanishingShare * published) {
      return Optional.empty();
    }
    return Optional.of(
        files == 0
            ? Notice.of("gate.share", published - left, published)
            : Notice.of("gate.share_with_files", published - left, published, files));
  }

  private Map<String, Long> published() {
    return new TreeMap<>(ObservationCounts.published(jdbc).regions());
  }

  private static Notice vanishing(List<String> codes) {
    int named = Math.min(codes.size(), MOST_NAMED);
    String first = String.join(", ", codes.subList(0, named));
    return named == codes.size()
        ? Notice.of("gate.regions", first)
        : Notice.of("gate.regions_and_more", first, codes.size() - named);
  }
}
