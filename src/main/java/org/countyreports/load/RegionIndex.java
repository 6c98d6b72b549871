package org.countyreports.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countyreports.model.Region;
import org.jspecify.annotations.Nullable;

/** The register of regions by code and day. */
public final class RegionIndex {

  private final Map<String, List<Region>> byCode = new LinkedHashMap<>();

  /** An index of the whole register. */
  public RegionIndex(List<Region> regions) {
    regions.forEach(r -> byCode.computeIfAbsent(r.code(), code -> new ArrayList<>(1)).add(r));
    byCode.values().forEach(list -> list.sort(Comparator.comparing(RegionIndex::from)));
  }

  /** The division that had a code on a day, else the last that had it; empty for unknown codes. */
  public Optional<Region> find(String code, @Nullable LocalDate day) {
    List<Region> found = byCode.getOrDefault(code, List.of());
    for (Region region : found) {
      if (day != null && region.isValidOn(day)) {
        return Optional.of(region);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  /** The key of the division in the database; null for unknown codes. */
  @Nullable String findKey(String code, @Nullable LocalDate day) {
    return find(code, day).map(RegionIndex::key).orElse(null);
  }

  /** Tells the lives of a code apart: the code and the first day. */
  static String key(Region region) {
    return region.validFrom() == null ? region.code() : region.code() + "@" + region.validFrom();
  }

  private static LocalDate from(Region region) {
    return region.validFrom() == null ? LocalDate.MIN : region.validFrom();
  }
}
