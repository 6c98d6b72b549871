package org.countyreports.job;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.countyreports.load.Dataset;
import org.countyreports.load.SourceFileRow;
import org.countyreports.text.Glob;

/** Tells which known files a selection means. */
final class SelectedFiles implements Predicate<SourceFileRow> {

  private final Selection selection;
  private final List<Glob> globs;
  private final Set<String> paths = new HashSet<>();

  /** Asks the database once for what only it knows. */
  SelectedFiles(Selection selection, Dataset dataset) {
    this.selection = selection;
    this.globs = selection.globs().stream().map(Glob::new).toList();
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
        || globs.stream().anyMatch(glob -> glob.matches(file.path()));
  }
}
