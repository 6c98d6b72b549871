package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTextTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Bytes of a path, and how it is written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          612E747874                   | a.txt
          E4B8ADE69687                 | 中文
          E4B8AD25E69687               | 中%文
          D6D0CEC4                     | \\g中文
          D6D0CEC42E747874             | \\g中文.txt
          642F782E747874               | d/x.txt
          645C782E747874               | d\\\\x.txt
          D6D02FE4B8AD                 | \\g中/中
          D6D05C61                     | \\g中\\\\a
          5C67E4B8AD                   | \\\\g中
          5C7844362E747874             | \\\\xD6.txt
          D62E747874                   | \\xD6.txt
          61FFE4B8AD                   | a\\xFF中
          E4B8                         | \\g涓
          EDA080                       | \\xED\\xA0\\x80
          C080                         | \\g纮
          A6D9                         | \\xA6\\xD9
          """)
  void aNameIsWrittenByItsBytes(String bytes, String text) {
    assertThat(FileNameText.ofBytes(HexFormat.of().parseHex(bytes))).isEqualTo(text);
  }

  @Test
  void everyNameIsWrittenUniquelyAndLeadsBack() {
    Random random = new Random(7);
    byte[] likely = {'a', '\\', 'g', 'x', 'D', '6', (byte) 0xD6, (byte) 0xD0, (byte) 0xB5, '.'};
    Map<String, String> seen = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      byte[] name = new byte[1 + random.nextInt(5)];
      for (int j = 0; j < name.length; j++) {
        int any = 1 + random.nextInt(255);
        name[j] = random.nextBoolean() ? likely[random.nextInt(10)] : (byte) (any == '/' ? 1 : any);
      }
      String text = FileNameText.ofBytes(name);
      String hex = HexFormat.of().formatHex(name);
      assertThat(HexFormat.of().formatHex(bytes(text))).as(text).isEqualTo(hex);
      assertThat(seen.computeIfAbsent(text, t -> hex)).as(text).isEqualTo(hex);
    }
  }

  /** As a job of cron sees it, and as a terminal does. */
  @ParameterizedTest
  @CsvSource({"C", "POSIX", "C.UTF-8"})
  void theLocaleChangesNothing(String locale, @TempDir Path folder) throws Exception {
    RawNames.write(folder, "D6D0CEC42E747874");
    RawNames.write(folder, "E4B8ADE696872E747874");
    RawNames.write(folder, "642F782E747874");
    RawNames.write(folder, "645C782E747874");
    RawNames.write(folder, "FF2E747874");
    assertThat(RawNames.listed(folder, locale))
        .containsExactly(
            "\\g中文.txt 16", "\\xFF.txt 10", "d/x.txt 14", "d\\\\x.txt 14", "中文.txt 20");
  }

  /** The way back, as docs/operations.md tells it. */
  private static byte[] bytes(String name) {
    boolean old = name.startsWith("\\g");
    Charset charset = old ? GB18030 : StandardCharsets.UTF_8;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = old ? 2 : 0; i < name.length(); i++) {
      if (name.startsWith("\\x", i)) {
        bytes.write(Integer.parseInt(name, i + 2, i + 4, 16));
        i += 3;
      } else if (name.charAt(i) == '\\') {
        bytes.write('\\');
        i++;
      } else {
        int end = name.offsetByCodePoints(i, 1);
        bytes.writeBytes(name.substring(i, end).getBytes(charset));
        i = end - 1;
      }
    }
    return bytes.toByteArray();
  }
}
