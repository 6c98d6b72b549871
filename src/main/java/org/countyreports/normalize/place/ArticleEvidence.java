package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countyreports.model.Article;
import org.countyreports.model.RegionReference;
import org.countyreports.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** What an article says about its places, ready to be read with the place it is about. */
record ArticleEvidence(
    PlaceRules rules,
    Article article,
    FoldedText text,
    Source title,
    Primary primary,
    Disambiguator disambiguator,
    List<Decision> decisions,
    List<LevelWord> levelWords,
    @Nullable VoteLog log) {

  private static final int LONGEST_HEADING = 40;

  /** A school, village or office behind the name of its township. */
  private static final int LONGEST_REST = 8;

  /** The places of the article where it is about this place. */
  Places places(Primary about) {
    OwnDivisions own = new OwnDivisions(rules.register, rules.surroundings, about, day());
    String folded = text.text();
    List<Mark> inTitle = heading(title.text(), title.mentions(), about, own);
    List<Mark> registered =
        builder(folded, about, own)
            .after(HomeTownship.only(inTitle))
            .build(
                decisions,
                levelWords,
                rules.townships.scan(folded, decisions.stream().map(Decision::mention).toList()));
    List<Mark> found = rules.unregistered.added(folded, registered);
    List<Mark> named = rules.bareTownships.added(folded, Misprints.corrected(found));
    List<Mark> told = rules.villages.added(folded, named);
    List<Mark> listed = rules.itemLists.apart(folded, rules.persons.added(folded, told));
    List<Mark> marks = rules.guests.apart(folded, listed, about);
    MarkedText marked = new MarkedText(folded, text.sentences(), marks);
    TablePlaces tables =
        new TablePlaces(
            article.tables(),
            text,
            HomeTownship.of(about, inTitle, List.of()),
            heading -> named(heading, about, own));
    return new ArticlePlaces(
        about,
        new Governor(marked, about, HomeTownship.of(about, inTitle, marks)),
        new ShareRule(marked, about, own),
        new CountedDivisions(folded, about, own),
        tables,
        this);
  }

  private MarkBuilder builder(String folded, Primary about, OwnDivisions own) {
    return new MarkBuilder(
        folded,
        about,
        own,
        new TownshipCounties(rules.resolver, own, about, decisions, day()),
        rules.clauses);
  }

  /** The place that a heading names and nothing else. */
  private Optional<RegionReference> named(String heading, Primary about, OwnDivisions own) {
    String name = heading.replace(" ", "");
    List<Mark> marks =
        name.length() > LONGEST_HEADING
            ? List.of()
            : heading(name, rules.mentions.scan(name, day()), about, own);
    boolean names = marks.size() == 1 && covers(marks.get(0), name);
    return names && isFromHere(marks.get(0).code(), about)
        ? Optional.of(marks.get(0).reference())
        : Optional.empty();
  }

  /** The places of a text that stands for itself. */
  private List<Mark> heading(String name, List<Mention> mentions, Primary about, OwnDivisions own) {
    List<Decision> places = disambiguator.decide(new Source(Source.Kind.PUBLISHER, name, mentions));
    return builder(name, about, own)
        .build(places, rules.levelWords.scan(name, mentions), rules.townships.scan(name, mentions));
  }

  /** The rows of a table of a province are not of others: those tell where cases came from. */
  private static boolean isFromHere(String code, Primary about) {
    return !code.isEmpty()
        && (about.place().isEmpty() || !Codes.common(code, about.code()).isEmpty());
  }

  /** Whether a place is all of a heading, or a township its beginning: 湍东镇三小. */
  private static boolean covers(Mark mark, String name) {
    int rest = name.length() - mark.end();
    return mark.start() == 0 && (rest == 0 || (mark.hasTownship() && rest <= LONGEST_REST));
  }

  private @Nullable LocalDate day() {
    return article.metadata().published();
  }
}
