package org.countyreports.job;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file system of a few kilobytes in memory, where the machine lets tests mount one. */
public final class TinyDisk implements AutoCloseable {

  private final Path folder;

  private TinyDisk(Path folder) {
    this.folder = folder;
  }

  /** Skips a test where nothing can be mounted: on Linux it takes the rights of root. */
  public static void assumeMountable() throws IOException {
    Path probe = Files.createTempDirectory("tiny-disk");
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", probe.toString());
    if (mounted) {
      run("umount", probe.toString());
    }
    Files.delete(probe);
    assumeThat(mounted).as("skipped: no file system can be mounted here").isTrue();
  }

  public static TinyDisk mount(Path folder, int kilobytes) throws IOException {
    Files.createDirectories(folder);
    run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
    return new TinyDisk(folder);
  }

  /** Makes room. */
  public void grow() {
    run("mount", "-o", "remount,size=256m", folder.toString());
  }

  @Override
  public void close() {
    run("umount", "--lazy", folder.toString());
  }

  private static boolean run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
