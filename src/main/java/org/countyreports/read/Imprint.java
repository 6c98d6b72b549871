package org.countyreports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line near a headline says: 吉林日报 2017-09-08 作者 孙立新.
 *
 * @param date the date of publication, null where it gives none
 * @param publisher paper, site or office; empty where it names none
 * @param authors names of persons
 * @param strong whether a date or a label makes it sure that it is such a line
 * @param guessed whether a word counts as publisher only because it stands in front of the date
 */
record Imprint(
    @Nullable LocalDate date,
    String publisher,
    List<String> authors,
    boolean strong,
    boolean guessed) {

  /** Longer lines are prose. */
  private static final int LONGEST = 160;

  private static final int LONGEST_NAME = 30;

  // 18:05, 09:00:12, T18:05, 17时02分: the time behind a date
  private static final Pattern TIME =
      Pattern.compile("T?[0-2]?\\d[:时][0-5]\\d(?:[:分][0-5]\\d)?分?秒?");

  // http://www.example.cn/ beside a date
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[\\w./:?=&%-]+");

  // 本报, 星期二, 周三, 第二版, 04版, A03版, 总第1234期, 第5期
  private static final Pattern NOISE =
      Pattern.compile(
          "本[报网刊台]|(?:星期|周)[一二三四五六日天]|(?:总?第)?[A-Z]?[0-9一二三四五六七八九十]{1,6}[版期次]|\\d{1,9}|[<>|·-]+|农历.{2,8}");

  private static final Pattern SPACES = Pattern.compile("[ |\u3000]+");

  /** What the line says; empty where it is no such line. */
  static Optional<Imprint> parse(String line) {
    if (line.length() > LONGEST || line.indexOf('。') >= 0 || line.endsWith("：")) {
      return Optional.empty();
    }
    return new Scan(line).result();
  }

  /** One pass over a line: dates and labels cut it into segments. */
  private static final class Scan {
    private final String line;
    private final String folded;
    private final StringBuilder segment = new StringBuilder();
    private HeadLabels.@Nullable Found label;
    private @Nullable LocalDate date;
    private String publisher = "";
    private final List<String> authors = new ArrayList<>();
    private boolean labelled;
    private boolean prose;
    private boolean guessed;
    private final List<String> loose = new ArrayList<>();

    Scan(String line) {
      this.line = line;
      this.folded = Folding.fold(line);
    }

    Optional<Imprint> result() {
      int at = 0;
      Optional<Dates.Found> found = Dates.find(folded);
      Matcher time = TIME.matcher(folded);
      while (at < line.length() && !prose) {
        int here = at;
        Optional<HeadLabels.Found> next = HeadLabels.at(folded, at);
        if (found.filter(f -> f.start() == here).isPresent()) {
          endSegment();
          date = found.get().date();
          at = found.get().end();
        } else if (next.isPresent()) {
          endSegment();
          label = next.get();
          labelled = true;
          at = label.end();
        } else if (time.region(at, line.length()).lookingAt()) {
          at = time.end();
          segment.append(' ');
        } else {
          segment.append(line.charAt(at++));
        }
      }
      endSegment();
      return prose ? Optional.empty() : judge();
    }

    private void endSegment() {
      String text = strip(segment.toString());
      segment.setLength(0);
      HeadLabels.Found current = label;
      label = null;
      if (text.isEmpty()) {
        return;
      }
      if (current == null) {
        loose(text);
        return;
      }
      switch (current.label().meaning()) {
        case PUBLISHER -> publisher(text);
        case AUTHOR -> authors(text, current.colon());
        case DATE -> loose(text);
        case SKIP -> prose |= !current.colon() && text.length() > 12;
      }
    }

    private void publisher(String text) {
      String name = SPACES.split(text, 2)[0];
      if (name.length() > LONGEST_NAME) {
        prose = true;
      } else if (publisher.isEmpty()) {
        publisher = name;
      }
    }

    private void authors(String text, boolean colon) {
      List<String> names = Names.cut(text);
      if (!names.isEmpty()) {
        authors.addAll(names);
      } else if (!colon) {
        prose = true;
      } else if (publisher.isEmpty() && Offices.isOffice(text)) {
        publisher = text;
      }
    }

    private void loose(String text) {
      for (String token : SPACES.split(text, -1)) {
        String bare = strip(token);
        if (bare.isEmpty()
            || NOISE.matcher(Folding.fold(bare)).matches()
            || ADDRESS.matcher(bare).matches()) {
          continue;
        }
        loose.add((date == null ? "<" : ">") + bare);
      }
    }

    private Optional<Imprint> judge() {
      boolean strong = date != null || labelled;
      for (String token : loose) {
        boolean before = token.charAt(0) == '<';
        if (!place(token.substring(1), before, strong)) {
          return Optional.empty();
        }
      }
      if (!strong && publisher.isEmpty() && authors.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new Imprint(date, publisher, List.copyOf(authors), strong, guessed));
    }

    /** Takes a word without a label for publisher or author; false where it is neither. */
    private boolean place(String token, boolean before, boolean strong) {
      if (Offices.isOffice(token)) {
        publisher = publisher.isEmpty() ? token : publisher;
        return true;
      }
      if (Names.isPerson(token) && (strong || loose.size() <= 4)) {
        authors.add(token);
        return true;
      }
      if (!strong || !Offices.isName(Folding.fold(token))) {
        return false;
      }
      if (before && date != null && publisher.isEmpty() && token.length() <= LONGEST_NAME) {
        publisher = token;
        guessed = true;
        return true;
      }
      boolean name = !before && !publisher.isEmpty() && Folding.isHan(token, 8);
      if (name) {
        authors.add(token);
      }
      return name || (token.length() == 1);
    }

    private static String strip(String text) {
      int start = 0;
      int end = text.length();
      while (start < end && isEdge(text.charAt(start))) {
        start++;
      }
      while (end > start && isEdge(text.charAt(end - 1))) {
        end--;
      }
      return text.substring(start, end);
    }

    private static boolean isEdge(char c) {
      return c <= ' ' || "()（）[]【】<>《》|｜:：,，;；/、-—\u3000\u00a0".indexOf(c) >= 0;
    }
  }
}
