package org.countyreports.extract;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.countyreports.model.Mention.Role;
import org.countyreports.text.Trie;
import org.countyreports.text.Vocabulary;

/** Finds how a figure stands in its clause: whether it acts, whether it is part of another. */
final class Roles implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A verb further away says nothing of them. */
  private static final int REACH = 12;

  private final WordClasses words;
  private final Trie parts = new Trie();
  private final Trie marks = new Trie();
  private final Trie doing = new Trie();
  private final Trie stock = new Trie();

  Roles(WordClasses words) {
    this.words = words;
    Map<String, Trie> lists =
        Map.of("[part]", parts, "[mark]", marks, "[doing]", doing, "[stock]", stock);
    Trie list = parts;
    for (String line : Vocabulary.lines("roles.txt")) {
      if (line.startsWith("[")) {
        list = Objects.requireNonNull(lists.get(line), line);
      } else {
        for (String word : line.split(" +")) {
          list.put(word, 0);
        }
      }
    }
  }

  /** Whether a token is a word of a list. */
  private static boolean is(Tokens tokens, int i, Trie list) {
    long match = list.longestAt(tokens.text(), tokens.start(i), tokens.end(i));
    return match != Trie.NONE && Trie.end(match) == tokens.end(i);
  }

  /** The roles of the figure whose quantity stands at a token; empty for most. */
  Set<Role> find(Tokens tokens, int token, Item item) {
    boolean actor = isActor(tokens, token, item);
    boolean part = isPart(tokens, token);
    boolean stocked = isStock(tokens, token, item);
    if (!actor && !part && !stocked) {
      return Set.of();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (actor) {
      roles.add(Role.ACTOR);
    }
    if (part) {
      roles.add(Role.PART);
    }
    if (stocked) {
      roles.add(Role.STOCK);
    }
    return roles;
  }

  /** 12名青年自发清雪: nothing is done to the people in front, and a verb stands behind. */
  private boolean isActor(Tokens tokens, int token, Item item) {
    if ((item.headClasses() & words.person) == 0) {
      return false;
    }
    for (int i = token - 1; i >= 0 && !Clause.isEnd(tokens, i); i--) {
      if (tokens.is(i, Tokens.Kind.QUANTITY) || tokens.is(i, '、')) {
        break;
      }
      if (isVerb(tokens, i) || is(tokens, i, marks)) {
        return false;
      }
    }
    int at = token + 1;
    while (at < tokens.size() && tokens.start(at) < item.quoteEnd()) {
      at++;
    }
    return doesSomething(tokens, at);
  }

  private boolean doesSomething(Tokens tokens, int from) {
    for (int i = from; i < from + REACH && i < tokens.size() && !ends(tokens, i); i++) {
      if (is(tokens, i, doing)) {
        return true;
      }
      if (isVerb(tokens, i) && i > from || is(tokens, i, marks) && i == from) {
        return false;
      }
    }
    return false;
  }

  private static boolean ends(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.QUANTITY) || tokens.is(i, '、') || Clause.isEnd(tokens, i);
  }

  /** 现有学生312名, 贫困人口仍有5.8万人: and nothing is said of them. */
  private boolean isStock(Tokens tokens, int token, Item item) {
    int end = token + 1;
    while (end < tokens.size() && tokens.start(end) < item.quoteEnd()) {
      end++;
    }
    boolean closed = end >= tokens.size() || tokens.is(end, Tokens.Kind.PUNCTUATION);
    boolean beside = item.quoteStart() != Item.NOWHERE || item.quoteEnd() > tokens.end(token);
    if (!closed || !beside || (item.headClasses() & words.person) == 0) {
      return false;
    }
    boolean told = false;
    int at = token - 1;
    while (at >= 0 && item.quoteStart() <= tokens.start(at)) {
      told |= is(tokens, at, stock);
      at--;
    }
    return at >= 0 && !tokens.is(at, '的') && (told || is(tokens, at, stock));
  }

  private boolean isVerb(Tokens tokens, int i) {
    return tokens.has(i, words.verb) && !tokens.has(i, words.noun);
  }

  /** 其中女生98人、少数民族12人; 116名干部中懂专业的9人. */
  private boolean isPart(Tokens tokens, int token) {
    int start = Clause.start(tokens, token);
    boolean among = false;
    boolean listed = false;
    for (int i = token - 1; i >= start; i--) {
      if (is(tokens, i, parts)) {
        return true;
      }
      if (tokens.is(i, Tokens.Kind.QUANTITY)) {
        if (among || !listed) {
          return among;
        }
        listed = false;
      }
      listed |= tokens.is(i, '、');
      among |= tokens.is(i, '中') || tokens.is(i, '里');
    }
    return start > 1 && tokens.is(start - 1, ',') && is(tokens, start - 2, parts);
  }
}
