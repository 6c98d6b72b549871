package org.countyreports.read;

import java.util.List;

/** Tells whether a line gives the unit of the figures below it: 单位：元; …公示如下（单位：万元）. */
final class UnitCaption {

  private static final String LABEL = "单位:";
  private static final int LONGEST = 160;

  /** A date or a heading may stand between. */
  private static final int ABOVE = 2;

  private UnitCaption() {}

  /** Whether one of the lines right above a line gives the unit of its figures. */
  static boolean isAbove(List<Line> lines, int at) {
    for (int i = at - 1; i >= Math.max(0, at - ABOVE) && !lines.get(i).isTable(); i--) {
      if (!of(lines.get(i).text()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The last of some lines that gives a unit, as its label and unit; empty where none does. */
  static String last(List<Line> lines) {
    String last = "";
    for (Line line : lines) {
      String unit = of(line.text());
      last = unit.isEmpty() ? last : unit;
    }
    return last;
  }

  /** The label with its unit, as 单位:元; empty where a text gives none. */
  static String of(String text) {
    if (text.length() > LONGEST || text.indexOf('单') < 0) {
      return "";
    }
    String folded = Folding.squeeze(text);
    int label = folded.lastIndexOf(LABEL);
    int end = label < 0 ? 0 : label + LABEL.length();
    while (label >= 0 && end < folded.length() && "、,;。)]:".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    boolean unit = label >= 0 && TableWords.isUnit(folded.substring(label + LABEL.length(), end));
    return unit ? folded.substring(label, end) : "";
  }
}
