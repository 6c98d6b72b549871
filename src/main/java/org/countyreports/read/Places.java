package org.countyreports.read;

import java.util.HashSet;
import java.util.Set;
import org.countyreports.text.RegisteredNames;

/** Names of counties, cities and provinces, with and without what they are: 平山县, 平山. */
final class Places {

  private static final String KINDS = "省市县区州盟旗";

  private static final Set<String> NAMES = new HashSet<>();

  static {
    for (String registered : RegisteredNames.read().all()) {
      String name = Folding.fold(registered);
      NAMES.add(name);
      int end = name.length() - 1;
      if (end >= 2 && KINDS.indexOf(name.charAt(end)) >= 0) {
        NAMES.add(name.substring(0, end));
      }
    }
  }

  private Places() {}

  /** Whether a folded text is such a name and nothing else. */
  static boolean isPlace(String folded) {
    return NAMES.contains(folded);
  }

  /** Whether a text looks like the full name of a place, set wide or not: 平 山 县. */
  static boolean looksLikePlace(String text) {
    String name = Folding.squeeze(text);
    boolean township = name.length() >= 3 && name.length() <= 5 && Folding.isHan(name, 5);
    return isPlace(name) || (township && "乡镇".indexOf(name.charAt(name.length() - 1)) >= 0);
  }
}
