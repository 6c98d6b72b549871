package org.countyreports.normalize.place;

import java.util.List;
import java.util.Optional;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Why;
import org.countyreports.text.InTurn;

/** Reads what 各, 分别 and 共 do with a figure behind a list of places. */
final class ShareRule {

  private final String text;
  private final MarkedText marked;
  private final Primary primary;
  private final OwnDivisions own;
  private final Separately separately;

  ShareRule(MarkedText marked, Primary primary, OwnDivisions own) {
    this.text = marked.text();
    this.marked = marked;
    this.primary = primary;
    this.own = own;
    this.separately = new Separately(marked);
  }

  /** The places of a list of which each has the figure behind it; empty where it has one place. */
  List<RegionReference> shares(List<Mark> list, int start) {
    if (list.size() < 2 || !contains(list, start, "各")) {
      return List.of();
    }
    return list.stream().map(Mark::reference).toList();
  }

  /** The one place of a figure behind a list: its own behind 分别, else what holds them all. */
  Optional<Ruling> one(List<Mark> list, int start) {
    if (list.size() < 2) {
      return separately.at(start);
    }
    if (contains(list, start, "各")) {
      return Optional.empty();
    }
    int from = list.get(list.size() - 1).end();
    int apart = InTurn.wordBefore(text, start);
    if (apart >= from) {
      int figure = InTurn.numbersIn(text, apart, start);
      return figure < list.size()
          ? Optional.of(
              new Ruling(list.get(figure).reference(), Why.REGION_IN_TURN, list.get(figure)))
          : Optional.empty();
    }
    return together(list);
  }

  /** In A镇、B镇设点5处,排查300人 what holds both did the second, too, though its clause names none. */
  Ruling ofAllListed(Ruling ruling, List<Mark> beside) {
    Mark mark = ruling.mark();
    if (mark == null || !mark.hasTownship() || beside.contains(mark)) {
      return ruling;
    }
    List<Mark> list = marked.listAround(mark);
    return list.size() < 2 ? ruling : together(list).orElse(ruling);
  }

  /** The list before a figure whose places all count; none where one of them is from elsewhere. */
  List<Mark> list(int start) {
    List<Mark> list = marked.listBefore(start);
    for (Mark mark : list) {
      if (mark.code().isEmpty() || !mark.isPlain()) {
        return List.of();
      }
    }
    return list;
  }

  /** The words of the list before a figure. */
  String written(int start) {
    List<Mark> list = marked.listBefore(start);
    return list.isEmpty()
        ? ""
        : text.substring(list.get(0).start(), list.get(list.size() - 1).end());
  }

  private Optional<Ruling> together(List<Mark> list) {
    String common = list.get(0).code();
    boolean holdsOne = false;
    for (Mark mark : list) {
      holdsOne |= primary.holds(mark.code());
      common = common.isEmpty() ? "" : Codes.common(common, mark.code());
    }
    String code = holdsOne && !primary.holds(common) ? primary.code() : common;
    return code.isEmpty()
        ? Optional.empty()
        : own.reference(code)
            .map(r -> Mark.inherited(r, "all of " + list.size() + " places"))
            .map(r -> new Ruling(r, Why.REGION_OF_ALL, null));
  }

  private boolean contains(List<Mark> list, int start, String word) {
    int from = list.get(list.size() - 1).end();
    return text.substring(from, start).contains(word);
  }
}
