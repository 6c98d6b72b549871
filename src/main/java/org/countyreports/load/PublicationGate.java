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
  Optional<Notice> findObjection(ObservationCounts counts, Alterations altered, Shares most) {
    Map<String, Long> before = published();
    long published = before.values().stream().mapToLong(Long::longValue).sum();
    Map<String, Long> now = counts.regions();
    long vanishing = published - now.values().stream().mapToLong(Long::longValue).sum();
    Optional<Notice> share =
        vanishing > most.vanishing() * published
            ? Optional.of(Notice.of("gate.share", vanishing, published))
            : Optional.empty();
    // The page says what the sentence says: figures that come instead of others count there.
    long told = share.isPresent() ? vanishing : altered.totalGone();
    return share
        .or(() -> findAlteration(published, vanishing, altered, most))
        .or(() -> findLostRegions(before, now))
        .map(notice -> notice.with(altered.heldBack(published, told)));
  }

  private static Optional<Notice> findAlteration(
      long published, long vanishing, Alterations altered, Shares most) {
    double together = Math.max(most.vanishing(), most.altering()) * published;
    boolean much =
        altered.total() > most.altering() * published
            || (altered.total() > 0 && Math.max(0, vanishing) + altered.total() > together);
    return much
        ? Optional.of(
            Notice.of(
                "gate.altered", altered.total(), published, altered.byKind(), altered.examples()))
        : Optional.empty();
  }

  private static Optional<Notice> findLostRegions(Map<String, Long> before, Map<String, Long> now) {
    List<String> gone =
        before.keySet().stream().filter(c -> !c.isEmpty() && !now.containsKey(c)).toList();
    return gone.isEmpty() ? Optional.empty() : Optional.of(vanishing(gone));
  }

  /** Why some files should not be removed with theirs; empty where nothing speaks against it. */
  public Optional<Notice> findObjectionToRemoving(
      long observations, List<String> files, double vanishingShare) {
    long published = published().values().stream().mapToLong(Long::longValue).sum();
    long left = new Dataset(jdbc).countObservations() - observations;
    if (published - left <= vanishingShare * published) {
      return Optional.empty();
    }
    Notice notice =
        files.isEmpty()
            ? Notice.of("gate.share", published - left, published)
            : Notice.of("gate.share_with_files", published - left, published, files.size());
    List<HeldBack.Loss> losses = new FileLosses(jdbc).of(files);
    return Optional.of(
        notice.with(
            new HeldBack(
                published,
                published - left,
                0,
                losses,
                Math.max(0, files.size() - losses.size()),
                List.of())));
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
