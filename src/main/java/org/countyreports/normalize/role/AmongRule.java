package org.countyreports.normalize.role;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.countyreports.model.Why;
import org.countyreports.normalize.role.RoleWords.Found;
import org.jspecify.annotations.Nullable;

/**
 * Figures behind 其中, 包括 and the like are parts of the figure of the same unit in front:
 * 全县接收捐款100万元， 其中企业70万元、个人30万元. Clauses go on telling parts until one begins afresh or is about
 * something else.
 */
final class AmongRule implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many figures in front are looked at for the whole. */
  private static final int FARTHEST = 12;

  /** A longer clause is no item of a list. */
  private static final int LONGEST_NAME = 12;

  /** Clauses without a figure between two parts. */
  private static final int MOST_COMMAS = 2;

  private final RoleWords words;
  private final Verbs verbs;

  AmongRule(RoleWords words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** Decides the parts that a text tells so. */
  void decide(Draft draft) {
    Deque<Scope> scopes = new ArrayDeque<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isInTable(i)) {
        closeAll(draft, scopes);
        continue;
      }
      Found opener = openerInFront(draft, i);
      while (!scopes.isEmpty() && ends(draft, scopes.getFirst(), i, opener)) {
        close(draft, scopes.removeFirst());
      }
      if (opener != null) {
        scopes.addFirst(new Scope(draft.text(), opener, i));
      }
      if (!scopes.isEmpty()) {
        draft.putInScope(i);
        add(draft, scopes.getFirst(), i);
      }
    }
    closeAll(draft, scopes);
  }

  /** A word inside a bracket leaves what is told around it open: 甲市274例（含乙县31例）、丙市157例. */
  private boolean ends(Draft draft, Scope scope, int i, @Nullable Found opener) {
    if (opener == null) {
      return !goesOn(draft, scope, i);
    }
    return !Scope.isInBracket(draft.text(), opener)
        || draft.beginsSentence(i)
        || scope.inBracket && draft.isParted(i, ")");
  }

  private static void closeAll(Draft draft, Deque<Scope> scopes) {
    while (!scopes.isEmpty()) {
      close(draft, scopes.removeFirst());
    }
  }

  /** The last word that tells parts between a figure and the one in front of it. */
  private @Nullable Found openerInFront(Draft draft, int i) {
    String text = draft.text();
    Found last = null;
    int from = draft.gapStart(i);
    for (Found found :
        words.in(text, from, draft.at(i).start(), Word.AMONG, Word.AMONG_IN_BRACKET)) {
      boolean opens =
          found.start() > 0 && "(,;。:\n、".indexOf(text.charAt(found.start() - 1)) >= 0
              || i > 0 && found.start() == draft.at(i - 1).end();
      last = found.word() == Word.AMONG || opens ? found : last;
    }
    if (last == null) {
      return null;
    }
    for (int at = last.end(); at < draft.at(i).start(); at++) {
      if ("。!?\t".indexOf(text.charAt(at)) >= 0
          || text.charAt(at) == '\n' && text.charAt(at - 1) != ':') {
        return null;
      }
    }
    return last;
  }

  private boolean goesOn(Draft draft, Scope scope, int i) {
    String text = draft.text();
    int from = draft.gapStart(i);
    int to = draft.at(i).start();
    boolean lines = scope.isOfLines(text) && !draft.isParted(i, "。!?\t");
    if (draft.beginsSentence(i) && !lines
        || scope.inBracket && text.substring(from, to).indexOf(')') >= 0
        || draft.count(i, ',') > MOST_COMMAS) {
      return false;
    }
    if (draft.isChange(i) || draft.at(i).isShare()) {
      return true;
    }
    int clause = draft.clauseStart(i);
    boolean sameClause = from == clause || !draft.isParted(i, ",;。:\n");
    if (!sameClause && !words.in(text, clause, to, Word.AFRESH).isEmpty()) {
      return false;
    }
    if (sameClause || !scope.isComplete(draft, i) && isItem(draft, i)) {
      return true;
    }
    return scope.hasRoomFor(draft, i)
        && isAlike(draft, scope, i)
        && (!verbs.standIn(text, clause, to) || doesSomething(draft, scope));
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
    int to = draft.at(scope.first).start();
    return verbs.standIn(draft.text(), scope.opener.end(), to);
  }

  /** Whether a clause of its own still tells of the same thing. */
  private static boolean isAlike(Draft draft, Scope scope, int i) {
    Integer whole = scope.wholes.get(draft.at(i).unit());
    String indicator = draft.at(i).indicator();
    return whole == null
        || whole == Told.NONE
        || indicator.equals(draft.at(whole).indicator())
        || scope.indicators.contains(indicator);
  }

  private void add(Draft draft, Scope scope, int i) {
    Figure figure = draft.at(i);
    if (!draft.isOpen(i)) {
      return;
    }
    if (figure.isShare()) {
      draft.decide(i, Told.part(Told.NONE, Why.ROLE_PART_AMONG, scope.word));
      return;
    }
    if (!figure.adds()) {
      return;
    }
    int usual = scope.wholes.computeIfAbsent(figure.unit(), unit -> whole(draft, scope, i));
    int named = named(draft, scope, i);
    int whole = named == Told.NONE ? usual : named;
    if (whole == Told.NONE || !scope.fits(draft, whole, i)) {
      return;
    }
    draft.decide(i, Told.part(whole, Why.ROLE_PART_AMONG, scope.word));
    if (draft.wholeOf(i) == whole) {
      scope.addPart(draft, whole, i);
    }
  }

  /** The nearest figure of the same unit in front that could hold it; else the nearest. */
  private static int whole(Draft draft, Scope scope, int part) {
    int nearest = Told.NONE;
    for (int i : scope.candidates(draft)) {
      Figure other = draft.at(i);
      if (other.isLike(draft.at(part))) {
        if (!draft.at(part).range().exceeds(other.range())) {
          return i;
        }
        nearest = nearest == Told.NONE ? i : nearest;
      }
    }
    return nearest;
  }

  /**
   * The figure in front that counts the thing by the same name: 事故59起，死亡73人，受伤24人，其中5月份死亡22人;
   * 其中：确诊病例中，….
   */
  private static int named(Draft draft, Scope scope, int part) {
    String item = draft.at(part).mention().item();
    String said = scope.said(draft.text(), draft.at(scope.first).start());
    for (int i : scope.candidates(draft)) {
      Figure other = draft.at(i);
      String counted = other.mention().item();
      boolean same =
          counted.length() > 1
              && (said.endsWith(counted)
                  || said.length() > 1 && counted.endsWith(said)
                  || said.isEmpty()
                      && (item.endsWith(counted) || item.length() > 1 && counted.endsWith(item)));
      if (same && other.isLike(draft.at(part)) && !draft.at(part).range().exceeds(other.range())) {
        return i;
      }
    }
    return Told.NONE;
  }

  private static void close(Draft draft, Scope scope) {
    Map<Integer, List<Integer>> byWhole = new TreeMap<>();
    scope.parts.forEach(
        part -> byWhole.computeIfAbsent(draft.wholeOf(part), w -> new ArrayList<>()).add(part));
    byWhole.forEach((whole, parts) -> draft.check(new Sum(whole, parts, false)));
  }

  /** The figures that one word speaks of. */
  private static final class Scope {
    private final Found opener;
    private final int first;
    private final String word;
    private final boolean inBracket;
    private final boolean opensSentence;
    private final Map<String, Integer> wholes = new HashMap<>();
    private final List<Integer> parts = new ArrayList<>();
    private final Set<String> indicators = new HashSet<>();
    private final Map<Integer, Range> sums = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final List<Integer> candidates = new ArrayList<>();

    Scope(String text, Found opener, int first) {
      this.opener = opener;
      this.first = first;
      this.word = text.substring(opener.start(), opener.end());
      int at = opener.start() - 1;
      while (at >= 0 && text.charAt(at) == ' ') {
        at--;
      }
      this.inBracket = isInBracket(text, opener);
      this.opensSentence = at < 0 || "。!?\n".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a bracket opens right before a word. */
    static boolean isInBracket(String text, Found opener) {
      return opener.start() > 0 && text.charAt(opener.start() - 1) == '(';
    }

    /** What stands behind the word and before 中, which names the whole: 其中：确诊病例中，…. */
    String said(String text, int to) {
      int in = text.indexOf("中,", opener.end());
      if (in < 0 || in >= to || in - opener.end() > LONGEST_NAME) {
        return "";
      }
      int from = opener.end();
      while (from < in && ":,".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      return text.substring(from, in);
    }

    /** The figures in front of the word that could hold parts, the nearest first. */
    List<Integer> candidates(Draft draft) {
      if (candidates.isEmpty()) {
        int sentences = opensSentence ? 1 : 0;
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST) && !draft.isInTable(i); i--) {
          if (!draft.isChange(i) && draft.at(i).adds() && !draft.at(i).isShare()) {
            candidates.add(i);
          }
          if (draft.beginsSentence(i) && sentences-- == 0) {
            break;
          }
        }
      }
      return candidates;
    }

    /** 其中: and a line for each part. */
    boolean isOfLines(String text) {
      return text.startsWith(":\n", opener.end());
    }

    void addPart(Draft draft, int whole, int part) {
      parts.add(part);
      indicators.add(draft.at(part).indicator());
      sums.merge(whole, range(draft, part), Range::plus);
      counts.merge(whole, 1, Integer::sum);
    }

    /** Whether the whole may hold one more. */
    boolean hasRoomFor(Draft draft, int i) {
      Integer whole = wholes.get(draft.at(i).unit());
      if (whole == null || whole == Told.NONE) {
        return true;
      }
      Range sum = sums.getOrDefault(whole, Range.ZERO).plus(range(draft, i));
      return !sum.exceeds(range(draft, whole));
    }

    /** Whether its parts add up to the whole that one more would be a part of. */
    boolean isComplete(Draft draft, int i) {
      Integer whole = wholes.get(draft.at(i).unit());
      if (whole == null || whole == Told.NONE || counts.getOrDefault(whole, 0) < 2) {
        return false;
      }
      Range sum = sums.getOrDefault(whole, Range.ZERO);
      return sum.isExact() && sum.meets(range(draft, whole));
    }

    /** Only the first is a part, whatever its size: it stands behind the word. */
    boolean fits(Draft draft, int whole, int i) {
      boolean larger = draft.at(i).range().exceeds(range(draft, whole));
      return !larger || i == first && isSameThing(draft.at(i), draft.at(whole));
    }

    private static boolean isSameThing(Figure a, Figure b) {
      BigDecimal twice = b.value().add(b.value());
      return a.indicator().equals(b.indicator()) && a.value().compareTo(twice) <= 0;
    }

    private static Range range(Draft draft, int i) {
      return draft.at(i).range();
    }
  }
}
