package org.countyreports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program fetches a whole site in a process of its own and is killed again and again on the
 * way, then imports what came. {@code -Dcrash.kills=50} takes a site of 1,000 pages and ten kills.
 */
class FetchCrashTest {

  private static final boolean LONG = Integer.getInteger("crash.kills", 2) > 10;
  private static final int PAGES = LONG ? 1000 : 200;
  private static final int KILLS = LONG ? 10 : 2;
  private static final int KILLED = 137;

  @TempDir Path folder;

  private final Random random = new Random(7);
  private volatile @Nullable Process child;
  private volatile int killAt = Integer.MAX_VALUE;
  private int served;

  @Test
  void nothingIsFetchedTwiceAndNothingIsLost() throws Exception {
    try (LocalSite site = new LocalSite()) {
      CountySite county = new CountySite(site, PAGES);
      county.pages().forEach((path, page) -> site.on(path, exchange -> serve(exchange, page)));
      writeSettings(site);
      for (int kill = 0; kill < KILLS; kill++) {
        Set<String> had = fetched();
        site.forget();
        killAt = served + PAGES / (KILLS + 1);
        assertThat(run("fetch")).as(log()).isEqualTo(KILLED);
        assertNoneOf(had, site);
      }
      Set<String> had = fetched();
      site.forget();
      killAt = Integer.MAX_VALUE;
      assertThat(run("fetch")).as(log()).isZero();
      assertNoneOf(had, site);
      assertThat(served)
          .as("pages on their way when a kill came")
          .isLessThanOrEqualTo(PAGES + KILLS);
      assertArchiveIs(county.pages());
      site.forget();
      assertThat(run("fetch")).as(log()).isZero();
      assertThat(site.asked()).containsExactly("/robots.txt", "/news/");
      System.out.printf(
          "FetchCrashTest: %d pages, %d kills, %d requests, %d of them for the second time%n",
          PAGES, KILLS, served, served - PAGES);
    }
    assertThat(run("import")).as(log()).isZero();
    assertAllObservationsAreThere();
  }

  /** Serves a page; the visitor dies before, amid or behind one of them. */
  private void serve(HttpExchange exchange, byte[] page) throws IOException {
    int number;
    synchronized (this) {
      number = ++served;
    }
    if (number != killAt) {
      LocalSite.send(exchange, 200, "text/html", page);
      return;
    }
    Process victim = Objects.requireNonNull(child);
    switch (random.nextInt(3)) {
      case 0 -> victim.destroyForcibly();
      case 1 -> {
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page, 0, page.length / 2);
        exchange.getResponseBody().flush();
        victim.destroyForcibly();
      }
      default -> {
        LocalSite.send(exchange, 200, "text/html", page);
        exchange.close();
        long until = System.nanoTime() + random.nextInt(5_000_000);
        while (System.nanoTime() < until) {
          Thread.onSpinWait();
        }
        victim.destroyForcibly();
      }
    }
  }

  private void writeSettings(LocalSite site) throws IOException {
    Files.writeString(
        folder.resolve("sources.yml"),
        """
        contact: fetch@county-data.example
        delay: 0s
        allow: 127.0.0.0/8
        sources:
          - name: county
            pages: http://127.0.0.1:%d/news/
            links: ul a
            match: /news/*/r*.html
            paging: {pattern: "index_{page}.html", from: 1, most: 1000}
            region: 湖南省隆回县
        """
            .formatted(site.port()));
    Files.writeString(
        folder.resolve("application.yml"),
        "county-reports:\n  input: %s\n  output: %s\n"
            .formatted(folder.resolve("input"), folder.resolve("output")));
  }

  private int run(String command) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.countyreports.cli.CountyReports",
                command,
                "--config",
                folder.resolve("application.yml").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("child.log").toFile())
            .start();
    child = process;
    return process.waitFor();
  }

  private String log() throws IOException {
    Path log = folder.resolve("child.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /** The paths of all pages that lie there with their JSON. */
  private Set<String> fetched() throws IOException {
    Set<String> paths = new HashSet<>();
    for (Path page : pages()) {
      paths.add(path(page));
    }
    return paths;
  }

  private static String path(Path page) throws IOException {
    byte[] json = Files.readAllBytes(page.resolveSibling(page.getFileName() + OriginJson.SUFFIX));
    String url = OriginJson.text(OriginJson.tree(json).orElseThrow(), "url");
    return url.substring(url.indexOf("/news/"));
  }

  private List<Path> pages() throws IOException {
    Path input = folder.resolve("input");
    if (!Files.exists(input)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(input)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d\\d-[0-9a-f]+\\.html"))
          .toList();
    }
  }

  /** The server was asked for no page that was there, and for none twice. */
  private static void assertNoneOf(Set<String> had, LocalSite site) {
    List<String> asked = site.asked().stream().filter(p -> p.matches("/news/\\d/r.*")).toList();
    assertThat(asked).isNotEmpty().doesNotHaveDuplicates().noneMatch(had::contains);
  }

  private void assertArchiveIs(Map<String, byte[]> served) throws IOException {
    Map<String, byte[]> there = new TreeMap<>();
    for (Path page : pages()) {
      assertThat(there.put(path(page), Files.readAllBytes(page))).isNull();
    }
    assertThat(there.keySet()).isEqualTo(new TreeSet<>(served.keySet()));
    served.forEach((path, bytes) -> assertThat(there.get(path)).isEqualTo(bytes));
    try (Stream<Path> files = Files.walk(folder.resolve("input"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  private void assertAllObservationsAreThere() throws IOException {
    assertThat(records("reports.csv"))
        .hasSize(PAGES)
        .allSatisfy(
            report -> {
              assertThat(report.get("url")).startsWith("http://127.0.0.1");
              assertThat(report.get("published")).startsWith("2026-02-");
              assertThat(report.get("region_code")).isEqualTo("430524");
            });
    Set<String> found = new HashSet<>();
    for (CSVRecord row : records("observations.csv")) {
      found.add(row.get("value") + " " + row.get("unit"));
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      expected.add(CountySite.tons(i) * 1000 + " kg");
      expected.add(CountySite.people(i) + " {person}");
    }
    assertThat(found).containsAll(expected);
    assertThat(records("issues.csv")).isEmpty();
  }

  private List<CSVRecord> records(String table) throws IOException {
    try (Reader reader = Files.newBufferedReader(folder.resolve("output").resolve(table))) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
