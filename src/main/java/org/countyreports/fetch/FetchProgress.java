package org.countyreports.fetch;

/** Told how a run goes on; called by several threads, must return fast and never throw. */
public interface FetchProgress {

  /** Nobody watches. */
  FetchProgress NONE = new FetchProgress() {};

  /** The run begins. */
  default void started(int sources) {}

  /** A page came, or did not. */
  default void page(String source, boolean came) {}

  /** A visit ended. */
  default void ended(SourceReport report) {}

  /** The run is over, well or badly. */
  default void finished() {}
}
