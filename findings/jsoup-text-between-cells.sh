#!/usr/bin/env bash
# jsoup: text that stands between the cells of a table, as hand-made pages of offices have it. 1.21.2 leaves it in the row, so that a
# reader who asks the cells for their text never sees it; 1.24.1 puts it before the table, as browsers do, one text node behind the
# other with nothing between them. Exits non-zero if this changes.
# Pinned: org.jsoup:jsoup:1.21.2, org.jsoup:jsoup:1.24.1.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >Cells.java <<'X'
import org.jsoup.Jsoup;
import org.jsoup.nodes.*;

public class Cells {
  public static void main(String[] args) {
    Document page = Jsoup.parse(
        "<p>before</p><table><tr><td>town</td>15 tents more.<td>120</td></tr><tr>96 boats.<td>village</td></tr></table>");
    Element table = page.selectFirst("table");
    System.out.println("before the table: " + page.body().textNodes());
    System.out.println("the table says: " + table.text());
    System.out.println("its cells say: " + table.select("td").eachText());
  }
}
X
for version in 1.21.2 1.24.1; do
  mvn -q -B dependency:copy -Dartifact="org.jsoup:jsoup:$version" -DoutputDirectory="$work" >/dev/null
  echo "jsoup $version"
  java -cp "jsoup-$version.jar" Cells.java
done | tee seen.txt
diff - seen.txt <<'X'
jsoup 1.21.2
before the table: []
the table says: town 15 tents more. 120 96 boats. village
its cells say: [town, 120, village]
jsoup 1.24.1
before the table: [15 tents more., 96 boats.]
the table says: town 120 village
its cells say: [town, 120, village]
X
