package org.countyreports.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The program with the interpreter of tests in a process of its own, which dies without another
 * word when it comes to its point: {@code file 64}, {@code before 7} or {@code after 7} commits,
 * {@code publishing}, {@code aside} (the publication is being written), {@code whole} (it is being
 * put in place). At {@code linger} it waits to be told to stop, at {@code never} it does its work.
 */
final class CrashChild {

  private final String point;
  private final int number;
  private final ImportWorld world;
  private final AtomicInteger files = new AtomicInteger();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();

  private CrashChild(ImportWorld world, String[] point) {
    this.world = world;
    this.point = point[0];
    this.number = point.length > 1 ? Integer.parseInt(point[1]) : 0;
  }

  /** Starts it: folder, address of the database or nothing for H2, and the point. */
  static Process start(Path folder, String url, String point) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            CrashChild.class.getName(),
            folder.toString(),
            url,
            point)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("child.log").toFile())
        .start();
  }

  public static void main(String[] args) throws Exception {
    ImportWorld world = new ImportWorld(Path.of(args[0]), args[1]);
    new CrashChild(world, args[2].split(" ")).run();
  }

  private void run() throws Exception {
    if (point.equals("aside") || point.equals("whole")) {
      Path folder = world.output.resolve(point.equals("aside") ? ".publishing" : ".published");
      Thread watcher = new Thread(() -> dieOnceThere(folder), "watcher");
      watcher.setDaemon(true);
      watcher.start();
    }
    Importer importer =
        new Importer(
            new StubInterpreter(), StubInterpreter.DIMENSIONS, Backoff.DEFAULT, this::listen);
    importer.run(world.settings(2, false, true), progress());
  }

  private void listen(Engine engine) {
    engine
        .transactions()
        .addListener(
            new TransactionExecutionListener() {
              @Override
              public void beforeCommit(TransactionExecution transaction) {
                dieAt("before", begun.incrementAndGet());
              }

              @Override
              public void afterCommit(
                  TransactionExecution transaction,
                  @org.jspecify.annotations.Nullable Throwable failure) {
                dieAt("after", ended.incrementAndGet());
              }
            });
  }

  private ImportProgress progress() {
    return new ImportProgress() {
      @Override
      public void advanced() {
        int done = files.incrementAndGet();
        dieAt("file", done);
        if (point.equals("linger") && done == 100) {
          lingers();
        }
      }

      @Override
      public void publishing() {
        dieAt("publishing", 0);
      }
    };
  }

  private void dieAt(String here, int count) {
    if (point.equals(here) && number == count) {
      Runtime.getRuntime().halt(137);
    }
  }

  private void dieOnceThere(Path folder) {
    while (!Files.exists(folder)) {
      Thread.onSpinWait();
    }
    long until = System.nanoTime() + number * 1_000L;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    Runtime.getRuntime().halt(137);
  }

  /** Waits until it is told to stop, as a hook of the machine's shutdown sees it. */
  private void lingers() {
    CountDownLatch stopping = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stopping::countDown));
    try {
      Files.writeString(world.output.resolve("lingers"), "");
      stopping.await();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
