package org.countyreports.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.SourceFile;

/**
 * What others do with the same texts, by the processor's time of one thread: HanLP portable cuts
 * them into words and does no more; expressions of the JDK look for number, unit and noun. Prints
 * megabytes of UTF-8 a second and what was found in a report.
 */
public final class Peers {

  private static final int COUNT = 2000;
  private static final int ROUNDS = 4;
  private static final double NANOS_A_MEGABYTE = 1e3;

  /**
   * The approach that one begins with: a number in digits or characters, what qualifies it, a
   * classifier, up to six characters of a noun. 清运垃圾近3.6万余吨 and 出动医务人员120余名 are found; of whom,
   * where and when is not asked.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(近|约|超过|达到|共|累计)?((?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千两]+)[万亿]?)(余|多)?"
              + "(人次|公里|公顷|平方米|万元|亿元|吨|亩|元|名|人|户|个|家|辆|株|套|份|条|艘|箱|只|处|所|笔|支|%)"
              + "(以上|左右)?([\\u4e00-\\u9fff]{0,6})");

  /** The days around it: 2020年3月5日, 3月5日, 1至6月. */
  private static final Pattern DAY =
      Pattern.compile("(?:\\d{4}年)?\\d{1,2}(?:至\\d{1,2})?月(?:\\d{1,2}日)?");

  private Peers() {}

  /** Prints a line for each. */
  public static void main(String[] args) {
    List<String> texts = new ReportProse(3).reports(COUNT);
    print("segmentation (HanLP portable), words", texts, segmentation());
    print("expressions of the JDK, matches", texts, Peers::matches);
    ReportInterpreter interpreter = new ReportInterpreter();
    print("this program, observations", texts, text -> observations(interpreter, text));
  }

  private static void print(String name, List<String> texts, ToIntFunction<String> work) {
    long bytes = texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
    double best = 0;
    long found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      found = texts.stream().mapToLong(work::applyAsInt).sum();
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
      best = Math.max(best, bytes * NANOS_A_MEGABYTE / nanos);
    }
    System.out.printf("%-40s %6.1f MB/s %6.1f a report%n", name, best, found / (double) COUNT);
  }

  private static int matches(String text) {
    int found = 0;
    for (Pattern pattern : List.of(FIGURE, DAY)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found++;
      }
    }
    return found;
  }

  private static int observations(ReportInterpreter interpreter, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int found = 0;
    for (InterpretedArticle article :
        interpreter.interpret(new SourceFile("report.txt", bytes)).articles()) {
      found += article.observations().size();
    }
    return found;
  }

  /** By reflection: HanLP is on the path of the profile benchmark alone. */
  private static ToIntFunction<String> segmentation() {
    try {
      Method segment = Class.forName("com.hankcs.hanlp.HanLP").getMethod("segment", String.class);
      return text -> {
        try {
          return ((List<?>) segment.invoke(null, text)).size();
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (ReflectiveOperationException absent) {
      return text -> 0;
    }
  }
}
