package org.countyreports.normalize;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.countyreports.model.Article;

/**
 * Identifiers that stay the same while the text they stand for does: a letter, so that no
 * spreadsheet takes them for numbers, and 15 hexadecimal digits.
 */
final class Identifiers {

  private static final int DIGITS = 15;
  private static final char SEPARATOR = '\u001f';

  private Identifiers() {}

  /** Identifier of an article: of its file and its number on the page. */
  static String ofArticle(Article article) {
    return "r" + digest(article.sourceFile() + SEPARATOR + article.number());
  }

  /**
   * Identifier of an observation: of its file, its sentence and its quote; the same quote in the
   * same sentence is told apart by its turn.
   */
  static String ofObservation(
      Article article, String sentence, String quote, Map<String, Integer> seen) {
    String key =
        article.sourceFile()
            + SEPARATOR
            + article.number()
            + SEPARATOR
            + sentence
            + SEPARATOR
            + quote;
    int turn = seen.merge(key, 1, Integer::sum);
    return "o" + digest(key + SEPARATOR + turn);
  }

  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
