package org.countyreports.job;

/** Told how an import goes on; called by several threads, must return fast and never throw. */
public interface ImportProgress {

  /** Nobody watches. */
  ImportProgress NONE = new ImportProgress() {};

  /** The files are listed. */
  default void started(int files) {}

  /** One more file is done. */
  default void advanced() {}

  /** All files are done; the dataset is written now. */
  default void publishing() {}

  /** The run is over, well or badly. */
  default void finished() {}
}
