package org.countyreports.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.SourceFile;

/**
 * The rates of files of one endless line, by the processor's time: what grows with the square of a
 * line's length shows here, where the second rate of a line would be far below the first.
 */
public final class EndlessRates {

  private static final double BYTES_A_NANO = 1e3;

  private EndlessRates() {}

  /** Prints a line for each kind of file: its rate at a tenth of so many megabytes and at all. */
  public static void main(String[] args) {
    int bytes = (int) (Double.parseDouble(args[0]) * 1_000_000);
    ReportInterpreter interpreter = new ReportInterpreter();
    lines()
        .forEach(
            (name, part) ->
                System.out.printf(
                    "%-12s %6.2f %6.2f MB/s%n",
                    name, rate(interpreter, part, bytes / 10), rate(interpreter, part, bytes)));
  }

  private static Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("digits", "7");
    lines.put("numerals", "一");
    lines.put("places", "金塔县");
    lines.put("townships", "东坝镇、");
    lines.put("figures", "志愿者30人");
    lines.put("dates", "3月5日");
    lines.put("brackets", "(");
    lines.put("prose", "全县出动志愿者30人,清运垃圾5吨。");
    return lines;
  }

  private static double rate(ReportInterpreter interpreter, String part, int bytes) {
    byte[] line = part.getBytes(StandardCharsets.UTF_8);
    byte[] head = "金塔县清理河道\n来源:金塔县融媒体中心 2021-07-05\n".getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[head.length + bytes / line.length * line.length];
    System.arraycopy(head, 0, file, 0, head.length);
    for (int at = head.length; at < file.length; at += line.length) {
      System.arraycopy(line, 0, file, at, line.length);
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    interpreter.interpret(new SourceFile("report.txt", file));
    return file.length * BYTES_A_NANO / (threads.getCurrentThreadCpuTime() - begin);
  }
}
