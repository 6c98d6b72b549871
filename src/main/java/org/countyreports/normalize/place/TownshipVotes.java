package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countyreports.model.Region.Level;
import org.countyreports.model.Why;
import org.jspecify.annotations.Nullable;

/** Counts the townships of a text for the one county among those named that has them. */
final class TownshipVotes {

  private static final double TOWNSHIP = 0.7;
  private static final double SUBJECT = 1.5;

  /** More counties than this are a table of them. */
  private static final int MOST_COUNTIES = 12;

  /** More townships than this tell nothing new. */
  private static final int MOST_TOWNSHIPS = 60;

  /** A county with fewer votes is only part of another name: 高邮湖. */
  private static final double LEAST = 0.5;

  /** So many townships tell where a text without any county is from. */
  private static final int MOST_ALONE = 6;

  private final RegionRegister register;
  private final TownshipScanner scanner;
  private final TownshipResolver resolver;
  private final Clauses clauses;

  TownshipVotes(
      RegionRegister register,
      TownshipScanner scanner,
      TownshipResolver resolver,
      Clauses clauses) {
    this.register = register;
    this.scanner = scanner;
    this.resolver = resolver;
    this.clauses = clauses;
  }

  /** Adds a vote for every township that stands without the name of its county. */
  void count(Votes votes, Source body, List<Decision> decisions, @Nullable LocalDate day) {
    List<Resolved> counties = counties(decisions);
    if (counties.size() > MOST_COUNTIES) {
      return;
    }
    votes.speaking(Why.VOTE_TOWNSHIP);
    Stream<TownshipSpan> spans =
        scanner.scan(body.text(), body.mentions()).stream()
            .filter(span -> !span.below() && !span.isOffice());
    if (counties.stream().allMatch(c -> votes.weight(c.code()) < LEAST)) {
      spans.limit(MOST_ALONE).forEach(span -> voteAlone(votes, body.text(), span, day));
    } else {
      spans
          .filter(span -> span.word() == 0)
          .limit(MOST_TOWNSHIPS)
          .forEach(span -> vote(votes, body.text(), span, counties, day));
    }
  }

  /** Adds the townships of publisher and title, for a page that names no division at all. */
  void countAlone(Votes votes, List<Source> sources, @Nullable LocalDate day) {
    votes.speaking(Why.VOTE_TOWNSHIP);
    for (Source source : sources) {
      scanner.scan(source.text(), source.mentions()).stream()
          .limit(1)
          .forEach(span -> voteAlone(votes, source.text(), span, day));
    }
  }

  /** 塔山镇的河道边 in a text that names no county: the only county that has such a township. */
  private void voteAlone(Votes votes, String text, TownshipSpan span, @Nullable LocalDate day) {
    resolver
        .anywhere(text, span, day)
        .flatMap(named -> register.divisionOn(named.county(), day))
        .ifPresent(
            county -> votes.addFromBody(new Resolved(county, county.name(), false), TOWNSHIP));
  }

  private void vote(
      Votes votes,
      String text,
      TownshipSpan span,
      List<Resolved> counties,
      @Nullable LocalDate day) {
    Resolved holder = null;
    int start = 0;
    for (Resolved county : counties) {
      Optional<TownshipResolver.Named> named =
          resolver.find(text, span, List.of(county.code()), day);
      if (named.isPresent()) {
        if (holder != null) {
          return;
        }
        holder = county;
        start = named.get().start();
      }
    }
    if (holder != null) {
      votes.addFromBody(holder, clauses.isSubject(text, start) ? SUBJECT : TOWNSHIP);
    }
  }

  private static List<Resolved> counties(List<Decision> decisions) {
    Set<String> codes = new LinkedHashSet<>();
    List<Resolved> counties = new ArrayList<>();
    for (Decision decision : decisions) {
      decision
          .choice()
          .filter(c -> c.level() == Level.COUNTY)
          .filter(c -> codes.add(c.code()))
          .ifPresent(c -> counties.add(c.place()));
    }
    return counties;
  }
}
