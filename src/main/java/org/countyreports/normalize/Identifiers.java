package org.countyreports.normalize;

import java.nio.ByteBuffer;
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

  private static final int DIGITS = 15;
  private static final char SEPARATOR = '\u001f';

  private final MessageDigest digest;
  private final byte[] article;

  /** The sentence of the last observation, which has several of them, as it is digested. */
  private byte[] inSentence;

  private String sentence = "";

  /** How often each identifier was wanted so far. */
  private final Map<String, Integer> seen = new HashMap<>();

  Identifiers(Article article) {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    this.article = utf8(article.sourceFile() + SEPARATOR + article.number());
    this.inSentence = utf8(SEPARATOR + sentence + SEPARATOR);
  }

  /** Identifier of the article: of its file and its number on the page. */
  String ofArticle() {
    digest.update(article);
    return identifier("r");
  }

  /**
   * Identifier of an observation: of its file, its sentence and its quote; the same quote in the
   * same sentence is told apart by its turn.
   */
  String ofObservation(String sentence, String quote) {
    if (!this.sentence.equals(sentence)) {
      this.sentence = sentence;
      inSentence = utf8(SEPARATOR + sentence + SEPARATOR);
    }
    String first = ofTurn(quote, 1);
    int turn = seen.merge(first, 1, Integer::sum);
    return turn == 1 ? first : ofTurn(quote, turn);
  }

  private String ofTurn(String quote, int turn) {
    digest.update(article);
    digest.update(inSentence);
    digest.update(utf8(quote + SEPARATOR + turn));
    return identifier("o");
  }

  /** The letter and the first digits of what was digested. */
  private String identifier(String letter) {
    long first = ByteBuffer.wrap(digest.digest()).getLong();
    return letter + HexFormat.of().toHexDigits(first >>> 4, DIGITS);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
