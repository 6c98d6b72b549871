package org.countyreports.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** Files that may have ended a run or did not come to their end, table suspect_file. */
public final class SuspectFiles {

  private final JdbcOperations jdbc;

  /** The files in a database; callers bring the transaction. */
  public SuspectFiles(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** How many processes died while each was read alone, by path. */
  public Map<String, Integer> all() {
    Map<String, Integer> all = new HashMap<>();
    jdbc.query(
        "select source_file, deaths from suspect_file",
        rs -> {
          all.put(rs.getString(1), rs.getInt(2));
        });
    return all;
  }

  /** The first files whose issues say that they were set aside or did not come to their end. */
  public List<String> unread(int most) {
    return jdbc.queryForList(
        "select distinct source_file from issue"
            + " where code in ('SET_ASIDE', 'OVERTIME', 'OUT_OF_MEMORY')"
            + " order by source_file fetch first "
            + most
            + " rows only",
        String.class);
  }

  /** Notes a file; {@code deaths} more processes died while it was read alone. */
  public void suspect(String path, int deaths) {
    int known =
        jdbc.update(
            "update suspect_file set deaths = deaths + ? where source_file = ?", deaths, path);
    if (known == 0) {
      jdbc.update("insert into suspect_file (source_file, deaths) values (?, ?)", path, deaths);
    }
  }

  /** Forgets the deaths of a file that was set aside: who tries it again tries it alone. */
  public void setAside(String path) {
    jdbc.update("update suspect_file set deaths = 0 where source_file = ?", path);
  }

  /** Forgets files that came to their end, or are gone. */
  public void clear(Collection<String> paths) {
    if (!paths.isEmpty()) {
      jdbc.update(
          "delete from suspect_file where source_file in ("
              + Dataset.placeholders(paths.size())
              + ")",
          List.copyOf(paths).toArray());
    }
  }
}
