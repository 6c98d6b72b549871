package org.countyreports.read;

import java.util.List;
import org.countyreports.model.Table.Cell;
import org.countyreports.text.Digits;

/**
 * A row of a grid and what its cells say.
 *
 * @param cells its cells; a cell that spans columns stands in each of them
 * @param start offset of the row in the text of the table
 * @param heads whether all its cells are marked as headings
 */
record GridRow(List<Cell> cells, int start, boolean heads) {

  private static final int LONGEST_HEADING = 40;

  /** 单位：万元, 一、农业: a row that is one cell of words. */
  boolean isBanner() {
    Cell only = null;
    for (Cell cell : cells) {
      if (CellKind.of(cell.text()) != CellKind.BLANK) {
        if (only != null && only.start() != cell.start()) {
          return false;
        }
        only = cell;
      }
    }
    return cells.size() > 1
        && only != null
        && only.start() >= start
        && CellKind.of(only.text()) == CellKind.WORDS;
  }

  /** 指标代码 | A003 | A012: codes of the columns above their headings. */
  boolean isCodes() {
    return cells.size() > 2
        && CellKind.of(cells.get(0).text()) == CellKind.WORDS
        && cells.stream().skip(1).allMatch(cell -> isCode(cell.text()));
  }

  private static boolean isCode(String text) {
    return text.length() > 1
        && text.length() <= LONGEST_CODE
        && Character.isLetter(text.charAt(0))
        && text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
  }

  private static final int LONGEST_CODE = 8;
  private static final int LONGEST_YEAR = 6;

  /** Whether it may be a row of headings: words, or years in a row, but no other number. */
  boolean isHeading() {
    int words = 0;
    int years = 0;
    for (Cell cell : cells) {
      if (isNumeric(cell.text())) {
        return heads;
      }
      switch (CellKind.of(cell.text())) {
        case NUMBER -> {
          return heads;
        }
        case YEAR -> years++;
        case WORDS -> words += cell.text().length() <= LONGEST_HEADING ? 1 : 0;
        case BLANK -> {}
      }
    }
    return years == 0 ? words > 0 : (heads && words + years > 0) || areYears();
  }

  /** 500241112205: a code or telephone number heads no column. */
  private static boolean isNumeric(String text) {
    return text.length() > LONGEST_YEAR
        && text.chars().allMatch(c -> Digits.is((char) c) || c == '-')
        && Digits.is(text.charAt(0));
  }

  /** 2018 2019 2020: years that follow each other, up or down, under at most one label. */
  private boolean areYears() {
    int step = 0;
    int last = 0;
    int count = 0;
    for (int i = 1; i < cells.size(); i++) {
      if (CellKind.of(cells.get(i).text()) != CellKind.YEAR) {
        return false;
      }
      int year = Integer.parseInt(Folding.squeeze(cells.get(i).text()));
      if (count++ > 0) {
        if (step != 0 && year - last != step || Math.abs(year - last) > 5) {
          return false;
        }
        step = year - last;
      }
      last = year;
    }
    return count > 1 && !CellKind.of(cells.get(0).text()).isFigure();
  }

  /** Whether it begins with the same words as another: 乡镇 over other headings. */
  boolean opensLike(GridRow other) {
    String first = cells.get(0).text();
    return cells.size() > 1 && !first.isEmpty() && first.equals(other.cells.get(0).text());
  }

  /** Whether one of its cells is a figure. */
  boolean hasNumber() {
    return cells.stream().anyMatch(cell -> CellKind.of(cell.text()).isFigure());
  }

  /** Whether each column has a heading of its own in this row; the corner may be empty. */
  boolean isComplete() {
    for (int i = 1; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.start() == cells.get(i - 1).start() || CellKind.of(cell.text()) == CellKind.BLANK) {
        return false;
      }
    }
    return true;
  }

  /** Whether every cell is words of its own. */
  boolean isAllWords() {
    return isComplete()
        && cells.stream().allMatch(cell -> CellKind.of(cell.text()) == CellKind.WORDS);
  }

  /** Whether a cell of a row above reaches into it. */
  boolean isReachedInto() {
    return cells.stream().anyMatch(cell -> cell.start() < start);
  }

  /** Whether it is (吨), (%), 万元: the units of the columns above. */
  boolean isUnits() {
    int units = 0;
    for (Cell cell : cells) {
      if (CellKind.of(cell.text()) != CellKind.BLANK && cell.start() >= start) {
        if (!TableWords.isUnit(cell.text())) {
          return false;
        }
        units++;
      }
    }
    return units > 0;
  }

  /** Its words without spaces, to be compared with other rows. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (Cell cell : cells) {
      key.append(Folding.squeeze(cell.text())).append('\t');
    }
    return key.toString();
  }
}
