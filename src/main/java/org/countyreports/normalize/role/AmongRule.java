package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countyreports.model.Why;
import org.jspecify.annotations.Nullable;

/**
 * Figures behind 其中, 包括 and the like are parts of the figure of the same unit in front:
 * 全县接收捐款100万元， 其中企业70万元、个人30万元. Clauses go on telling parts until one begins afresh or is about
 * something else.
 */
final class AmongRule implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A longer clause is no item of a list. */
  private static final int LONGEST_NAME = 12;

  /** Clauses without a figure between two parts. */
  private static final int MOST_COMMAS = 2;

  private final RoleWords words;
  private final Verbs verbs;
  private final Openers openers;

  AmongRule(RoleWords words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
    this.openers = new Openers(words);
  }

  /** Decides the parts that a text tells so. */
  void decide(Draft draft) {
    Deque<Scope> scopes = new ArrayDeque<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isInTable(i)) {
        closeAll(draft, scopes);
        continue;
      }
      Opener opener = openers.inFront(draft, i);
      while (!scopes.isEmpty() && ends(draft, scopes.getFirst(), i, opener)) {
        close(draft, scopes.removeFirst());
      }
      if (opener != null) {
        scopes.addFirst(new Scope(draft, opener, i));
      }
      if (!scopes.isEmpty()) {
        draft.putInScope(i);
        add(draft, scopes.getFirst(), i);
      }
    }
    closeAll(draft, scopes);
  }

  /** A word inside a bracket leaves what is told around it open: 甲市274例（含乙县31例）、丙市157例. */
  private boolean ends(Draft draft, Scope scope, int i, @Nullable Opener opener) {
    if (opener == null) {
      return !goesOn(draft, scope, i);
    }
    return !opener.inBracket()
        || draft.beginsSentence(i)
        || scope.opener().inBracket() && draft.isParted(i, ")");
  }

  private boolean goesOn(Draft draft, Scope scope, int i) {
    boolean lines = scope.isOfLines() && !draft.isParted(i, "。!?\t");
    if (draft.beginsSentence(i) && !lines
        || scope.opener().inBracket() && draft.isParted(i, ")")
        || draft.count(i, ',') > MOST_COMMAS) {
      return false;
    }
    if (draft.isChange(i) || draft.at(i).isShare()) {
      return true;
    }
    int clause = draft.clauseStart(i);
    int to = draft.at(i).start();
    boolean sameClause = draft.gapStart(i) == clause || !draft.isParted(i, ",;。:\n");
    if (!sameClause && !words.in(draft.text(), clause, to, Word.AFRESH).isEmpty()) {
      return false;
    }
    if (sameClause || !scope.isComplete(i) && isItem(draft, i)) {
      return true;
    }
    return scope.hasRoomFor(i)
        && scope.isAlike(i)
        && (!verbs.standIn(draft.text(), clause, to) || doesSomething(draft, scope));
  }

  /** 个人30万元: a name and a number, no clause. */
  private boolean isItem(Draft draft, int i) {
    int name = draft.nameStart(i);
    int to = draft.at(i).start();
    return to - name <= LONGEST_NAME && !verbs.standIn(draft.text(), name, to);
  }

  /**
   * Whether the first part stands in a clause with a verb: then those of the others have one, too.
   */
  private boolean doesSomething(Draft draft, Scope scope) {
    int to = draft.at(scope.first()).start();
    return verbs.standIn(draft.text(), scope.opener().end(), to);
  }

  private static void add(Draft draft, Scope scope, int i) {
    Figure figure = draft.at(i);
    if (!draft.isOpen(i)) {
      return;
    }
    String word = scope.opener().word();
    if (figure.isShare()) {
      draft.decide(i, Told.part(Told.NONE, Why.ROLE_PART_AMONG, word));
    } else if (figure.adds()) {
      int whole = scope.wholeOf(i);
      if (whole != Told.NONE) {
        draft.decide(i, Told.part(whole, Why.ROLE_PART_AMONG, word));
        scope.addPart(whole, i);
      }
    }
  }

  private static void closeAll(Draft draft, Deque<Scope> scopes) {
    while (!scopes.isEmpty()) {
      close(draft, scopes.removeFirst());
    }
  }

  private static void close(Draft draft, Scope scope) {
    Map<Integer, List<Integer>> byWhole = new TreeMap<>();
    for (int part : scope.parts()) {
      byWhole.computeIfAbsent(draft.wholeOf(part), whole -> new ArrayList<>()).add(part);
    }
    byWhole.forEach((whole, parts) -> draft.check(new Sum(whole, parts, false)));
  }
}
