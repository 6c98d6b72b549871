package org.countyreports.load;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A run as the database remembers it.
 *
 * @param id number of the run
 * @param started when it began
 * @param ended when it ended; null while it runs, or where it was killed
 * @param status running, completed, held_back, failed or interrupted
 * @param counts what it did
 * @param message why it failed or was held back; null where it did not
 */
public record ImportRun(
    long id,
    OffsetDateTime started,
    @Nullable OffsetDateTime ended,
    String status,
    RunCounts counts,
    @Nullable String message) {}
