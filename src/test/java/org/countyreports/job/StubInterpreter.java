package org.countyreports.job;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.countyreports.load.Dimensions;
import org.countyreports.model.Article;
import org.countyreports.model.Bound;
import org.countyreports.model.Indicator;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.Issue;
import org.countyreports.model.Measure;
import org.countyreports.model.Metadata;
import org.countyreports.model.Observation;
import org.countyreports.model.Period;
import org.countyreports.model.Region;
import org.countyreports.model.RegionReference;
import org.countyreports.model.SourceFile;
import org.countyreports.model.Standing;
import org.countyreports.model.Unit;

/**
 * Reads reports of tests: each line {@code item=number} is an observation; {@code @code} names the
 * region of those behind it; {@code !} breaks the interpreter; {@code ?} is an issue.
 */
final class StubInterpreter implements Function<SourceFile, InterpretedReport> {

  static final LocalDate PUBLISHED = LocalDate.of(2022, 3, 6);

  static final Dimensions DIMENSIONS =
      new Dimensions(
          List.of(
              region("990000", "天省", Region.Level.PROVINCE, ""),
              region("990100", "地市", Region.Level.PREFECTURE, "990000"),
              region("990121", "人县", Region.Level.COUNTY, "990100"),
              region("990122", "和县", Region.Level.COUNTY, "990100")),
          List.of(new Indicator("goods", "物资", "Goods", "everything")),
          List.of(new Unit("{item}", "件", "items", "count")));

  @Override
  public InterpretedReport apply(SourceFile file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
    } catch (CharacterCodingException e) {
      return rejected(file, "NOT_TEXT");
    }
    return text.isBlank() ? rejected(file, "EMPTY_FILE") : interpreted(file, text);
  }

  private static InterpretedReport interpreted(SourceFile file, String text) {
    List<Observation> observations = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    String region = "990121";
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("!")) {
        throw new IllegalStateException("broken by\na test");
      } else if (line.startsWith("@")) {
        region = line.substring(1);
      } else if (line.startsWith("?")) {
        issues.add(
            new Issue(file.path(), 1, Issue.Severity.WARNING, "ODD", line, line, start, start + 1));
      } else if (line.contains("=")) {
        observations.add(observation(file, line, start, region));
      }
      start += line.length() + 1;
    }
    Metadata metadata =
        new Metadata(
            text.lines().findFirst().orElse(""),
            "人县报",
            List.of("张三", "李四"),
            PUBLISHED,
            "",
            "UTF-8",
            List.of());
    return new InterpretedReport(
        file.path(),
        "",
        List.of(
            new InterpretedArticle(
                "r-" + file.path(),
                new Article(file.path(), 1, metadata, text, List.of(), false),
                reference("990121"),
                observations,
                issues,
                List.of())),
        List.of());
  }

  private static Observation observation(SourceFile file, String line, int start, String region) {
    int equals = line.indexOf('=');
    return new Observation(
        "o-" + file.path() + "-" + line.substring(0, equals),
        line,
        start,
        start + line.length(),
        line,
        new BigDecimal(line.substring(equals + 1)),
        null,
        Bound.EXACT,
        "{item}",
        "",
        line.substring(equals + 1),
        "件",
        line.substring(0, equals),
        "goods",
        reference(region),
        new Period(null, null, ""),
        Measure.FLOW,
        Standing.WHOLE);
  }

  private static RegionReference reference(String code) {
    return new RegionReference(code, "", RegionReference.Status.EXACT, "", "", "");
  }

  private static InterpretedReport rejected(SourceFile file, String code) {
    return new InterpretedReport(
        file.path(),
        "",
        List.of(),
        List.of(Issue.ofFile(file.path(), Issue.Severity.ERROR, code, file.path() + ": " + code)));
  }

  private static Region region(String code, String name, Region.Level level, String parent) {
    return new Region(code, name, level, parent, null, null, code);
  }
}
