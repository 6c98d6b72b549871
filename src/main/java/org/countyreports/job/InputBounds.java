package org.countyreports.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an input folder: not the output folder in it, and nothing that a link leads to
 * elsewhere unless that is asked for. All paths are compared without links.
 *
 * @param folder as it was named
 * @param home the same without links
 * @param output the output folder without links; null where there is none
 * @param links which links are followed
 */
record InputBounds(Path folder, Path home, @Nullable Path output, Links links) {

  /** A folder of which nobody writes an output. */
  static InputBounds of(Path folder, Links links) throws IOException {
    return new InputBounds(folder, folder.toRealPath(), null, links);
  }

  /** The input folder of an import. */
  static InputBounds of(ImportSettings settings) throws IOException {
    Path folder = settings.input();
    return new InputBounds(
        folder, folder.toRealPath(), withoutLinks(settings.output()), settings.links());
  }

  /** Refuses folders that would make an import read what it wrote, whatever is left out. */
  static void check(Path input, Path output) {
    try {
      Path in = input.toRealPath();
      Path out = withoutLinks(output.toAbsolutePath().normalize());
      if (in.equals(out)) {
        throw new WrongSettingException("usage.output_is_input", output);
      }
      if (in.startsWith(out)) {
        throw new WrongSettingException("usage.input_in_output", input, output);
      }
    } catch (IOException e) {
      throw new WrongSettingException("usage.unresolved", input, output);
    }
  }

  /** Whether the output folder lies in the input folder. */
  static boolean isOutputInside(ImportSettings settings) throws IOException {
    return withoutLinks(settings.output()).startsWith(settings.input().toRealPath());
  }

  /** Whether something, named without links, is the output or in it. */
  boolean isOutput(Path real) {
    return output != null && real.startsWith(output);
  }

  /** Whether something, named without links, may not be followed to. */
  boolean isForbidden(Path real) {
    return links == Links.INSIDE && !real.startsWith(home);
  }

  /** A path without links, of which only the beginning need be there. */
  private static Path withoutLinks(Path path) throws IOException {
    Path there = path;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(path)).normalize();
  }
}
