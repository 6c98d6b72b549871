package org.countyreports.job;

import org.countyreports.load.FileRows;
import org.countyreports.load.SourceFileRow;

/** What became of a file on its way to the database. */
sealed interface FileOutcome {

  /** The same bytes were interpreted by the same version before. */
  record Unchanged(SourceFileRow file) implements FileOutcome {}

  /** The file is new or changed, and these are its rows. */
  record Interpreted(FileRows rows) implements FileOutcome {}
}
