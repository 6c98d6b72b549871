package org.countyreports.job;

import java.nio.file.Path;
import org.countyreports.job.show.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a run when it has ended.
 *
 * @param language of run-report.html
 * @param metricsFile where figures for Prometheus go; null where nobody wants them
 */
public record Aftermath(Language language, @Nullable Path metricsFile) {

  /** A report in English and no metrics. */
  public static final Aftermath DEFAULT = new Aftermath(Language.EN, null);
}
