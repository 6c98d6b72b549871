package org.countyreports.normalize.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countyreports.model.Region.Level;
import org.countyreports.model.RegionReference;
import org.countyreports.model.RegionReference.Status;
import org.jspecify.annotations.Nullable;

/** Brings the names, level words and townships of one text into one row of decided places. */
final class MarkBuilder {

  private static final String BEHIND_OTHERS = "0123456789一二两三四五六七八九十多数几地乡镇县区市街村";

  private final String text;
  private final Primary primary;
  private final OwnDivisions own;
  private final TownshipCounties townships;
  private final Clauses clauses;
  private final MarkRow row;

  MarkBuilder(
      String text, Primary primary, OwnDivisions own, TownshipCounties townships, Clauses clauses) {
    this.text = text;
    this.primary = primary;
    this.own = own;
    this.townships = townships;
    this.clauses = clauses;
    this.row = new MarkRow(text);
  }

  /** Takes the township of the title as named before the text begins. */
  MarkBuilder after(@Nullable Mark township) {
    row.begin(township);
    return this;
  }

  /** The decided places in order. */
  List<Mark> build(List<Decision> decisions, List<LevelWord> levelWords, List<TownshipSpan> spans) {
    int name = 0;
    int word = 0;
    int span = 0;
    while (name < decisions.size() || word < levelWords.size() || span < spans.size()) {
      int nameAt = name < decisions.size() ? decisions.get(name).mention().start() : text.length();
      int wordAt = word < levelWords.size() ? levelWords.get(word).start() : text.length();
      int spanAt = span < spans.size() ? spans.get(span).suffix() : text.length();
      if (name < decisions.size() && nameAt <= wordAt && nameAt <= spanAt) {
        addName(decisions.get(name++));
      } else if (word < levelWords.size() && wordAt <= spanAt) {
        addLevel(levelWords.get(word++));
      } else {
        addTownship(spans.get(span++));
      }
    }
    return row.marks();
  }

  private void addName(Decision decision) {
    if (decision.choice().filter(this::isSomewhereAbove).isPresent()) {
      return;
    }
    Mention mention = decision.mention();
    RegionReference reference =
        decision
            .choice()
            .map(c -> c.place().named(mention.text()))
            .orElseGet(() -> ambiguous(mention));
    boolean high = decision.choice().map(c -> c.level() != Level.COUNTY).orElse(false);
    add(
        new Mark(
            mention.start(),
            mention.end(),
            withOthers(reference, mention.end()),
            Mark.Kind.NAME,
            clauses.isSubject(text, mention.start()),
            mention.firm() || high,
            mention.traits()));
  }

  /** An area of several prefectures tells less than the article, if that is about one of them. */
  private boolean isSomewhereAbove(Candidate choice) {
    return choice.place().isArea()
        && choice.level() == Level.PROVINCE
        && primary.isBelow(choice.code());
  }

  private static RegionReference ambiguous(Mention mention) {
    String reason =
        RegionRegister.candidates(mention.candidates().stream().map(Candidate::place).toList());
    return new RegionReference("", "", Status.AMBIGUOUS, "", "", mention.text() + ": " + reason);
  }

  /** 星子镇等8个镇, 金塔县等地, 果园乡附近: what holds them all. */
  private RegionReference withOthers(RegionReference reference, int end) {
    boolean near = text.startsWith("附近", end) || text.startsWith("一带", end);
    boolean others =
        text.startsWith("等", end)
            && end + 1 < text.length()
            && BEHIND_OTHERS.indexOf(text.charAt(end + 1)) >= 0;
    boolean wide = others || (near && !reference.township().isEmpty());
    if (!wide || reference.code().isEmpty()) {
      return reference;
    }
    if (!reference.township().isEmpty()) {
      return own.reference(reference.code())
          .map(county -> Mark.inherited(county, "with others: " + reference.township()))
          .orElse(reference);
    }
    boolean inside = primary.holds(reference.code()) && !primary.code().equals(reference.code());
    return inside
        ? Mark.inherited(primary.reference(), "with others: " + reference.name())
        : reference;
  }

  private void addLevel(LevelWord word) {
    String written = text.substring(word.start(), word.end());
    boolean township = word.level() == LevelWord.TOWNSHIP;
    Optional<RegionReference> reference =
        township
            ? Optional.ofNullable(row.lastTownship()).map(Mark::reference)
            : primary.unregistered() && word.level() == '县'
                ? Optional.of(primary.reference())
                : own.find(word, row.subjectAt(word.start()))
                    .map(r -> r.reference(Status.INHERITED, written));
    reference.ifPresent(
        r ->
            add(
                new Mark(
                    word.start(),
                    word.end(),
                    Mark.inherited(r, written),
                    township ? Mark.Kind.TOWNSHIP : Mark.Kind.LEVEL,
                    clauses.isSubject(text, word.start()),
                    true,
                    own.traits(text, word.start(), word.end()))));
  }

  private void addTownship(TownshipSpan span) {
    List<TownshipResolver.Item> list = townships.list(text, span, row.subjectAt(span.suffix()));
    if (list.isEmpty() && span.isOffice()) {
      townships
          .ofOffice(text, span, row.subjectAt(span.suffix()))
          .ifPresent(item -> addTownship(item.named(), item.end()));
    } else if (list.isEmpty()) {
      Mark front = span.below() ? row.nameEndingAt(span.from()) : null;
      townships
          .find(text, span, front, row.subjectAt(span.suffix()))
          .ifPresent(named -> addTownship(named, span.end()));
    }
    list.forEach(item -> addTownship(item.named(), item.end()));
  }

  private void addTownship(TownshipResolver.Named named, int end) {
    Optional<RegionReference> county = own.reference(named.county());
    if (county.isEmpty()) {
      return;
    }
    Mark above = row.nameEndingAt(named.start());
    row.removeFrom(above == null ? named.start() : above.start());
    int start = above == null ? named.start() : above.start();
    Status status = above == null ? Status.INHERITED : above.reference().status();
    RegionReference reference =
        new RegionReference(
            county.get().code(),
            county.get().name(),
            status,
            named.name(),
            named.code(),
            text.substring(start, end));
    Set<Trait> traits = own.traits(text, start, end);
    if (row.endsAt(start - 1)) {
      traits.remove(Trait.RECIPIENT);
    }
    add(
        new Mark(
            start,
            end,
            withOthers(reference, end),
            Mark.Kind.TOWNSHIP,
            clauses.isSubject(text, start),
            true,
            traits));
  }

  private void add(Mark mark) {
    row.add(mark);
  }
}
