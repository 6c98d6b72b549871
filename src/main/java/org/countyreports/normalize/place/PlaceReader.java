package org.countyreports.normalize.place;

import java.io.Serializable;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.RegionReference;
import org.countyreports.text.FoldedText;

/** Finds the places of an article and of its figures. */
public final class PlaceReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RegionRegister register;

  /** A reader that knows the divisions of a register. */
  public PlaceReader(RegionRegister register) {
    this.register = register;
  }

  /** The places of an article; its text folded by the caller. */
  public Places read(Article article, FoldedText text) {
    RegionReference primary =
        register.find(article.metadata().title(), List.of(), article.metadata().published());
    return new Places() {
      @Override
      public RegionReference primary() {
        return primary;
      }

      @Override
      public RegionReference at(int start, int end) {
        return primary;
      }

      @Override
      public List<RegionReference> shares(int start, int end) {
        return List.of();
      }
    };
  }
}
