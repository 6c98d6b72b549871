package org.countyreports.model;

/**
 * Something that went wrong with a report, as data.
 *
 * @param sourceFile path of the file
 * @param article number of the article, 0 where it concerns the whole file
 * @param severity how much is lost
 * @param code stable code of the kind of issue, upper case with underscores
 * @param message what, where, and what to do, for a reader
 * @param raw the text that it is about; empty where there is none
 * @param start offset of the raw text in the article's text, -1 where there is none
 * @param end offset behind the raw text, -1 where there is none
 */
public record Issue(
    String sourceFile,
    int article,
    Severity severity,
    String code,
    String message,
    String raw,
    int start,
    int end) {

  /** How much an issue costs. */
  public enum Severity {
    /** The file was rejected. */
    ERROR,
    /** A figure or a detail is missing or uncertain. */
    WARNING,
    /** Worth knowing. */
    INFO
  }

  /** An issue about a whole file. */
  public static Issue ofFile(String sourceFile, Severity severity, String code, String message) {
    return new Issue(sourceFile, 0, severity, code, message, "", -1, -1);
  }
}
