package org.countyreports.model;

import java.util.List;

/**
 * One article of a report: what a reader of the page would call the report itself, without the page
 * around it.
 *
 * @param sourceFile path of the file it was read from
 * @param number position on the page, from 1
 * @param metadata what the page says about the article
 * @param text the body: paragraphs and table rows, one a line, cells of a row separated by tabs;
 *     every offset in a mention or observation counts in it
 * @param tables data tables, their cells pointing into the text
 * @param fragment whether it continues from another page and so has no headline
 */
public record Article(
    String sourceFile,
    int number,
    Metadata metadata,
    String text,
    List<Table> tables,
    boolean fragment) {

  /** Copies the list and refuses a number below 1. */
  public Article {
    tables = List.copyOf(tables);
    if (number < 1) {
      throw new IllegalArgumentException("articles count from 1, not " + number);
    }
  }
}
