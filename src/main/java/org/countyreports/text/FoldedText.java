package org.countyreports.text;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in one comparable form: simplified characters, half-width digits, letters and punctuation,
 * plain spaces, without zero-width characters, entities, pinyin in brackets, marks of notes and
 * breaks inside a quantity. Every character knows its place in the original.
 *
 * <p>Commas, colons, semicolons, brackets, percent signs, tildes, question and exclamation marks
 * are half-width in it; 。、“”《》【】—… stay.
 */
public final class FoldedText implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Longest pinyin syllable with its tone mark: zhuǎng. */
  private static final int LONGEST_SYLLABLE = 6;

  private final String original;
  private final String folded;
  private final int[] starts;
  private transient @Nullable Sentences sentences;

  private FoldedText(String original, String folded, int[] starts) {
    this.original = original;
    this.folded = folded;
    this.starts = starts;
  }

  /** The folded form of a text; one pass, linear. */
  public static FoldedText of(String original) {
    int length = original.length();
    char[] folded = new char[length];
    int[] starts = new int[length + 1];
    int n = 0;
    int i = 0;
    while (i < length) {
      char c = original.charAt(i);
      int noise = noiseLength(original, i, c);
      if (noise == 0) {
        noise = Superscripts.noteLength(original, i, folded, n);
      }
      if (noise == 0 && isBlank(c) && BrokenQuantity.isBreak(original, i, folded, n)) {
        noise = 1;
      }
      if (noise > 0) {
        i += noise;
        continue;
      }
      int entity = c == '&' ? Entities.lengthAt(original, i) : 0;
      starts[n] = i;
      folded[n] = entity > 0 ? Entities.valueAt(original, i) : CharacterForms.fold(c);
      if (c == '.' && ListMarks.isAt(original, i)) {
        folded[n] = '、';
      }
      if (c == '．' && i > 0 && original.charAt(i - 1) <= '9' && isListMark(folded, n)) {
        folded[n] = '、';
      }
      if (OldSigns.mayBe(c) && n > 0) {
        folded[n] = OldSigns.fold(original, i, folded[n - 1], folded[n]);
      }
      n++;
      i += Math.max(entity, 1);
    }
    starts[n] = length;
    return new FoldedText(
        original, new String(folded, 0, n), n == length ? starts : Arrays.copyOf(starts, n + 1));
  }

  /** The folded text. */
  public String text() {
    return folded;
  }

  /** The sentences of the folded text; looked for once. */
  public Sentences sentences() {
    Sentences known = sentences;
    if (known == null) {
      known = Sentences.of(folded);
      sentences = known;
    }
    return known;
  }

  /** The text as found. */
  public String original() {
    return original;
  }

  /** Offset in the original of the folded character at {@code index}. */
  public int originalStart(int index) {
    return starts[index];
  }

  /**
   * Offset in the original behind the last folded character before {@code end}: noise that follows
   * it is not included.
   */
  public int originalEnd(int end) {
    if (end == 0) {
      return 0;
    }
    int start = starts[end - 1];
    int entity = original.charAt(start) == '&' ? Entities.lengthAt(original, start) : 0;
    return start + Math.max(entity, 1);
  }

  /** The original characters of a folded stretch, without the noise between them. */
  public String originalText(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = original.charAt(starts[i]);
      text.append(c == '&' ? folded.charAt(i) : c);
    }
    return text.toString();
  }

  /** Index of the first folded character at or behind an offset of the original. */
  public int indexOf(int originalOffset) {
    int found = Arrays.binarySearch(starts, 0, folded.length() + 1, originalOffset);
    return found >= 0 ? found : -found - 1;
  }

  /** The wide full stop of 3．3个市场 at the start of a line ends the number of the list. */
  private static boolean isListMark(char[] folded, int at) {
    int start = at;
    while (start > 0 && folded[start - 1] >= '0' && folded[start - 1] <= '9') {
      start--;
    }
    while (start > 0 && start < at && folded[start - 1] == ' ') {
      start--;
    }
    return at - start > 0 && at - start <= 4 && (start == 0 || folded[start - 1] == '\n');
  }

  private static boolean isBlank(char c) {
    return c == '\n' || c != '\t' && CharacterForms.fold(c) == ' ';
  }

  private static int noiseLength(String text, int at, char c) {
    if (CharacterForms.isZeroWidth(c)) {
      return 1;
    }
    return c == '(' || c == '（' ? pinyinLength(text, at) : 0;
  }

  /** Length of pinyin in brackets behind a character, as in 國(guó); 0 where there is none. */
  private static int pinyinLength(String text, int open) {
    if (open == 0 || !Character.isIdeographic(text.charAt(open - 1))) {
      return 0;
    }
    boolean toned = false;
    int limit = Math.min(text.length(), open + 2 + LONGEST_SYLLABLE);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == '）') {
        return toned ? i - open + 1 : 0;
      }
      if (!Character.isLowerCase(c) || c > 'ǜ') {
        return 0;
      }
      toned |= c > 'z';
    }
    return 0;
  }
}
