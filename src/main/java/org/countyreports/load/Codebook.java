package org.countyreports.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * The description of the dataset for people: the same as the data package says, in English and
 * Chinese, as one page that needs nothing else.
 */
final class Codebook {

  /** Its name in the output folder. */
  static final String FILE = "codebook.html";

  private final List<String[]> indicators;
  private final List<String[]> units;

  /** A codebook with the rows of two dimensions, as they are published. */
  Codebook(List<String[]> indicators, List<String[]> units) {
    this.indicators = indicators;
    this.units = units;
  }

  /** The page. */
  String html() {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Codebook · 数据说明</title>
    <style>
    %s%s</style>
    </head>
    <body>
    <main>
    %s%s%s%s%s</main>
    </body>
    </html>
    """
        .formatted(
            Html.style("run-report.css"),
            Html.style("codebook.css"),
            header(),
            PublishedTables.all().stream().map(Codebook::table).collect(Collectors.joining()),
            codes(),
            indicators(),
            section(
                "unit-codes",
                "All units",
                "全部单位",
                Html.table(
                    List.of("Code 代码", "Meaning 含义", "Dimension 量纲"),
                    units.stream().map(u -> row(u[0], u[1], u[2], u[3])).toList())));
  }

  private static String header() {
    String links =
        PublishedTables.all().stream()
            .map(
                t ->
                    "<a href=\"#%s\">%s <span lang=\"zh\">%s</span></a>"
                        .formatted(t.name(), Html.text(t.titleEn()), Html.text(t.titleZh())))
            .collect(Collectors.joining("\n"));
    return """
    <header><h1>Codebook <span lang="zh">数据说明</span></h1>
    <p>Every figure that the reports state is a row of <code>observations</code>, with its place in the page. \
    <code>NAME.csv</code>, <code>excel/NAME.csv</code> (for spreadsheets) and <code>parquet/NAME.parquet</code> hold \
    the same rows. Data contract %1$d.</p>
    <p lang="zh">报道中陈述的每个数字是 <code>observations</code> 的一行，并注明在页面中的位置。<code>名称.csv</code>、\
    <code>excel/名称.csv</code>（供电子表格）和 <code>parquet/名称.parquet</code> 内容相同。数据约定第 %1$d 版。</p>
    <nav>%2$s
    <a href="#codes">Codes <span lang="zh">代码</span></a>
    <a href="#indicator-codes">All indicators <span lang="zh">全部指标</span></a>
    <a href="#unit-codes">All units <span lang="zh">全部单位</span></a></nav></header>
    """
        .formatted(PublishedTables.CONTRACT, links);
  }

  private static String table(PublishedTable table) {
    List<String> rows = table.columns().stream().map(Codebook::column).toList();
    return section(
        table.name(),
        table.titleEn(),
        table.titleZh(),
        "<p class=\"summary\">%s <span lang=\"zh\">%s</span></p>\n%s"
            .formatted(
                Html.text(table.description()),
                Html.text(table.descriptionZh()),
                Html.table(List.of("Column 字段", "Meaning 含义", "Example 示例"), rows)));
  }

  private static String column(Column column) {
    List<String> marks = new ArrayList<>();
    marks.add(column.type());
    if (!column.key().isEmpty()) {
      marks.add(column.key().equals("primary") ? "key 主键" : "unique 唯一");
    }
    marks.add(column.required() ? "always 必填" : "may be empty 可空");
    if (!column.references().isEmpty()) {
      marks.add("→ " + column.references());
    }
    String coded =
        PublishedTables.codes(column).isEmpty()
            ? ""
            : " <a href=\"#code-%s\">codes 代码</a>".formatted(Html.text(column.name()));
    return "<tr><td><code>%s</code><small>%s%s</small></td><td>%s</td><td class=\"example\">%s</td></tr>"
        .formatted(
            Html.text(column.name()),
            Html.text(String.join(" · ", marks)),
            coded,
            both(
                column.titleEn() + ": " + column.description(),
                column.titleZh() + "：" + column.descriptionZh()),
            Html.text(column.example()));
  }

  private static String codes() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (Code code : PublishedTables.codes()) {
      lists
          .computeIfAbsent(code.column(), c -> new ArrayList<>())
          .add(
              "<tr><td><code>%s</code></td><td>%s</td></tr>"
                  .formatted(
                      Html.text(code.code()),
                      both(
                          joined(code.labelEn(), ": ", code.description()),
                          joined(code.labelZh(), "：", code.descriptionZh()))));
    }
    StringBuilder out = new StringBuilder();
    lists.forEach(
        (column, rows) ->
            out.append("<h3 id=\"code-%1$s\"><code>%1$s</code></h3>\n".formatted(Html.text(column)))
                .append(Html.table(List.of("Code 代码", "Meaning 含义"), rows)));
    return section("codes", "Codes", "代码", out.toString());
  }

  private String indicators() {
    Map<String, List<String>> themes = new LinkedHashMap<>();
    for (String[] each : indicators) {
      String theme = each[0].contains(".") ? each[0].substring(0, each[0].indexOf('.')) : each[0];
      themes
          .computeIfAbsent(theme, t -> new ArrayList<>())
          .add(row(each[0], each[1], each[2], each[3]));
    }
    Map<String, CSVRecord> labels = new LinkedHashMap<>();
    ResourceCsv.read("/vocabulary/themes.csv").forEach(row -> labels.put(row.get("code"), row));
    StringBuilder out = new StringBuilder();
    themes.forEach(
        (theme, rows) -> {
          CSVRecord label = labels.get(theme);
          out.append("<h3>")
              .append(
                  label == null
                      ? Html.text(theme)
                      : both(label.get("label_en"), label.get("label_zh")))
              .append("</h3>\n")
              .append(Html.table(List.of("Code 代码", "Meaning 含义", "Covers 涵盖"), rows));
        });
    return section("indicator-codes", "All indicators", "全部指标", out.toString());
  }

  private static String row(String code, String zh, String en, String more) {
    return "<tr><td><code>%s</code></td><td>%s</td><td>%s</td></tr>"
        .formatted(Html.text(code), both(en, zh), Html.text(more));
  }

  private static String both(String en, String zh) {
    return "%s <span lang=\"zh\">%s</span>".formatted(Html.text(en), Html.text(zh));
  }

  private static String joined(String label, String between, String description) {
    return description.isEmpty() ? label : label + between + description;
  }

  private static String section(String id, String en, String zh, String content) {
    return "<section id=\"%s\"><h2>%s</h2>\n%s</section>\n".formatted(id, both(en, zh), content);
  }
}
