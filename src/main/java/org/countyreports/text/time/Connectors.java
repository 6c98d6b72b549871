package org.countyreports.text.time;

/** What stands between the two ends of a range: 至, 到, —, -, ~, 起至. */
final class Connectors {

  private static final String SIGNS = "至到—-~―─";

  private Connectors() {}

  /**
   * Length of the connector at a place, the spaces around it included; 0 where none stands there.
   */
  static int lengthAt(String text, int at) {
    int i = Texts.skipSpaces(text, at);
    if (text.startsWith("起", i)) {
      i++;
    }
    int signs = i;
    while (i < text.length() && i < signs + 2 && SIGNS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i == signs ? 0 : Texts.skipSpaces(text, i) - at;
  }

  /** Length of what joins two dates of a list: 3月6日、7日; 0 where nothing does. */
  static int listLengthAt(String text, int at) {
    return Texts.isAnyAt(text, at, "、和及与") ? 1 : 0;
  }
}
