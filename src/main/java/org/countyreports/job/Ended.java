package org.countyreports.job;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param result its result; null where there is none
 * @param why why there is none; null where there is one
 */
record Ended<O>(@Nullable O result, @Nullable Unfinished why) {

  static <O> Ended<O> with(O result) {
    return new Ended<>(result, null);
  }

  static <O> Ended<O> without(Unfinished why) {
    return new Ended<>(null, why);
  }

  /** The result of an attempt that came to its end. */
  O get() {
    return Objects.requireNonNull(result);
  }
}
