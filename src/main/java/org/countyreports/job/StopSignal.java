package org.countyreports.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Asks a run to stop behind its current chunk, and waits for it. */
final class StopSignal implements StepInterruptionPolicy {

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stop;

  @Override
  public void checkInterrupted(StepExecution step) throws JobInterruptedException {
    if (stop) {
      step.setTerminateOnly();
      throw new JobInterruptedException("told to stop");
    }
  }

  /** Whether somebody asked to stop. */
  boolean isAsked() {
    return stop;
  }

  /** Asks to stop, and waits until the run has ended or patience has. */
  void stopAndWait(int seconds) {
    stop = true;
    try {
      if (!ended.await(seconds, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Notes that the run has ended. */
  void ended() {
    ended.countDown();
  }
}
