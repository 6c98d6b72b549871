package org.countyreports.extract;

import java.io.Serializable;
import java.util.List;
import org.countyreports.text.Trie;

/** What a figure is per: 每天消杀20000平方米, 亩产600斤, 人均, 2万元/户. */
final class RateFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> PERS =
      List.of("day", "week", "month", "year", "person", "household", "occasion", "mu");

  private final Trie before = new Trie();
  private final Trie behind = new Trie();

  RateFinder() {
    add(before, 0, "每天 每日 日均 天均 平均每天 日产 日处理 日销 日销售 日供应 日接种 日检测 日发电 日供水 日加工 日接待 日屠宰 日生产 一天的 每昼夜");
    add(before, 1, "每周 周均 每星期");
    add(before, 2, "每月 月均 月产 月销 月销售 月收入 月工资 月薪 一个月的");
    add(
        before,
        3,
        "每年 年均 年产 年产值 年销售 年销 年出栏 年收入 年纯收入 年加工 年产量 年处理 年供应 年发电 年发电量 年接待 年利润 年纳税 年创 年可 年总产 年增收 年节约 年屠宰 年生产 年租金 一年的 年人均 年用");
    add(before, 4, "每人 人均 每名 每位 每生 生均 每个人 每人每年 每人每月");
    add(before, 5, "每户 户均 每家 每户每年");
    add(before, 6, "每次 次均 每场 每趟");
    add(before, 7, "每亩 亩均 亩产 单产 亩纯收入 亩收入 亩产值 每亩地 一亩地 亩平均 亩增收");
    add(behind, 0, "/天 /日 每天 每日");
    add(behind, 1, "/周 每周");
    add(behind, 2, "/月 每月");
    add(behind, 3, "/年 每年");
    add(behind, 4, "/人 /名 每人 每名");
    add(behind, 5, "/户 每户");
    add(behind, 6, "/次 每次");
    add(behind, 7, "/亩 每亩");
  }

  /** What the quantity at a token is per; empty where it is no rate. */
  String find(Tokens tokens, int token) {
    int behindEnd = tokens.end(token);
    long match = behind.longestAt(tokens.text(), behindEnd, tokens.text().length());
    if (match != Trie.NONE) {
      return PERS.get(Trie.value(match));
    }
    String found = "";
    int limit = tokens.start(token);
    for (int i = Clause.start(tokens, token); i < token; i++) {
      found = at(tokens.text(), tokens.start(i), tokens.end(i), limit, found);
    }
    return found;
  }

  /** The last rate word that begins inside a token, else what was found before. */
  private String at(String text, int start, int end, int limit, String known) {
    String found = known;
    for (int at = start; at < end; at++) {
      long match = before.longestAt(text, at, limit);
      if (match != Trie.NONE && !isInsideDate(text, at)) {
        found = PERS.get(Trie.value(match));
      }
    }
    return found;
  }

  /** The 年 of 2019年产值 and the 日 of 8日产 belong to a date. */
  private static boolean isInsideDate(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return NumeralParser.isDigit(before)
        || ChineseDigits.opens(before)
        || "今去全当本上前近半每同明常多".indexOf(before) >= 0;
  }

  private static void add(Trie trie, int per, String words) {
    for (String word : words.split(" ")) {
      trie.put(word, per);
    }
  }
}
