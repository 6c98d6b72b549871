package org.countyreports.cli;

import org.countyreports.job.WrongSettings;

/** A command whose settings can be checked before it does anything. */
interface CheckedSettings {

  /** Notes all that is wrong. */
  void check(WrongSettings wrong);
}
