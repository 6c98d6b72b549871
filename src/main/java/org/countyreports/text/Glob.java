package org.countyreports.text;

import java.util.regex.Pattern;

/**
 * A pattern of paths: {@code *} and {@code ?} stay within a folder, {@code **} crosses folders. A
 * pattern without a slash is about the file's name alone. Works on text, since without a locale the
 * file system cannot take Chinese names.
 */
public final class Glob {

  private final Pattern pattern;
  private final boolean nameOnly;

  /** A pattern as a person writes it. */
  public Glob(String glob) {
    this(glob, glob.indexOf('/') < 0);
  }

  private Glob(String glob, boolean nameOnly) {
    this.nameOnly = nameOnly;
    this.pattern = Pattern.compile(expression(glob));
  }

  /** A pattern of whole paths, even where it holds no slash. */
  public static Glob ofPath(String glob) {
    return new Glob(glob, false);
  }

  /** Whether a path with forward slashes is meant. */
  public boolean matches(String path) {
    return pattern.matcher(nameOnly ? path.substring(path.lastIndexOf('/') + 1) : path).matches();
  }

  /** "2022/*.html" becomes "\Q2022/\E[^/]*\Q.html\E". */
  private static String expression(String glob) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '*' && glob.startsWith("**/", i)) {
        out.append("(?:.*/)?");
        i += 2;
      } else if (c == '*' && glob.startsWith("**", i)) {
        out.append(".*");
        i++;
      } else if (c == '*') {
        out.append("[^/]*");
      } else if (c == '?') {
        out.append("[^/]");
      } else {
        out.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return out.toString();
  }
}
