package org.countyreports.job;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countyreports.load.Agreement;
import org.countyreports.load.Dataset;
import org.countyreports.load.DimensionStore;
import org.countyreports.load.Dimensions;
import org.countyreports.load.ForeignPublication;
import org.countyreports.load.ProgramState;
import org.countyreports.load.Publication;
import org.countyreports.load.PublicationGate;
import org.countyreports.load.RegionIndex;
import org.countyreports.load.ReportCopies;
import org.countyreports.load.RunLog;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The import as a job: begin, import file by file, remove what vanished, find copies and what
 * contradicts one another, publish. Each step may be done again: what is in the database decides
 * what is left to do.
 */
final class ImportJob {

  static final String NAME = "import";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final JdbcOperations jdbc;
  private final Later<Function<SourceFile, InterpretedReport>> interpreter;
  private final Supplier<Dimensions> dimensions;

  ImportJob(
      JobRepository repository,
      PlatformTransactionManager transactions,
      JdbcOperations jdbc,
      Later<Function<SourceFile, InterpretedReport>> interpreter,
      Supplier<Dimensions> dimensions) {
    this.repository = repository;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.interpreter = interpreter;
    this.dimensions = dimensions;
  }

  /** The job for some files. */
  Job build(RunPlan plan, Suspects suspects, ReadingLog log, Workers workers) {
    SimpleJobBuilder job =
        new JobBuilder(NAME, repository)
            .start(begin(plan))
            .next(recall(plan))
            .next(survey(plan))
            .next(files(plan, suspects, log, workers));
    if (!plan.settings().keepMissing()) {
      job.next(vanished(plan));
    } else if (!plan.settings().accept()) {
      job.next(tasklet("keep", new KeepPublished(publishedFiles(plan), plan.run())));
    }
    return job.next(copies()).next(agreement()).next(publish(plan)).build();
  }

  private Step recall(RunPlan plan) {
    return tasklet("recall", new RecallPublication(publishedFiles(plan)));
  }

  private ForeignPublication publishedFiles(RunPlan plan) {
    return new ForeignPublication(jdbc, plan.settings().output());
  }

  private Step vanished(RunPlan plan) {
    return tasklet(
        "vanished",
        new VanishedFiles(
            plan.manifest(),
            new Dataset(jdbc),
            new RunLog(jdbc),
            new ProgramState(jdbc),
            plan.run(),
            new PublicationGate(jdbc),
            plan.settings().accept() ? 1 : plan.settings().limits().vanishingShare()));
  }

  private Step copies() {
    return tasklet("copies", new FindCopies(new ReportCopies(jdbc)));
  }

  private Step agreement() {
    return tasklet("agreement", new FindAgreement(new Agreement(jdbc)));
  }

  private Step begin(RunPlan plan) {
    return tasklet(
        "begin",
        new BeginRun(
            plan.run(),
            new RunLog(jdbc),
            plan.settings().input().toString(),
            plan.programVersion(),
            plan.manifest().digest()));
  }

  private Step survey(RunPlan plan) {
    return tasklet(
        "survey",
        new Survey(
            plan, reportFiles(plan), new Dataset(jdbc), new RunLog(jdbc), interpreter::begin));
  }

  private ReportFiles reportFiles(RunPlan plan) {
    return new ReportFiles(
        file -> plan.run().leftOut().note(interpreter.get().apply(file)),
        plan.settings().limits().maxFileBytes());
  }

  private Step files(RunPlan plan, Suspects suspects, ReadingLog log, Workers workers) {
    Dataset dataset = new Dataset(jdbc);
    // The survey has put aside what is unchanged.
    FileProcessor processor =
        new FileProcessor(
            reportFiles(plan),
            Map.of(),
            new Later<>(() -> new RegionIndex(dimensions.get().regions())),
            plan.programVersion(),
            known -> true,
            plan.progress());
    FilesToImport files = new FilesToImport(plan, processor, suspects, log, workers);
    // A batch is an item: how much a transaction loads depends on what the files hold.
    // It names its transaction manager, for Spring Batch would run it on none, and has no retry,
    // which would keep what the failed attempt had written and write it again.
    return new StepBuilder("files", repository)
        .<List<FileOutcome>, List<FileOutcome>>chunk(1)
        .reader(files)
        .writer(
            new FileWriter(dataset, new RunLog(jdbc), new ProgramState(jdbc), suspects, plan.run()))
        .transactionManager(transactions)
        .interruptionPolicy(plan.stop())
        .allowStartIfComplete(true)
        .build();
  }

  private Step publish(RunPlan plan) {
    return tasklet(
        "publish",
        new Publish(
            plan.run(),
            new RunLog(jdbc),
            new Dataset(jdbc),
            () -> new DimensionStore(jdbc).save(dimensions, plan.programVersion()),
            new Publication(jdbc, plan.settings().output()),
            nested(),
            plan.progress(),
            plan.settings().limits(),
            plan.manifest().files().size(),
            plan.settings().accept()));
  }

  /** What is held back is undone up to where it began, within the transaction of its step. */
  private TransactionOperations nested() {
    TransactionTemplate nested = new TransactionTemplate(transactions);
    nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    return nested;
  }

  private Step tasklet(String name, Tasklet tasklet) {
    return new StepBuilder(name, repository)
        .tasklet(tasklet, transactions)
        .allowStartIfComplete(true)
        .build();
  }
}
