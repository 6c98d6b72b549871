package org.countyreports.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The rates of the benchmarks by the processor's time of the thread, for machines that others use
 * at the same time: the best slice counts, as others only ever make it slower.
 */
public final class CpuRates {

  private static final long SLICE_NANOS = 200_000_000L;
  private static final double NANOS = 1e9;
  private static final double BYTES_A_NANO = 1e3;
  private static final int BATCH = 256;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long thread = Thread.currentThread().getId();
  private final Reports reports = new Reports();

  /**
   * Prints a line for each benchmark that fits a pattern, which stands behind the seconds of each.
   */
  public static void main(String[] args) {
    double seconds = Double.parseDouble(args[0]);
    Pattern wanted = Pattern.compile(args[1]);
    CpuRates rates = new CpuRates();
    benchmarks()
        .forEach(
            (name, benchmark) -> {
              if (wanted.matcher(name).matches()) {
                rates.print(name, benchmark, seconds);
              }
            });
  }

  private static Map<String, BiConsumer<Reports, Volume>> benchmarks() {
    TextBenchmark text = new TextBenchmark();
    PageBenchmark page = new PageBenchmark();
    Map<String, BiConsumer<Reports, Volume>> all = new LinkedHashMap<>();
    all.put("fold", text::fold);
    all.put("extract", text::extract);
    all.put("figures", text::figures);
    all.put("periods", text::periods);
    all.put("regions", text::regions);
    all.put("observations", text::observations);
    all.put("interpret", text::interpret);
    all.put("readText", page::readText);
    all.put("parsePage", page::parsePage);
    all.put("readPage", page::readPage);
    all.put("interpretPage", page::interpretPage);
    return all;
  }

  private void print(String name, BiConsumer<Reports, Volume> benchmark, double seconds) {
    long begin = threads.getThreadCpuTime(thread);
    double best = 0;
    long garbage = 0;
    while (threads.getThreadCpuTime(thread) - begin < seconds * NANOS) {
      Volume volume = new Volume();
      long allocated = threads.getThreadAllocatedBytes(thread);
      long from = threads.getThreadCpuTime(thread);
      long nanos = 0;
      int count = 0;
      while (nanos < SLICE_NANOS) {
        for (int i = 0; i < BATCH; i++) {
          benchmark.accept(reports, volume);
        }
        count += BATCH;
        nanos = threads.getThreadCpuTime(thread) - from;
      }
      best = Math.max(best, volume.megabytes * BYTES_A_NANO / nanos);
      garbage = (threads.getThreadAllocatedBytes(thread) - allocated) / count;
    }
    System.out.printf("%-14s %6.1f MB/s %9d bytes of garbage a report%n", name, best, garbage);
  }
}
