package org.countyreports.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countyreports.fetch.Link.Verdict;
import org.countyreports.fetch.Source.Listing;
import org.countyreports.fetch.SourceIssue.Kind;

/**
 * One visit to a source: its lists page by page, as far as they hold anything new, then what failed
 * on earlier visits. Only a visit that came to its end lets the next one stop at what it knows, and
 * only where that one looks for the same.
 */
final class Visit {

  private final Source source;
  private final Web web;
  private final Pacer pacer;
  private final Memory memory;
  private final Journal journal;
  private final Pages pages;
  private final Tally tally;
  private final boolean sameQuestion;
  private final boolean knowsAll;
  private final List<SourceIssue> issues = new ArrayList<>();
  private final Set<URI> seen = new HashSet<>();

  Visit(
      Source source,
      Web web,
      Pacer pacer,
      Memory memory,
      Journal journal,
      Pages pages,
      Tally tally) {
    this.source = source;
    this.web = web;
    this.pacer = pacer;
    this.memory = memory;
    this.journal = journal;
    this.pages = pages;
    this.tally = tally;
    this.sameQuestion = memory.lookedFor().equals(source.looksFor());
    this.knowsAll = sameQuestion && memory.isComplete();
  }

  /** What the visit gave. */
  SourceReport run() throws IOException {
    for (Listing listing : source.listings()) {
      walk(listing);
    }
    // Where not even a list comes, each of them would lose a try for nothing.
    for (Link link : issues.isEmpty() ? memory.waiting() : List.<Link>of()) {
      if (!pages.isOver() && pages.isOpen(link)) {
        pages.bring(link);
      }
    }
    pages.settle();
    if (pages.isFailing()) {
      issues.add(
          SourceIssue.of(
              Kind.SITE_FAILING,
              source.listings().get(0).uri(),
              pages.inARow(),
              pages.last().code()));
    }
    SourceReport.State state = state();
    if (state == SourceReport.State.DONE) {
      journal.write(
          Journal.line().put("done", pacer.now().toString()).put("looked_for", source.looksFor()));
    }
    return new SourceReport(source.name(), state, tally.counts(), issues);
  }

  private SourceReport.State state() {
    if (!issues.isEmpty()) {
      return SourceReport.State.FAILED;
    } else if (pacer.isStopped()) {
      return SourceReport.State.STOPPED;
    }
    return pages.isFull() ? SourceReport.State.MORE : SourceReport.State.DONE;
  }

  private void walk(Listing listing) throws IOException {
    Deque<URI> open = new ArrayDeque<>(List.of(listing.uri()));
    for (int read = 0; !open.isEmpty() && !pages.isOver(); ) {
      URI uri = open.removeFirst();
      if (!seen.add(uri)) {
        continue;
      }
      read++;
      boolean first = read == 1;
      Answer answer = web.get(uri, source.delay(), headers(uri));
      if (answer instanceof Answer.None none) {
        failed(none, uri, first);
        continue;
      }
      Answer.Page page = (Answer.Page) answer;
      if (page.status() == Statuses.NOT_MODIFIED && knowsAll) {
        continue;
      }
      if (page.status() >= 300 || !ContentTypes.isList(page)) {
        String what = page.status() + " " + page.header("content-type");
        failed(Answer.None.of(uri, Failure.CONTENT_TYPE, what), uri, first);
        continue;
      }
      tally.list();
      Listed listed = ListReader.read(source, listing.kind(), page, today());
      boolean goesOn = bring(listed, page, uri, first);
      boolean within = listing.kind() == Source.Kind.SITEMAP || read < source.paging().most();
      if (goesOn && within && !pages.isOver()) {
        open.addAll(listed.more());
        source.paging().byNumber(listing.uri(), read).ifPresent(open::add);
      }
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(pacer.now(), Days.BEIJING);
  }

  /** By these a server knows whether a list changed; only where all that it held was looked at. */
  private Map<String, String> headers(URI uri) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");
    Optional<Memory.ListState> before = knowsAll ? memory.list(uri) : Optional.empty();
    before
        .map(Memory.ListState::etag)
        .filter(e -> !e.isEmpty())
        .ifPresent(e -> headers.put("If-None-Match", e));
    before
        .map(Memory.ListState::modified)
        .filter(m -> !m.isEmpty())
        .ifPresent(m -> headers.put("If-Modified-Since", m));
    return headers;
  }

  /** Behind the last page of a list there is none: that is no failure. */
  private void failed(Answer.None none, URI uri, boolean first) {
    boolean end = !first && (none.why() == Failure.NOT_FOUND || none.why() == Failure.GONE);
    if (!end && none.why() != Failure.STOPPED) {
      issues.add(SourceIssue.of(Kind.LIST_FAILED, uri, none.why().code(), none.detail()));
    }
  }

  /** Brings what is new in a list; whether the list may go on with more that is new. */
  private boolean bring(Listed listed, Answer.Page page, URI uri, boolean first)
      throws IOException {
    List<Link> reports = listed.links().stream().filter(Link::isTaken).toList();
    long old = listed.links().stream().filter(l -> l.verdict() == Verdict.TOO_OLD).count();
    boolean isIndex = !listed.more().isEmpty() && listed.links().isEmpty();
    if (reports.isEmpty() && old == 0 && !isIndex) {
      return empty(uri, first);
    }
    boolean fresh = isIndex;
    long known = 0;
    for (Link link : reports) {
      fresh |= !sameQuestion || !memory.hadBefore(link.uri());
      if (!pages.isOpen(link)) {
        known++;
      } else if (!pages.isOver()) {
        pages.bring(link);
      }
    }
    tally.links(reports.size(), known, old);
    if (!pages.isOver()) {
      boolean goesOn = !listed.more().isEmpty();
      if (fresh && !goesOn && memory.list(uri).filter(Memory.ListState::wentOn).isPresent()) {
        issues.add(SourceIssue.of(Kind.PAGING_LOST, uri));
      }
      note(uri, reports.size() + (int) old, goesOn, page);
    }
    return fresh;
  }

  private void note(URI uri, int links, boolean wentOn, Answer.Page page) throws IOException {
    journal.write(
        Journal.line()
            .put("list", uri.toString())
            .put("links", links)
            .put("went_on", wentOn)
            .put("etag", page.header("etag"))
            .put("modified", page.header("last-modified"))
            .put("at", pacer.now().toString()));
  }

  private boolean empty(URI uri, boolean first) {
    int before = memory.list(uri).map(Memory.ListState::links).orElse(0);
    if (before > 0) {
      issues.add(SourceIssue.of(Kind.LAYOUT_CHANGED, uri, before));
    } else if (first) {
      issues.add(SourceIssue.of(Kind.LIST_EMPTY, uri));
    }
    return false;
  }
}
