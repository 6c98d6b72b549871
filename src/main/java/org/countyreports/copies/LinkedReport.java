package org.countyreports.copies;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.copies.Statement.Days;
import org.countyreports.copies.StatementLink.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What each statement of a report repeats or is superseded by, from the reports that tell the same:
 * the one definition that all views and exports stand on.
 */
public final class LinkedReport {

  private LinkedReport() {}

  /**
   * An earlier report that tells the same.
   *
   * @param copy whether a large part of one text stands in the other
   */
  public record Neighbour(WordedReport report, boolean copy) {}

  /** A statement of another report. */
  public record Place(String report, int index) implements Serializable {}

  /**
   * What becomes of a statement.
   *
   * @param duplicateOf the observation that counts in its place; null where it counts itself
   * @param by the statement that supersedes it; null where it stands
   * @param days the days that it is about; of a copy that tells none, its original's
   * @param link how it is the same as the other; null where it counts itself
   */
  public record Figure(
      @Nullable String duplicateOf, @Nullable Place by, Days days, @Nullable StatementLink link) {}

  /**
   * The statements of a report beside the earlier reports that tell the same, first ones first, and
   * the later ones that correct it.
   *
   * @param whole whether the report adds nothing to the earlier ones
   */
  public static List<Figure> of(
      WordedReport report, List<Neighbour> earlier, boolean whole, List<WordedReport> corrections) {
    List<Figure> figures = new ArrayList<>();
    for (Statement each : report.report().statements()) {
      figures.add(new Figure(null, null, each.days(), null));
    }
    Days copied = null;
    for (Neighbour each : earlier) {
      List<StatementLink> links = StatementLinks.between(report, each.report(), each.copy());
      for (StatementLink link : links) {
        repeat(figures, link, report, each.report());
      }
      for (StatementLink link : Corrections.of(report, each.report(), links)) {
        correct(figures, link, report, each.report());
      }
      if (whole && each.copy() && copied == null && each.report().report().published() != null) {
        copied =
            new Days(each.report().report().published(), each.report().report().published(), false);
      }
    }
    if (copied != null) {
      datedLikeOriginal(figures, report, copied);
    }
    quotedWrong(figures, report);
    for (WordedReport correction : corrections) {
      supersede(figures, report, correction);
    }
    return figures;
  }

  private static void repeat(
      List<Figure> figures, StatementLink link, WordedReport report, WordedReport earlier) {
    if (figures.get(link.statement()).duplicateOf() == null) {
      Statement original = earlier.statement(link.earlier());
      Days own = report.statement(link.statement()).days();
      figures.set(
          link.statement(),
          new Figure(original.id(), null, own.told() ? own : original.days(), link));
    }
  }

  /** The right value is about the days of the wrong one. */
  private static void correct(
      List<Figure> figures, StatementLink link, WordedReport report, WordedReport earlier) {
    Figure figure = figures.get(link.statement());
    Days own = report.statement(link.statement()).days();
    if (figure.duplicateOf() == null && (link.basis() == Basis.QUOTED || !own.told())) {
      Days days = earlier.statement(link.earlier()).days();
      figures.set(link.statement(), new Figure(null, null, days, figure.link()));
    }
  }

  /** What a copy tells otherwise than its original, and without a day, is not of another day. */
  private static void datedLikeOriginal(List<Figure> figures, WordedReport report, Days day) {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      boolean untouched = figure.days().equals(report.statement(i).days());
      if (figure.duplicateOf() == null && untouched && !figure.days().told()) {
        figures.set(i, new Figure(null, null, day, null));
      }
    }
  }

  private static void quotedWrong(List<Figure> figures, WordedReport report) {
    int[] right = Corrections.quotedWrong(report.report());
    for (int i = 0; i < right.length; i++) {
      if (right[i] >= 0) {
        Days days = figures.get(right[i]).days();
        figures.set(
            i,
            new Figure(
                report.statement(right[i]).id(),
                null,
                days,
                new StatementLink(i, right[i], Basis.QUOTED, 1)));
      }
    }
  }

  private static void supersede(
      List<Figure> figures, WordedReport report, WordedReport correction) {
    List<StatementLink> same = StatementLinks.between(correction, report, true);
    for (StatementLink link : Corrections.of(correction, report, same)) {
      Figure figure = figures.get(link.earlier());
      if (figure.duplicateOf() == null) {
        figures.set(
            link.earlier(),
            new Figure(
                correction.statement(link.statement()).id(),
                new Place(correction.report().id(), link.statement()),
                figure.days(),
                link));
      }
    }
  }
}
