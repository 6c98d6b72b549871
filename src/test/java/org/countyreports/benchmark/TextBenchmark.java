package org.countyreports.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.countyreports.ReportInterpreter;
import org.countyreports.extract.Extraction;
import org.countyreports.extract.MentionExtractor;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.Mention;
import org.countyreports.normalize.Normalizer;
import org.countyreports.normalize.ReadArticle;
import org.countyreports.normalize.figure.IndicatorRules;
import org.countyreports.normalize.figure.Units;
import org.countyreports.normalize.place.PlaceReader;
import org.countyreports.normalize.place.Places;
import org.countyreports.normalize.place.RegionRegister;
import org.countyreports.normalize.time.PeriodReader;
import org.countyreports.normalize.time.Periods;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From text to observations: each stage alone, then together. An operation is one report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextBenchmark {

  /** What a figure is without its place and time. */
  public record Figure(
      @Nullable BigDecimal value, @Nullable BigDecimal max, String unit, String indicator) {}

  private final Lexicon lexicon = Lexicon.load();
  private final RegionRegister register = RegionRegister.load();
  private final MentionExtractor extractor = new MentionExtractor(lexicon);
  private final Units units = new Units(lexicon);
  private final IndicatorRules indicators = new IndicatorRules(lexicon);
  private final PlaceReader places = new PlaceReader(register, lexicon);
  private final PeriodReader periods = new PeriodReader();
  private final Normalizer normalizer = new Normalizer(lexicon, register);
  private final ReportInterpreter interpreter = new ReportInterpreter();

  /** Folding alone. */
  @Benchmark
  public FoldedText fold(Reports reports, Volume volume) {
    return FoldedText.of(next(reports, volume).article().text());
  }

  /** The number grammar. */
  @Benchmark
  public Extraction extract(Reports reports, Volume volume) {
    return extract(next(reports, volume));
  }

  /** Number grammar, units and indicators: observations without place and time. */
  @Benchmark
  public List<Figure> figures(Reports reports, Volume volume) {
    List<Mention> mentions = extract(next(reports, volume)).mentions();
    List<String> codes = mentions.stream().map(units::unitOf).toList();
    List<String> meanings = indicators.indicatorsOf(mentions, codes);
    List<Figure> figures = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      BigDecimal value = units.canonical(mention, mention.value());
      BigDecimal max = units.canonical(mention, mention.valueMax());
      figures.add(new Figure(value, max, codes.get(i), meanings.get(i)));
    }
    return figures;
  }

  /** The place of the report and of each of its paragraphs. */
  @Benchmark
  public Places regions(Reports reports, Volume volume) {
    Reports.Report report = next(reports, volume);
    return places.read(report.article(), FoldedText.of(report.article().text()));
  }

  /** Every date and what it governs. */
  @Benchmark
  public Periods periods(Reports reports, Volume volume) {
    Reports.Report report = next(reports, volume);
    return periods.read(report.article(), FoldedText.of(report.article().text()));
  }

  /** Text to observations with regions and periods. */
  @Benchmark
  public List<InterpretedArticle> observations(Reports reports, Volume volume) {
    Reports.Report report = next(reports, volume);
    FoldedText text = FoldedText.of(report.article().text());
    Extraction found = extractor.extract(report.article(), text);
    return normalizer.normalize(
        List.of(
            new ReadArticle(
                report.article(), text, found.mentions(), found.leftOut(), found.times())));
  }

  /** The whole road from the bytes of a text file to observations. */
  @Benchmark
  public InterpretedReport interpret(Reports reports, Volume volume) {
    return interpreter.interpret(next(reports, volume).text());
  }

  private Extraction extract(Reports.Report report) {
    return extractor.extract(report.article(), FoldedText.of(report.article().text()));
  }

  private static Reports.Report next(Reports reports, Volume volume) {
    Reports.Report report = reports.next();
    volume.megabytes += report.bodyBytes();
    return report;
  }
}
