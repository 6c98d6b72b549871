package org.countyreports.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countyreports.copies.StatementLink.Basis;

/**
 * Which statements of an earlier report a correction replaces: those whose wrong value it quotes in
 * front of the right one, and those that it states in the same sentence with another value.
 */
public final class Corrections {

  private static final double SAME_SENTENCE = 0.6;

  private static final List<String> WRONG = StatementWords.of("wrong");

  private Corrections() {}

  /**
   * For each statement of a report the number of the right one where it is the wrong value that a
   * correction quotes (原文36万元应为63万元); -1 for all others.
   */
  public static int[] quotedWrong(StatedReport correction) {
    List<Statement> all = correction.statements();
    int[] right = new int[all.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = -1;
      boolean next = i + 1 < right.length;
      if (correction.kind() == ReportKind.CORRECTION
          && next
          && all.get(i).sentence().equals(all.get(i + 1).sentence())
          && all.get(i).unit().equals(all.get(i + 1).unit())
          && isTakenBack(all.get(i), all.get(i + 1))) {
        right[i] = i + 1;
      }
    }
    return right;
  }

  private static boolean isTakenBack(Statement wrong, Statement right) {
    String sentence = wrong.sentence();
    int from = sentence.indexOf(wrong.quote());
    int to = from < 0 ? -1 : sentence.indexOf(right.quote(), from + wrong.quote().length());
    if (to < 0) {
      return false;
    }
    String between = sentence.substring(from + wrong.quote().length(), to);
    return WRONG.stream().anyMatch((between + right.quote())::contains);
  }

  /** The links from a correction to what it replaces in an earlier report. */
  public static List<StatementLink> of(
      WordedReport correction, WordedReport earlier, List<StatementLink> same) {
    List<StatementLink> links = new ArrayList<>();
    if (correction.report().kind() != ReportKind.CORRECTION) {
      return links;
    }
    int[] right = quotedWrong(correction.report());
    Set<Integer> said = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    same.forEach(each -> said.add(each.statement()));
    same.forEach(each -> taken.add(each.earlier()));
    for (int i = 0; i < right.length; i++) {
      if (right[i] >= 0) {
        int wrong = quoted(correction, i, earlier);
        if (wrong >= 0) {
          links.add(new StatementLink(right[i], wrong, Basis.QUOTED, 1));
          taken.add(wrong);
        }
        said.add(i);
        said.add(right[i]);
      }
    }
    for (int i = 0; i < correction.size(); i++) {
      int other = said.contains(i) ? -1 : corrected(correction, i, earlier, taken);
      if (other >= 0) {
        taken.add(other);
        double likeness = correction.wording(i).likeness(earlier.wording(other));
        links.add(new StatementLink(i, other, Basis.CORRECTED, likeness));
      }
    }
    return links;
  }

  /** The statement of the earlier report whose value is the quoted one. */
  private static int quoted(WordedReport correction, int wrong, WordedReport earlier) {
    Statement quoted = correction.statement(wrong);
    for (int j = 0; j < earlier.size(); j++) {
      Statement each = earlier.statement(j);
      if (each.value().compareTo(quoted.value()) == 0
          && each.unit().equals(quoted.unit())
          && Difference.mayBeOnePlace(quoted, each)
          && Wording.areKin(quoted.quote(), each.quote())) {
        return j;
      }
    }
    return -1;
  }

  private static int corrected(
      WordedReport correction, int i, WordedReport earlier, Set<Integer> taken) {
    int found = -1;
    double most = 0;
    Statement right = correction.statement(i);
    for (int j = 0; j < earlier.size(); j++) {
      Statement each = earlier.statement(j);
      if (!taken.contains(j)
          && each.unit().equals(right.unit())
          && each.item().equals(right.item())
          && Difference.besidesValue(right, correction.wording(i), each, earlier.wording(j))
              == null) {
        double likeness = correction.wording(i).likeness(earlier.wording(j));
        if (likeness >= SAME_SENTENCE && likeness > most) {
          most = likeness;
          found = j;
        }
      }
    }
    return found;
  }
}
