package org.countyreports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is gathered about an article, the first word on each question winning. */
final class Facts {

  private String publisher = "";
  private String guess = "";
  private final Set<String> authors = new LinkedHashSet<>();
  private @Nullable LocalDate published;
  private @Nullable LocalDate written;

  /** Takes what a line near the headline says. */
  void add(Imprint line) {
    if (line.written()) {
      written = written == null ? line.date() : written;
    } else if (published == null) {
      published = line.date();
    }
    if (line.guessed()) {
      guess = guess.isEmpty() ? line.publisher() : guess;
    } else if (publisher.isEmpty()) {
      publisher = line.publisher();
    }
    authors.addAll(line.authors());
  }

  void publisher(String name) {
    publisher = publisher.isEmpty() && guess.isEmpty() ? name : publisher;
  }

  /** Cuts the author in front of a known account from a guessed publisher. */
  void account(String name) {
    if (name.isEmpty() || !guess.endsWith(name)) {
      return;
    }
    String author = guess.substring(0, guess.length() - name.length()).strip();
    guess = name;
    if (authors.isEmpty() && Folding.isHan(author, 8) && !Offices.isOffice(author)) {
      authors.add(author);
    }
  }

  /** The day of writing counts from here on, where no day of publication is known. */
  void publishedAsWritten() {
    published(Optional.ofNullable(written));
  }

  void published(Optional<LocalDate> date) {
    if (published == null) {
      published = date.orElse(null);
    }
  }

  /** Takes names where none are known yet, or where they complete names that were cut off. */
  void authors(List<String> names) {
    boolean completed = String.join("", names).startsWith(String.join("", authors));
    if (authors.isEmpty() || completed) {
      authors.clear();
      authors.addAll(names);
    }
  }

  /** Takes what is known elsewhere. */
  void addAll(Facts other) {
    publisher(other.publisher);
    guess = guess.isEmpty() ? other.guess : guess;
    authors(other.authors());
    published(Optional.ofNullable(other.published));
    written = written == null ? other.written : written;
  }

  String publisher() {
    return publisher.isEmpty() ? guess : publisher;
  }

  List<String> authors() {
    return new ArrayList<>(authors);
  }

  @Nullable LocalDate published() {
    return published;
  }
}
