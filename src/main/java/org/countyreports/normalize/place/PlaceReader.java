package org.countyreports.normalize.place;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds the places of articles and of their figures. */
public final class PlaceReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RegionRegister register;
  private final Lexicon lexicon;
  private transient volatile @Nullable PlaceRules rules;

  /** A reader that knows the divisions of a register, and the words of a lexicon from names. */
  public PlaceReader(RegionRegister register, Lexicon lexicon) {
    this.register = register;
    this.lexicon = lexicon;
  }

  /** The places of an article; its text folded by the caller. */
  public Places read(Article article, FoldedText text) {
    return readPage(List.of(article), List.of(text)).get(0);
  }

  /**
   * The places of the articles of one page, in their order: an article that names none of its own
   * is about the place that the page is about.
   */
  public List<Places> readPage(List<Article> articles, List<FoldedText> texts) {
    return readPage(articles, texts, false);
  }

  /** The same places, ready to tell why. */
  public List<Places> explainPage(List<Article> articles, List<FoldedText> texts) {
    return readPage(articles, texts, true);
  }

  private List<Places> readPage(
      List<Article> articles, List<FoldedText> texts, boolean explaining) {
    List<ArticleEvidence> evidence = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      VoteLog log = explaining ? new VoteLog() : null;
      evidence.add(rules().evidence(articles.get(i), texts.get(i), log));
    }
    Primary page = strongest(evidence);
    return evidence.stream()
        .map(e -> e.places(e.primary().isWeak() && !page.isWeak() ? page : e.primary()))
        .toList();
  }

  private static Primary strongest(List<ArticleEvidence> evidence) {
    Primary best = evidence.get(0).primary();
    for (ArticleEvidence one : evidence) {
      best = one.primary().strength() > best.strength() ? one.primary() : best;
    }
    return best;
  }

  private PlaceRules rules() {
    PlaceRules known = rules;
    if (known == null) {
      known = new PlaceRules(register, lexicon);
      rules = known;
    }
    return known;
  }
}
