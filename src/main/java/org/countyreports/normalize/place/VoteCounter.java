package org.countyreports.normalize.place;

import java.util.List;
import org.countyreports.model.Region.Level;

/** Turns what an article names, and where, into votes. */
final class VoteCounter {

  private static final double OFFICE = 6;
  private static final double COUNTY_MEDIUM = 5;
  private static final double AREA = 3;
  private static final double HINT = 3;
  private static final double TITLE_FIRST = 6;
  private static final double TITLE = 3;
  private static final double BODY_FIRST = 3;
  private static final double BODY_SUBJECT = 1.5;
  private static final double BODY = 0.7;
  private static final double NAME_PART = 0.1;
  private static final double ORGANISATION = 0.2;
  private static final double OWN_ORGANISATION = 0.5;
  private static final double AIM = 0.7;

  /** A dateline stands in front of the text. */
  private static final int DATELINE = 30;

  private static final int LONGEST_DATE = 12;

  /** Behind this many characters a first mention is no opening any more. */
  private static final int OPENING = 200;

  private final WordTrie media = WordTrie.forward(Resources.words("places-media.txt"));
  private final Clauses clauses;

  VoteCounter(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Adds the votes of one source. */
  void count(Votes votes, Source source, List<Decision> decisions) {
    boolean first = true;
    for (Decision decision : decisions) {
      Candidate choice = decision.choice().orElse(null);
      if (choice == null) {
        continue;
      }
      Mention mention = decision.mention();
      boolean plain = mention.isPlain() || source.kind().isOrigin();
      switch (source.kind()) {
        case PUBLISHER -> publisher(votes, source.text(), mention, choice);
        case HINT -> hint(votes, choice);
        case TITLE -> votes.add(choice.place(), trust(mention) * (first ? TITLE_FIRST : TITLE));
        case BODY -> body(votes, source.text(), mention, choice, first);
      }
      first &= !plain;
    }
  }

  /** Adds the level words of a text: many 全县 speak for a county. */
  static void count(Votes votes, List<LevelWord> words, int times) {
    for (LevelWord word : words) {
      if (!word.pointing()) {
        votes.addLevelWord(word.level(), times);
      }
    }
  }

  private void publisher(Votes votes, String text, Mention mention, Candidate choice) {
    boolean isMedium = false;
    for (int i = mention.end(); i < text.length() && !isMedium; i++) {
      isMedium = media.lengthAt(text, i) > 0;
    }
    if (!isMedium) {
      votes.add(choice.place(), OFFICE);
    } else if (choice.level() == Level.COUNTY) {
      votes.add(choice.place(), COUNTY_MEDIUM);
    } else {
      votes.addArea(choice.place(), AREA);
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
      hint(votes, choice);
    } else {
      if (mention.start() == 0 || text.charAt(mention.start() - 1) == '\n') {
        votes.addOpening(choice.code());
      }
      votes.addFromBody(choice.place(), trust(mention) * body(text, mention, first));
    }
  }

  /** 某社某地5月21日电, 某地讯: where the report was written. */
  private static boolean isDateline(String text, Mention mention) {
    if (mention.start() > DATELINE) {
      return false;
    }
    int limit = Math.min(text.length(), mention.end() + LONGEST_DATE);
    for (int i = mention.end(); i < limit && ",。;:、".indexOf(text.charAt(i)) < 0; i++) {
      if (text.charAt(i) == '电' || text.charAt(i) == '讯') {
        return i == mention.end() || text.charAt(i - 1) == '日' || text.charAt(i - 1) == '快';
      }
    }
    return false;
  }

  private double body(String text, Mention mention, boolean first) {
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
