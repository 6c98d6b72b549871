package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.CharacterSet;
import org.countyreports.text.WordSet;
import org.countyreports.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Finds words that mean the report's own division of a level: 我市, 全县, 州直, 县医院. */
final class LevelScanner {

  private static final String LEVELS = "省市州县区旗盟";
  private static final String OWN = "我咱俺全本";
  private static final String POINTING = "该此";

  /** 全省试点的项目, 全市首家养老院: how something stands among those of the division. */
  private static final WordSet RANKED =
      WordSet.of("试点", "首批", "首个", "首家", "首例", "唯一", "领先", "前列", "排名", "示范县", "示范乡", "示范镇", "示范村");

  /** Characters behind which 县医院 begins anew; others make 邻县, 小区, 山区. */
  private static final CharacterSet BOUNDARIES =
      CharacterSet.of("由在向和与对为从被将把让使请据给同驻至到赴的了是按经及、,;:。!?\n “”‘’()《》【】[]—-…·*>|0123456789");

  /** Characters that may begin a level word; the others are passed over. */
  private static final CharacterSet BEGINS = CharacterSet.of(LEVELS + OWN + POINTING + "自地行镇乡街");

  private final WordTrie institutions =
      WordTrie.forward(Resources.words("places-institutions.txt"));

  /** The level words of a text in order, those inside of names left out. */
  List<LevelWord> scan(String text, List<Mention> mentions) {
    List<LevelWord> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!BEGINS.contains(text.charAt(i))) {
        continue;
      }
      while (next < mentions.size() && mentions.get(next).end() <= i) {
        next++;
      }
      if (next < mentions.size() && mentions.get(next).start() <= i) {
        i = mentions.get(next).end() - 1;
        continue;
      }
      LevelWord word = wordAt(text, i, next == 0 ? -1 : mentions.get(next - 1).end());
      if (word != null) {
        found.add(word);
        i = word.end() - 1;
      }
    }
    return found;
  }

  private @Nullable LevelWord wordAt(String text, int i, int behindName) {
    char c = text.charAt(i);
    if (OWN.indexOf(c) >= 0 || POINTING.indexOf(c) >= 0) {
      return pointed(text, i);
    }
    boolean begins = i == 0 || i == behindName || BOUNDARIES.contains(text.charAt(i - 1));
    if (!begins) {
      return null;
    }
    if (c == '自' && text.startsWith("自治", i) && i + 2 < text.length()) {
      return autonomous(text, i);
    }
    if (text.startsWith("地委", i) || text.startsWith("行署", i)) {
      return new LevelWord(i, i + 1, '地', false);
    }
    if (LEVELS.indexOf(c) >= 0 && institutions.lengthAt(text, i + 1) > 0) {
      return new LevelWord(i, i + 1, c, false);
    }
    return township(text, i);
  }

  /** 我市, 我们乡, 全县, 该区, 本镇; not 全区域 or 全县级. */
  private static @Nullable LevelWord pointed(String text, int i) {
    int at = text.startsWith("们", i + 1) ? i + 2 : i + 1;
    if (at >= text.length()) {
      return null;
    }
    boolean pointing = POINTING.indexOf(text.charAt(i)) >= 0;
    char level = text.charAt(at);
    char behind = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    if (text.startsWith("地区", at)) {
      return new LevelWord(i, at + 2, '地', pointing);
    }
    if (text.startsWith("街道", at) || level == '镇' || level == '乡') {
      return new LevelWord(i, at + 1, LevelWord.TOWNSHIP, pointing);
    }
    boolean cut =
        (level == '市' && behind == '场')
            || (level == '区' && behind == '域')
            || behind == '级'
            || RANKED.begins(text, at + 1, text.length());
    return LEVELS.indexOf(level) >= 0 && !cut ? new LevelWord(i, at + 1, level, pointing) : null;
  }

  /** 自治区党委, 自治州人民医院. */
  private static @Nullable LevelWord autonomous(String text, int i) {
    char level = text.charAt(i + 2);
    if (level == '区') {
      return new LevelWord(i, i + 3, '自', false);
    }
    return LEVELS.indexOf(level) >= 0 ? new LevelWord(i, i + 3, level, false) : null;
  }

  /** 镇政府, 乡卫生院, 街道党工委. */
  private @Nullable LevelWord township(String text, int i) {
    int length = text.startsWith("街道", i) ? 2 : "镇乡".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    boolean own =
        length > 0
            && (institutions.lengthAt(text, i + length) > 0 || text.startsWith("党", i + length));
    return own ? new LevelWord(i, i + length, LevelWord.TOWNSHIP, false) : null;
  }
}
