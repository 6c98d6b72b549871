package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;

/**
 * Tells wholes, parts and changes apart. The rules decide in turn, and what one has decided stands;
 * a figure that none speaks of is a whole.
 */
public final class RoleReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TableRule tables;
  private final ChangeRule changes;
  private final AmongRule among;
  private final InsideRule inside;
  private final ButRule buts;
  private final ListRule lists;
  private final TotalRule totals;
  private final KindRule kinds;
  private final PlacesRule places = new PlacesRule();

  /** A reader that knows the words of the vocabulary. */
  public RoleReader(Lexicon lexicon) {
    RoleWords words = new RoleWords();
    Verbs verbs = new Verbs(lexicon);
    this.tables = new TableRule(words);
    this.changes = new ChangeRule(words, verbs);
    this.among = new AmongRule(words, verbs);
    this.inside = new InsideRule(words);
    this.buts = new ButRule(words);
    this.lists = new ListRule(words, verbs);
    this.totals = new TotalRule(words, verbs);
    this.kinds = new KindRule(words);
  }

  /** The roles of an article's figures, in their order. */
  public Roles read(Article article, FoldedText text, List<Figure> figures) {
    Draft draft = new Draft(text.text(), figures);
    tables.decide(draft, article.tables(), text);
    changes.decide(draft);
    lists.decideBrackets(draft);
    among.decide(draft);
    inside.decide(draft);
    buts.decide(draft);
    lists.decide(draft);
    totals.decide(draft);
    kinds.decide(draft);
    places.decide(draft);
    BracketCounts.decide(draft);
    return new Roles(draft);
  }
}
