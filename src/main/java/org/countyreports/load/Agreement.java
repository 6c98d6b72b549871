package org.countyreports.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
  private final PublishedPairs published;

  /** The links in a database; callers bring the transaction. */
  public Agreement(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.lookup = new ThingLookup(jdbc);
    this.published = new PublishedPairs(jdbc);
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
      Pages.of(List.copyOf(touched), page -> replace(lookup.pairs(page), pairs(page)));
    } else {
      published.keepAll();
      jdbc.update("delete from statement_pair");
      Pages.of(lookup.toldAgain(), page -> replace(Set.of(), pairs(page)));
    }
  }

  /** What can be compared: figures up to 17 and up to 20 o'clock can not. */
  private record Told(ThingKey thing, int hour) {}

  /** The rows of the pairs that tell some things now. */
  private Set<List<Object>> pairs(List<Thing> things) {
    Map<Told, List<ToldFigure>> told = new HashMap<>();
    for (ToldFigure each : lookup.find(things)) {
      told.computeIfAbsent(new Told(each.thing(), each.hour()), key -> new ArrayList<>(1))
          .add(each);
    }
    Set<List<Object>> rows = new LinkedHashSet<>();
    for (List<ToldFigure> figures : told.values()) {
      StatementPair.of(figures).forEach(pair -> rows.add(pair.row()));
    }
    return rows;
  }

  /** Most pairs of a thing stay as they are when one more report tells it. */
  private void replace(Set<List<Object>> before, Set<List<Object>> now) {
    List<List<Object>> gone = before.stream().filter(row -> !now.contains(row)).toList();
    List<List<Object>> added = now.stream().filter(row -> !before.contains(row)).toList();
    published.keep(
        Stream.concat(gone.stream(), added.stream()).map(Agreement::thing).distinct().toList());
    jdbc.batchUpdate(
        "delete from statement_pair where region_key = ? and thing = ? and report_id = ?"
            + " and position = ? and other_report_id = ? and other_position = ?",
        gone.stream().map(row -> row.subList(0, StatementPair.KEY_COLUMNS).toArray()).toList());
    StatementPair.INSERT.insert(jdbc, added.stream().map(List::toArray).toList());
  }

  private static Thing thing(List<Object> pair) {
    return new Thing(String.valueOf(pair.get(0)), ((Number) pair.get(1)).longValue());
  }

  private long countFiles() {
    return Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from source_file", Long.class));
  }
}
