package org.countyreports.job;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.countyreports.load.Dataset;
import org.countyreports.load.SourceFileRow;

/** Tells which known files a selection means. */
final class SelectedFiles implements Predicate<SourceFileRow> {

  private final Selection selection;
  private final FilePatterns patterns;
  private final Set<String> paths = new HashSet<>();

  /** Asks the database once for what only it knows. */
  SelectedFiles(Selection selection, Path input, Dataset dataset) {
    this.selection = selection;
    this.patterns = new FilePatterns(selection.globs(), input);
    if (!selection.regionCode().isEmpty()) {
      paths.addAll(dataset.pathsOfRegion(selection.regionCode()));
    }
    if (selection.hasDays()) {
      paths.addAll(dataset.pathsPublished(selection.publishedFrom(), selection.publishedTo()));
    }
  }

  @Override
  public boolean test(SourceFileRow file) {
    return selection.all()
        || (selection.rejected() && file.rejected())
        || paths.contains(file.path())
        || patterns.matches(file.path());
  }
}
