package org.countyreports.normalize.place;

import java.util.List;
import java.util.Optional;
import org.countyreports.model.RegionReference;

/** The places of an article, each figure's by its table cell, its list or its clause. */
final class ArticlePlaces implements Places {

  private final Primary primary;
  private final Governor governor;
  private final ShareRule shares;
  private final CountedDivisions counted;
  private final TablePlaces tables;

  ArticlePlaces(
      Primary primary,
      Governor governor,
      ShareRule shares,
      CountedDivisions counted,
      TablePlaces tables) {
    this.primary = primary;
    this.governor = governor;
    this.shares = shares;
    this.counted = counted;
    this.tables = tables;
  }

  @Override
  public RegionReference primary() {
    return primary.reference();
  }

  @Override
  public RegionReference at(int start, int end) {
    Optional<RegionReference> cell = tables.at(start);
    if (cell.isPresent()) {
      return cell.get();
    }
    int figure = governor.figureIn(start, end);
    RegionReference found = shares.one(figure).orElseGet(() -> governor.at(figure, end));
    return counted.widened(found, figure);
  }

  @Override
  public List<RegionReference> shares(int start, int end) {
    return tables.at(start).isPresent() ? List.of() : shares.shares(governor.figureIn(start, end));
  }
}
