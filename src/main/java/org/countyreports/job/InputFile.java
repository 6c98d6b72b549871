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
 */
public record InputFile(
    String path, Path file, long size, long modified, @Nullable Issue problem) {}
