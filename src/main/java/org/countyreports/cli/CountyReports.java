package org.countyreports.cli;

/** The program: reads a command line and answers with an exit code. */
public final class CountyReports {

  private CountyReports() {}

  /** Starts the program. */
  public static void main(String[] args) {
    System.out.println("county-reports");
  }
}
