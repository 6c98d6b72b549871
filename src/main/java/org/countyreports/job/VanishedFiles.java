package org.countyreports.job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreports.load.Dataset;
import org.countyreports.load.Notice;
import org.countyreports.load.ProgramState;
import org.countyreports.load.PublicationGate;
import org.countyreports.load.RunCounts;
import org.countyreports.load.RunLog;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Removes the rows of files that are gone from the input folder, in one transaction. It comes after
 * the import, so that renamed files are there under their new names; where too much would go, as
 * when a disk is not mounted, it removes nothing and holds the publication back.
 */
final class VanishedFiles implements Tasklet {

  private static final int FILES_A_STATEMENT = 200;

  private final Manifest manifest;
  private final Dataset dataset;
  private final RunLog runs;
  private final ProgramState state;
  private final CurrentRun run;
  private final PublicationGate gate;
  private final double vanishingShare;

  VanishedFiles(
      Manifest manifest,
      Dataset dataset,
      RunLog runs,
      ProgramState state,
      CurrentRun run,
      PublicationGate gate,
      double vanishingShare) {
    this.manifest = manifest;
    this.dataset = dataset;
    this.runs = runs;
    this.state = state;
    this.run = run;
    this.gate = gate;
    this.vanishingShare = vanishingShare;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    Set<String> present =
        manifest.files().stream().map(InputFile::path).collect(Collectors.toSet());
    List<String> gone = dataset.paths().stream().filter(p -> !present.contains(p)).toList();
    long observations = count(gone);
    Optional<Notice> objection = gate.findObjectionToRemoving(observations, gone, vanishingShare);
    if (objection.isPresent()) {
      run.holdBack(objection.get());
      return RepeatStatus.FINISHED;
    }
    if (!gone.isEmpty()) {
      runs.add(
          run.id(),
          RunCounts.removed(gone.size(), observations).plus(dataset.renamed(gone, run.id())));
      state.markUnpublished();
    }
    for (int i = 0; i < gone.size(); i += FILES_A_STATEMENT) {
      dataset.remove(gone.subList(i, Math.min(gone.size(), i + FILES_A_STATEMENT)));
    }
    return RepeatStatus.FINISHED;
  }

  private long count(List<String> gone) {
    long observations = 0;
    for (int i = 0; i < gone.size(); i += FILES_A_STATEMENT) {
      observations +=
          dataset.countObservations(gone.subList(i, Math.min(gone.size(), i + FILES_A_STATEMENT)));
    }
    return observations;
  }
}
