package org.countyreports.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.countyreports.read.ReadResult;
import org.countyreports.read.ReportReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Pages against what parsing them takes at least. An operation is one page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {

  private final ReportReader reader = new ReportReader();
  private final ReportInterpreter interpreter = new ReportInterpreter();

  /** The floor: jsoup alone. */
  @Benchmark
  public Document parsePage(Reports reports, Volume volume) {
    byte[] bytes = next(reports, volume).bytes();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  /** A page to its article. */
  @Benchmark
  public ReadResult readPage(Reports reports, Volume volume) {
    return reader.read(next(reports, volume));
  }

  /** A page to its observations. */
  @Benchmark
  public InterpretedReport interpretPage(Reports reports, Volume volume) {
    return interpreter.interpret(next(reports, volume));
  }

  /** A text file to its article. */
  @Benchmark
  public ReadResult readText(Reports reports, Volume volume) {
    SourceFile text = reports.next().text();
    volume.megabytes += text.bytes().length;
    return reader.read(text);
  }

  private static SourceFile next(Reports reports, Volume volume) {
    SourceFile page = reports.next().page();
    volume.megabytes += page.bytes().length;
    return page;
  }
}
