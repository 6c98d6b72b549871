package org.countyreports.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.countyreports.model.Region;
import org.jspecify.annotations.Nullable;

/** The rows of the table region: each division with those above it and its successor of today. */
final class RegionRows {

  static final TableInsert INSERT =
      new TableInsert(
          "region",
          "region_key text",
          "code text",
          "name text",
          "level text",
          "parent_code text",
          "valid_from date",
          "valid_to date",
          "current_code text",
          "current_name text",
          "province_code text",
          "province_name text",
          "prefecture_code text",
          "prefecture_name text",
          "county_code text",
          "county_name text");

  private final RegionIndex index;

  RegionRows(RegionIndex index) {
    this.index = index;
  }

  /** A row for each division; one that stands twice is taken once. */
  List<Object[]> of(List<Region> regions) {
    Set<String> seen = new HashSet<>();
    List<Object[]> rows = new ArrayList<>(regions.size());
    for (Region region : regions) {
      if (seen.add(RegionIndex.key(region))) {
        rows.add(row(region));
      }
    }
    return rows;
  }

  private @Nullable Object[] row(Region region) {
    @Nullable Region province = null;
    @Nullable Region prefecture = null;
    @Nullable Region county = null;
    for (Region at : upwards(region)) {
      switch (at.level()) {
        case PROVINCE -> province = at;
        case PREFECTURE -> prefecture = at;
        case COUNTY -> county = at;
        case TOWNSHIP -> {}
      }
    }
    Optional<Region> current = index.find(region.currentCode(), null);
    return new @Nullable Object[] {
      RegionIndex.key(region),
      region.code(),
      region.name(),
      region.level().name().toLowerCase(Locale.ROOT),
      Rows.text(region.parentCode()),
      region.validFrom(),
      region.validTo(),
      Rows.text(region.currentCode()),
      current.map(Region::name).orElse(null),
      code(province),
      name(province),
      code(prefecture),
      name(prefecture),
      code(county),
      name(county)
    };
  }

  /** The division and those above it while it was valid; at most one a level. */
  private List<Region> upwards(Region region) {
    LocalDate day = Objects.requireNonNullElse(region.validTo(), LocalDate.MAX);
    List<Region> path = new ArrayList<>();
    Optional<Region> at = Optional.of(region);
    while (at.isPresent() && path.size() < Region.Level.values().length) {
      path.add(at.get());
      at = index.find(at.get().parentCode(), day);
    }
    return path;
  }

  private static @Nullable String code(@Nullable Region region) {
    return region == null ? null : region.code();
  }

  private static @Nullable String name(@Nullable Region region) {
    return region == null ? null : region.name();
  }
}
