package org.countyreports.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of which sites put together the title of a page: 标题_栏目_网站, 网站 - 栏目 - 标题. */
final class TitleParts {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 300;

  // _ | - —— » and blanks between the parts
  private static final Pattern BETWEEN =
      Pattern.compile("[ \u3000\u00a0]*[_|｜>»›—–\\-]+[ \u3000\u00a0]*|[ \u3000\u00a0]+");

  private TitleParts() {}

  /** The headline in the title of a page; empty where it holds site and columns alone. */
  static String headline(String title) {
    String bare = strip(title.strip(), true);
    boolean nothing =
        bare.length() < 2 || Columns.isSite(bare) || Columns.isColumn(bare) || isPlace(bare);
    return nothing ? "" : bare;
  }

  /** A headline without the name of the site at either end of it. */
  static String withoutSite(String headline) {
    String bare = strip(headline, false);
    return bare.length() < headline.length() ? strip(bare, true) : headline;
  }

  private static String strip(String title, boolean columns) {
    String left = title.length() > LONGEST ? "" : title;
    String before = "";
    while (!left.equals(before)) {
      before = left;
      left = withoutFirst(withoutLast(left, columns), columns);
    }
    return left.isEmpty() ? title : left;
  }

  private static String withoutLast(String title, boolean columns) {
    Matcher between = BETWEEN.matcher(title);
    while (between.find()) {
      String rest = title.substring(0, between.start());
      if (rest.length() >= SHORTEST
          && isNoHeadline(title.substring(between.end()), between.group().strip(), columns)) {
        return rest;
      }
    }
    return title;
  }

  private static String withoutFirst(String title, boolean columns) {
    Matcher between = BETWEEN.matcher(title);
    if (!between.find() || title.length() - between.end() < SHORTEST) {
      return title;
    }
    boolean first =
        isNoHeadline(title.substring(0, between.start()), between.group().strip(), columns);
    return first ? title.substring(between.end()) : title;
  }

  /** Whether a part is the name of a site, or of a column or place where these may stand. */
  private static boolean isNoHeadline(String part, String sign, boolean columns) {
    if (Columns.isSite(part)) {
      return true;
    }
    if (sign.isEmpty() || sign.startsWith("——") || !columns) {
      return sign.isEmpty() && columns && Columns.isColumn(part);
    }
    boolean office = sign.charAt(0) != '-' && Offices.isOffice(part);
    return office || Columns.isColumn(part) || isPlace(part);
  }

  private static boolean isPlace(String part) {
    return Places.isPlace(Folding.squeeze(part));
  }
}
