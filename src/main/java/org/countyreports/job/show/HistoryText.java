package org.countyreports.job.show;

import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.countyreports.load.ChangeHistory.Change;

/** What publications changed of an observation, for a person; nothing where none did. */
public final class HistoryText {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'");

  private final Messages messages;
  private final PrintWriter out;

  /** Writes to {@code out} in the language of {@code view}. */
  public HistoryText(View view, PrintWriter out) {
    this.messages = view.messages();
    this.out = out;
  }

  /** Writes the changes, a line each, the first one first. */
  public void write(List<Change> changes) {
    if (!changes.isEmpty()) {
      out.println();
      out.println("  " + messages.text("history.title"));
    }
    for (Change change : changes) {
      out.println("    " + line(change));
    }
    out.flush();
  }

  private String line(Change change) {
    return messages.text(
        "history." + change.change(),
        MINUTE.format(change.at().withOffsetSameInstant(ZoneOffset.UTC)),
        String.valueOf(change.runId()),
        change.column(),
        shown(change.before()),
        shown(change.now()),
        messages.text("history.reason." + change.reason()));
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "–" : cell;
  }
}
