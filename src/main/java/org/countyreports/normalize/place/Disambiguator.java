package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countyreports.model.Region.Level;

/** Decides which division each name of an article means, by what else the article names. */
final class Disambiguator {

  private static final String BOUNDARIES = ",;:。!?\n、()“”《》 其中及和与含市州在于";
  private static final String BEHIND = ",;:。!?\n、()“” 0123456789一二两三四五六七八九十各等和与及有设建举召落投";

  /** 某市场, 某区域, 某县级: the word for the level begins another word. */
  private static final String GOES_ON = "场民域间级直县区";

  private final Anchors anchors;

  Disambiguator(Anchors anchors) {
    this.anchors = anchors;
  }

  /** The names of a source that are places, each with its division where one stands out. */
  List<Decision> decide(Source source) {
    List<Decision> decisions = new ArrayList<>();
    for (Mention mention : source.mentions()) {
      Optional<Candidate> choice = choose(mention.candidates());
      if (isPlace(mention, choice, source)) {
        decisions.add(new Decision(mention, choice));
        if (source.kind() == Source.Kind.TITLE && mention.isPlain()) {
          choice.ifPresent(c -> anchors.addTitle(c.code()));
        }
      }
    }
    return decisions;
  }

  /** How much speaks for one of the divisions that a name may mean. */
  double support(Candidate candidate) {
    return anchors.support(candidate);
  }

  private Optional<Candidate> choose(List<Candidate> candidates) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    List<Scored> scored =
        candidates.stream()
            .map(c -> new Scored(c, anchors.support(c)))
            .sorted(
                Comparator.comparingDouble(Scored::support)
                    .thenComparingInt(s -> s.candidate().rank())
                    .reversed())
            .toList();
    Scored best = scored.get(0);
    Scored second = scored.get(1);
    boolean stands =
        best.support() > second.support()
            || best.candidate().rank() / 5 > second.candidate().rank() / 5
            || isHigher(best.candidate(), second.candidate());
    return stands ? Optional.of(best.candidate()) : Optional.empty();
  }

  /** A bare name without context is the city before the county, the county before the district. */
  private static boolean isHigher(Candidate best, Candidate second) {
    return best.kind() == NameForm.Kind.BARE && best.rank() > second.rank();
  }

  private boolean isPlace(Mention mention, Optional<Candidate> choice, Source source) {
    if (mention.isInitial()) {
      return choice.filter(anchors::isAround).isPresent() && isWhole(source.text(), mention);
    }
    if (choice.filter(c -> anchors.isOfArea(source.text(), mention, c)).isPresent()) {
      return false;
    }
    if (mention.firm() && mention.word()) {
      return isOffice(choice, source.kind());
    }
    if (mention.firm() || source.kind() == Source.Kind.PUBLISHER) {
      return true;
    }
    if (choice.isEmpty()) {
      return !mention.word() && source.kind() != Source.Kind.BODY;
    }
    Candidate chosen = choice.get();
    if (mention.word()) {
      return source.kind() == Source.Kind.BODY
          ? isPlaceInBody(mention, chosen, source.text())
          : anchors.isNear(chosen) || (isKicker(source.text(), mention) && supported(chosen));
    }
    if (chosen.level() != Level.COUNTY || mention.text().length() > 2) {
      return true;
    }
    return supported(chosen) || (source.kind() == Source.Kind.TITLE && mention.start() == 0);
  }

  /** Whether a name cut short begins where a name may, and no word goes on behind it. */
  private static boolean isWhole(String text, Mention mention) {
    int start = mention.start();
    int end = mention.end();
    boolean begins = start == 0 || BOUNDARIES.indexOf(text.charAt(start - 1)) >= 0;
    return begins && (end == text.length() || GOES_ON.indexOf(text.charAt(end)) < 0);
  }

  /** A word in front of an office is a place where no place elsewhere is named: 光明交警 in 长春. */
  private boolean isOffice(Optional<Candidate> choice, Source.Kind kind) {
    return kind != Source.Kind.BODY
        || anchors.isEmpty()
        || choice.map(this::supported).orElse(false);
  }

  private boolean supported(Candidate candidate) {
    return anchors.support(candidate) > 0;
  }

  /** 门源：油菜花开: a place that opens a title. */
  private static boolean isKicker(String text, Mention mention) {
    return mention.start() == 0
        && mention.end() < text.length()
        && ": |-—".indexOf(text.charAt(mention.end())) >= 0;
  }

  private boolean isPlaceInBody(Mention mention, Candidate chosen, String text) {
    if (anchors.isInTitle(chosen.code())) {
      return mention.start() == 0 || BOUNDARIES.indexOf(text.charAt(mention.start() - 1)) >= 0;
    }
    return anchors.isNear(chosen) && standsAlone(text, mention);
  }

  /** Whether a word stands as an item of a list does: 、和平3例, (东方2家). */
  private static boolean standsAlone(String text, Mention mention) {
    boolean before =
        mention.start() == 0 || BOUNDARIES.indexOf(text.charAt(mention.start() - 1)) >= 0;
    boolean after =
        mention.end() == text.length() || BEHIND.indexOf(text.charAt(mention.end())) >= 0;
    return before && after;
  }

  private record Scored(Candidate candidate, double support) {}
}
