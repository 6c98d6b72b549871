package org.countyreports.job.show;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countyreports.load.StoredObservation;
import org.countyreports.model.Decision;
import org.countyreports.model.Decision.Topic;
import org.countyreports.model.ExplainedArticle;
import org.countyreports.model.Observation;
import org.countyreports.model.Reason;
import org.countyreports.model.Why;

/** One observation for a person: its sentence, and each decision with its reasons. */
public final class DecisionText {

  private static final Set<Why> OF_ARTICLE =
      Set.of(Why.REGION_OF_ARTICLE, Why.REGION_HOME_TOWNSHIP, Why.REGION_LEVEL_WORD);

  private final View view;
  private final Messages messages;
  private final PrintWriter out;

  /** Writes to {@code out} what {@code view} wants to see. */
  public DecisionText(View view, PrintWriter out) {
    this.view = view;
    this.messages = view.messages();
    this.out = out;
  }

  /** Writes what the dataset holds; {@code note} says why there are no reasons. */
  public void write(StoredObservation stored, String note) {
    head(stored);
    int at = Math.max(0, stored.sentence().indexOf(stored.quote()));
    sentence(
        stored.sentence(), at, Math.min(stored.sentence().length(), at + stored.quote().length()));
    out.println("  ! " + note);
    out.println();
    Outcome outcome = Outcome.of(stored);
    for (Topic topic : Topic.values()) {
      outcome(topic, outcome);
    }
    out.flush();
  }

  /**
   * Writes what the dataset holds, and why.
   *
   * @param figure index of the observation in its article
   * @param changed columns that would differ if it were imported now
   */
  public void write(
      StoredObservation stored, ExplainedArticle article, int figure, List<String> changed) {
    head(stored);
    Observation now = article.interpreted().observations().get(figure);
    String text = article.interpreted().article().text();
    int from = Math.max(0, text.lastIndexOf(now.sentence(), now.start()));
    int to = Math.max(now.end(), from + now.sentence().length());
    sentence(text.substring(from, to), now.start() - from, now.end() - from);
    if (!changed.isEmpty()) {
      out.println("  ! " + messages.text("explain.changed"));
      changed.forEach(line -> out.println("      " + Harmless.line(line)));
      out.println();
    }
    Outcome outcome = Outcome.of(stored);
    for (Decision decision : article.decisions().get(figure)) {
      outcome(decision.topic(), outcome);
      ReasonText.write(out, view, reasons(decision, article), beaten(decision, article));
    }
    out.flush();
  }

  private void head(StoredObservation stored) {
    String day = stored.published() == null ? "" : " · " + stored.published();
    out.println(view.paint().bold(Harmless.line(stored.id())));
    out.println(
        "  "
            + Harmless.line(
                stored.sourceFile() + " #" + stored.article() + day + " · " + stored.title()));
    if (!stored.duplicateOf().isEmpty()) {
      out.println("  " + Harmless.line(messages.text("explain.copy", stored.duplicateOf())));
    }
    out.println();
  }

  private void sentence(String sentence, int from, int to) {
    MarkedText marked = new MarkedText(sentence, view.paint());
    marked.figure(from, to);
    out.println("  " + marked.line(0, sentence.length()));
    out.println();
  }

  private void outcome(Topic topic, Outcome outcome) {
    ReasonText.field(
        out,
        messages.text("topic." + topic.code()),
        outcome.of(topic, messages),
        messages.text("page.none"));
  }

  /** A figure that has the article's place has its reasons too. */
  private static List<Reason> reasons(Decision decision, ExplainedArticle article) {
    List<Reason> reasons = new ArrayList<>(decision.reasons());
    if (isOfArticle(decision)) {
      reasons.addAll(article.region().reasons());
    }
    return reasons;
  }

  private static List<Reason> beaten(Decision decision, ExplainedArticle article) {
    List<Reason> beaten = new ArrayList<>(decision.beaten());
    if (isOfArticle(decision)) {
      beaten.addAll(article.region().beaten());
    }
    return beaten;
  }

  private static boolean isOfArticle(Decision decision) {
    return decision.reasons().stream().map(Reason::why).anyMatch(OF_ARTICLE::contains);
  }
}
