package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;

/** Makes the articles of a page from its lines. */
final class ArticleReader {

  private final Page page;
  private final String sourceFile;
  private final String charset;
  private final Facts pageFacts = new Facts();

  ArticleReader(Page page, String sourceFile, String charset) {
    this.page = page;
    this.sourceFile = sourceFile;
    this.charset = charset;
  }

  /** The articles in reading order; empty where the page has no text. */
  List<Article> read() {
    List<Line> lines = page.lines();
    int firstProse = firstProse(lines);
    Headline headline = Headline.find(page, firstProse);
    int bodyStart = readHead(headline, firstProse);
    List<Line> body = body(lines, bodyStart);
    List<ArticleStarts.Start> starts = ArticleStarts.find(withHeadline(headline, body));
    if (starts.isEmpty()) {
      return body.isEmpty() ? List.of() : List.of(single(headline, body));
    }
    return several(withHeadline(headline, body), starts);
  }

  private List<Line> withHeadline(Headline headline, List<Line> body) {
    List<Line> all = new ArrayList<>(page.lines().subList(headline.first(), headline.end()));
    all.addAll(body);
    return all;
  }

  private static int firstProse(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.main() && !line.isLink() && (line.isTable() || Sentence.isProse(line.text()))) {
        return i;
      }
    }
    return lines.size();
  }

  /** Reads the lines around the headline; returns where the body starts. */
  private int readHead(Headline headline, int firstProse) {
    List<Line> lines = page.lines();
    int start = headline.end();
    boolean adjacent = true;
    for (int i = headline.end(); i < Math.min(lines.size(), Math.max(firstProse, start + 3)); i++) {
      Optional<HeadLine> head = HeadLine.parse(lines.get(i).text());
      boolean taken = head.filter(h -> h.strong()).isPresent() || (adjacent && head.isPresent());
      if (taken) {
        pageFacts.add(head.get());
        start = i + 1;
      } else {
        adjacent = Furniture.kindOf(lines.get(i).text()) != Furniture.Kind.NONE;
      }
      if (!taken && Sentence.isProse(lines.get(i).text()) && lines.get(i).main()) {
        break;
      }
    }
    for (int i = Math.max(0, headline.first() - 8); i < headline.first(); i++) {
      HeadLine.parse(lines.get(i).text()).filter(HeadLine::strong).ifPresent(pageFacts::add);
    }
    return start;
  }

  private static List<Line> body(List<Line> lines, int start) {
    List<Line> body = new ArrayList<>();
    boolean prose = false;
    for (Line line : lines.subList(start, lines.size())) {
      if (!line.main()) {
        continue;
      }
      Furniture.Kind kind = line.isTable() ? Furniture.Kind.NONE : Furniture.kindOf(line.text());
      if (kind == Furniture.Kind.STOP && prose) {
        break;
      }
      if (kind == Furniture.Kind.NONE) {
        body.add(line);
        prose |= line.isTable() || Sentence.isProse(line.text());
      }
    }
    return body;
  }

  private Article single(Headline headline, List<Line> body) {
    return article(1, headline.text(), body, false);
  }

  private List<Article> several(List<Line> lines, List<ArticleStarts.Start> starts) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      ArticleStarts.Start start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1).headline() : lines.size();
      StringBuilder title = new StringBuilder();
      for (Line line : lines.subList(start.headline(), start.body())) {
        title.append(title.length() > 0 ? " " : "").append(line.text());
      }
      articles.add(
          article(i + 1, title.toString(), lines.subList(start.body(), end), start.fragment()));
    }
    return articles;
  }

  private Article article(int number, String title, List<Line> body, boolean fragment) {
    ArticleWriter writer = new ArticleWriter().write(body);
    return new Article(
        sourceFile,
        number,
        metadata(title, writer.text()),
        writer.text(),
        writer.tables(),
        fragment);
  }

  private Metadata metadata(String title, String text) {
    Facts facts = new Facts();
    List<String> paragraphs = text.lines().toList();
    Closing.publisher(paragraphs).ifPresent(facts::publisher);
    facts.publisher(pageFacts.publisher());
    facts.authors(pageFacts.authors());
    facts.authors(Bylines.authors(paragraphs));
    if (!paragraphs.isEmpty()) {
      Bylines.publisher(paragraphs.get(0)).ifPresent(facts::publisher);
    }
    facts.published(Optional.ofNullable(pageFacts.published()));
    facts.published(Dates.find(Folding.fold(title)).map(Dates.Found::date));
    return new Metadata(
        title,
        facts.publisher(),
        facts.authors(),
        facts.published(),
        page.url(),
        charset,
        page.hints());
  }
}
