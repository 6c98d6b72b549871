package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.model.Metadata.Candidate;
import org.countyreports.model.Metadata.Evidence;
import org.countyreports.model.Metadata.Evidence.Place;

/** Makes the articles of a page from its lines. */
final class ArticleReader {

  private final Page page;
  private final String sourceFile;
  private final String charset;
  private final Head head;
  private final Body body;
  private final List<Candidate> titles;
  private final List<Metadata.Hint> hints;

  ArticleReader(Page page, String sourceFile, String charset, LeftOutLines leftOut) {
    this.page = page;
    this.sourceFile = sourceFile;
    this.charset = charset;
    this.head = Head.read(page);
    this.body = Body.read(page, head, leftOut);
    this.titles = TitleCandidates.of(page, head.headline());
    leftOut.keep(head.headline().first(), head.headline().end());
    this.hints = Hints.of(page, head);
  }

  /** The articles in reading order; empty where the page has no text. */
  List<Article> read() {
    if (body.lines().isEmpty()) {
      return List.of();
    }
    Headline headline = head.headline();
    List<Line> lines = new ArrayList<>(page.lines().subList(headline.first(), headline.end()));
    lines.addAll(body.lines());
    int headEnd = headline.end() - headline.first();
    List<ArticleStarts.Start> starts = starts(lines, headEnd);
    List<Article> several = several(lines, starts, headEnd);
    return several.isEmpty() ? List.of(single(headline.text())) : several;
  }

  /** A digest whose items are all signed is cut there; else at whatever opens an article. */
  private static List<ArticleStarts.Start> starts(List<Line> lines, int headEnd) {
    List<ArticleStarts.Start> opened = ArticleStarts.find(lines, headEnd);
    List<ArticleStarts.Start> signed = SignedDigest.find(lines, headEnd);
    return inOrder(signed.size() >= opened.size() ? signed : opened);
  }

  /** None begins in front of the text of the one before, whatever lines a broken page repeats. */
  private static List<ArticleStarts.Start> inOrder(List<ArticleStarts.Start> starts) {
    List<ArticleStarts.Start> ordered = new ArrayList<>(starts.size());
    int free = 0;
    for (ArticleStarts.Start start : starts) {
      ArticleStarts.Start moved = start.from(free);
      ordered.add(moved);
      free = moved.body();
    }
    return ordered;
  }

  private Article single(String title) {
    List<Line> above =
        page.lines()
            .subList(head.headline().first(), Math.max(head.headline().end(), head.bodyStart()));
    ArticleWriter text = new ArticleWriter().write(above, body.lines());
    Facts facts = facts(title, text.text(), false, new Facts(Place.HEAD), true, true);
    return article(1, title, facts, text, false);
  }

  private List<Article> several(List<Line> lines, List<ArticleStarts.Start> starts, int headEnd) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      ArticleStarts.Start start = starts.get(i);
      boolean last = i + 1 == starts.size();
      int end = last ? lines.size() : starts.get(i + 1).headline();
      List<Line> headline = lines.subList(start.headline(), start.head());
      boolean ofPage = start.headline() == 0 && start.head() == headEnd;
      String title =
          ofPage ? head.headline().text() : TitleText.join(TitleText.withoutKicker(headline));
      Facts own = Head.own(lines.subList(start.head(), start.body()));
      boolean first = !start.fragment() && start.headline() < headEnd;
      List<Line> above = lines.subList(start.headline(), start.body());
      ArticleWriter text = new ArticleWriter().write(above, lines.subList(start.body(), end));
      if (text.text().isBlank()) {
        continue; // A headline or byline of which the page holds no text.
      }
      Facts signature = new Facts(Place.BEHIND_TEXT);
      Body.readSignature(lines.subList(start.body(), end), signature);
      own.signedIn(signature);
      Facts facts = facts(title, text.text(), true, own, first, last);
      articles.add(article(articles.size() + 1, title, facts, text, start.fragment()));
    }
    return articles;
  }

  private Article article(
      int number, String title, Facts facts, ArticleWriter text, boolean fragment) {
    return new Article(
        sourceFile, number, metadata(title, facts), text.text(), text.tables(), fragment);
  }

  private Metadata metadata(String title, Facts facts) {
    return new Metadata(
        title,
        facts.publisher(),
        facts.authors(),
        facts.published(),
        page.url(),
        charset,
        hints,
        facts.time(),
        evidence(title, facts),
        candidates(facts));
  }

  private List<Candidate> candidates(Facts facts) {
    List<Candidate> candidates = new ArrayList<>(titles);
    candidates.addAll(facts.candidates());
    return candidates;
  }

  /**
   * What is known about an article.
   *
   * @param several whether it is one of several on the page
   * @param own what its own lines between headline and text say
   * @param first whether the headline of the page is its own, and the bylines below that
   * @param last whether the bylines behind the text are its own
   */
  private Facts facts(
      String title, String text, boolean several, Facts own, boolean first, boolean last) {
    List<String> paragraphs = text.lines().toList();
    Optional<Announcement> announcement = Announcement.find(text);
    Facts facts = new Facts(Place.SITE_PROFILE);
    SiteFacts.add(page.meta(), facts, several);
    facts.addAll(own);
    facts.at(Place.TEXT);
    if (several) {
      Closing.publisher(paragraphs).ifPresent(facts::publisher);
    }
    facts.addAll(first ? head.facts() : head.facts().withoutAuthors());
    Masthead.inTitle(page.title()).ifPresent(found -> facts.add(found, page.title()));
    facts.account(page.meta().getOrDefault(PageHead.ACCOUNT, ""));
    Closing.publisher(paragraphs).ifPresent(name -> facts.source(name, name));
    facts.authors(Bylines.authors(paragraphs));
    facts.at(Place.BEHIND_TEXT).publishedAsSigned();
    facts.addAll(last ? body.facts() : body.facts().withoutAuthors());
    facts.at(Place.HEAD).publishedAsDoubted();
    Colophon.declaredSource(page).ifPresent(facts.at(Place.DECLARED)::publisher);
    announcement.ifPresent(found -> facts.at(Place.TEXT).publisher(found.office()));
    Colophon.site(page).ifPresent(facts.at(Place.PAGE)::publisher);
    Bylines.publisher(paragraphs).ifPresent(facts.at(Place.TEXT)::publisher);
    facts.at(Place.DECLARED).published(PageDates.declared(page));
    facts.at(Place.HEAD).publishedAsWritten();
    facts.at(Place.TEXT).published(announcement.flatMap(Announcement::date));
    facts.published(Dateline.date(text));
    facts.at(Place.HEAD).published(Dates.find(Folding.fold(title)).map(Dates.Found::date));
    facts.at(Place.ADDRESS).published(PageDates.inAddress(page, sourceFile));
    facts.at(Place.ORIGIN).published(Optional.ofNullable(page.origin().listed()));
    facts.published(Optional.ofNullable(page.origin().fetched()));
    return facts;
  }

  private List<Evidence> evidence(String title, Facts facts) {
    List<Evidence> evidence = new ArrayList<>();
    if (!title.isEmpty()) {
      evidence.add(new Evidence(Evidence.Field.TITLE, Place.HEAD, title));
    }
    evidence.addAll(facts.evidence());
    if (!page.url().isEmpty()) {
      boolean brought = page.url().equals(page.origin().url());
      Place place = brought ? Place.ORIGIN : Place.DECLARED;
      evidence.add(new Evidence(Evidence.Field.URL, place, page.url()));
    }
    return evidence;
  }
}
