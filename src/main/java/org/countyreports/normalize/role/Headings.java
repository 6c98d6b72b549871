package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.List;
import org.countyreports.normalize.role.RoleWords.Found;

/** What the headings of rows and columns say of the roles of their cells. */
final class Headings implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RoleWords words;

  Headings(RoleWords words) {
    this.words = words;
  }

  /** The words of a heading that tell a change; empty where none do. */
  String change(List<String> headings) {
    for (String heading : headings) {
      List<Found> found =
          words.in(
              heading,
              0,
              heading.length(),
              Word.CHANGE,
              Word.NAME_OF_CHANGE,
              Word.COMPARED,
              Word.LEVEL_OF_SHARES);
      for (Found each : found) {
        boolean compares = each.word() == Word.COMPARED && each.end() - each.start() > 1;
        if (each.word() == Word.CHANGE || each.word() == Word.NAME_OF_CHANGE || compares) {
          return heading.substring(each.start(), each.end());
        }
      }
      if (heading.indexOf('±') >= 0) {
        return "±";
      }
    }
    return "";
  }

  /** 合计, 全县合计, 合计(人). */
  boolean isTotal(List<String> headings) {
    return headings.stream().map(Headings::plain).anyMatch(h -> is(Word.TABLE_TOTAL, h) || ends(h));
  }

  private boolean ends(String heading) {
    return heading.endsWith("合计") || heading.endsWith("总计") || heading.endsWith("共计");
  }

  /** 小计, 城区小计. */
  boolean isSubtotal(List<String> headings) {
    return headings.stream()
        .map(Headings::plain)
        .anyMatch(h -> words.endsWith(Word.TABLE_SUBTOTAL, h, 0, h.length()));
  }

  /** 全县 above its towns. */
  boolean isArea(List<String> headings) {
    return headings.stream().map(Headings::plain).anyMatch(h -> is(Word.TABLE_AREA, h));
  }

  /** 其中:女性. */
  boolean isDetail(List<String> headings) {
    return headings.stream().anyMatch(h -> words.endAt(Word.TABLE_DETAIL, h, 0, h.length()) > 0);
  }

  /** 男, 女. */
  boolean isKind(List<String> headings) {
    return !headings.isEmpty() && is(Word.KIND, plain(headings.get(headings.size() - 1)));
  }

  private boolean is(Word word, String heading) {
    return words.is(word, heading, 0, heading.length());
  }

  /** Without the unit in brackets and the numbering. */
  private static String plain(String heading) {
    int open = heading.lastIndexOf('(');
    String bare = open > 0 && heading.endsWith(")") ? heading.substring(0, open) : heading;
    int mark = bare.indexOf('、');
    String own = mark > 0 && mark <= 2 ? bare.substring(mark + 1) : bare;
    return own.endsWith(":") ? own.substring(0, own.length() - 1) : own;
  }
}
