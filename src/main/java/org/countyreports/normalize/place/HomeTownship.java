package org.countyreports.normalize.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreports.model.RegionReference;
import org.jspecify.annotations.Nullable;

/** Finds the one township that an article is about, if it is about one. */
final class HomeTownship {

  /** A township named farther down does not open an article. */
  private static final int OPENING = 60;

  private static final int OFTEN = 3;
  private static final int MOST_OF_COUNTY = 1;
  private static final double SHARE = 0.7;

  private HomeTownship() {}

  /**
   * The place of figures that stand beside none: that of the only township of an article where its
   * title or opening names it, else what the article is about.
   */
  static RegionReference of(Primary primary, List<Mark> title, List<Mark> body) {
    Set<String> names =
        body.stream()
            .filter(Mark::hasTownship)
            .map(m -> m.reference().township())
            .collect(Collectors.toSet());
    Mark home = only(title);
    if (home == null && names.size() == 1) {
      home =
          body.stream()
              .filter(m -> m.hasTownship() && m.subject() && m.start() < OPENING)
              .findFirst()
              .filter(m -> !goesOnWithCounty(m, primary, body))
              .orElse(null);
    }
    if (home == null && !names.isEmpty()) {
      return mostly(primary, body).map(Mark::carried).orElseGet(primary::reference);
    }
    boolean told =
        home != null
            && primary.holds(home.code())
            && (names.isEmpty() || names.equals(Set.of(home.reference().township())));
    return told && home != null ? home.reference() : primary.reference();
  }

  /** An article that opens in a village and goes on with its county is about the county. */
  private static boolean goesOnWithCounty(Mark home, Primary primary, List<Mark> body) {
    return body.stream()
        .filter(m -> m.start() > home.end() && m.subject() && m.isPlain() && !m.hasTownship())
        .anyMatch(m -> m.code().equals(primary.code()));
  }

  /** The township of which an article tells again and again, and of its county next to nothing. */
  private static Optional<Mark> mostly(Primary primary, List<Mark> body) {
    List<Mark> townships =
        body.stream().filter(m -> m.hasTownship() && primary.holds(m.code())).toList();
    long wide =
        body.stream()
            .filter(m -> m.subject() && !m.hasTownship() && primary.holds(m.code()))
            .count();
    Mark first = townships.isEmpty() ? null : townships.get(0);
    if (first == null || wide > MOST_OF_COUNTY) {
      return Optional.empty();
    }
    long same =
        townships.stream()
            .filter(m -> m.reference().township().equals(first.reference().township()))
            .count();
    return same >= OFTEN && same > SHARE * townships.size() ? Optional.of(first) : Optional.empty();
  }

  /** The only township of a title. */
  static @Nullable Mark only(List<Mark> title) {
    List<Mark> townships = title.stream().filter(m -> m.hasTownship() && m.isPlain()).toList();
    return townships.size() == 1 ? townships.get(0) : null;
  }
}
