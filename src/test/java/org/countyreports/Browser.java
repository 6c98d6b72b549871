package org.countyreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium that draws pages, where one is installed. */
public final class Browser {

  private static final int SECONDS = 120;

  private Browser() {}

  /** Draws a page at some width; skips the test aloud where there is no browser. */
  public static Path draw(Path page, Path folder, int width)
      throws IOException, InterruptedException {
    Optional<String> browser = find();
    assumeThat(browser).as("skipped: no headless Chromium is installed").isPresent();
    Path picture = folder.resolve(page.getFileName() + "-" + width + ".png");
    Process process =
        new ProcessBuilder(
                browser.orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("browser"),
                "--window-size=" + width + ",1600",
                "--screenshot=" + picture,
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(picture).isRegularFile();
    assertThat(Files.size(picture)).isGreaterThan(10_000);
    return picture;
  }

  private static Optional<String> find() {
    return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of("/usr/bin/" + name, "/usr/local/bin/" + name))
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst();
  }
}
