package org.countyreports.normalize.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A figure that a row of the table names; alternatives of a field are parted by "/". */
record ExpectedFigure(boolean optional, List<String> fields) {

  private static final int FIELDS = 7;

  static ExpectedFigure parse(String text) {
    boolean optional = text.startsWith("?");
    String[] fields = (optional ? text.substring(1) : text).split("\\|", -1);
    return new ExpectedFigure(optional, List.of(Arrays.copyOf(padded(fields), FIELDS)));
  }

  private static String[] padded(String[] fields) {
    String[] padded = Arrays.copyOf(fields, FIELDS);
    for (int i = fields.length; i < FIELDS; i++) {
      padded[i] = "";
    }
    return padded;
  }

  boolean hasValue(FoundFigure found) {
    return isNumber(fields.get(0), found.value());
  }

  boolean fits(FoundFigure found) {
    return hasValue(found)
        && isNumber(fields.get(1), found.valueMax())
        && (isUnstated(2) || isOneOf(fields.get(2), found.bound()))
        && (isUnstated(3) || isOneOf(fields.get(3), found.unit()))
        && (isUnstated(4) || isOneOf(fields.get(4), found.per()))
        && alternatives(5).anyMatch(found.item()::contains)
        && (fields.get(6).isEmpty() || isOneOf(fields.get(6), found.indicator()));
  }

  /** Whether this field and all behind it were left off. */
  private boolean isUnstated(int field) {
    return fields.subList(field, FIELDS).stream().allMatch(String::isEmpty);
  }

  private java.util.stream.Stream<String> alternatives(int field) {
    return Arrays.stream(fields.get(field).split("/", -1));
  }

  private static boolean isOneOf(String alternatives, String found) {
    return Arrays.asList(alternatives.split("/", -1)).contains(found);
  }

  private static boolean isNumber(String alternatives, String found) {
    return Arrays.stream(alternatives.split("/", -1)).anyMatch(one -> isSameNumber(one, found));
  }

  private static boolean isSameNumber(String one, String other) {
    return one.isEmpty() || other.isEmpty()
        ? one.equals(other)
        : new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
  }

  @Override
  public String toString() {
    return (optional ? "?" : "") + String.join("|", fields);
  }
}
