package org.countyreports.normalize;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.countyreports.model.Article;

/**
 * Identifiers within one article that stay the same while the text they stand for does: a letter,
 * so that no spreadsheet takes them for numbers, and 15 hexadecimal digits.
 */
final class Identifiers {

  private static final int BYTES = 8;
  private static final int DIGITS = 15;
  private static final char SEPARATOR = '\u001f';

  private final MessageDigest sha256;
  private final byte[] article;

  /** How often each identifier was wanted so far. */
  private final Map<String, Integer> seen = new HashMap<>();

  Identifiers(Article article) {
    this.article = utf8(article.sourceFile() + SEPARATOR + article.number());
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Identifier of the article: of its file and its number on the page. */
  String ofArticle() {
    sha256.update(article);
    return "r" + digest();
  }

  /**
   * Identifier of an observation: of its file, its sentence and its quote; the same quote in the
   * same sentence is told apart by its turn.
   */
  String ofObservation(String sentence, String quote) {
    byte[] key = utf8(SEPARATOR + sentence + SEPARATOR + quote + SEPARATOR);
    String first = ofTurn(key, 1);
    int turn = seen.merge(first, 1, Integer::sum);
    return turn == 1 ? first : ofTurn(key, turn);
  }

  private String ofTurn(byte[] key, int turn) {
    sha256.update(article);
    sha256.update(key);
    sha256.update(utf8(String.valueOf(turn)));
    return "o" + digest();
  }

  private String digest() {
    return HexFormat.of().formatHex(sha256.digest(), 0, BYTES).substring(0, DIGITS);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
