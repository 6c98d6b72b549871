package org.countyreports.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.countyreports.load.ThingLookup.Thing;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Links figures of different reports that speak of the same thing and days, table statement_pair.
 * The pairs depend on the observations alone; only what files share with those that changed since
 * the last publication is looked at again.
 */
public final class Agreement {

  /** Where more of the files changed, looking at all is cheaper than looking things up. */
  private static final int ALL_FROM_ONE_IN = 5;

  private final JdbcOperations jdbc;
  private final ThingLookup lookup;

  /** The links in a database; callers bring the transaction. */
  public Agreement(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.lookup = new ThingLookup(jdbc);
  }

  /** Brings the links up to date with the files that changed; costs nothing where none did. */
  public void update() {
    List<String> changed = new UnpublishedFiles(jdbc).paths();
    if (changed.isEmpty()) {
      return;
    }
    if (changed.size() < countFiles() / ALL_FROM_ONE_IN) {
      Set<Thing> touched = new LinkedHashSet<>();
      Pages.of(changed, page -> touched.addAll(lookup.touchedBy(page)));
      forget(List.copyOf(touched));
      link(List.copyOf(touched));
    } else {
      jdbc.update("delete from statement_pair");
      link(lookup.toldAgain());
    }
  }

  private void link(List<Thing> things) {
    Pages.of(
        things,
        page -> {
          Map<ThingKey, List<ToldFigure>> told = new HashMap<>();
          for (ToldFigure each : lookup.find(page)) {
            told.computeIfAbsent(each.thing(), thing -> new ArrayList<>(1)).add(each);
          }
          List<Object[]> rows = new ArrayList<>();
          for (List<ToldFigure> figures : told.values()) {
            StatementPair.of(figures).forEach(pair -> rows.add(pair.values()));
          }
          StatementPair.INSERT.insert(jdbc, rows);
        });
  }

  private void forget(List<Thing> things) {
    jdbc.batchUpdate(
        "delete from statement_pair where region_key = ? and thing = ?",
        things.stream().map(each -> new Object[] {each.region(), each.code()}).toList());
  }

  private long countFiles() {
    return Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from source_file", Long.class));
  }
}
