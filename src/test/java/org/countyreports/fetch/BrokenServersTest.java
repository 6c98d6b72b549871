package org.countyreports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that do what no server should. */
class BrokenServersTest {

  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  static Stream<Arguments> servers() {
    return Stream.of(
        server("hangs before the head", (s, out) -> NEVER.await(), Failure.SILENT, 3),
        server(
            "hangs in the body",
            (s, out) -> {
              out.write(latin1(OK + "Content-Length: 100\r\n\r\nbegins"));
              out.flush();
              NEVER.await();
            },
            Failure.SILENT,
            3),
        server("hangs up at once", (s, out) -> s.close(), Failure.CUT_OFF, 3),
        server("resets the connection", BrokenServersTest::reset, Failure.CUT_OFF, 3),
        server(
            "is cut off",
            RawServer.says(OK + "Content-Length: 100\r\n\r\nonly this"),
            Failure.CUT_OFF,
            3),
        server(
            "is cut off inside of a chunk",
            RawServer.says(OK + "Transfer-Encoding: chunked\r\n\r\n20\r\nonly this"),
            Failure.CUT_OFF,
            3),
        server(
            "is cut off between chunks",
            RawServer.says(OK + "Transfer-Encoding: chunked\r\n\r\n4\r\nonly\r\n"),
            Failure.CUT_OFF,
            3),
        server("speaks another language", RawServer.says("220 ftp ready\r\n"), Failure.CUT_OFF, 3),
        server("says nothing", RawServer.says(OK + "Content-Length: 0\r\n\r\n"), null, 1),
        server(
            "announces too much",
            RawServer.says(OK + "Content-Length: 99999999999\r\n\r\nx"),
            Failure.TOO_LARGE,
            1),
        server("never ends", BrokenServersTest::endless, Failure.TOO_LARGE, 1),
        server("drips", BrokenServersTest::drip, Failure.TOO_SLOW, 1));
  }

  private static Arguments server(
      String name,
      RawServer.Behaviour behaviour,
      @org.jspecify.annotations.Nullable Failure failure,
      int requests) {
    return Arguments.of(name, behaviour, failure, requests);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void failsForItsReason(
      String name,
      RawServer.Behaviour behaviour,
      @org.jspecify.annotations.Nullable Failure failure,
      int requests) {
    try (RawServer server = new RawServer(behaviour)) {
      boolean slow = failure == Failure.SILENT || failure == Failure.TOO_SLOW;
      Manners hurried =
          Testing.manners(
              1 << 20,
              Duration.ofMillis(slow ? 400 : 20_000),
              Duration.ofMillis(slow ? 900 : 40_000));
      Web web = new Web(hurried, Testing.LOOPBACK, new ManualPacer(), null);
      Answer answer = Testing.get(web, server.url("/a.html"));
      if (failure == null) {
        assertThat(Testing.page(answer).body()).isEmpty();
      } else {
        assertThat(Testing.none(answer).why()).isEqualTo(failure);
      }
      assertThat(server.requests()).isEqualTo(requests);
    }
  }

  @Test
  void aPageThatIsLongerThanItsLengthIsThatLong() {
    try (RawServer server =
        new RawServer(RawServer.says(OK + "Content-Length: 4\r\n\r\nonly this"))) {
      Answer answer = Testing.get(Testing.web(new ManualPacer()), server.url("/a.html"));
      assertThat(new String(Testing.page(answer).body(), StandardCharsets.UTF_8)).isEqualTo("only");
    }
  }

  @Test
  void aPageWithoutALengthEndsWithItsConnection() {
    try (RawServer server = new RawServer(RawServer.says("HTTP/1.0 200 OK\r\n\r\nall of it"))) {
      Answer answer = Testing.get(Testing.web(new ManualPacer()), server.url("/a.html"));
      assertThat(new String(Testing.page(answer).body(), StandardCharsets.UTF_8))
          .isEqualTo("all of it");
    }
  }

  @Test
  void nobodyListens() {
    RawServer server = new RawServer((s, out) -> {});
    String url = server.url("/a.html");
    server.close();
    Answer answer = Testing.get(Testing.web(new ManualPacer()), url);
    assertThat(Testing.none(answer).why()).isEqualTo(Failure.NO_CONNECTION);
  }

  private static void reset(Socket socket, java.io.OutputStream out) throws java.io.IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  private static void endless(Socket socket, java.io.OutputStream out) throws java.io.IOException {
    out.write(latin1(OK + "\r\n"));
    byte[] block = new byte[1 << 16];
    Arrays.fill(block, (byte) 'x');
    while (true) {
      out.write(block);
    }
  }

  /** Something comes often enough to seem alive. */
  private static void drip(Socket socket, java.io.OutputStream out)
      throws java.io.IOException, InterruptedException {
    out.write(latin1(OK + "\r\n"));
    while (!NEVER.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      out.write('x');
      out.flush();
    }
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
