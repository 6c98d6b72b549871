package org.countyreports.job;

/** Why the work on one thing did not come to its end; another try, alone, may succeed. */
enum Unfinished {
  /** It took longer than the clock allows. */
  OVERTIME,
  /**
   * The memory of the whole program was used up meanwhile, by this one or by what ran beside it.
   */
  OUT_OF_MEMORY
}
