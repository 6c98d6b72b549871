package org.countyreports.job;

/** Which links in the input folder are followed. */
public enum Links {
  /** Those that lead to something in the input folder. */
  INSIDE,
  /** All. */
  ALL
}
