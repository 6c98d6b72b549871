package org.countyreports.extract;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.countyreports.model.TableRoles.UnitSource;
import org.jspecify.annotations.Nullable;

/** Finds the unit of a cell that gives none itself: in its headings, its row or the caption. */
final class TableUnits implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final RateFinder RATES = new RateFinder();

  /**
   * Units that are told for a whole table.
   *
   * @param units the units; empty where none are told
   * @param source where they are told
   */
  record Told(List<TableUnit> units, UnitSource source) {

    static Told ofCaption(String text, UnitSource source, Classifiers classifiers) {
      return new Told(TableUnit.ofCaption(TableHeadings.folded(text), classifiers), source);
    }

    /** The first that tells any. */
    static Told first(Told... in) {
      return Arrays.stream(in)
          .filter(told -> !told.units().isEmpty())
          .findFirst()
          .orElse(new Told(List.of(), UnitSource.NONE));
    }
  }

  private final Classifiers classifiers;

  TableUnits(Classifiers classifiers) {
    this.classifiers = classifiers;
  }

  /** Yuan for 60多万 under 投资: a scale without a unit is money where the heading measures money. */
  @Nullable TableUnit ofScaled(TableColumn above, TableItem item) {
    String thing = TableHeadings.folded(item.text());
    String measure = TableHeadings.valueByEnding("measures", above.leaf());
    measure = measure == null ? TableHeadings.valueByEnding("measures", thing) : measure;
    return "CNY".equals(measure) ? TableUnit.of("元", classifiers) : null;
  }

  /** The unit of a cell; null where nothing gives one. */
  @Nullable TableUnit of(
      TableLayout layout, TableRow row, TableLabel label, int column, TableItem item) {
    TableColumn above = layout.column(column);
    if (above.unit() != null) {
      return above.unit();
    }
    if (above.isRate()) {
      return percent();
    }
    TableUnit given = row.unit(column);
    if (given == null) {
      given = label.unit();
    }
    TableUnit told = given != null ? given : implied(layout.units(), above, item);
    return told == null && isMoney(above, item) ? layout.money() : told;
  }

  private static boolean isMoney(TableColumn above, TableItem item) {
    String measure = TableHeadings.valueByEnding("measures", above.leaf());
    return "CNY"
        .equals(
            measure == null
                ? TableHeadings.valueByEnding("measures", TableHeadings.folded(item.text()))
                : measure);
  }

  /** What the heading of the column ends with tells more than a row in brackets behind it. */
  private @Nullable TableUnit implied(List<TableUnit> caption, TableColumn above, TableItem item) {
    String thing = TableHeadings.folded(item.text());
    if (TableHeadings.endsWith("percent", thing)) {
      return percent();
    }
    String form = TableHeadings.valueByEnding("implies", thing);
    form = form == null ? TableHeadings.valueByEnding("implies", above.leaf()) : form;
    TableUnit own = form == null ? null : TableUnit.of(form, classifiers);
    TableUnit shared = shared(caption, thing, above.leaf());
    if (own == null && shared == null) {
      String persons = TableHeadings.valueByEnding("persons", thing);
      return persons == null ? null : TableUnit.of(persons, classifiers);
    }
    boolean scaled = own != null && shared != null && own.classifier().equals(shared.classifier());
    return own == null || scaled ? shared : own;
  }

  /** Of several units of a caption the one that measures the thing. */
  private static @Nullable TableUnit shared(List<TableUnit> caption, String thing, String heading) {
    List<TableUnit> plain = caption.stream().filter(unit -> !unit.isPercent()).toList();
    if (plain.size() == 1 || caption.size() == 1) {
      return plain.isEmpty() ? caption.get(0) : plain.get(0);
    }
    String ofThing = TableHeadings.valueByEnding("measures", thing);
    String measure = ofThing == null ? TableHeadings.valueByEnding("measures", heading) : ofThing;
    if (measure == null) {
      List<TableUnit> counts = plain.stream().filter(TableUnits::isCount).toList();
      return counts.size() == 1 ? counts.get(0) : null;
    }
    boolean rate = !RATES.inHeading(thing + heading).isEmpty();
    return plain.stream()
        .filter(unit -> unit.classifier().unit().equals(measure))
        .min(Comparator.comparing((TableUnit unit) -> unit.per().isEmpty() == rate))
        .orElse(null);
  }

  /** 人 of 人、元: what is counted, not measured. */
  private static boolean isCount(TableUnit unit) {
    return unit.classifier().unit().startsWith("{");
  }

  private @Nullable TableUnit percent() {
    return TableUnit.of("%", classifiers);
  }
}
