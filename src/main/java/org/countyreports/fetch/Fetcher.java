package org.countyreports.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countyreports.fetch.Link.Verdict;
import org.countyreports.fetch.Source.Listing;
import org.countyreports.fetch.SourceIssue.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings new pages of sources into an input folder, several sources at a time. */
public final class Fetcher {

  private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

  private final Sources sources;
  private final Path input;
  private final Web web;
  private final Pacer pacer;

  /** A fetcher on the internet. */
  public Fetcher(Sources sources, Path input, Pacer pacer) {
    this(sources, input, pacer, Resolver.SYSTEM, null);
  }

  /** A fetcher with names and certificates of its own. */
  Fetcher(Sources sources, Path input, Pacer pacer, Resolver resolver, @Nullable KeyStore trusted) {
    this.sources = sources;
    this.input = input;
    this.pacer = pacer;
    this.web = new Web(sources.manners(), resolver, pacer, trusted);
  }

  /** Visits some sources; fails where the disk does, all that came before being kept. */
  public FetchResult run(List<Source> wanted, FetchProgress progress) throws IOException {
    Instant started = pacer.now();
    progress.started(wanted.size());
    ExecutorService threads = Executors.newFixedThreadPool(sources.manners().atOnce());
    try {
      List<Future<SourceReport>> visits = new ArrayList<>();
      for (Source source : wanted) {
        visits.add(threads.submit(() -> visit(source, progress)));
      }
      List<SourceReport> reports = new ArrayList<>();
      for (Future<SourceReport> visit : visits) {
        reports.add(ended(visit));
      }
      return new FetchResult(started, pacer.now(), reports);
    } finally {
      threads.shutdownNow();
      progress.finished();
    }
  }

  private static SourceReport ended(Future<SourceReport> visit) throws IOException {
    try {
      return visit.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException disk) {
        throw disk;
      }
      if (e.getCause() instanceof UncheckedIOException disk) {
        throw disk;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private SourceReport visit(Source source, FetchProgress progress) throws IOException {
    SourceReport report = visited(source, progress);
    progress.ended(report);
    return report;
  }

  private SourceReport visited(Source source, FetchProgress progress) throws IOException {
    Path folder = input.resolve(source.name());
    Memory memory = new Memory();
    Journal.read(folder, memory);
    Instant last = memory.lastDone();
    boolean due = last == null || !last.plus(source.every()).isAfter(pacer.now());
    if (pacer.isStopped() || !due) {
      SourceReport.State state = due ? SourceReport.State.STOPPED : SourceReport.State.NOT_DUE;
      return new SourceReport(source.name(), state, FetchCounts.NONE, List.of());
    }
    try (Journal journal = Journal.open(folder, memory)) {
      if (!memory.isComplete()) {
        Archive.clear(folder);
      }
      Tally tally = new Tally();
      Archive archive = new Archive(folder, source, memory, journal);
      Pages pages = new Pages(source, web, pacer, memory, journal, archive, tally, progress);
      return visited(source, new Visit(source, web, pacer, memory, journal, pages, tally), tally);
    }
  }

  /** A fault of ours at one source must not cost the others their visit. */
  private static SourceReport visited(Source source, Visit visit, Tally tally) throws IOException {
    try {
      return visit.run();
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("the visit to {} failed", source.name(), e);
      String what = String.valueOf(e).lines().findFirst().orElse("");
      return new SourceReport(
          source.name(),
          SourceReport.State.FAILED,
          tally.counts(),
          List.of(SourceIssue.of(Kind.FAULT, source.listings().get(0).uri(), what)));
    }
  }

  /** What a source would take from its lists; asks for these lists alone, and writes nothing. */
  public List<SourceCheck> check(Source source) throws IOException {
    Memory memory = new Memory();
    Journal.read(input.resolve(source.name()), memory);
    List<SourceCheck> checks = new ArrayList<>();
    for (Listing listing : source.listings()) {
      checks.add(check(source, listing, memory));
    }
    return checks;
  }

  private SourceCheck check(Source source, Listing listing, Memory memory) {
    Answer answer = web.get(listing.uri(), source.delay(), Map.of());
    if (answer instanceof Answer.None none) {
      return new SourceCheck(none.uri(), 0, "", List.of(), List.of(), none.why(), none.detail());
    }
    Answer.Page page = (Answer.Page) answer;
    LocalDate today = LocalDate.ofInstant(pacer.now(), Days.BEIJING);
    Listed listed = ListReader.read(source, listing.kind(), page, today);
    List<URI> more = new ArrayList<>(listed.more());
    source.paging().byNumber(listing.uri(), 1).ifPresent(more::add);
    return new SourceCheck(
        page.uri(),
        page.status(),
        page.header("content-type"),
        listed.links().stream().map(link -> known(link, memory)).toList(),
        more,
        null,
        "");
  }

  private Link known(Link link, Memory memory) {
    if (!link.isTaken()) {
      return link;
    } else if (memory.has(link.uri())) {
      return link.judged(Verdict.KNOWN);
    } else if (memory.failure(link.uri()).filter(Memory.Failed::isGivenUp).isPresent()) {
      return link.judged(Verdict.GIVEN_UP);
    }
    return web.allows(link.uri()) ? link : link.judged(Verdict.ROBOTS);
  }
}
