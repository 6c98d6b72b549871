package org.countyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countyreports.job.Preview;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.countyreports.job.show.Paint;
import org.countyreports.job.show.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PreviewTextTest {

  private static final Path SAMPLES = Path.of("src/test/resources/show");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsThePageAsReadInEitherLanguage(Language language) throws IOException {
    String golden = "flood." + language.name().toLowerCase(Locale.ROOT) + ".txt";
    assertThat(preview(SAMPLES.resolve("flood.html"), language, Paint.PLAIN, true))
        .isEqualTo(Files.readString(SAMPLES.resolve(golden)));
  }

  @Test
  void coloursOnATerminalAndTellsLeftOutBlocksOnlyWhenAsked() throws IOException {
    String shown = preview(SAMPLES.resolve("flood.html"), Language.EN, Paint.COLOUR, false);
    assertThat(shown)
        .contains("\u001b[1;32m转移群众1200余人\u001b[0m\u001b[2m#1\u001b[0m")
        .contains("\u001b[33m7月11日8时\u001b[0m")
        .doesNotContain("[转移群众")
        .doesNotContain("责任编辑");
  }

  @Test
  void aPageCannotCommandTheTerminal() throws IOException {
    Path page = folder.resolve("a.txt");
    Files.writeString(
        page, "安化县通报\n来源：安化县\u001b]0;x\u0007应急局 2021-07-12\n全县转移\u001b[2J群众1200\u009b人，形势平稳。\n");
    String shown = preview(page, Language.EN, Paint.PLAIN, true);
    assertThat(shown.chars().filter(c -> c != '\n' && Character.isISOControl(c))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, '', xterm, true",
    "false, '', xterm, false",
    "true, 1, xterm, false",
    "true, '', dumb, false"
  })
  void honoursWhatTheTerminalWants(boolean terminal, String noColor, String term, boolean colour) {
    assertThat(ViewOptions.isColourful(Map.of("NO_COLOR", noColor, "TERM", term), terminal))
        .isEqualTo(colour);
  }

  @Test
  void theLocaleDecidesTheLanguage() {
    assertThat(Language.of(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.ZH);
    assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH);
    assertThat(Language.of(Locale.GERMANY)).isEqualTo(Language.EN);
    assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.EN);
  }

  private static String preview(Path page, Language language, Paint paint, boolean why)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    View view = new View(new Messages(language), paint, why);
    new Preview(complaint -> {}).writeText(List.of(page), view, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
