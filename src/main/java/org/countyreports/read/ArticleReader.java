package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.model.Metadata.Evidence;
import org.countyreports.model.Metadata.Evidence.Place;

/** Makes the articles of a page from its lines. */
final class ArticleReader {

  private final Page page;
  private final String sourceFile;
  private final String charset;
  private final Head head;
  private final Body body;
  private final List<Metadata.Hint> hints;

  ArticleReader(Page page, String sourceFile, String charset, LeftOutLines leftOut) {
    this.page = page;
    this.sourceFile = sourceFile;
    this.charset = charset;
    this.head = Head.read(page);
    this.body = Body.read(page, head.bodyStart(), leftOut);
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
    List<ArticleStarts.Start> found = ArticleStarts.find(lines);
    List<ArticleStarts.Start> starts =
        found.isEmpty() ? SignedDigest.find(lines, headline.end() - headline.first()) : found;
    return starts.isEmpty()
        ? List.of(article(1, headline.text(), body.lines(), false, false))
        : several(lines, starts);
  }

  private List<Article> several(List<Line> lines, List<ArticleStarts.Start> starts) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      ArticleStarts.Start start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1).headline() : lines.size();
      String title = Headline.join(lines.subList(start.headline(), start.body()));
      articles.add(article(i + 1, title, lines.subList(start.body(), end), true, start.fragment()));
    }
    return articles;
  }

  private Article article(
      int number, String title, List<Line> lines, boolean several, boolean fragment) {
    ArticleWriter writer = new ArticleWriter().write(lines);
    return new Article(
        sourceFile,
        number,
        metadata(title, writer.text(), several),
        writer.text(),
        writer.tables(),
        fragment);
  }

  private Metadata metadata(String title, String text, boolean several) {
    List<String> paragraphs = text.lines().toList();
    Optional<Announcement> announcement = Announcement.find(text);
    Facts facts = new Facts(Place.SITE_PROFILE);
    SiteFacts.add(page.meta(), facts, several);
    facts.at(Place.TEXT);
    if (several) {
      Closing.publisher(paragraphs).ifPresent(facts::publisher);
    }
    facts.addAll(head.facts());
    facts.account(page.meta().getOrDefault(PageHead.ACCOUNT, ""));
    Closing.publisher(paragraphs).ifPresent(facts::publisher);
    facts.authors(Bylines.authors(paragraphs));
    facts.addAll(body.facts());
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
    return new Metadata(
        title,
        facts.publisher(),
        facts.authors(),
        facts.published(),
        page.url(),
        charset,
        hints,
        facts.time(),
        evidence(title, facts));
  }

  private List<Evidence> evidence(String title, Facts facts) {
    List<Evidence> evidence = new ArrayList<>();
    if (!title.isEmpty()) {
      evidence.add(new Evidence(Evidence.Field.TITLE, Place.HEAD, title));
    }
    evidence.addAll(facts.evidence());
    if (!page.url().isEmpty()) {
      evidence.add(new Evidence(Evidence.Field.URL, Place.DECLARED, page.url()));
    }
    return evidence;
  }
}
