package org.countyreports.extract;

import java.io.Serializable;
import org.countyreports.model.Mention;

/** People and households that are counted behind places and houses: those who live there. */
final class Residents implements Serializable {

  private static final long serialVersionUID = 1L;

  private final WordClasses words;

  Residents(WordClasses words) {
    this.words = words;
  }

  /** 7乡1镇13.9万人, 260户980人: people counted behind places and mere households live there. */
  boolean are(Quantity quantity, Mention last) {
    long head = last.words().head();
    String unit = quantity.classifier().unit();
    boolean houses = last.item().isEmpty() && last.classifier().unit().equals("{household}");
    boolean behindPlaces = (head & words.place) != 0;
    boolean households = unit.equals("{household}") && (behindPlaces || isGroups(last));
    return households
        || unit.equals("{person}") && (houses || behindPlaces) && (head & words.person) == 0;
  }

  /** 24个合作社, 16个村民小组: what a village consists of. */
  private boolean isGroups(Mention last) {
    String unit = last.classifier().unit();
    return (last.words().head() & (words.organization | words.team)) != 0
        && (unit.equals("{item}") || unit.equals("{team}"));
  }

  /** The people who live there, or the harm that befell them: 18.6万人、9.3万头大牲畜饮水困难. */
  Item item(Tokens tokens, int token) {
    for (int i = token + 1; i < Clause.end(tokens, token); i++) {
      if (tokens.has(i, words.harm)) {
        return new Item(
            tokens.original(i, i + 1), tokens.classes(i), tokens.classes(i), Item.NOWHERE, 0);
      }
    }
    return new Item("人口", words.population, words.population, Item.NOWHERE, 0);
  }
}
