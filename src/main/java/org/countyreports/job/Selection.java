package org.countyreports.job;

import org.countyreports.load.SourceFileRow;

/** Which files are imported again although they did not change. */
@FunctionalInterface
public interface Selection {

  /** None: what did not change is skipped. */
  Selection NONE = file -> false;

  /** Whether a known file is imported again. */
  boolean includes(SourceFileRow file);
}
