package org.countyreports.job;

import org.countyreports.load.Dimensions;
import org.countyreports.load.ResourceCsv;
import org.countyreports.model.Indicator;
import org.countyreports.model.Unit;
import org.countyreports.normalize.place.RegionRegister;

/** The dimensions of the dataset from the program's vocabulary. */
final class DimensionCatalog {

  private DimensionCatalog() {}

  /** Regions, indicators and units, whole. */
  static Dimensions load() {
    return new Dimensions(
        RegionRegister.load().regions(),
        ResourceCsv.read("/vocabulary/indicators.csv").stream()
            .map(
                row ->
                    new Indicator(
                        row.get("code"),
                        row.get("label_zh"),
                        row.get("label_en"),
                        row.get("covers")))
            .toList(),
        ResourceCsv.read("/vocabulary/units.csv").stream()
            .map(
                row ->
                    new Unit(
                        row.get("code"),
                        row.get("label_zh"),
                        row.get("label_en"),
                        row.get("dimension")))
            .toList());
  }
}
