package org.countyreports.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countyreports.model.Metadata.Candidate;
import org.countyreports.model.Metadata.Evidence;
import org.countyreports.model.Metadata.Evidence.Field;
import org.countyreports.model.Metadata.Evidence.Place;
import org.jspecify.annotations.Nullable;

/** What is gathered about an article, the first word on each question winning. */
final class Facts {

  private final Set<String> authors = new LinkedHashSet<>();
  private final Map<Field, Evidence> evidence = new EnumMap<>(Field.class);
  private final Set<Candidate> candidates = new LinkedHashSet<>();
  private Place place;
  private String publisher = "";
  private String guess = "";
  private boolean sourced;
  private @Nullable LocalDate published;
  private @Nullable LocalDate written;
  private @Nullable LocalDate signed;
  private @Nullable LocalDate doubtful;
  private String doubtfulText = "";
  private @Nullable LocalTime time;

  /** Facts that stand in a place of the page. */
  Facts(Place place) {
    this.place = place;
  }

  /** Says where what is added from now on stands. */
  Facts at(Place next) {
    place = next;
    return this;
  }

  private void offer(Field field, String value, String quote) {
    candidates.add(new Candidate(field, value, place, quote));
  }

  private void prove(Field field, String quote) {
    evidence.putIfAbsent(field, new Evidence(field, place, quote));
  }

  /** Takes what a line near the headline says. */
  void add(Imprint line, String text) {
    offer(line, text);
    if (line.written()) {
      written = written == null ? line.date() : written;
    } else if (published == null && line.date() != null) {
      published = line.date();
      time = line.time();
      prove(Field.PUBLISHED, text);
    }
    if (line.guessed()) {
      guess = guess.isEmpty() ? line.publisher() : guess;
    } else if (line.sourced() && !sourced) {
      source(line.publisher(), text);
    } else if (publisher.isEmpty()) {
      publisher = line.publisher();
    }
    if (!line.publisher().isEmpty()) {
      prove(Field.PUBLISHER, text);
    }
    if (authors.addAll(line.authors())) {
      prove(Field.AUTHORS, text);
    }
  }

  private void offer(Imprint line, String text) {
    if (line.date() != null) {
      offer(Field.PUBLISHED, line.date().toString(), text);
    }
    if (!line.publisher().isEmpty()) {
      offer(Field.PUBLISHER, Offices.paper(line.publisher()), text);
    }
    for (String author : line.authors()) {
      offer(Field.AUTHORS, author, text);
    }
  }

  /** Takes what a line above the headline says; a bare day there is often another's. */
  void addAbove(Imprint found, Line line) {
    String text = line.text();
    boolean bare =
        found.date() != null
            && found.time() == null
            && (found.guessed() || found.publisher().isEmpty())
            && text.indexOf('：') < 0
            && text.indexOf(':') < 0
            && !(line.isTable() || Masthead.isPage(line));
    if (bare) {
      offer(found, text);
    }
    if (bare && doubtful == null && published == null) {
      doubtful = found.date();
      doubtfulText = text;
    }
    add(bare ? found.withoutDate() : found, text);
  }

  /** Keeps the day of a signature for where the page gives none. */
  void signedIn(Facts signature) {
    signed = signature.published;
  }

  /** The day of the signature counts from here on, where no other is known. */
  void publishedAsSigned() {
    published(Optional.ofNullable(signed));
  }

  /** Whether any day is known, be it a doubtful one. */
  boolean isDated() {
    return published != null || doubtful != null;
  }

  /** The day that stands above the headline counts from here on, where no other is known. */
  void publishedAsDoubted() {
    if (published == null && doubtful != null) {
      published = doubtful;
      prove(Field.PUBLISHED, doubtfulText);
    }
  }

  /** Takes whom the page names as its source: that goes before whoever else stands there. */
  void source(String name, String text) {
    offerName(name, text);
    if (!sourced && !name.isEmpty()) {
      publisher = name;
      sourced = true;
      evidence.put(Field.PUBLISHER, new Evidence(Field.PUBLISHER, place, text));
    }
  }

  private void offerName(String name, String text) {
    if (!name.isEmpty()) {
      offer(Field.PUBLISHER, Offices.paper(name), text);
    }
  }

  /** Takes a name where none is known. */
  void publisher(String name) {
    offerName(name, name);
    if (publisher.isEmpty() && guess.isEmpty() && !name.isEmpty()) {
      publisher = name;
      prove(Field.PUBLISHER, name);
    }
  }

  /** Cuts the author in front of a known account from a guessed publisher. */
  void account(String name) {
    if (!name.isEmpty() && publisher.equals(name + name)) {
      publisher = name;
    }
    if (name.isEmpty() || !guess.endsWith(name)) {
      return;
    }
    String author = guess.substring(0, guess.length() - name.length()).strip();
    guess = name;
    if (authors.isEmpty() && Folding.isHan(author, 8) && !Offices.isOffice(author)) {
      authors.add(author);
      prove(Field.AUTHORS, author + " " + name);
    }
  }

  /** The day of writing counts from here on, where no day of publication is known. */
  void publishedAsWritten() {
    published(Optional.ofNullable(written));
  }

  /** Takes a day where none is known. */
  void published(Optional<LocalDate> date) {
    date.ifPresent(day -> offer(Field.PUBLISHED, day.toString(), day.toString()));
    if (published == null && date.isPresent()) {
      published = date.get();
      prove(Field.PUBLISHED, date.get().toString());
    }
  }

  /** Takes names where none are known yet, or where they complete names that were cut off. */
  void authors(List<String> names) {
    names.forEach(name -> offer(Field.AUTHORS, name, String.join(" ", names)));
    takeAuthors(names);
  }

  private void takeAuthors(List<String> names) {
    boolean completed = String.join("", names).startsWith(String.join("", authors));
    if (authors.isEmpty() || completed) {
      authors.clear();
      authors.addAll(names);
      if (!names.isEmpty()) {
        prove(Field.AUTHORS, String.join(" ", names));
      }
    }
  }

  /** Takes what is known elsewhere, with its evidence. */
  void addAll(Facts other) {
    candidates.addAll(other.candidates);
    boolean dated = published == null && other.published != null;
    if (publisher.isEmpty() && guess.isEmpty()) {
      take(other, Field.PUBLISHER);
      publisher = other.publisher;
    }
    guess = guess.isEmpty() ? other.guess : guess;
    if (other.sourced && !sourced) {
      evidence.remove(Field.PUBLISHER);
      take(other, Field.PUBLISHER);
      publisher = other.publisher;
      sourced = true;
    }
    if (authors.isEmpty()) {
      take(other, Field.AUTHORS);
    }
    takeAuthors(other.authors());
    if (dated) {
      take(other, Field.PUBLISHED);
      published = other.published;
      time = other.time;
    }
    written = written == null ? other.written : written;
    signed = signed == null ? other.signed : signed;
    doubtfulText = doubtful == null ? other.doubtfulText : doubtfulText;
    doubtful = doubtful == null ? other.doubtful : doubtful;
  }

  /** The same without authors. */
  Facts withoutAuthors() {
    Facts bare = new Facts(place);
    bare.publisher = publisher;
    bare.guess = guess;
    bare.sourced = sourced;
    bare.published = published;
    bare.written = written;
    bare.doubtful = doubtful;
    bare.doubtfulText = doubtfulText;
    bare.time = time;
    bare.evidence.putAll(evidence);
    bare.evidence.remove(Field.AUTHORS);
    candidates.stream().filter(each -> each.field() != Field.AUTHORS).forEach(bare.candidates::add);
    return bare;
  }

  private void take(Facts other, Field field) {
    Evidence found = other.evidence.get(field);
    if (found != null) {
      evidence.putIfAbsent(field, found);
    }
  }

  String publisher() {
    return Offices.paper(publisher.isEmpty() ? guess : publisher);
  }

  List<String> authors() {
    return new ArrayList<>(authors);
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** The time of day that stands with the day of publication, null where none does. */
  @Nullable LocalTime time() {
    return time;
  }

  /** Where each of these was found. */
  List<Evidence> evidence() {
    return new ArrayList<>(evidence.values());
  }

  /** Everything that was offered, in the order it was gathered, taken or not. */
  List<Candidate> candidates() {
    return new ArrayList<>(candidates);
  }
}
