package org.countyreports.job;

import org.countyreports.load.FileRows;
import org.countyreports.load.SourceFileRow;

/** What became of a file on its way to the database. */
sealed interface FileOutcome {

  /** The path of the file. */
  String path();

  /** How many figures it brings to the database. */
  default int figures() {
    return 0;
  }

  /** The same bytes were interpreted by the same version before. */
  record Unchanged(SourceFileRow file) implements FileOutcome {
    @Override
    public String path() {
      return file.path();
    }
  }

  /** The file is new or changed, and these are its rows. */
  record Interpreted(FileRows rows) implements FileOutcome {
    @Override
    public String path() {
      return rows.file().path();
    }

    @Override
    public int figures() {
      return rows.observationCount();
    }
  }

  /** The file ended runs before, and is not interpreted; these rows say so. */
  record SetAside(FileRows rows) implements FileOutcome {
    @Override
    public String path() {
      return rows.file().path();
    }
  }

  /** The file did not come to its end: what it has stays, and what these rows say is added. */
  record Unfinished(FileRows rows) implements FileOutcome {
    @Override
    public String path() {
      return rows.file().path();
    }
  }
}
