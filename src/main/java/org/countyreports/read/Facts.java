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

  /** Takes what a line near the headline says. */
  void add(HeadLine line) {
    if (published == null) {
      published = line.date();
    }
    if (line.guessed()) {
      guess = guess.isEmpty() ? line.publisher() : guess;
    } else {
      publisher(line.publisher());
    }
    authors.addAll(line.authors());
  }

  void publisher(String name) {
    publisher = publisher.isEmpty() ? name : publisher;
  }

  void published(Optional<LocalDate> date) {
    if (published == null) {
      published = date.orElse(null);
    }
  }

  void authors(List<String> names) {
    if (authors.isEmpty()) {
      authors.addAll(names);
    }
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
