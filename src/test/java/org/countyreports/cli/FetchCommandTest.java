package org.countyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {

  @TempDir Path folder;

  private final PrintStream standardOut = System.out;
  private final PrintStream standardErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private HttpServer server;
  private volatile String list = "<ul><li><a href=/a.html>清理河道</a> 2026-02-28</ul>";

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/", 404, "");
    serve("/news/", 200, null);
    serve("/a.html", 200, "<h1>清理河道</h1><p>志愿者清理河道，运走垃圾300吨，两岸面貌一新。</p>");
    server.start();
    sources("");
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void close() {
    System.setOut(standardOut);
    System.setErr(standardErr);
    server.stop(0);
  }

  private void serve(String path, int status, @org.jspecify.annotations.Nullable String page) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = (page == null ? list : page).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private void sources(String more) throws IOException {
    Files.writeString(
        folder.resolve("sources.yml"),
        """
        contact: fetch@county-data.example
        delay: 0s
        allow: 127.0.0.0/8
        sources:
          - name: longhui
            pages: http://127.0.0.1:%d/news/
            links: ul a
            region: 湖南省隆回县
        """
                .formatted(server.getAddress().getPort())
            + more);
  }

  private int run(String... args) throws IOException {
    Path settings = folder.resolve("application.yml");
    Files.writeString(
        settings,
        "county-reports:\n  input: %s\n  output: %s\n  metrics-file: %s\n"
            .formatted(
                folder.resolve("input"), folder.resolve("output"), folder.resolve("c.prom")));
    out.reset();
    err.reset();
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--config";
    all[args.length + 1] = settings.toString();
    return CountyReports.run(Map.of("COUNTY_REPORTS_LANG", "en"), all);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void fetchesThenImportsThenTells() throws IOException {
    assertThat(run("fetch")).as(out() + err()).isZero();
    assertThat(out()).contains("longhui: done: 1 new, 0 the same as others");
    assertThat(Files.readString(folder.resolve("c-fetch.prom")))
        .contains("county_reports_last_fetch_success 1\n")
        .contains("last_fetch_pages{source=\"longhui\",outcome=\"fetched\"} 1\n");
    assertThat(run("import")).isZero();
    assertThat(Files.readString(folder.resolve("output/observations.csv"))).contains("430524");
    assertThat(Files.readString(folder.resolve("output/run-report.html")))
        .contains("What the last fetch brought", "longhui");
    assertThat(run("status")).isZero();
    assertThat(out()).contains("fetch completed").contains("longhui: done: 1 new");
    assertThat(run("status", "--json")).isZero();
    assertThat(out()).contains("\"source\":\"longhui\"").contains("\"fetched\":1");
    assertThat(run("fetch", "--lang", "zh")).isZero();
    assertThat(out()).contains("longhui：完成：新增 0");
  }

  @Test
  void saysThatAListChangedItsLayout() throws IOException {
    run("fetch");
    list = "<div><a href=/b.html>b</a></div>";
    assertThat(run("fetch", "--json")).isEqualTo(ExitCode.FAILED);
    assertThat(out()).contains("\"code\":\"LAYOUT_CHANGED\"").contains("\"state\":\"failed\"");
    assertThat(err()).contains("fetch --check SOURCE");
    assertThat(run("fetch")).isEqualTo(ExitCode.FAILED);
    assertThat(out()).contains("showed 1 when it was read last: the page has a new layout");
    assertThat(Files.readString(folder.resolve("c-fetch.prom")))
        .contains("last_fetch_source_success{source=\"longhui\"} 0\n");
  }

  @Test
  void checksASource() throws IOException {
    list = "<ul><li><a href=/a.html>清理河道</a> 2026-02-28</ul><a href=/>首页\u001b[31m</a>";
    assertThat(run("fetch", "--check", "longhui")).as(out() + err()).isZero();
    assertThat(out())
        .contains("would be brought: 1")
        .containsPattern("\\+ http://127.0.0.1:\\d+/a.html 2026-02-28 清理河道")
        .contains("links does not mean it")
        .doesNotContain("\u001b");
    assertThat(folder.resolve("input")).doesNotExist();
    assertThat(run("fetch", "--check", "longhi")).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("there is no source longhi; longhui is meant?");
  }

  @Test
  void refusesSourcesWithWhatWouldBeRight() throws IOException {
    sources("    evry: 1d\n");
    assertThat(run("fetch")).isEqualTo(ExitCode.USAGE);
    assertThat(err())
        .contains("sources.yml, line 9: there is no setting evry here; every is meant?");
    assertThat(run("fetch", "--lang", "zh")).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("第 9 行：此处没有设置项 evry；是否指 every？");
    assertThat(run("fetch", "--sources", "nowhere.yml")).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("nowhere.yml cannot be read");
  }

  @Test
  void waitsForNobody() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    try (FileChannel channel =
            FileChannel.open(
                input.resolve(".county-reports.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(run("fetch")).isEqualTo(ExitCode.LOCKED);
      assertThat(err()).contains("another run is at work on " + input);
    }
  }
}
