package org.countyreports.normalize.place;

import java.util.List;
import java.util.Optional;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Why;

/** The places of an article, each figure's by its table cell, its list or its clause. */
final class ArticlePlaces implements Places {

  private final Primary primary;
  private final Governor governor;
  private final ShareRule shares;
  private final CountedDivisions counted;
  private final TablePlaces tables;
  private final ArticleEvidence evidence;

  ArticlePlaces(
      Primary primary,
      Governor governor,
      ShareRule shares,
      CountedDivisions counted,
      TablePlaces tables,
      ArticleEvidence evidence) {
    this.primary = primary;
    this.governor = governor;
    this.shares = shares;
    this.counted = counted;
    this.tables = tables;
    this.evidence = evidence;
  }

  @Override
  public RegionReference primary() {
    return primary.reference();
  }

  @Override
  public RegionReference at(int start, int end) {
    return ruling(start, end).reference();
  }

  @Override
  public org.countyreports.model.Decision explain() {
    return new PlaceReasons(evidence, governor.marked()).ofArticle(primary);
  }

  @Override
  public org.countyreports.model.Decision explain(int start, int end) {
    PlaceReasons reasons = new PlaceReasons(evidence, governor.marked());
    int figure = governor.figureIn(start, end);
    List<RegionReference> each = shares(start, end);
    return each.isEmpty()
        ? reasons.ofFigure(ruling(start, end), figure, shares.written(figure))
        : reasons.ofShared(shares.written(figure));
  }

  @Override
  public List<RegionReference> all(int start, int end) {
    Optional<Ruling> cell = tables.at(start);
    if (cell.isPresent()) {
      return List.of(cell.get().reference());
    }
    int figure = governor.figureIn(start, end);
    List<Mark> list = shares.list(figure);
    List<RegionReference> each = shares.shares(list, figure);
    return each.isEmpty() ? List.of(ruling(list, figure, end).reference()) : each;
  }

  private Ruling ruling(int start, int end) {
    Optional<Ruling> cell = tables.at(start);
    int figure = governor.figureIn(start, end);
    return cell.orElseGet(() -> ruling(shares.list(figure), figure, end));
  }

  private Ruling ruling(List<Mark> list, int figure, int end) {
    Ruling found =
        shares
            .one(list, figure)
            .orElseGet(() -> shares.ofAllListed(governor.at(figure, end), list));
    RegionReference widened = counted.widened(found.reference(), figure);
    return widened.equals(found.reference())
        ? found
        : new Ruling(widened, Why.REGION_WIDENED, null);
  }

  @Override
  public List<RegionReference> shares(int start, int end) {
    int figure = governor.figureIn(start, end);
    return tables.at(start).isPresent() ? List.of() : shares.shares(shares.list(figure), figure);
  }

  @Override
  public boolean isInTownship(int start, int end) {
    return governor.marked().around(start, end).stream()
        .anyMatch(mark -> !mark.reference().townshipCode().isEmpty());
  }
}
