package org.countyreports.read;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads the times of day behind dates: 18:05, T18:05, 17时02分. */
final class TimeOfDay {

  private TimeOfDay() {}

  /** Hour and minute of a time; null where it is none. */
  static @Nullable LocalTime read(String text) {
    int[] parts = new int[3];
    int part = 0;
    for (int i = 0; i < text.length() && part < parts.length; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        parts[part] = parts[part] * 10 + Character.digit(c, 10);
      } else if (i > 0) {
        part++;
      }
    }
    return parts[0] > 23 || parts[1] > 59 ? null : LocalTime.of(parts[0], parts[1]);
  }
}
