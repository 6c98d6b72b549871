package org.countyreports.job;

import java.nio.file.Path;
import org.countyreports.model.Issue;
import org.jspecify.annotations.Nullable;

/**
 * A file found in the input folder.
 *
 * @param path relative to the input folder, with forward slashes
 * @param file where it lies
 * @param size in bytes
 * @param modified time of last change in milliseconds since 1970
 * @param problem why it cannot be read; null where nothing speaks against it
 * @param origin the file beside it that tells where it is from; null where there is none
 */
public record InputFile(
    String path,
    Path file,
    long size,
    long modified,
    @Nullable Issue problem,
    @Nullable InputFile origin) {

  /** A file with nothing beside it. */
  public InputFile(String path, Path file, long size, long modified, @Nullable Issue problem) {
    this(path, file, size, modified, problem, null);
  }

  InputFile withOrigin(@Nullable InputFile beside) {
    return new InputFile(path, file, size, modified, problem, beside);
  }
}
