package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countyreports.model.Region.Level;
import org.jspecify.annotations.Nullable;

/** Finds the county of a township: the one in front of it, the subject's, the article's. */
final class TownshipCounties {

  /** More counties than this in one article are a table of them, not the places of townships. */
  private static final int MOST_COUNTIES = 12;

  private final TownshipResolver resolver;
  private final OwnDivisions own;
  private final Primary primary;
  private final @Nullable LocalDate day;
  private final Set<String> counties = new LinkedHashSet<>();
  private final Map<String, TownshipResolver.Named> only = new HashMap<>();

  TownshipCounties(
      TownshipResolver resolver,
      OwnDivisions own,
      Primary primary,
      List<Decision> decisions,
      @Nullable LocalDate day) {
    this.resolver = resolver;
    this.own = own;
    this.primary = primary;
    this.day = day;
    if (!primary.code().isEmpty()) {
      counties.add(primary.code());
    }
    for (Decision decision : decisions) {
      String code = decision.code();
      if (counties.size() < MOST_COUNTIES && hasTownships(code)) {
        counties.add(code);
      }
    }
    counties.addAll(own.countiesIn(primary.code()));
  }

  /** The township that a stretch names, with its county. */
  Optional<TownshipResolver.Named> find(
      String text, TownshipSpan span, @Nullable Mark front, @Nullable Mark subject) {
    Optional<TownshipResolver.Named> known = resolver.find(text, span, near(front, subject), day);
    if (known.isPresent()) {
      return known;
    }
    Optional<TownshipResolver.Named> behind =
        front == null
            ? Optional.empty()
            : resolver
                .find(text, span, near(null, subject), day)
                .filter(n -> n.start() > front.end());
    if (behind.isPresent()) {
      return behind;
    }
    Mark above = front != null ? front : subject;
    String county = above != null && hasTownships(above.code()) ? above.code() : primary.code();
    if (Codes.isCounty(county)) {
      return resolver.guess(text, span, county);
    }
    return resolver
        .guess(text, span, county)
        .flatMap(named -> placed(onlyCounty(named, county).startingAt(named.start())));
  }

  /** Asks the register once for each name: a table may say it in every row. */
  private TownshipResolver.Named onlyCounty(TownshipResolver.Named named, String county) {
    return only.computeIfAbsent(
        county + named.name(),
        key -> resolver.onlyCounty(named, List.of(county, primary.code()), day));
  }

  /** The townships of a list that one word for their level ends; empty where it is none. */
  List<TownshipResolver.Item> list(String text, TownshipSpan span, @Nullable Mark subject) {
    List<TownshipLists.Item> names = TownshipLists.items(text, span);
    return names.isEmpty()
        ? List.of()
        : resolver.items(text, names, TownshipLists.levels(text, span), near(null, subject), day);
  }

  /** The township of an office that stands behind its bare name: 本庄派出所. */
  Optional<TownshipResolver.Item> ofOffice(String text, TownshipSpan span, @Nullable Mark subject) {
    TownshipLists.Item name = new TownshipLists.Item(span.from(), span.end());
    return resolver.bare(text, name, TownshipLists.levels(text, span), near(null, subject), day);
  }

  /** One that no county is known for is of no use. */
  private static Optional<TownshipResolver.Named> placed(TownshipResolver.Named named) {
    return named.county().isEmpty() ? Optional.empty() : Optional.of(named);
  }

  private Collection<String> near(@Nullable Mark front, @Nullable Mark subject) {
    Set<String> near = new LinkedHashSet<>();
    if (front != null && !front.code().isEmpty()) {
      near.add(front.code());
      near.addAll(own.countiesIn(front.code()));
      return near;
    }
    if (subject == null) {
      return counties;
    }
    near.add(subject.code());
    near.addAll(counties);
    return near;
  }

  private static boolean hasTownships(String code) {
    return !code.isEmpty() && Codes.level(code) != Level.PROVINCE;
  }
}
