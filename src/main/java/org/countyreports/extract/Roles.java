package org.countyreports.extract;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.model.Mention.Role;
import org.countyreports.text.Vocabulary;

/** Finds how a figure stands in its clause: whether it acts, whether it is part of another. */
final class Roles implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A verb further away says nothing of them. */
  private static final int REACH = 12;

  private final WordClasses words;
  private final HashSet<String> parts;
  private final HashSet<String> marks;
  private final HashSet<String> doing;
  private final HashSet<String> stock;

  Roles(WordClasses words) {
    this.words = words;
    Map<String, Set<String>> lists = lists();
    this.parts = new HashSet<>(lists.getOrDefault("[part]", Set.of()));
    this.marks = new HashSet<>(lists.getOrDefault("[mark]", Set.of()));
    this.doing = new HashSet<>(lists.getOrDefault("[doing]", Set.of()));
    this.stock = new HashSet<>(lists.getOrDefault("[stock]", Set.of()));
  }

  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new HashMap<>();
    Set<String> list = new HashSet<>();
    for (String line : Vocabulary.lines("roles.txt")) {
      if (line.startsWith("[")) {
        list = lists.computeIfAbsent(line, n -> new HashSet<>());
      } else {
        list.addAll(List.of(line.split(" +")));
      }
    }
    return lists;
  }

  /** The roles of the figure whose quantity stands at a token; empty for most. */
  Set<Role> find(Tokens tokens, int token, Item item) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (isActor(tokens, token, item)) {
      roles.add(Role.ACTOR);
    }
    if (isPart(tokens, token)) {
      roles.add(Role.PART);
    }
    if (isStock(tokens, token, item)) {
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
      if (isVerb(tokens, i) || marks.contains(tokens.text(i))) {
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
      String word = tokens.text(i);
      if (doing.contains(word)) {
        return true;
      }
      if (isVerb(tokens, i) && i > from || marks.contains(word) && i == from) {
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
      told |= stock.contains(tokens.text(at));
      at--;
    }
    return at >= 0 && !tokens.is(at, '的') && (told || stock.contains(tokens.text(at)));
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
      if (parts.contains(tokens.text(i))) {
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
    return start > 1 && tokens.is(start - 1, ',') && parts.contains(tokens.text(start - 2));
  }
}
