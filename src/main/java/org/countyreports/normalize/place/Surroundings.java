package org.countyreports.normalize.place;

import java.util.EnumSet;
import java.util.Set;
import org.countyreports.text.CharacterSet;
import org.countyreports.text.WordTrie;

/** Reads the words around a name: those that make it no place of a local figure. */
final class Surroundings {

  /** How far behind a place the word for its organisation may stand: 海西州蓝天应急救援中心. */
  private static final int LONGEST_ORGANISATION = 16;

  /** How far behind 从某地 the verb may stand that makes it an origin. */
  private static final int LONGEST_ORIGIN = 16;

  private static final String DIRECTIONS = "东西南北中新";
  private static final String CLAUSE_ENDS = ",;:。!?\n";
  private static final CharacterSet ORGANISATION_ENDS =
      CharacterSet.of(",;:。!?\n、()“” 0123456789向为给在从对由将把被派与和的");
  private static final String FROM = "从自由";
  private static final String COMING = "返回来归到运抵赶购调引迁转进入出";

  /** Surnames that are no word for a place's surroundings as 于 and 向 are. */
  private static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严魏姜戚谢邹苏潘葛范彭鲁韦苗俞袁柳鲍史唐薛雷贺倪汤"
          + "罗毕郝邬傅齐康伍余顾孟黄穆萧尹姚邵汪毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾郭林钟徐邱骆高夏蔡田樊胡凌"
          + "霍卢莫丁邓洪石崔吉龚程邢裴陆翁段焦侯宁仇甘祖刘詹龙叶黎白蒲卓蔺乔谭姬冉桂牛尚柴阎慕茹习艾古廖聂曾肖闫付覃马";

  /** What stands in front of a name: stops and the last characters of 村民, 大户, 支书. */
  private static final String PERSON_BEGINS = ",;:。!?\n、()“” 的民户员人任记长板手傅组社姐爷叔妈哥师夫头主";

  private static final String PERSON_ENDS = ",;:。!?\n、()“” 等捐说家带介告的是和与一拿自也用把有";

  private static final String OFFICE_BEGINS = ",;:。!?\n、()“” 省市州由被经向从在让对据与和及";

  private final WordTrie offices = forward("places-offices.txt");
  private final WordTrie nameParts = forward("places-name-parts.txt");
  private final WordTrie wordParts = backward("places-word-parts.txt");
  private final WordTrie facilities = forward("places-facilities.txt");
  private final WordTrie organisations = forward("places-organisations.txt");
  private final WordTrie originsAfter = forward("places-origins-after.txt");
  private final WordTrie originsBefore = backward("places-origins-before.txt");
  private final WordTrie destinations = backward("places-destinations.txt");
  private final WordTrie recipients = backward("places-recipients.txt");

  /** What the words around the name at {@code [start,end)} say. */
  Set<Trait> traits(String text, int start, int end, boolean bare) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean person = end - start == 2 && isPerson(text, start, end);
    boolean wordPart = wordParts.lengthBefore(text, end) > end - start;
    if (bare && (isNamePart(text, end) || person || wordPart)) {
      traits.add(Trait.NAME_PART);
    }
    if (isOrigin(text, start, end)) {
      traits.add(Trait.ORIGIN);
    }
    if (destinations.lengthBefore(text, start) > 0) {
      traits.add(Trait.DESTINATION);
    }
    if (recipients.lengthBefore(text, start) > 0 && !isHalfOfWord(text, start)) {
      traits.add(Trait.RECIPIENT);
    }
    if (isOrganisation(text, end)) {
      traits.add(Trait.ORGANISATION);
    }
    return traits;
  }

  /** Whether a bare name stands for itself in front of an office: 、东方法院, not 创建平安法院. */
  boolean isOffice(String text, int start, int end) {
    boolean begins = start == 0 || OFFICE_BEGINS.indexOf(text.charAt(start - 1)) >= 0;
    return begins && offices.lengthAt(text, end) > 0;
  }

  private boolean isNamePart(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    return nameParts.lengthAt(text, end) > 0
        || (DIRECTIONS.indexOf(text.charAt(end)) >= 0 && facilities.lengthAt(text, end + 1) > 0);
  }

  /** 村民马平凉, 、张长春等: a surname in front, behind a stop or a role. */
  private boolean isPerson(String text, int start, int end) {
    int at = start - 1;
    if (at < 0 || SURNAMES.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean begins = at == 0 || PERSON_BEGINS.indexOf(text.charAt(at - 1)) >= 0;
    boolean ends = end >= text.length() || PERSON_ENDS.indexOf(text.charAt(end)) >= 0;
    return begins && ends;
  }

  private boolean isOrigin(String text, int start, int end) {
    if (originsBefore.lengthBefore(text, start) > 0 || isOriginAfter(text, end)) {
      return true;
    }
    if (start == 0 || FROM.indexOf(text.charAt(start - 1)) < 0) {
      return false;
    }
    int limit = Math.min(text.length(), end + LONGEST_ORIGIN);
    for (int i = end; i < limit && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0; i++) {
      if (COMING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isOriginAfter(String text, int end) {
    int at = end;
    if (text.startsWith("等地", at)) {
      at += 2;
    } else if (text.startsWith("等", at) || text.startsWith("市", at)) {
      at++;
    }
    return originsAfter.lengthAt(text, at) > 0 || originsAfter.lengthAt(text, end) > 0;
  }

  private boolean isOrganisation(String text, int end) {
    int limit = Math.min(text.length(), end + LONGEST_ORGANISATION);
    for (int i = end; i < limit && !ORGANISATION_ENDS.contains(text.charAt(i)); i++) {
      if (organisations.lengthAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 因为, 成为, 不同, 参与 end like words for a recipient and are none. */
  private static boolean isHalfOfWord(String text, int start) {
    return start > 1 && "因成作认不参共赠较称反应核绝相名分改".indexOf(text.charAt(start - 2)) >= 0;
  }

  private static WordTrie forward(String file) {
    return WordTrie.forward(Resources.words(file));
  }

  private static WordTrie backward(String file) {
    return WordTrie.backward(Resources.words(file));
  }
}
