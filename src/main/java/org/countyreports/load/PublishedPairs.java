package org.countyreports.load;

import java.util.List;
import java.util.Optional;
import org.countyreports.load.ThingLookup.Thing;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What the last publication showed of pairs that change before the next, kept thing by thing for
 * the view published.statement_pair. Before there was a publication nothing is kept.
 */
final class PublishedPairs {

  private static final String PAIRS =
      " join statement_pair p on p.region_key = t.region_key and p.thing = t.thing";
  private static final String NOT_KEPT =
      " where not exists (select 1 from published.replaced_thing k"
          + " where k.region_key = t.region_key and k.thing = t.thing)";

  private final JdbcOperations jdbc;
  private Optional<Boolean> anyPublished = Optional.empty();

  /** The pairs in a database; callers bring the transaction. */
  PublishedPairs(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the pairs of some things, before the transaction changes them. */
  void keep(List<Thing> things) {
    if (isPublished()) {
      Pages.of(things, page -> keep(ThingLookup.table(page), ThingLookup.values(page)));
    }
  }

  /** Keeps all pairs, before the transaction makes all anew. */
  void keepAll() {
    if (isPublished()) {
      keep("(select distinct region_key, thing from statement_pair) t");
    }
  }

  private void keep(String things, Object... values) {
    jdbc.update(
        "insert into published.replaced_statement_pair select p.* from "
            + things
            + PAIRS
            + NOT_KEPT,
        values);
    jdbc.update(
        "insert into published.replaced_thing select t.region_key, t.thing from "
            + things
            + NOT_KEPT,
        values);
  }

  private boolean isPublished() {
    if (anyPublished.isEmpty()) {
      anyPublished = Optional.of(!LastPublication.isUnknown(new ProgramState(jdbc)));
    }
    return anyPublished.get();
  }
}
