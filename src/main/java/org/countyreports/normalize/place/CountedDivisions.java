package org.countyreports.normalize.place;

import java.util.List;
import java.util.Optional;
import org.countyreports.model.RegionReference;
import org.countyreports.text.WordTrie;

/** Figures that count divisions: 50个乡镇 are of a county at least, 5个县区 of what holds these. */
final class CountedDivisions {

  private static final int LONGEST_FIGURE = 12;

  private static final WordTrie TOWNSHIPS = WordTrie.forward(List.of("乡", "镇", "街道", "办事处", "苏木"));
  private static final WordTrie COUNTIES =
      WordTrie.forward(List.of("县", "区", "市县", "旗县", "市区县", "区县"));

  private final String text;
  private final Primary primary;
  private final OwnDivisions own;

  CountedDivisions(String text, Primary primary, OwnDivisions own) {
    this.text = text;
    this.primary = primary;
    this.own = own;
  }

  /** The place of a figure that begins at an offset, wide enough to hold what it counts. */
  RegionReference widened(RegionReference found, int start) {
    int counted = behindClassifier(start);
    if (counted < 0 || found.code().isEmpty()) {
      return found;
    }
    boolean narrow =
        (!found.township().isEmpty() && TOWNSHIPS.lengthAt(text, counted) > 0)
            || (Codes.isCounty(found.code()) && countsCounties(counted));
    return narrow ? wider(found) : found;
  }

  private boolean countsCounties(int counted) {
    int length = COUNTIES.lengthAt(text, counted);
    boolean site = text.startsWith("区域", counted) || text.startsWith("区间", counted);
    return length > 0 && !site;
  }

  /** Offset behind 个 where more than one is counted; -1 where nothing is. */
  private int behindClassifier(int start) {
    int at = start;
    while (at < text.length()
        && at < start + LONGEST_FIGURE
        && (Character.isDigit(text.charAt(at)) || "一二两三四五六七八九十百多余".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean one = at == start + 1 && "1一".indexOf(text.charAt(start)) >= 0;
    boolean counts = at > start && at < text.length() && text.charAt(at) == '个';
    return counts && !one ? at + 1 : -1;
  }

  private RegionReference wider(RegionReference found) {
    boolean county = Codes.isCounty(primary.code());
    if (primary.holds(found.code()) && (!county || !found.township().isEmpty())) {
      return Mark.inherited(
          primary.reference(), "counts divisions: " + primary.reference().reason());
    }
    Optional<RegionReference> above =
        found.township().isEmpty() ? Optional.empty() : own.reference(found.code());
    return above.map(r -> Mark.inherited(r, "counts divisions")).orElse(found);
  }
}
