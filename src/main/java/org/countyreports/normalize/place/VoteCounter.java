package org.countyreports.normalize.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Region.Level;
import org.countyreports.text.WordTrie;

/** Turns what an article names, and where, into votes. */
final class VoteCounter {

  private static final double OFFICE = 6;
  private static final double COUNTY_MEDIUM = 5;

  /** 天山网 is no paper of 天山区, if another name stands beside it: 天山网-新疆日报. */
  private static final double BRAND = 1;

  private static final double AREA = 3;
  private static final double HINT = 3;
  private static final double DATELINE_AREA = 0.5;
  private static final double TITLE_FIRST = 6;
  private static final double TITLE = 3;
  private static final double BODY_FIRST = 3;
  private static final double BODY_SUBJECT = 1.5;
  private static final double BODY = 0.7;
  private static final double ITEM = 0.5;
  private static final double NAME_PART = 0.1;
  private static final double ORGANISATION = 0.2;
  private static final double OWN_ORGANISATION = 0.5;
  private static final double AIM = 0.7;

  /** A dateline stands in front of the text. */
  private static final int DATELINE = 30;

  /** 记者某某某地报道 may stand behind the name of the paper. */
  private static final int BYLINE = 80;

  private static final int LONGEST_DATE = 12;

  private static final int LONGEST_OCCASION = 30;

  /** A level word that opens title or text tells as much as this many others. */
  private static final int OPENING_LEVEL_WORD = 4;

  private static final int LEVEL_OPENING = 60;

  /** Behind this many characters a first mention is no opening any more. */
  private static final int OPENING = 200;

  private final WordTrie media = WordTrie.forward(Resources.words("places-media.txt"));
  private final WordTrie donors = WordTrie.forward(Resources.words("places-donors.txt"));
  private final Clauses clauses;
  private final Imprints imprints = new Imprints();
  private final HintLines hints = new HintLines();

  VoteCounter(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Adds the votes of one source; {@code subjects} are those of the text. */
  void count(Votes votes, Source source, List<Decision> decisions, Set<String> subjects) {
    votes.speaking(source.kind().voter);
    boolean first = true;
    for (Decision decision : decisions) {
      Candidate choice = decision.choice().orElse(null);
      if (choice == null) {
        continue;
      }
      Mention mention = decision.mention();
      boolean plain = mention.isPlain() || source.kind().isOrigin();
      switch (source.kind()) {
        case PUBLISHER -> publisher(votes, source.text(), mention, choice, decisions.size() > 1);
        case HINT -> {
          if (hints.tells(source.text(), decisions)) {
            hint(votes, choice);
          }
        }
        case TITLE -> votes.add(choice.place(), trust(mention) * title(choice, first, subjects));
        case BODY -> {
          if (!isSomewhere(choice)) {
            body(votes, source.text(), mention, choice, first);
          }
        }
      }
      first &= !plain || isDateline(source.text(), mention);
    }
  }

  /** An area of several prefectures does not tell that the article is about the whole province. */
  private static boolean isSomewhere(Candidate choice) {
    return choice.place().isArea() && choice.level() == Level.PROVINCE;
  }

  /** Adds the level words of a text: many 全县 speak for a county, 我省渑池县 for no province. */
  void count(Votes votes, String text, List<LevelWord> words, List<Decision> names) {
    Set<Integer> starts = new HashSet<>();
    names.forEach(name -> starts.add(name.mention().start()));
    for (LevelWord word : words) {
      if (!word.pointing() && !starts.contains(word.end())) {
        boolean opens = word.start() < LEVEL_OPENING && clauses.isSubject(text, word.start());
        votes.addLevelWord(word.level(), opens ? OPENING_LEVEL_WORD : 1);
      }
    }
  }

  /** The divisions that are subjects of the text. */
  Set<String> subjects(Source body, List<Decision> decisions) {
    Set<String> subjects = new HashSet<>();
    for (Decision decision : decisions) {
      Mention mention = decision.mention();
      if (clauses.isSubject(body.text(), mention.start()) && !isDateline(body.text(), mention)) {
        subjects.add(decision.code());
      }
    }
    return subjects;
  }

  /** A province that opens the title and of which the text says nothing only tells where it is. */
  private static double title(Candidate choice, boolean first, Set<String> subjects) {
    boolean locates = choice.level() == Level.PROVINCE && !subjects.contains(choice.code());
    return first && !locates ? TITLE_FIRST : TITLE;
  }

  private void publisher(
      Votes votes, String text, Mention mention, Candidate choice, boolean beside) {
    boolean isMedium = false;
    for (int i = mention.end(); i < text.length() && !isMedium; i++) {
      isMedium = media.lengthAt(text, i) > 0;
    }
    if (!isMedium) {
      votes.add(choice.place(), OFFICE);
    } else if (choice.level() == Level.COUNTY) {
      boolean brand = beside && !mention.firm() && choice.isDistrict();
      votes.add(choice.place(), brand ? BRAND : COUNTY_MEDIUM);
    } else {
      votes.addArea(choice.place(), AREA);
    }
  }

  private static void dateline(Votes votes, Candidate choice) {
    if (choice.level() == Level.COUNTY) {
      votes.add(choice.place(), HINT);
    } else {
      votes.addArea(choice.place(), DATELINE_AREA);
    }
  }

  private static void hint(Votes votes, Candidate choice) {
    if (choice.level() == Level.COUNTY) {
      votes.add(choice.place(), HINT);
    } else {
      votes.addArea(choice.place(), HINT);
    }
  }

  private void body(Votes votes, String text, Mention mention, Candidate choice, boolean first) {
    if (isDateline(text, mention)) {
      dateline(votes, choice);
    } else if (!imprints.isImprint(text, mention.start())) {
      double weight = trust(mention) * body(text, mention, first);
      if (mention.start() == 0 || text.charAt(mention.start() - 1) == '\n') {
        votes.addOpening(choice.place(), weight);
      } else {
        votes.addFromBody(choice.place(), weight);
      }
    }
  }

  /** Whether it fills a line or a cell of a table. */
  private static boolean isCell(String text, Mention mention) {
    boolean begins = mention.start() == 0 || " \n".indexOf(text.charAt(mention.start() - 1)) >= 0;
    boolean ends = mention.end() == text.length() || " \n".indexOf(text.charAt(mention.end())) >= 0;
    return begins && ends;
  }

  /** Whether it is one of several: A、B, 其中A3例. */
  private static boolean isItem(String text, Mention mention) {
    boolean before =
        mention.start() > 0
            && ("、(".indexOf(text.charAt(mention.start() - 1)) >= 0
                || text.startsWith("其中", mention.start() - 2));
    boolean behind =
        mention.end() < text.length() && "、和与及".indexOf(text.charAt(mention.end())) >= 0;
    return before || behind || isCell(text, mention);
  }

  /** 某社某地5月21日电, 某地讯, 某地日报客户端讯: where the report was written. */
  private boolean isDateline(String text, Mention mention) {
    if (mention.start() <= BYLINE && text.startsWith("报道", mention.end())) {
      return true;
    }
    if (mention.start() > DATELINE) {
      return false;
    }
    int limit = Math.min(text.length(), mention.end() + LONGEST_DATE);
    boolean medium = false;
    for (int i = mention.end(); i < limit && ",。;:、".indexOf(text.charAt(i)) < 0; i++) {
      medium |= media.lengthAt(text, i) > 0;
      if (text.startsWith("日消息", i)) {
        return true;
      }
      if (text.charAt(i) == '电' || text.charAt(i) == '讯') {
        return i == mention.end() || medium || "日快".indexOf(text.charAt(i - 1)) >= 0;
      }
    }
    return false;
  }

  /** 甘肃舟曲发生泥石流后: where something happened that others answer to. */
  private static boolean isOccasion(String text, Mention mention) {
    boolean happened = false;
    int limit = Math.min(text.length(), mention.end() + LONGEST_OCCASION);
    for (int i = mention.end(); i < limit && ",。;:、!?\n".indexOf(text.charAt(i)) < 0; i++) {
      happened |= text.startsWith("发生", i) || text.startsWith("遭遇", i);
      boolean ends = i + 1 == limit || ",。;".indexOf(text.charAt(i + 1)) >= 0;
      if (happened && ends && "后来".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 上海市虹口区选派教师来到马关县: the report is about those who receive. */
  private boolean isDonor(String text, Mention mention) {
    int limit = Math.min(text.length(), mention.end() + LONGEST_OCCASION);
    for (int i = mention.end(); i < limit && ",。;:!?\n".indexOf(text.charAt(i)) < 0; i++) {
      if (donors.lengthAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private double body(String text, Mention mention, boolean first) {
    if (isItem(text, mention) || isOccasion(text, mention)) {
      return ITEM;
    }
    if (isDonor(text, mention)) {
      return ITEM;
    }
    double weight = clauses.isSubject(text, mention.start()) ? BODY_SUBJECT : BODY;
    return first && mention.start() < OPENING ? weight + BODY_FIRST : weight;
  }

  /** How far a name tells where things happened, by the words around it. */
  private static double trust(Mention mention) {
    if (mention.has(Trait.ORIGIN)) {
      return 0;
    }
    if (mention.has(Trait.NAME_PART)) {
      return NAME_PART;
    }
    if (mention.has(Trait.ORGANISATION)) {
      return mention.firm() ? OWN_ORGANISATION : ORGANISATION;
    }
    return mention.isPlain() ? 1 : AIM;
  }
}
