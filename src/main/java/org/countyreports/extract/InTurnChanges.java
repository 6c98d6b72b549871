package org.countyreports.extract;

import java.util.List;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.model.Mention;
import org.countyreports.text.InTurn;

/** 事故31起、受伤38人，分别下降18%和21%: each change is one of its own figure, in their order. */
final class InTurnChanges {

  private InTurnChanges() {}

  /** Gives the changes among the mentions from an index on what they are changes of. */
  static void resolve(List<Mention> mentions, int from, String text) {
    int first = from;
    while (first < mentions.size()) {
      int end = endOfRun(mentions, first);
      if (end - first > 1 && isInTurn(mentions, from, first, end, text)) {
        share(mentions, first, end);
      }
      first = Math.max(end, first + 1);
    }
  }

  /** Index behind the changes that are listed from one on. */
  private static int endOfRun(List<Mention> mentions, int first) {
    int end = first;
    while (end < mentions.size()
        && isChange(mentions.get(end))
        && (end == first || mentions.get(end).start() - mentions.get(end - 1).end() <= 1)) {
      end++;
    }
    return end;
  }

  private static boolean isChange(Mention mention) {
    return mention.classifier().kind() == Kind.PERCENT && mention.direction() != 0;
  }

  /**
   * Whether as many figures stand in front in the sentence, and 分别 between them and the changes.
   */
  private static boolean isInTurn(
      List<Mention> mentions, int from, int first, int end, String text) {
    int things = first - (end - first);
    if (things < from) {
      return false;
    }
    Mention last = mentions.get(first - 1);
    for (Mention thing : mentions.subList(things, first)) {
      if (thing.classifier().kind() == Kind.PERCENT
          || thing.sentenceStart() != mentions.get(first).sentenceStart()) {
        return false;
      }
    }
    return InTurn.wordBefore(text, mentions.get(first).numberStart()) >= last.end()
        && mentions.get(first).item().startsWith(last.item());
  }

  private static void share(List<Mention> mentions, int first, int end) {
    int count = end - first;
    String change = mentions.get(first).item().substring(mentions.get(first - 1).item().length());
    for (int i = first; i < end; i++) {
      Mention thing = mentions.get(i - count);
      mentions.set(i, mentions.get(i).ofItem(thing.item() + change, thing.words()));
    }
  }
}
