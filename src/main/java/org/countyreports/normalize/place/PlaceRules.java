package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata.Hint;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** What is needed to read places, built once from register and vocabulary. */
final class PlaceRules {

  final RegionRegister register;
  final Surroundings surroundings = new Surroundings();
  final Clauses clauses = new Clauses();
  final ItemLists itemLists = new ItemLists();
  final Villages villages = new Villages(clauses);
  final BareTownships bareTownships;
  final TownshipResolver resolver;
  final Persons persons;
  final Guests guests = new Guests();
  final LevelScanner levelWords = new LevelScanner();
  final TownshipScanner townships = new TownshipScanner();
  final MentionScanner mentions;
  private final AreaNames areas = new AreaNames();
  final Unregistered unregistered;
  private final NamesakeTownships namesakes;
  private final TownshipVotes townshipVotes;
  private final VoteCounter counter = new VoteCounter(clauses);
  private final PrimaryFinder finder;

  PlaceRules(RegionRegister register, Lexicon lexicon) {
    persons = new Persons(lexicon);
    this.register = register;
    unregistered = new Unregistered(lexicon);
    PlaceNames names = new PlaceNames(register);
    bareTownships = new BareTownships(clauses, names);
    NameBoundaries boundaries = new NameBoundaries(clauses);
    resolver = new TownshipResolver(register, register.townships(), clauses, boundaries, lexicon);
    namesakes = new NamesakeTownships(townships, resolver);
    townshipVotes = new TownshipVotes(register, townships, resolver, clauses);
    mentions =
        new MentionScanner(
            names,
            surroundings,
            new NamesInTownships(register.townships(), boundaries),
            new CountyBoundaries(lexicon),
            this::hasTownship);
    finder = new PrimaryFinder(register);
  }

  private boolean hasTownship(String county, String name) {
    return register.lists(county).stream()
        .anyMatch(list -> register.townships().byName(list).containsKey(name));
  }

  /**
   * Everything that an article and its page say about where it is from; the votes are kept in
   * {@code log} where there is one.
   */
  ArticleEvidence evidence(Article article, FoldedText text, @Nullable VoteLog log) {
    List<Source> sources = sources(article, text);
    Source body = sources.get(sources.size() - 1);
    LocalDate day = article.metadata().published();
    Anchors anchors = new Anchors(sources, areas);
    namesakes.anchor(anchors, sources, body, day);
    Disambiguator disambiguator = new Disambiguator(anchors);
    Votes votes = new Votes(log);
    List<Decision> all = new ArrayList<>();
    List<List<Decision>> decided = sources.stream().map(disambiguator::decide).toList();
    List<Decision> decisions = decided.get(decided.size() - 1);
    Set<String> subjects = counter.subjects(body, decisions);
    for (int i = 0; i < sources.size(); i++) {
      counter.count(votes, sources.get(i), decided.get(i), subjects);
      all.addAll(decided.get(i));
    }
    townshipVotes.count(votes, body, decisions, day);
    if (all.stream().allMatch(each -> each.choice().isEmpty())) {
      townshipVotes.countAlone(votes, sources.subList(0, 2), day);
    }
    List<LevelWord> words =
        levelWords.scan(body.text(), decisions.stream().map(Decision::mention).toList());
    counter.count(votes, body.text(), words, decisions);
    Source title = sources.get(1);
    counter.count(votes, title.text(), levelWords.scan(title.text(), List.of()), List.of());
    Primary primary =
        unregistered
            .primary(sources.get(0), title, decided.get(0))
            .orElseGet(() -> finder.find(votes, all, day));
    return new ArticleEvidence(
        this, article, text, title, primary, disambiguator, decisions, words, log);
  }

  /** The publisher, the title, the hints and the text, in this order. */
  private List<Source> sources(Article article, FoldedText text) {
    List<Source> sources = new ArrayList<>();
    sources.add(source(Source.Kind.PUBLISHER, article.metadata().publisher(), article));
    sources.add(source(Source.Kind.TITLE, article.metadata().title(), article));
    for (Hint hint : article.metadata().hints()) {
      sources.add(source(Source.Kind.HINT, hint.text(), article));
    }
    sources.add(
        new Source(
            Source.Kind.BODY,
            text.text(),
            mentions.scan(text.text(), article.metadata().published())));
    return sources;
  }

  private Source source(Source.Kind kind, String text, Article article) {
    String folded = SpacedNames.closed(FoldedText.of(text).text());
    return new Source(kind, folded, mentions.scan(folded, article.metadata().published()));
  }
}
