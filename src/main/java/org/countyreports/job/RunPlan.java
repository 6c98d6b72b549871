package org.countyreports.job;

/**
 * What one run is about.
 *
 * @param settings what it is asked to do
 * @param manifest the files that it looks at
 * @param programVersion the version that interprets them
 * @param run what its steps tell each other
 * @param stop by which it can be stopped
 * @param progress who is told how it goes on
 */
record RunPlan(
    ImportSettings settings,
    Manifest manifest,
    String programVersion,
    CurrentRun run,
    StopSignal stop,
    ImportProgress progress) {}
