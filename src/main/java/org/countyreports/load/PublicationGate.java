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

  private final JdbcOperations jdbc;

  /** A gate before the publication of a database; callers bring the transaction. */
  public PublicationGate(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Why these counts should not be published; empty where nothing speaks against it. */
  Optional<String> findObjection(ObservationCounts counts, double vanishingShare) {
    Map<String, Long> before = published();
    Map<String, Long> now = counts.regions();
    long published = before.values().stream().mapToLong(Long::longValue).sum();
    long rows = now.values().stream().mapToLong(Long::longValue).sum();
    if (published - rows > vanishingShare * published) {
      return Optional.of(objection(published - rows, published));
    }
    List<String> gone =
        before.keySet().stream().filter(c -> !c.isEmpty() && !now.containsKey(c)).toList();
    return gone.isEmpty()
        ? Optional.empty()
        : Optional.of("all observations of these regions would vanish: " + named(gone));
  }

  /** Why some observations should not be removed; empty where nothing speaks against it. */
  public Optional<String> findObjectionToRemoving(long observations, double vanishingShare) {
    long published = published().values().stream().mapToLong(Long::longValue).sum();
    long left = new Dataset(jdbc).countObservations() - observations;
    return published - left > vanishingShare * published
        ? Optional.of(objection(published - left, published))
        : Optional.empty();
  }

  private static String objection(long vanishing, long published) {
    return "%d of %d published observations would vanish".formatted(vanishing, published);
  }

  private Map<String, Long> published() {
    return new TreeMap<>(ObservationCounts.published(jdbc).regions());
  }

  private static String named(List<String> codes) {
    List<String> first = codes.subList(0, Math.min(codes.size(), 10));
    String more = codes.size() > 10 ? " and " + (codes.size() - 10) + " more" : "";
    return String.join(", ", first) + more;
  }
}
