package org.countyreports.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Where the sentences of a text begin and end. Lines end sentences; closing quotes stay with them.
 */
public final class Sentences implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String CLOSERS = "”’\"')）」』】》";

  private final int[] starts;

  private Sentences(int[] starts) {
    this.starts = starts;
  }

  /** The sentences of a text, folded or not. */
  public static Sentences of(String text) {
    int[] starts = new int[16];
    int n = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isEnd(c)) {
        continue;
      }
      int next = i + 1;
      while (c != '\n' && next < text.length() && isTail(text.charAt(next))) {
        next++;
      }
      if (n == starts.length) {
        starts = Arrays.copyOf(starts, n * 2);
      }
      starts[n++] = next;
      i = next - 1;
    }
    if (n == starts.length) {
      starts = Arrays.copyOf(starts, n + 1);
    }
    starts[n] = Math.max(text.length(), starts[n - 1]);
    return new Sentences(Arrays.copyOf(starts, n + 1));
  }

  /** Start of the sentence that holds an offset. */
  public int startAt(int offset) {
    return starts[indexAt(offset)];
  }

  /** End of the sentence that holds an offset, its full stop included. */
  public int endAt(int offset) {
    return starts[indexAt(offset) + 1];
  }

  private int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    while (index + 2 < starts.length && starts[index + 1] == starts[index]) {
      index++;
    }
    return Math.min(index, starts.length - 2);
  }

  private static boolean isTail(char c) {
    return c != '\n' && (isEnd(c) || CLOSERS.indexOf(c) >= 0);
  }

  private static boolean isEnd(char c) {
    return switch (c) {
      case '。', '!', '?', '！', '？', '\n' -> true;
      default -> false;
    };
  }
}
