package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countyreports.model.Decision.Topic;
import org.countyreports.model.Reason;
import org.countyreports.model.RegionReference;
import org.countyreports.model.RegionReference.Status;
import org.countyreports.model.Why;

/** Tells why an article or a figure has its place. */
final class PlaceReasons {

  private static final int MOST_PASSED_OVER = 4;

  private final ArticleEvidence evidence;
  private final MarkedText marked;

  PlaceReasons(ArticleEvidence evidence, MarkedText marked) {
    this.evidence = evidence;
    this.marked = marked;
  }

  /** Why an article is about its place. */
  org.countyreports.model.Decision ofArticle(Primary primary) {
    RegionReference place = primary.reference();
    List<Reason> reasons = new ArrayList<>();
    List<Reason> beaten = new ArrayList<>();
    addStatus(reasons, place);
    if (!primary.equals(evidence.primary())) {
      reasons.add(Reason.of(Why.VOTES_OF_PAGE));
    } else if (evidence.log() != null) {
      VoteLog log = evidence.log();
      if (primary.place().isPresent()) {
        reasons.add(Reason.of(Why.VOTES_WON, place(place), VoteLog.weight(primary.strength())));
        reasons.addAll(log.votesFor(place.code()));
      }
      beaten.addAll(log.rivals());
    }
    return new org.countyreports.model.Decision(Topic.REGION, reasons, beaten);
  }

  /** Why a figure has its place; {@code list} are the words of the list of places before it. */
  org.countyreports.model.Decision ofFigure(Ruling ruling, int figure, String list) {
    List<Reason> reasons = new ArrayList<>();
    List<Reason> beaten = new ArrayList<>();
    Mark mark = ruling.mark();
    reasons.add(deciding(ruling, list));
    if (ruling.why() == Why.REGION_CARRIED && mark != null && mark.kind() == Mark.Kind.LEVEL) {
      reasons.add(
          Reason.of(Why.REGION_LEVEL_WORD, marked.written(mark), place(ruling.reference())));
    }
    addStatus(reasons, ruling.reference());
    if (mark != null) {
      beaten.addAll(otherMeanings(mark));
    }
    marked.sentenceBefore(figure).stream()
        .filter(other -> !other.equals(mark) && !other.code().isEmpty())
        .filter(other -> !isSame(other.reference(), ruling.reference()))
        .limit(MOST_PASSED_OVER)
        .forEach(other -> beaten.add(passedOver(other)));
    return new org.countyreports.model.Decision(Topic.REGION, reasons, beaten);
  }

  /** Why each place of a list has a figure. */
  org.countyreports.model.Decision ofShared(String list) {
    return org.countyreports.model.Decision.of(Topic.REGION, Reason.of(Why.REGION_OF_EACH, list));
  }

  private Reason deciding(Ruling ruling, String list) {
    RegionReference place = ruling.reference();
    Mark mark = ruling.mark();
    return switch (ruling.why()) {
      case REGION_OF_ALL -> Reason.of(ruling.why(), list, place(place));
      case REGION_OF_ARTICLE, REGION_WIDENED -> Reason.of(ruling.why(), place(place));
      case REGION_HOME_TOWNSHIP -> Reason.of(ruling.why(), place.township(), place(place));
      default ->
          Reason.of(
              ruling.why(), mark == null ? place.reason() : marked.written(mark), place(place));
    };
  }

  private static void addStatus(List<Reason> reasons, RegionReference place) {
    if (place.status() == Status.RENAMED) {
      reasons.add(Reason.of(Why.REGION_RENAMED, place.reason(), place(place)));
    } else if (place.status() == Status.AMBIGUOUS) {
      reasons.add(Reason.of(Why.REGION_AMBIGUOUS, place.reason().replace("one of ", "")));
    } else if (place.status() == Status.UNKNOWN) {
      reasons.add(Reason.of(Why.REGION_UNKNOWN));
    }
  }

  /** The other divisions that the name may mean. */
  private List<Reason> otherMeanings(Mark mark) {
    return evidence.decisions().stream()
        .filter(d -> d.mention().start() >= mark.start() && d.mention().end() <= mark.end())
        .filter(d -> d.mention().candidates().size() > 1)
        .flatMap(d -> d.mention().candidates().stream())
        .filter(c -> !c.code().equals(mark.code()))
        .sorted(Comparator.comparingDouble(c -> -evidence.disambiguator().support(c)))
        .limit(MOST_PASSED_OVER)
        .map(
            c ->
                Reason.of(
                    Why.REGION_OTHER_MEANING,
                    c.code() + " " + c.place().name(),
                    VoteLog.weight(evidence.disambiguator().support(c))))
        .toList();
  }

  private Reason passedOver(Mark mark) {
    Why why =
        mark.traits().stream()
            .sorted()
            .map(PlaceReasons::of)
            .findFirst()
            .orElse(Why.REGION_PASSED_OVER);
    return Reason.of(why, marked.written(mark), place(mark.reference()));
  }

  private static Why of(Trait trait) {
    return switch (trait) {
      case NAME_PART -> Why.REGION_NAME_PART;
      case ORIGIN, GUEST -> Why.REGION_ORIGIN;
      case DESTINATION -> Why.REGION_DESTINATION;
      case RECIPIENT -> Why.REGION_RECIPIENT;
      case ORGANISATION -> Why.REGION_ORGANISATION;
      case ENUMERATED -> Why.REGION_ENUMERATED;
    };
  }

  private static boolean isSame(RegionReference a, RegionReference b) {
    return a.code().equals(b.code()) && a.township().equals(b.township());
  }

  private static String place(RegionReference place) {
    return (place.code() + " " + place.name() + place.township()).strip();
  }
}
