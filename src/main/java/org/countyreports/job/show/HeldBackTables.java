package org.countyreports.job.show;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.load.ColumnTitles;
import org.countyreports.load.HeldBack;
import org.countyreports.load.Html;

/** What a publication that is held back would take away and alter, and how to let it go. */
final class HeldBackTables {

  private final Messages messages;

  HeldBackTables(Messages messages) {
    this.messages = messages;
  }

  String of(HeldBack heldBack) {
    return Html.element("p", "summary", messages.text("held.how"))
        + "\n"
        + files(heldBack)
        + alterations(heldBack);
  }

  private String files(HeldBack heldBack) {
    if (heldBack.files().isEmpty()) {
      return "";
    }
    List<String> rows = new ArrayList<>();
    for (HeldBack.Loss loss : heldBack.files()) {
      rows.add(
          "<tr><td>%s</td><td>%s</td><td class=\"number\">%s</td></tr>"
              .formatted(
                  Html.text(loss.path()),
                  Html.text(String.join(" · ", loss.examples())),
                  RunReportHtml.number(loss.figures())));
    }
    String more =
        heldBack.moreFiles() == 0
            ? ""
            : Html.element(
                "p",
                "summary",
                messages.text("held.more_files", RunReportHtml.number(heldBack.moreFiles())));
    return heading("held.files")
        + table(List.of("held.file", "held.figures", "held.number"), rows)
        + more;
  }

  private String alterations(HeldBack heldBack) {
    StringBuilder out = new StringBuilder();
    for (HeldBack.Kind kind : heldBack.kinds()) {
      List<String> rows = new ArrayList<>();
      for (HeldBack.Change change : kind.largest()) {
        rows.add(
            "<tr><td>%s</td><td>%s<small>%s</small></td><td>%s</td></tr>"
                .formatted(
                    Html.text(column(change.column())),
                    Html.text(change.quote()),
                    Html.text(change.path() + " · " + change.id()),
                    "<del>%s</del> → <ins>%s</ins>"
                        .formatted(cell(change.before()), cell(change.after()))));
      }
      out.append(heading("held.kind." + kind.code(), RunReportHtml.number(kind.count())))
          .append(table(List.of("report.column", "report.quote", "held.was_and_would_be"), rows));
    }
    return out.toString();
  }

  private String cell(String text) {
    return Html.text(text.isEmpty() ? messages.text("held.empty") : text);
  }

  private String column(String name) {
    return messages.language() == Language.ZH ? ColumnTitles.chinese(name) : name;
  }

  private String heading(String key, String... words) {
    return "<h3>%s</h3>\n".formatted(Html.text(messages.text(key, words)));
  }

  private String table(List<String> headings, List<String> rows) {
    return Html.table(headings.stream().map(messages::text).toList(), rows);
  }
}
