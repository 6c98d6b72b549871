package org.countyreports.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One pass over a line near a headline: dates and labels cut it into segments. */
final class ImprintScan {

  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_EDITORS = 12;
  private static final int MOST_NAMES = 4;
  private static final int LONGEST_CREDIT = 40;

  // 18:05, 09:00:12, T18:05, 17时02分: the time behind a date
  private static final Pattern TIME =
      Pattern.compile("T?[0-2]?\\d[:时][0-5]\\d(?:[:分][0-5]\\d)?分?秒?");

  // 留守儿童青山河口镇: tags that were run together
  private static final Pattern TAGS = Pattern.compile("[^县市区旗州]{6,}[镇乡]");

  // 06-17, 3月5日, 03/05
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[-/.月]\\d{1,2}日?");

  // 李红/文 王力/图: who did what stands behind a slash
  private static final Pattern CREDITED =
      Pattern.compile("[\\u4e00-\\u9fff]{2,4}(?:/(?:文|图|摄|图文|文图|摄影)| (?:文|图文|文图))(?: .*)?");

  // 林业338: a column and how often its report was read
  private static final Pattern COUNTED = Pattern.compile("[\\u4e00-\\u9fff]{1,8}\\d{1,7}");

  // 频道:新闻综合, 主讲人:李红: labels that no vocabulary lists
  private static final Pattern OTHER = Pattern.compile("[\\u4e00-\\u9fff]{2,6}:[^:]{0,20}");

  private final String line;
  private final String folded;
  private final StringBuilder segment = new StringBuilder();
  private final List<String> authors = new ArrayList<>();
  private final List<String> beforeDate = new ArrayList<>();
  private final List<String> loose = new ArrayList<>();
  private HeadLabels.@Nullable Found label;
  private Optional<Dates.Found> found = Optional.empty();
  private @Nullable LocalDate date;
  private boolean written;
  private @Nullable LocalTime clock;
  private String publisher = "";
  private boolean labelled;
  private boolean prose;
  private boolean guessed;
  private boolean sourced;
  private boolean timed;
  private boolean paged;

  /** Whether a day without its year opens the line. */
  private boolean dayless;

  /** How many loose words stand in front of the first labelled author. */
  private int early;

  ImprintScan(String line) {
    this.line = DocumentNumbers.blanked(ImprintWords.withoutAddress(line));
    this.folded = Folding.fold(this.line);
  }

  /** What the line says; empty where it is prose. */
  Optional<Imprint> result() {
    found = Dates.find(folded);
    paged = found.isPresent() && PaperWords.isOfPage(folded);
    Matcher time = TIME.matcher(folded);
    int at = 0;
    while (at < line.length() && !prose) {
      at = step(at, time);
    }
    endSegment();
    return prose ? Optional.empty() : judge();
  }

  private int step(int at, Matcher time) {
    if (at == 0 || !Character.isDigit(folded.charAt(at - 1))) {
      int behind = behindDay(at, time);
      if (behind > 0) {
        return behind;
      }
    }
    if (found.isPresent() && found.get().start() == at) {
      return date(found.get());
    }
    Optional<HeadLabels.Found> next = HeadLabels.at(folded, at);
    if (next.isPresent()) {
      endSegment();
      label = next.get();
      labelled = true;
      return next.get().end();
    }
    boolean maybeTime = folded.charAt(at) == 'T' || Character.isDigit(folded.charAt(at));
    if (maybeTime && time.region(at, line.length()).lookingAt()) {
      segment.append(' ');
      clock = clock == null && date != null ? TimeOfDay.read(time.group()) : clock;
      timed = true;
      return time.end();
    }
    segment.append(line.charAt(at));
    return at + 1;
  }

  /** Takes a date; the day of writing gives way to another one behind it. */
  private int date(Dates.Found next) {
    HeadLabels.Meaning meaning = label == null ? null : label.label().meaning();
    boolean ofWriting = meaning == HeadLabels.Meaning.WRITTEN;
    boolean other = meaning == HeadLabels.Meaning.OTHER;
    endSegment();
    if (!other) {
      date = next.date();
      written = ofWriting;
    }
    if (ofWriting || other) {
      found =
          Dates.find(folded.substring(next.end()))
              .map(f -> new Dates.Found(f.date(), f.start() + next.end(), f.end() + next.end()));
    }
    return next.end();
  }

  /** 04-12 08:30 says, without a year, that it is such a line; offset behind it, 0 without. */
  private int behindDay(int at, Matcher time) {
    if (date != null || !Character.isDigit(folded.charAt(at))) {
      return 0;
    }
    Matcher day = DAY.matcher(folded).region(at, folded.length());
    if (!day.lookingAt() || day.end() >= folded.length() || folded.charAt(day.end()) != ' ') {
      return 0;
    }
    if (!time.region(day.end() + 1, line.length()).lookingAt()) {
      return 0;
    }
    endSegment();
    timed = true;
    dayless = true;
    return time.end();
  }

  private void endSegment() {
    HeadLabels.Found current = label;
    boolean source = current != null && current.label().meaning() == HeadLabels.Meaning.PUBLISHER;
    String whole = segment.toString();
    String text = ImprintWords.strip(source ? whole : withoutTitled(whole));
    segment.setLength(0);
    label = null;
    if (text.isEmpty()) {
      return;
    }
    if (current == null) {
      loose(text);
      return;
    }
    switch (current.label().meaning()) {
      case PUBLISHER -> publisher(text, current.label().words().contains("源"));
      case AUTHOR -> authors(text, current.colon());
      case ISSUER -> issuer(text);
      case DATE, WRITTEN -> dated(text);
      case OTHER -> {}
      case SKIP -> {
        ImprintWords.of(text).stream().skip(1).filter(Offices::isPaper).forEach(this::issuer);
        prose |= !current.colon() && text.length() > LONGEST_EDITORS && !paged && !isNames(text);
      }
    }
  }

  private static boolean isNames(String text) {
    return ImprintWords.of(text).stream().allMatch(Names::isPerson);
  }

  /** Takes the paper in title marks out of a segment: 图/王力 《云岭日报》. */
  private String withoutTitled(String text) {
    Optional<String> paper = PaperWords.titled(text);
    paper.ifPresent(this::issuer);
    return paper.map(name -> text.replace("《" + name + "》", " ")).orElse(text);
  }

  private void publisher(String text, boolean source) {
    List<String> words = ImprintWords.of(text).stream().map(ImprintWords::withoutButton).toList();
    if (words.isEmpty() || ImprintWords.isNobody(words.get(0))) {
      return;
    }
    prose |= words.get(0).length() > LONGEST_NAME;
    // 作者：办公室 来源：平山县林业局: the source goes before an office that wrote.
    boolean first = publisher.isEmpty() || (source && !sourced);
    sourced |= first && source;
    publisher = first ? words.get(0) : publisher;
  }

  /** Who put the page up: an office is its publisher, a person is only the web master. */
  private void issuer(String text) {
    if (publisher.isEmpty() && Offices.isOffice(text)) {
      publisher = text;
    }
  }

  private void authors(String text, boolean colon) {
    List<String> names = Names.cut(text);
    if (!names.isEmpty()) {
      authors.addAll(names);
      return;
    }
    for (String word : ImprintWords.of(text)) {
      if (Offices.isOffice(word)) {
        issuer(word);
      } else if (Names.isPerson(word)) {
        authors.add(word);
      } else if (!(paged && PaperWords.isColumn(word))) {
        prose |= !colon;
      }
    }
  }

  /** Between a label of dates and the date stands who published, or a place: 发表于云州. */
  private void dated(String text) {
    ImprintWords.of(text).stream().filter(Offices::isOffice).forEach(this::issuer);
  }

  private void loose(String text) {
    List<String> credited =
        text.length() <= LONGEST_CREDIT && CREDITED.matcher(Folding.fold(text)).matches()
            ? Names.cut(text)
            : List.of();
    if (!credited.isEmpty() && credited.stream().allMatch(Names::isPerson)) {
      authors.addAll(credited);
      labelled = true;
      return;
    }
    early += authors.isEmpty() && date == null ? ImprintWords.of(text).size() : 0;
    // Tags stand with slashes between them: 整治 / 交警.
    if (text.indexOf('/') < 0 || date == null) {
      (date == null && !dayless ? beforeDate : loose).addAll(ImprintWords.of(text));
    }
  }

  private Optional<Imprint> judge() {
    boolean strong = date != null || labelled || dayless;
    List<String> labelledAuthors = List.copyOf(authors);
    authors.clear();
    for (int i = 0; i < beforeDate.size(); i++) {
      if (i == early) {
        authors.addAll(labelledAuthors);
      }
      String word = beforeDate.get(i);
      if (!isKnown(word, strong) && !isGuessed(word) && !isAccount(word) && !isOther(word)) {
        return Optional.empty();
      }
    }
    if (early >= beforeDate.size()) {
      authors.addAll(labelledAuthors);
    }
    for (String word : loose) {
      if (!isKnown(word, strong)
          && !isAuthor(word)
          && !ImprintWords.isWhereabouts(Folding.fold(word))
          && !(timed && isGuessed(word))
          && !isOther(word)) {
        return Optional.empty();
      }
    }
    if (!strong && isTagged(publisher)) {
      return Optional.empty();
    }
    return strong || !publisher.isEmpty() || !authors.isEmpty()
        ? Optional.of(
            new Imprint(
                date, publisher, sourced, List.copyOf(authors), strong, guessed, written, clock))
        : Optional.empty();
  }

  /**
   * A township under a headline is written short or with its county; else it ends a run of tags.
   */
  private static boolean isTagged(String office) {
    return TAGS.matcher(office).matches();
  }

  /** Takes a word without a label that is an office or a person for sure. */
  private boolean isKnown(String word, boolean strong) {
    if (Offices.isOffice(word)) {
      issuer(PaperWords.onSite(word));
      return true;
    }
    Optional<String> issued = PaperWords.issuer(word).filter(office -> date != null);
    if (issued.isPresent()) {
      issuer(issued.get());
      return true;
    }
    if (!paged && Names.isPerson(word) && (strong || beforeDate.size() <= MOST_NAMES)) {
      authors.add(word);
      return true;
    }
    return strong && word.length() == 1;
  }

  /** 频道：新闻综合 or Posted on beside a date: what we do not know does not matter. */
  private boolean isOther(String word) {
    boolean foreign = word.chars().allMatch(c -> c < 0x80);
    if (paged && PaperWords.isColumn(word)) {
      return true;
    }
    String text = Folding.fold(word);
    return date != null
        && (foreign
            || (labelled && (OTHER.matcher(text).matches() || COUNTED.matcher(text).matches())));
  }

  /** In front of a date stands the paper, whatever its name: 金色东河 2020-06-30. */
  private boolean isGuessed(String word) {
    boolean name =
        (date != null || dayless)
            && publisher.isEmpty()
            && word.length() <= LONGEST_NAME
            && Offices.isName(Folding.fold(word));
    if (name) {
      publisher = word;
      guessed = true;
    }
    return name;
  }

  /** 泽仁 山城发布 2019-12-09: of two names before the date the first, if short, is the author's. */
  private boolean isAccount(String word) {
    boolean second =
        guessed
            && authors.isEmpty()
            && Folding.isHan(publisher, 8)
            && !Offices.isOffice(publisher)
            && word.length() <= LONGEST_NAME
            && Offices.isName(Folding.fold(word));
    if (second) {
      authors.add(publisher);
      publisher = word;
    }
    return second;
  }

  /** Behind paper and date stands the author, of whatever people: 高原日报 2015-05-03 扎西多吉. */
  private boolean isAuthor(String word) {
    boolean name =
        !paged
            && !publisher.isEmpty()
            && Folding.isHan(word, 8)
            && !ImprintWords.isWhereabouts(Folding.fold(word));
    if (name) {
      authors.add(word);
    }
    return name;
  }
}
