package org.countyreports.parquet;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * What a Parquet file costs: {@code ParquetRate 1200000} writes so many generated observations and
 * prints processor time and size.
 */
public final class ParquetRate {

  private static final List<ParquetColumn> COLUMNS =
      IntStream.range(0, 26)
          .mapToObj(
              i ->
                  new ParquetColumn(
                      "c" + i,
                      i == 5 ? ParquetType.NUMBER : i == 3 ? ParquetType.INTEGER : ParquetType.TEXT,
                      i < 6))
          .toList();

  private ParquetRate() {}

  /** Writes the rows; the argument is their number. */
  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[0]);
    Path path = Files.createTempFile("rate", ".parquet");
    Random random = new Random(1);
    long start = processorTime();
    long characters = 0;
    Utf8Row cells = new Utf8Row();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (ParquetFile file =
        new ParquetFile(
            new BufferedOutputStream(Files.newOutputStream(path)), "rate", COLUMNS, thread)) {
      for (int i = 0; i < rows; i++) {
        String[] row = row(i, random);
        file.add(cells.set(row));
        for (String cell : row) {
          characters += cell.length();
        }
      }
    } finally {
      thread.shutdownNow();
    }
    long end = processorTime();
    System.out.printf(
        "%d rows of %d characters in all: %.1f s of processor time, %d bytes%n",
        rows, characters, (end - start) / 1e9, Files.size(path));
    Files.delete(path);
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static String[] row(int i, Random random) {
    String value = String.valueOf(random.nextInt(5_000));
    String sentence = "据统计，全县共出动志愿者" + i / 3 + "人次，为隔离群众送去生活物资" + i / 3 % 70 + "吨，开展核酸采样和环境消杀。";
    String[] row = {
      "o" + Long.toHexString(random.nextLong()),
      "r" + i / 12,
      i / 12_000 + "/" + i / 12 + ".html",
      "1",
      "志愿者" + value + "人次",
      value,
      "",
      "exact",
      "{person-time}",
      "",
      value,
      "人次",
      "志愿者",
      "personnel.volunteers",
      "63010" + i / 100 % 9,
      "某某县",
      "inherited",
      "",
      "",
      "2022-03-0" + (1 + i / 12 % 9),
      "2022-03-0" + (1 + i / 12 % 9),
      sentence,
      String.valueOf(i % 900),
      String.valueOf(i % 900 + 9),
      "",
      "flow"
    };
    return row;
  }
}
