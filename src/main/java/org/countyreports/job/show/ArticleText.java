package org.countyreports.job.show;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countyreports.model.Article;
import org.countyreports.model.ExplainedArticle;
import org.countyreports.model.Issue;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Metadata;
import org.countyreports.model.Metadata.Evidence.Field;
import org.countyreports.model.Observation;
import org.countyreports.model.Reason;
import org.countyreports.model.Table;
import org.jspecify.annotations.Nullable;

/** An article for a person: as it was read, every number marked, and what became of it. */
final class ArticleText {

  private final ExplainedArticle explained;
  private final Article article;
  private final View view;
  private final Messages messages;
  private final PrintWriter out;

  ArticleText(ExplainedArticle explained, View view, PrintWriter out) {
    this.explained = explained;
    this.article = explained.interpreted().article();
    this.view = view;
    this.messages = view.messages();
    this.out = out;
  }

  void write() {
    head();
    region();
    paragraphs();
    for (Issue issue : explained.interpreted().issues()) {
      if (!issue.code().startsWith("REGION_")) {
        out.println("  ! " + messages.issue(issue));
      }
    }
    out.println();
  }

  private void head() {
    Metadata metadata = article.metadata();
    String name = article.sourceFile() + " #" + article.number();
    out.println(view.paint().bold(Harmless.line(name)));
    field("title", article.fragment() ? messages.text("page.fragment") : metadata.title());
    candidates(Field.TITLE, List.of(metadata.title()));
    field("source", metadata.publisher());
    candidates(Field.PUBLISHER, List.of(metadata.publisher()));
    field("author", String.join(", ", metadata.authors()));
    candidates(Field.AUTHORS, metadata.authors());
    field("date", Objects.toString(metadata.published(), ""));
    candidates(Field.PUBLISHED, List.of(Objects.toString(metadata.published(), "")));
    field("url", metadata.url());
    field("charset", metadata.charset());
    field(
        "text",
        messages.text(
            "page.size",
            String.valueOf(article.text().isEmpty() ? 0 : article.text().lines().count()),
            String.valueOf(article.tables().size()),
            String.valueOf(explained.interpreted().observations().size()),
            String.valueOf(explained.leftOut().size())));
  }

  /** What the page offers for a field: what was taken, then what was not. */
  private void candidates(Field field, List<String> taken) {
    if (view.why()) {
      CandidateText.write(article.metadata().candidates(), field, taken, view, out);
    }
  }

  private void region() {
    var region = explained.interpreted().region();
    List<Reason> reasons = explained.region().reasons();
    field(
        "region",
        region.code().isEmpty()
            ? messages.text("status." + region.status().code())
            : region.code() + " " + region.name());
    if (view.why()) {
      ReasonText.write(out, view, reasons, explained.region().beaten());
    } else {
      ReasonText.inOneLine(out, view, reasons);
    }
  }

  private void field(String name, String value) {
    ReasonText.field(out, messages.text("page." + name), value, messages.text("page.none"));
  }

  private void paragraphs() {
    String text = article.text();
    MarkedText marked = marked();
    int observation = 0;
    int number = 0;
    int table = 0;
    List<Integer> tableStarts = tableStarts();
    boolean inTable = false;
    int from = 0;
    while (from < text.length()) {
      int next = text.indexOf('\n', from);
      int end = next < 0 ? text.length() : next;
      boolean row = text.substring(from, end).indexOf('\t') >= 0;
      if (!row || !inTable) {
        out.println();
      }
      if (view.why() && table < tableStarts.size() && tableStarts.get(table) <= end) {
        TableRolesText.write(explained.tables().get(table++), view, out);
      }
      inTable = row;
      out.println("  " + marked.line(from, end));
      List<Observation> observations = explained.interpreted().observations();
      while (observation < observations.size() && observations.get(observation).start() < end) {
        figure(observation + 1, observations.get(observation));
        observation++;
      }
      List<LeftOut> numbers = new ArrayList<>();
      while (number < explained.leftOut().size() && explained.leftOut().get(number).start() < end) {
        numbers.add(explained.leftOut().get(number++));
      }
      LeftOutText.write(numbers, text, view, out);
      from = end + 1;
    }
  }

  private List<Integer> tableStarts() {
    return article.tables().stream()
        .map(
            table ->
                table.rows().stream()
                    .flatMap(List::stream)
                    .mapToInt(Table.Cell::start)
                    .min()
                    .orElse(0))
        .toList();
  }

  private MarkedText marked() {
    MarkedText marked = new MarkedText(article.text(), view.paint());
    List<Observation> observations = explained.interpreted().observations();
    for (int i = 0; i < observations.size(); i++) {
      marked.figure(observations.get(i).start(), observations.get(i).end(), i + 1);
    }
    explained.leftOut().forEach(number -> marked.leftOut(number.start(), number.end()));
    return marked;
  }

  private void figure(int number, Observation o) {
    @Nullable LocalDate published = article.metadata().published();
    String label = Columns.padded("#" + number, 5);
    String line = o.quote() + " = " + Outcome.of(o, published).line(messages);
    out.println("    " + view.paint().dim(label) + Harmless.line(line));
  }
}
