package org.countyreports.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countyreports.model.Indicator;
import org.countyreports.model.Region;
import org.countyreports.model.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A few invented reports as rows, small enough to work every answer out by hand. */
final class GoldenCorpus {

  /** Reports: file, day, key of the region, the report that it repeats. */
  private static final String[] REPORTS = {
    "a.txt 2022-03-05 630106 -",
    "b.txt 2022-03-06 630106 a.txt",
    "c.txt 2022-03-20 630106 -",
    "d.txt 2022-03-08 630121 -",
    "e.txt 2022-04-02 630121 -",
    "f.txt 2022-03-08 630121 -",
    "old.txt 2018-05-01 630122 -",
  };

  /** Observations: report, indicator, item, value, bound, unit, measure, first and last day. */
  private static final String[] OBSERVATIONS = {
    "a.txt personnel.volunteers 志愿者 1200 more_than {person} flow 2022-03-05 2022-03-05",
    "a.txt donation.money 爱心款 20000 more_than CNY flow 2022-03-05 2022-03-05",
    "a.txt donation.money 捐款 5000 exact CNY flow 2022-03-05 2022-03-05",
    "a.txt testing.samples 核酸采样 200000 more_than {person-time} cumulative - 2022-03-05",
    "a.txt population 总人口 400000 about {person} stock 2022-03-05 2022-03-05",
    "c.txt personnel.volunteers 志愿者 300 exact {person} flow 2022-03-20 2022-03-20",
    "c.txt testing.samples 核酸采样 250000 exact {person-time} cumulative - 2022-03-20",
    "c.txt donation.money 捐款 3000 nearly CNY flow 2022-03-20 2022-03-20",
    "c.txt cases.confirmed 现有病例 6 exact {person} stock 2022-03-20 2022-03-20",
    "d.txt personnel.volunteers 志愿者 500 about {person} flow 2022-03-08 2022-03-08",
    "d.txt donation.money 捐款 8000 exact CNY flow 2022-03-08 2022-03-08",
    "d.txt testing.samples 核酸采样 90000 exact {person-time} cumulative - 2022-03-08",
    "d.txt population 总人口 300000 exact {person} stock 2022-03-08 2022-03-08",
    "d.txt cases.confirmed 现有病例 12 exact {person} stock 2022-03-08 2022-03-08",
    "e.txt personnel.volunteers 志愿者 80 exact {person} flow 2022-04-02 2022-04-02",
    "e.txt sanitation.waste 垃圾 60000 exact kg flow 2022-04-02 2022-04-02",
    "e.txt vaccination.doses 接种率 92.3 exact % rate 2022-04-02 2022-04-02",
    "f.txt cases.confirmed 现有病例 15 exact {person} stock 2022-03-08 2022-03-08",
    "f.txt personnel.volunteers 志愿者 500 about {person} flow 2022-03-08 2022-03-08",
    "old.txt personnel.volunteers 志愿者 50 exact {person} flow 2018-05-01 2018-05-01",
  };

  private static final List<Region> REGIONS =
      List.of(
          new Region("630000", "青海省", Region.Level.PROVINCE, "", null, null, "630000"),
          new Region("630100", "西宁市", Region.Level.PREFECTURE, "630000", null, null, "630100"),
          new Region("630121", "大通县", Region.Level.COUNTY, "630100", null, null, "630121"),
          new Region(
              "630122",
              "湟中县",
              Region.Level.COUNTY,
              "630100",
              null,
              LocalDate.of(2019, 12, 5),
              "630106"),
          new Region(
              "630106",
              "湟中区",
              Region.Level.COUNTY,
              "630100",
              LocalDate.of(2019, 12, 6),
              null,
              "630106"));

  private final JdbcTemplate jdbc;
  private final RegionIndex regions = new RegionIndex(REGIONS);

  private GoldenCorpus(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Puts the rows into an empty database. */
  static void load(JdbcTemplate jdbc) {
    new GoldenCorpus(jdbc).load();
  }

  private void load() {
    new DimensionStore(jdbc).save(() -> new Dimensions(REGIONS, indicators(), units()), "golden");
    jdbc.update(
        "insert into import_run (run_id, started_at, status, input, program_version, manifest)"
            + " values (1, current_timestamp, 'running', '', '', '')");
    List<Object[]> files = new ArrayList<>();
    List<@Nullable Object[]> reports = new ArrayList<>();
    List<Object[]> observations = new ArrayList<>();
    for (String line : REPORTS) {
      String[] cells = line.split(" ");
      files.add(new Object[] {cells[0], "", 1, "", "imported", 1, 0, 0, 1});
      reports.add(report(cells));
      observations(cells[0], cells[0], cells, observations);
      if (!cells[3].equals("-")) {
        observations(cells[3], cells[0], cells, observations);
      }
    }
    Dataset.INSERT_FILE.insert(jdbc, files);
    ReportRow.INSERT.insert(jdbc, reports);
    ObservationRow.INSERT.insert(jdbc, observations);
    jdbc.update("update report set duplicate_of = 'r-a.txt' where source_file = 'b.txt'");
    jdbc.update(
        "update observation o set duplicate_of = (select p.observation_id from observation p"
            + " where p.report_id = 'r-a.txt' and p.position = o.position)"
            + " where report_id = 'r-b.txt'");
    jdbc.update(
        "update observation set duplicate_of = (select p.observation_id from observation p"
            + " where p.report_id = 'r-d.txt' and p.\"value\" = 500)"
            + " where report_id = 'r-f.txt' and \"value\" = 500");
    jdbc.update("insert into report_copy values ('r-b.txt', 'r-a.txt', 1, 1)");
    new UnpublishedFiles(jdbc).mark(Arrays.stream(REPORTS).map(r -> r.split(" ")[0]).toList());
    new Agreement(jdbc).update();
  }

  private @Nullable Object[] report(String[] cells) {
    LocalDate published = LocalDate.parse(cells[1]);
    return new @Nullable Object[] {
      "r-" + cells[0],
      cells[0],
      1,
      null,
      null,
      null,
      published,
      cells[2],
      null,
      regions.findKey(cells[2], published),
      null,
      null,
      "",
      0,
      0,
      0
    };
  }

  private void observations(String of, String report, String[] cells, List<Object[]> rows) {
    int position = 0;
    for (String line : OBSERVATIONS) {
      String[] o = line.split(" ");
      if (o[0].equals(of)) {
        rows.add(observation(report, position++, o, cells[2], LocalDate.parse(cells[1])));
      }
    }
  }

  private @Nullable Object[] observation(
      String report, int position, String[] o, String region, LocalDate published) {
    String name =
        REGIONS.stream().filter(r -> r.code().equals(region)).findFirst().orElseThrow().name();
    return new ObservationRow(
            "o-" + report + "-" + position,
            "r-" + report,
            position,
            o[3],
            PlainDecimal.of(new BigDecimal(o[3])),
            null,
            o[4],
            o[5],
            null,
            o[3],
            null,
            o[2],
            o[1],
            region,
            name,
            regions.findKey(region, published),
            "exact",
            null,
            null,
            day(o[7]),
            day(o[8]),
            o[2] + o[3],
            0,
            1,
            o[6],
            "whole",
            null,
            null)
        .values();
  }

  private static @Nullable LocalDate day(String text) {
    return text.equals("-") ? null : LocalDate.parse(text);
  }

  private static List<Indicator> indicators() {
    return ResourceCsv.read("/vocabulary/indicators.csv").stream()
        .map(
            r ->
                new Indicator(r.get("code"), r.get("label_zh"), r.get("label_en"), r.get("covers")))
        .toList();
  }

  private static List<Unit> units() {
    return ResourceCsv.read("/vocabulary/units.csv").stream()
        .map(r -> new Unit(r.get("code"), r.get("label_zh"), r.get("label_en"), r.get("dimension")))
        .toList();
  }
}
