package org.countyreports.read;

import java.util.regex.Pattern;

/** Lines of a page that tell how often it was read, and when others were put up. */
final class Counters {

  private static final int LONGEST = 40;
  private static final int LONGEST_TEASER = 60;

  // 本文已被浏览3301次  阅读量：2.3万  共有12人浏览过
  private static final Pattern READ =
      Pattern.compile(
          "(?:本文|本页面?|本篇|本条|本信息|本新闻|此文|此页面?|该文|该页面?|文章|全文)?(?:总?共|累计)?(?:已经?|总)?(?:被|有)?"
              + "(?:浏览|阅读|点击|访问|查看|阅览|围观|收看|播放|收听|点赞|转发|下载)"
              + "(?:了|量|数|次数|人数|人次|总数|率)? ?[::]?(?:为|是)? ?\\d[\\d,.]{0,9} ?[万wk]?\\+?(?:多|余)?(?:次|人次|人|遍)?");

  // 3301人看过  0次浏览  您是第3301位访问者
  private static final Pattern READERS =
      Pattern.compile(
          "(?:已?经?共?有? ?)?\\d[\\d,.]{0,9}万?\\+? ?(?:位|个)?(?:人次|人|次|网友|读者)(?:已|都)?(?:在看|看过|读过|浏览过?|阅读过?|阅览|点击|访问过?|点赞|赞过|收藏|转发|评论)"
              + "|[您你]是(?:本站|本页|本文)?第 ?\\d{1,9} ?(?:位|个)(?:访问者|访客|读者|浏览者|来访者)");

  // 平山融媒 3天前   春耕忙 平山发布 昨天 09:20
  private static final Pattern AGE =
      Pattern.compile(
          ".{0,56}(?:\\d{1,2} ?(?:秒钟?|分钟|个?小时|天|周|个?月|年)(?:之?前)|(?:昨天|前天|刚刚)(?: ?\\d{1,2}:\\d\\d)?)");

  private Counters() {}

  /** Whether a folded line tells how often a page was read and nothing else. */
  static boolean isCounter(String folded) {
    String bare = folded.length() > LONGEST ? "" : ImprintWords.strip(folded);
    return !bare.isEmpty()
        && bare.chars().anyMatch(Character::isDigit)
        && (READ.matcher(bare).matches() || READERS.matcher(bare).matches());
  }

  /** Whether a line ends with its age, as the teasers of other reports do. */
  static boolean isAged(String text) {
    return text.length() <= LONGEST_TEASER
        && "前天刚0123456789".indexOf(text.charAt(text.length() - 1)) >= 0
        && AGE.matcher(Folding.fold(text)).matches();
  }
}
