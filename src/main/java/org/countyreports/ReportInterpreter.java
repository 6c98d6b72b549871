package org.countyreports;

import java.io.Serializable;
import java.util.List;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.countyreports.read.ReportReader;

/** The road from bytes to observations: read, extract, normalize. */
public final class ReportInterpreter implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ReportReader reader = new ReportReader();

  /** Everything that a report says; its issues say what could not be read. */
  public InterpretedReport interpret(SourceFile file) {
    return new InterpretedReport(file.path(), "", List.of(), reader.read(file).issues());
  }
}
