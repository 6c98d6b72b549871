package org.countyreports.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreports.job.Limits;
import org.countyreports.job.WrongSettingException;
import org.countyreports.job.WrongSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Limits of an installation. */
final class LimitOptions {

  // 64MB, 64 MiB, 500kb, 1048576
  private static final Pattern SIZE = Pattern.compile("(\\d{1,12}) ?(?:([kmg])i?b)?");

  @Option(
      names = "--max-file-size",
      paramLabel = "SIZE",
      defaultValue = "64MB",
      description = "Larger files are rejected (default: ${DEFAULT-VALUE}).")
  private String maxFileSize = "64MB";

  @Option(
      names = "--vanishing-share",
      paramLabel = "SHARE",
      defaultValue = "0.25",
      description =
          "The part of the published observations that may vanish before a publication is held"
              + " back, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double vanishingShare = 0.25;

  @Option(
      names = "--altering-share",
      paramLabel = "SHARE",
      description =
          "The part of them that may change value, unit, region or period though the words stay, 0"
              + " to 1 (default: that of --vanishing-share).")
  private @Nullable Double alteringShare;

  @Option(
      names = "--files-a-chunk",
      paramLabel = "N",
      defaultValue = "64",
      description = "Files loaded in one transaction (default: ${DEFAULT-VALUE}).")
  private int filesAChunk = 64;

  @Option(
      names = "--seconds-a-file",
      paramLabel = "N",
      defaultValue = "60",
      description =
          "A file that takes longer keeps its published rows, is told as an issue and is tried again"
              + " alone (default: ${DEFAULT-VALUE}).")
  private int secondsAFile = 60;

  @Option(
      names = "--history-days",
      paramLabel = "N",
      defaultValue = "3650",
      description =
          "How long the database keeps what publications changed (default: ${DEFAULT-VALUE}).")
  private int historyDays = 3650;

  /** The limits; those that make no sense are refused. */
  Limits limits() {
    return limits(bytes(maxFileSize));
  }

  private Limits limits(long maxFileBytes) {
    return new Limits(
        maxFileBytes,
        vanishingShare,
        alteringShare == null ? vanishingShare : alteringShare,
        filesAChunk,
        secondsAFile,
        historyDays);
  }

  /** Checks all of them. */
  void check(WrongSettings wrong) {
    long bytes = wrong.check(() -> bytes(maxFileSize)) ? bytes(maxFileSize) : 1;
    wrong.check(() -> limits(bytes));
  }

  /** The bytes of a size as a person writes it. */
  static long bytes(String size) {
    Matcher matcher = SIZE.matcher(size.toLowerCase(Locale.ROOT).strip());
    if (!matcher.matches()) {
      throw new WrongSettingException("usage.max_file_size.form", size);
    }
    int unit = matcher.group(2) == null ? 0 : 1 + "kmg".indexOf(matcher.group(2));
    return Long.parseLong(matcher.group(1)) << (10 * unit);
  }
}
