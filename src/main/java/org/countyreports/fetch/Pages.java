package org.countyreports.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the reports of one source, one after the other. */
final class Pages {

  /** A page that did not come, perhaps because nothing of its site does. */
  private record Suspect(Link link, Answer.None none) {}

  /** So many failures of the site itself in a row are enough. */
  private static final int MOST_IN_A_ROW = 5;

  private final Source source;
  private final Web web;
  private final Pacer pacer;
  private final Memory memory;
  private final Journal journal;
  private final Archive archive;
  private final Tally tally;
  private final FetchProgress progress;
  private final Set<URI> asked = new HashSet<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private int inARow;
  private Failure last = Failure.STOPPED;

  Pages(
      Source source,
      Web web,
      Pacer pacer,
      Memory memory,
      Journal journal,
      Archive archive,
      Tally tally,
      FetchProgress progress) {
    this.source = source;
    this.web = web;
    this.pacer = pacer;
    this.memory = memory;
    this.journal = journal;
    this.archive = archive;
    this.tally = tally;
    this.progress = progress;
  }

  /** Whether the visit should not ask for more: stopped, full, or the site is down. */
  boolean isOver() {
    return pacer.isStopped() || isFull() || isFailing();
  }

  boolean isFull() {
    return asked.size() >= source.mostReports();
  }

  boolean isFailing() {
    return inARow >= MOST_IN_A_ROW;
  }

  /** How many pages in a row did not come. */
  int inARow() {
    return inARow;
  }

  /** Why the last page that did not come did not. */
  Failure last() {
    return last;
  }

  /** Whether a page is still to be asked for in this visit. */
  boolean isOpen(Link link) {
    return !asked.contains(link.uri())
        && !memory.has(link.uri())
        && memory.failure(link.uri()).filter(Memory.Failed::isGivenUp).isEmpty();
  }

  /** Asks for a page and keeps it, or notes why it did not come. */
  void bring(Link link) throws IOException {
    asked.add(link.uri());
    Answer answer =
        judged(web.get(link.uri(), source.delay(), Map.of("Accept", "text/html,*/*;q=0.5")));
    if (answer instanceof Answer.Page page) {
      inARow = 0;
      settle();
      keep(link, page);
    } else if (answer instanceof Answer.None none && none.why() != Failure.STOPPED) {
      failed(link, none);
    }
  }

  private Answer judged(Answer answer) {
    if (!(answer instanceof Answer.Page page)) {
      return answer;
    }
    if (page.status() >= 300) {
      return Answer.None.of(page.uri(), Failure.STATUS, String.valueOf(page.status()));
    }
    // Sites lead readers of pages that are gone to the list.
    if (source.links().lists().contains(page.uri())) {
      return Answer.None.of(page.uri(), Failure.NOT_FOUND, page.uri().toString());
    }
    if (!ContentTypes.isReport(page)) {
      return Answer.None.of(page.uri(), Failure.CONTENT_TYPE, page.header("content-type"));
    }
    return page.body().length == 0 ? Answer.None.of(page.uri(), Failure.EMPTY, "") : page;
  }

  private void keep(Link link, Answer.Page page) throws IOException {
    if (archive.store(link, page, pacer.now())) {
      tally.fetched(page.body().length);
    } else {
      tally.same();
    }
    progress.page(source.name(), true);
  }

  private void failed(Link link, Answer.None none) throws IOException {
    last = none.why();
    inARow = isOfSite(none.why()) ? inARow + 1 : 0;
    progress.page(source.name(), false);
    if (isOfSite(none.why())) {
      suspects.add(new Suspect(link, none));
    } else {
      note(link, none);
    }
  }

  /**
   * What failed because the site did says nothing about the page: it counts as a try only where the
   * site was well before the visit ended.
   */
  void settle() throws IOException {
    for (Suspect suspect : suspects) {
      if (isFailing()) {
        tally.failed(false);
      } else {
        note(suspect.link(), suspect.none());
      }
    }
    suspects.clear();
  }

  private void note(Link link, Answer.None none) throws IOException {
    var line =
        Journal.line()
            .put("page", link.uri().toString())
            .put("failed", none.why().name())
            .put("detail", none.detail())
            .put("text", link.text())
            .put("day", link.day() == null ? "" : link.day().toString())
            .put("at", pacer.now().toString());
    journal.write(line);
    memory.take(line);
    if (none.why() == Failure.ROBOTS) {
      tally.forbidden();
    } else {
      tally.failed(memory.failure(link.uri()).filter(Memory.Failed::isGivenUp).isPresent());
    }
  }

  private static boolean isOfSite(Failure why) {
    return switch (why) {
      case NO_CONNECTION,
          UNKNOWN_HOST,
          CERTIFICATE,
          SILENT,
          CUT_OFF,
          BUSY,
          SERVER_ERROR,
          TOO_SLOW ->
          true;
      default -> false;
    };
  }
}
