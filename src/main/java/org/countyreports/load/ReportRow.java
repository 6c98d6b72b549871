package org.countyreports.load;

import java.time.LocalDate;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Metadata;
import org.jspecify.annotations.Nullable;

/** A row of the table report; nulls where the page gives nothing. */
record ReportRow(
    String id,
    String sourceFile,
    int article,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String regionCode,
    @Nullable String regionName,
    @Nullable String regionKey,
    @Nullable String url,
    @Nullable String charset,
    String sha256,
    int observations,
    int issues,
    int numbersLeftOut) {

  static final TableInsert INSERT =
      new TableInsert(
          "report",
          "report_id text",
          "source_file text",
          "article integer",
          "title text",
          "publisher text",
          "author text",
          "published date",
          "region_code text",
          "region_name text",
          "region_key text",
          "url text",
          "charset text",
          "sha256 text",
          "observations integer",
          "issues integer",
          "numbers_left_out integer");

  /** The row of an article; the counts are those of its rows. */
  static ReportRow of(
      InterpretedArticle article,
      SourceFileRow file,
      int observations,
      int issues,
      RegionIndex regions) {
    Metadata metadata = article.article().metadata();
    return new ReportRow(
        article.id(),
        file.path(),
        article.article().number(),
        Rows.text(metadata.title()),
        Rows.text(metadata.publisher()),
        Rows.text(String.join(";", metadata.authors())),
        metadata.published(),
        Rows.text(article.region().code()),
        Rows.text(article.region().name()),
        regions.findKey(article.region().code(), metadata.published()),
        Rows.text(metadata.url()),
        Rows.text(metadata.charset()),
        file.sha256(),
        observations,
        issues,
        article.numbersLeftOut());
  }

  @Nullable Object[] values() {
    return new @Nullable Object[] {
      id,
      sourceFile,
      article,
      title,
      publisher,
      author,
      published,
      regionCode,
      regionName,
      regionKey,
      url,
      charset,
      sha256,
      observations,
      issues,
      numbersLeftOut
    };
  }
}
