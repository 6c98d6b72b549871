package org.countyreports.load;

import java.util.List;
import org.countyreports.model.Indicator;
import org.countyreports.model.Region;
import org.countyreports.model.Unit;

/**
 * What observations refer to.
 *
 * @param regions the register of administrative divisions
 * @param indicators the vocabulary of indicators
 * @param units the canonical units
 */
public record Dimensions(List<Region> regions, List<Indicator> indicators, List<Unit> units) {

  /** Copies the lists. */
  public Dimensions {
    regions = List.copyOf(regions);
    indicators = List.copyOf(indicators);
    units = List.copyOf(units);
  }
}
