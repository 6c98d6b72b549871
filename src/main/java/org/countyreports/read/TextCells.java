package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;

/** The cells that a line of text is made of. */
final class TextCells {

  private static final int LONGEST_CELL = 30;
  private static final int LONGEST_BANNER = 20;
  private static final int LONGEST_LINE = 1000;

  /** Dots that lead from a name to its figure. */
  private static final List<String> LEADERS = List.of("……", "······", "......", "____");

  private static final String STROKES = "|｜│┃";
  private static final String RULES = "-—+|:=─━│┃┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋ \t";

  private TextCells() {}

  /** The cells, empty ones between several tabs included; empty where the line has no columns. */
  static List<String> exact(Line line) {
    return checked(line, false);
  }

  /** The cells, several tabs taken for one. */
  static List<String> dense(Line line) {
    return checked(line, true);
  }

  /**
   * The values of a line separated by commas or semicolons, some perhaps in quotes, or by leaders:
   * 干胶产量（吨）………21830; empty where it is none.
   */
  static List<String> separated(Line line) {
    String text = line.text();
    String leader = leader(text);
    if (!leader.isEmpty() && !line.isTable() && !line.isLink()) {
      int at = text.indexOf(leader);
      List<String> pair =
          List.of(
              text.substring(0, at).strip(),
              text.substring(at).replaceFirst("^[" + leader.charAt(0) + "]+", "").strip());
      return pair.stream().allMatch(TextCells::isCell) ? pair : List.of();
    }
    char mark = text.indexOf(';') >= 0 ? ';' : ',';
    if (text.indexOf(mark) < 0 || line.isTable() || line.isLink() || text.length() > LONGEST_LINE) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == mark && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (c != '"') {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return !quoted && cells.stream().allMatch(TextCells::isCell) ? cells : List.of();
  }

  private static String leader(String text) {
    return LEADERS.stream().filter(text::contains).findFirst().orElse("");
  }

  /** Whether the line only draws a border: ├──┼──┤, |---|---|. */
  static boolean isRule(Line line) {
    String text = line.text();
    int at = 0;
    while (at < text.length() && RULES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.length() > 2 && at == text.length();
  }

  /** Whether the line may be a title inside of a table: short, and no sentence. */
  static boolean isBanner(Line line) {
    return line.text().length() <= LONGEST_BANNER
        && line.cells().isEmpty()
        && !isSentence(line.text())
        && CellKind.of(line.text()) == CellKind.WORDS;
  }

  private static List<String> checked(Line line, boolean dense) {
    if (line.isTable() || line.isLink()) {
      return List.of();
    }
    List<String> cells = stroked(line.text()) ? strokes(line.text()) : tabs(line.cells(), dense);
    boolean fits = cells.size() > 1 && cells.stream().allMatch(TextCells::isCell);
    return fits ? cells : List.of();
  }

  /** Whether a text is short enough for a cell, and no sentence. */
  static boolean isCell(String cell) {
    return cell.length() <= LONGEST_CELL && !isSentence(cell);
  }

  private static boolean isSentence(String text) {
    return !text.isEmpty() && "。；！？".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.indexOf('。') >= 0
        || text.indexOf('，') >= 0 && CellKind.of(text) == CellKind.WORDS;
  }

  private static boolean stroked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (STROKES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<String> strokes(String text) {
    int from = STROKES.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int to =
        STROKES.indexOf(text.charAt(text.length() - 1)) >= 0 ? text.length() - 1 : text.length();
    return split(text.substring(Math.min(from, to), to), STROKES);
  }

  private static List<String> tabs(String cells, boolean dense) {
    if (cells.isEmpty()) {
      return List.of();
    }
    List<String> all = split(cells, "\t");
    return dense ? all.stream().filter(cell -> !cell.isEmpty()).toList() : all;
  }

  private static List<String> split(String text, String marks) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || marks.indexOf(text.charAt(i)) >= 0) {
        cells.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    return cells;
  }
}
