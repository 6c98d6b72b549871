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

  private final MessageDigest article;

  /** The digest up to the sentence of the last observation: a sentence has several of them. */
  private MessageDigest inSentence;

  private String sentence = "";

  /** How often each identifier was wanted so far. */
  private final Map<String, Integer> seen = new HashMap<>();

  Identifiers(Article article) {
    try {
      this.article = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    this.article.update(utf8(article.sourceFile() + SEPARATOR + article.number()));
    this.inSentence = with(this.article, SEPARATOR + sentence);
  }

  /** Identifier of the article: of its file and its number on the page. */
  String ofArticle() {
    return "r" + digest(with(article, ""));
  }

  /**
   * Identifier of an observation: of its file, its sentence and its quote; the same quote in the
   * same sentence is told apart by its turn.
   */
  String ofObservation(String sentence, String quote) {
    if (!this.sentence.equals(sentence)) {
      this.sentence = sentence;
      inSentence = with(article, SEPARATOR + sentence);
    }
    String first = ofTurn(quote, 1);
    int turn = seen.merge(first, 1, Integer::sum);
    return turn == 1 ? first : ofTurn(quote, turn);
  }

  private String ofTurn(String quote, int turn) {
    return "o" + digest(with(inSentence, SEPARATOR + quote + SEPARATOR + turn));
  }

  private static MessageDigest with(MessageDigest digest, String text) {
    try {
      MessageDigest longer = (MessageDigest) digest.clone();
      longer.update(utf8(text));
      return longer;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the SHA-256 of Java can be cloned", e);
    }
  }

  private static String digest(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES).substring(0, DIGITS);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
