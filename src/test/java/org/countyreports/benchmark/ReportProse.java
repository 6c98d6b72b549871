package org.countyreports.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/** Writes reports as counties do, of invented figures; the same seed gives the same reports. */
public final class ReportProse {

  /** Characters of a report of about 1.5 kB of UTF-8. */
  private static final int LENGTH = 520;

  private static final int PARAGRAPH = 170;
  private static final String[] VILLAGES = {"红旗村", "新建村", "上河村", "大湾村", "民主社区", "杨家村"};
  private static final String[] BOUNDS = {"", "", "近", "约", "超过"};
  private static final String[] NUMERALS = {"三", "十二", "二十五", "三十八", "一百零六"};

  private final Random random;
  private final int length;
  private final List<String> sentences = lines("report-sentences.txt");
  private final List<String> places;

  /** Reports of a seed about a few counties, about 1.5 kB each. */
  public ReportProse(long seed) {
    this(seed, LENGTH, lines("places.txt"));
  }

  /** Reports of a seed about some places that end behind so many characters. */
  ReportProse(long seed, int length, List<String> places) {
    this.random = new Random(seed);
    this.length = length;
    this.places = places;
  }

  /** Some reports, saved as text: headline, line of source and date, paragraphs. */
  public List<String> reports(int count) {
    List<String> reports = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      reports.add(report());
    }
    return reports;
  }

  private String report() {
    String[] place = any(places).split(" ");
    StringBuilder report = new StringBuilder(length * 2);
    report.append(place[1]).append("多措并举推进重点工作落地见效\n");
    report.append("来源:").append(place[1]).append("融媒体中心 发布时间:").append(published()).append('\n');
    report.append("本报讯 ");
    int paragraph = report.length();
    while (report.length() < length) {
      report.append(fill(any(sentences), place));
      if (report.length() - paragraph > PARAGRAPH) {
        report.append('\n');
        paragraph = report.length();
      }
    }
    return report.append('\n').toString();
  }

  private String published() {
    return String.format(
        Locale.ROOT, "%d-%02d-%02d", between(2012, 2023), between(7, 12), between(1, 28));
  }

  private String fill(String sentence, String[] place) {
    StringBuilder filled = new StringBuilder(sentence.length() * 2);
    int at = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
      int close = sentence.indexOf('}', open);
      filled.append(sentence, at, open).append(value(sentence.substring(open + 1, close), place));
      at = close + 1;
    }
    return filled.append(sentence, at, sentence.length()).toString();
  }

  private String value(String slot, String[] place) {
    return switch (slot) {
      case "county" -> place[1];
      case "town" -> place[between(2, place.length - 1)];
      case "village" -> VILLAGES[random.nextInt(VILLAGES.length)];
      case "date" -> between(1, 6) + "月" + between(1, 28) + "日";
      case "month" -> "1至" + between(2, 6) + "月";
      case "n" -> String.valueOf(between(4, 9999));
      case "small" -> String.valueOf(between(2, 60));
      case "wan" -> between(1, 99) + "." + between(1, 9) + "万";
      case "share" -> between(1, 39) + "." + between(1, 9);
      case "chinese" -> NUMERALS[random.nextInt(NUMERALS.length)];
      case "bound" -> BOUNDS[random.nextInt(BOUNDS.length)];
      default -> throw new IllegalArgumentException("no slot " + slot);
    };
  }

  private int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> lines(String name) {
    try (InputStream in = ReportProse.class.getResourceAsStream("/benchmark/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
