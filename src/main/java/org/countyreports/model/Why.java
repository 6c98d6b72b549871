package org.countyreports.model;

import java.util.Locale;

/** The reasons that a decision about a figure can have; their texts stand in the messages. */
public enum Why {
  /** Number as written, number in the unit. */
  VALUE_AS_WRITTEN,
  /** Number as written, factor, classifier, unit. */
  VALUE_MULTIPLIED,
  /** A share that fell is negative. */
  VALUE_FELL,
  /** The words that hold number and qualifier. */
  BOUND_WORDS,
  /** Nothing qualifies the number. */
  BOUND_NONE,
  /** What a rate is per. */
  RATE,
  /** Classifier, unit. */
  UNIT_OF_CLASSIFIER,
  /** Classifier, class of the noun, unit. */
  UNIT_OF_NOUN,
  /** The class of the noun, unit; there is no classifier. */
  UNIT_OF_BARE_NOUN,
  /** Unit; neither classifier nor noun tell another. */
  UNIT_OF_BARE_NUMBER,
  /** The words, directly behind the number. */
  ITEM_BEHIND,
  /** The words, in front of the number. */
  ITEM_IN_FRONT,
  /** The words, elsewhere: in a list, in another clause, in the headings of a table. */
  ITEM_ELSEWHERE,
  /** Nothing names what is counted. */
  ITEM_NONE,
  /** Line of the rule, what it asks for. */
  INDICATOR_BY_RULE,
  /** Words of the neighbour; no rule fits the figure itself. */
  INDICATOR_OF_NEIGHBOUR,
  /** No rule fits. */
  INDICATOR_NONE,
  /** Beaten: indicator, line of its rule, what it asks for. */
  INDICATOR_NEXT,
  /** Name; it stands alone in the bracket behind the figure. */
  REGION_IN_BRACKET,
  /** Name in the figure's clause. */
  REGION_NAMED,
  /** Word for a level, what it means. */
  REGION_LEVEL_WORD,
  /** Township named in the clause, county. */
  REGION_OF_TOWNSHIP,
  /** Name; the subject of an earlier clause or sentence. */
  REGION_CARRIED,
  /** Name; 在某地 behind the figure. */
  REGION_BEHIND,
  /** The place of the article. */
  REGION_OF_ARTICLE,
  /** The only township of the article. */
  REGION_HOME_TOWNSHIP,
  /** Heading of the row. */
  REGION_OF_ROW,
  /** Heading of the column. */
  REGION_OF_COLUMN,
  /** Caption of the table. */
  REGION_OF_CAPTION,
  /** The places of a list that each have the figure. */
  REGION_OF_EACH,
  /** The place of a list that stands where the figure stands among figures: 分别. */
  REGION_IN_TURN,
  /** The places of a list that have the figure together. */
  REGION_OF_ALL,
  /** Name as written, name and code of that day. */
  REGION_RENAMED,
  /** Name as written with what it may mean. */
  REGION_AMBIGUOUS,
  /** What holds the place that the clause names: the figure counts divisions beside it. */
  REGION_WIDENED,
  /** Nothing names a place. */
  REGION_UNKNOWN,
  /** Beaten: what the name may mean too, how much speaks for it. */
  REGION_OTHER_MEANING,
  /** Beaten: a name in the sentence that stands farther away or gives way to the subject. */
  REGION_PASSED_OVER,
  /** Beaten: part of another name. */
  REGION_NAME_PART,
  /** Beaten: somebody or something comes from there. */
  REGION_ORIGIN,
  /** Beaten: somebody or something goes there. */
  REGION_DESTINATION,
  /** Beaten: something is done for it or with it. */
  REGION_RECIPIENT,
  /** Beaten: in the name of a company, school or the like. */
  REGION_ORGANISATION,
  /** Beaten: an item of a list that others open. */
  REGION_ENUMERATED,
  /** The place of the article, all that speaks for it. */
  VOTES_WON,
  /** The place comes from the page: the article names none of its own. */
  VOTES_OF_PAGE,
  /** Name, weight, the publisher. */
  VOTE_PUBLISHER,
  /** Name, weight, the title. */
  VOTE_TITLE,
  /** Name, weight, a line outside of the text. */
  VOTE_HINT,
  /** Name, weight, how often the text names it. */
  VOTE_BODY,
  /** Name, weight, how often the text names its townships. */
  VOTE_TOWNSHIP,
  /** Level, how much words such as 全县 say. */
  VOTE_LEVEL_WORD,
  /** Beaten: name, what speaks for it. */
  VOTES_RIVAL,
  /** Beaten: a division inside of the winner, what speaks for it. */
  VOTES_BELOW,
  /** Name of the township as written. */
  TOWNSHIP_NAMED,
  /** Name of the township; the register does not hold it. */
  TOWNSHIP_UNREGISTERED,
  /** No township has the figure. */
  TOWNSHIP_NONE,
  /** The date; it reaches the figure. */
  PERIOD_ON,
  /** The date up to which the figure counts. */
  PERIOD_UNTIL,
  /** The date from which the figure counts. */
  PERIOD_SINCE,
  /** The date; it stands behind the figure in its clause. */
  PERIOD_BEHIND,
  /** The date of a list that stands where the figure stands among figures: 分别. */
  PERIOD_IN_TURN,
  /** The date; a line of its own above. */
  PERIOD_OF_HEADING,
  /** The date in a heading or the caption of the table. */
  PERIOD_OF_TABLE,
  /** The stretch that the title names. */
  PERIOD_OF_TITLE,
  /** The word that takes the date away: 近日, 目前. */
  PERIOD_VAGUE,
  /** A new stretch of the text begins that the date in front does not reach. */
  PERIOD_CUT,
  /** The figure is what stood before: 在…的基础上. */
  PERIOD_BASIS,
  /** No date reaches the figure. */
  PERIOD_NONE,
  /** The date of publication stands in. */
  PERIOD_PUBLISHED,
  /** The page gives no date of publication either. */
  PERIOD_UNPUBLISHED,
  /** The date does not write its year; the date of publication that it is counted from. */
  PERIOD_YEAR_INFERRED,
  /** Beaten: a date that reaches the figure from farther away, its days. */
  PERIOD_FARTHER,
  /** The words that tell a difference. */
  ROLE_CHANGE,
  /** The word that opens the parts: 其中, the words of the whole. */
  ROLE_PART_AMONG,
  /** The words of the whole, which stands behind: 在内的. */
  ROLE_PART_WITH,
  /** The words of the whole; the figures listed behind it are its parts. */
  ROLE_PART_LISTED,
  /** The word that tells the total of the list, the words of the whole. */
  ROLE_PART_TOTALLED,
  /** The kind, the words of the whole. */
  ROLE_PART_KIND,
  /** Heading of the total in a table, the words of the whole. */
  ROLE_PART_TABLE,
  /** A share behind 其中: the word; of a whole that is not stated. */
  ROLE_PART_OF_NONE,
  /** Nothing says that it is a part or a change. */
  ROLE_WHOLE;

  /** The name in messages: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
