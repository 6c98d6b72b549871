package org.countyreports.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The folded form of each character: simplified, half-width, plain space. */
public final class CharacterForms {

  private static final char[] FORMS = load();

  /** The characters that have another form; most have none. */
  private static final CharacterSet CHANGED = changed();

  private CharacterForms() {}

  /** The folded form of a character; itself where it has no other. */
  public static char fold(char c) {
    return CHANGED.contains(c) ? FORMS[c] : c;
  }

  /**
   * Whether a character takes no room: soft hyphen, zero-width space and joiners, byte order mark.
   */
  static boolean isZeroWidth(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
  }

  private static CharacterSet changed() {
    CharacterSet changed = new CharacterSet();
    for (int c = 0; c < FORMS.length; c++) {
      if (FORMS[c] != c) {
        changed.add((char) c);
      }
    }
    return changed;
  }

  private static char[] load() {
    char[] forms = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < forms.length; c++) {
      forms[c] = (char) c;
    }
    for (char c = '！'; c <= '～'; c++) {
      forms[c] = (char) (c - '！' + '!');
    }
    for (char space : "\u00a0\u3000\u2002\u2003\u2009\u202f\t".toCharArray()) {
      forms[space] = ' ';
    }
    forms['﹪'] = '%';
    forms['∼'] = '~';
    forms['〜'] = '~';
    forms['–'] = '-';
    forms['−'] = '-';
    forms['﹣'] = '-';
    forms['﹐'] = ',';
    loadTraditional(forms);
    return forms;
  }

  private static void loadTraditional(char[] forms) {
    try (InputStream in = CharacterForms.class.getResourceAsStream("/vocabulary/traditional.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.length() == 2)
          .forEach(pair -> forms[pair.charAt(0)] = pair.charAt(1));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own vocabulary cannot be read", e);
    }
  }
}
