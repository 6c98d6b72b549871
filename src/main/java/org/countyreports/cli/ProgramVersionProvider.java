package org.countyreports.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class ProgramVersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = CountyReports.class.getPackage().getImplementationVersion();
    return new String[] {"county-reports " + Objects.requireNonNullElse(version, "(from classes)")};
  }
}
