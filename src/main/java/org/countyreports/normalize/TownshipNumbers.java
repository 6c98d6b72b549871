package org.countyreports.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Mention;
import org.countyreports.normalize.place.Places;

/** Tells the figures that are names of townships: 三乡镇 of a county that has one of this name. */
final class TownshipNumbers {

  private TownshipNumbers() {}

  /** The article without them; they are left out as parts of names. */
  static ReadArticle apart(ReadArticle read, Places where) {
    List<Mention> figures = new ArrayList<>(read.mentions().size());
    List<LeftOut> leftOut = new ArrayList<>(read.leftOut());
    for (Mention mention : read.mentions()) {
      if (where.isInTownship(mention.start(), mention.end())) {
        leftOut.add(new LeftOut(mention.numberStart(), mention.numberEnd(), LeftOut.Reason.NAME));
      } else {
        figures.add(mention);
      }
    }
    if (figures.size() == read.mentions().size()) {
      return read;
    }
    leftOut.sort(Comparator.comparingInt(LeftOut::start));
    return new ReadArticle(read.article(), read.text(), figures, leftOut, read.times());
  }
}
