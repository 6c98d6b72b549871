package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countyreports.model.Region.Level;
import org.countyreports.model.RegionReference;
import org.countyreports.model.RegionReference.Status;
import org.jspecify.annotations.Nullable;

/** Brings the names, level words and townships of one text into one row of decided places. */
final class MarkBuilder {

  /** More counties than this in one article are a table of them, not the places of townships. */
  private static final int MOST_COUNTIES = 12;

  private final String text;
  private final Primary primary;
  private final OwnDivisions own;
  private final TownshipResolver townships;
  private final Clauses clauses;
  private final @Nullable LocalDate day;
  private final Set<String> counties = new LinkedHashSet<>();
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable Mark subject;
  private @Nullable Mark lastTownship;
  private int paragraph;

  MarkBuilder(
      String text,
      Primary primary,
      OwnDivisions own,
      TownshipResolver townships,
      Clauses clauses,
      @Nullable LocalDate day) {
    this.text = text;
    this.primary = primary;
    this.own = own;
    this.townships = townships;
    this.clauses = clauses;
    this.day = day;
  }

  /** The decided places in order. */
  List<Mark> build(List<Decision> decisions, List<LevelWord> levelWords, List<TownshipSpan> spans) {
    collectCounties(decisions);
    int name = 0;
    int word = 0;
    int span = 0;
    while (name < decisions.size() || word < levelWords.size() || span < spans.size()) {
      int nameAt =
          name < decisions.size() ? decisions.get(name).mention().start() : Integer.MAX_VALUE;
      int wordAt = word < levelWords.size() ? levelWords.get(word).start() : Integer.MAX_VALUE;
      int spanAt = span < spans.size() ? spans.get(span).suffix() : Integer.MAX_VALUE;
      if (nameAt <= wordAt && nameAt <= spanAt) {
        addName(decisions.get(name++));
      } else if (wordAt <= spanAt) {
        addLevel(levelWords.get(word++));
      } else {
        addTownship(spans.get(span++));
      }
    }
    return marks;
  }

  private void collectCounties(List<Decision> decisions) {
    if (!primary.code().isEmpty()) {
      counties.add(primary.code());
    }
    for (Decision decision : decisions) {
      String code = decision.code();
      if (counties.size() < MOST_COUNTIES && !code.isEmpty() && hasTownships(code)) {
        counties.add(code);
      }
    }
  }

  private static boolean hasTownships(String code) {
    return Codes.level(code) != Level.PROVINCE;
  }

  private void addName(Decision decision) {
    Mention mention = decision.mention();
    RegionReference reference =
        decision
            .choice()
            .map(c -> c.place().named(mention.text()))
            .orElseGet(() -> ambiguous(mention));
    boolean firm =
        mention.firm() || decision.choice().map(c -> c.level() != Level.COUNTY).orElse(false);
    add(
        new Mark(
            mention.start(),
            mention.end(),
            reference,
            Mark.Kind.NAME,
            clauses.isSubject(text, mention.start()),
            firm,
            mention.traits()));
  }

  private static RegionReference ambiguous(Mention mention) {
    String reason =
        RegionRegister.candidates(mention.candidates().stream().map(Candidate::place).toList());
    return new RegionReference("", "", Status.AMBIGUOUS, "", "", mention.text() + ": " + reason);
  }

  private void addLevel(LevelWord word) {
    String written = text.substring(word.start(), word.end());
    Optional<RegionReference> reference =
        word.level() == LevelWord.TOWNSHIP
            ? Optional.ofNullable(lastTownship).map(Mark::reference)
            : own.find(word, subjectAt(word.start()))
                .map(r -> r.reference(Status.INHERITED, written));
    reference.ifPresent(
        r ->
            add(
                new Mark(
                    word.start(),
                    word.end(),
                    Mark.inherited(r, written),
                    word.level() == LevelWord.TOWNSHIP ? Mark.Kind.TOWNSHIP : Mark.Kind.LEVEL,
                    clauses.isSubject(text, word.start()),
                    true,
                    own.traits(text, word.start(), word.end()))));
  }

  private void addTownship(TownshipSpan span) {
    Mark front = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    boolean below = front != null && front.end() >= span.from() && front.kind() == Mark.Kind.NAME;
    Optional<TownshipResolver.Named> found =
        townships.find(text, span, near(below ? front : null, span), day);
    if (found.isEmpty()) {
      String county = guessedCounty(below ? front : null, span);
      found = county.isEmpty() ? Optional.empty() : townships.guess(text, span, county);
    }
    found.ifPresent(named -> addTownship(named, span.end()));
  }

  private void addTownship(TownshipResolver.Named named, int end) {
    int start = named.start();
    boolean nameAbove = false;
    while (!marks.isEmpty() && marks.get(marks.size() - 1).end() >= named.start()) {
      Mark last = marks.remove(marks.size() - 1);
      boolean above = last.end() == named.start() && last.kind() == Mark.Kind.NAME;
      if (last.end() == named.start() && !above) {
        marks.add(last);
        break;
      }
      start = above ? last.start() : start;
      nameAbove |= above;
    }
    Optional<RegionReference> county = own.reference(named.county());
    boolean exact = nameAbove;
    int from = start;
    county.ifPresent(
        c ->
            add(
                new Mark(
                    from,
                    end,
                    new RegionReference(
                        c.code(),
                        c.name(),
                        exact ? Status.EXACT : Status.INHERITED,
                        named.name(),
                        named.code(),
                        named.name()),
                    Mark.Kind.TOWNSHIP,
                    clauses.isSubject(text, from),
                    true,
                    own.traits(text, from, end))));
  }

  /** The counties whose township it may be: the one in front, else the subject's, the article's. */
  private Collection<String> near(@Nullable Mark front, TownshipSpan span) {
    Set<String> near = new LinkedHashSet<>();
    if (front != null && !front.code().isEmpty()) {
      near.add(front.code());
      near.addAll(own.countiesIn(front.code()));
      return near;
    }
    Mark current = subjectAt(span.suffix());
    if (current != null) {
      near.add(current.code());
    }
    near.addAll(counties);
    near.addAll(own.countiesIn(primary.code()));
    return near;
  }

  private String guessedCounty(@Nullable Mark front, TownshipSpan span) {
    Mark current = front != null ? front : subjectAt(span.suffix());
    boolean has = current != null && !current.code().isEmpty() && hasTownships(current.code());
    return has && current != null ? current.code() : primary.code();
  }

  private void add(Mark mark) {
    Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    if (last != null && last.start() <= mark.start() && last.end() > mark.start()) {
      return;
    }
    marks.add(mark);
    if (mark.subject() && mark.isPlain() && !mark.code().isEmpty()) {
      subject = mark;
    }
    if (mark.kind() == Mark.Kind.TOWNSHIP) {
      lastTownship = mark;
    }
  }

  /** The last subject in the paragraph of an offset. */
  private @Nullable Mark subjectAt(int offset) {
    Mark current = subject;
    if (current == null) {
      return null;
    }
    for (paragraph = Math.max(paragraph, current.end()); paragraph < offset; paragraph++) {
      if (text.charAt(paragraph) == '\n') {
        subject = null;
      }
    }
    return subject;
  }
}
