package org.countyreports.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreports.model.Issue;

/**
 * Brings a text back that was garbled before it was saved, where that is certain: nothing of it was
 * lost, and what comes back is Chinese. Tags and line feeds cut passages, each of which is looked
 * at by itself. What cannot be brought back is said, and a file that holds much of it is rejected.
 */
final class GarbledText {

  /** So many Chinese characters in a passage prove a cause whose bytes prove themselves. */
  private static final int FEW = 4;

  /** So many prove the others. */
  private static final int SEVERAL = 8;

  /** So much of them must be common characters, and more of them than before. */
  private static final double LIKELY = 0.4;

  private static final double CLEARLY = 0.2;

  /** Chinese of any kind has more common characters; only what has fewer may be garbled. */
  private static final double COMMON = 0.25;

  /** What {@link #FEW} Chinese characters become at least. */
  private static final int FEWEST_GARBLED = 6;

  /** Above this share of characters beyond ASCII that cannot be brought back a file is rejected. */
  private static final double MUCH = 0.1;

  private static final int FEWEST_GONE = 6;

  /** Passages may have been garbled in different ways. */
  private static final int ROUNDS = 3;

  private static final int EXCERPT = 40;

  private static final List<String> CODE = List.of("script", "style");

  /**
   * A text after a look at what garbled it.
   *
   * @param text what can be read
   * @param issues what was brought back, and what was not; an error rejects the file
   */
  record Result(String text, List<Issue> issues) {}

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final Set<Misreading> causes = new LinkedHashSet<>();
  private boolean html;
  private boolean tag;
  private boolean code;
  private int beyond;
  private int restored;
  private int damaged;
  private int lost;
  private String excerpt = "";

  private GarbledText(String name) {
    this.name = name;
  }

  /** The text of a file with everything brought back that can be. */
  static Result clear(String name, Decoded decoded) {
    String text = decoded.text();
    Optional<String> hz = HzText.decode(text);
    if (hz.isPresent()) {
      String message = "%s: the text is in HZ (~{ … ~}); read so".formatted(name);
      return new Result(hz.get(), List.of(info(name, message)));
    }
    if (text.contains("????") && LostText.isQuestionMarks(text, Markup.isHtml(text))) {
      String message = "%s: the characters of the text are question marks; save the page again";
      return new Result(text, List.of(error(name, message.formatted(name))));
    }
    return isAscii(text) ? new Result(text, List.of()) : restored(name, decoded);
  }

  private static Result restored(String name, Decoded decoded) {
    GarbledText garbled = new GarbledText(name);
    String text = decoded.text();
    Optional<Misreading> cause = cause(text);
    if (cause.isEmpty() && !LostText.isLikely(text)) {
      return new Result(text, List.of());
    }
    for (int round = 0; round < ROUNDS; round++) {
      boolean more = garbled.round(text, cause);
      text = garbled.text.toString();
      cause = more ? cause(text) : Optional.empty();
      if (cause.isEmpty()) {
        break;
      }
    }
    // Those of the decoder have their issue already.
    garbled.lost = Math.max(0, garbled.lost - decoded.undecodable());
    return new Result(text, garbled.issues());
  }

  /** Goes through a text once; whether something was brought back. */
  private boolean round(String whole, Optional<Misreading> cause) {
    cause.ifPresent(causes::add);
    html = Markup.isHtml(whole);
    tag = false;
    code = false;
    text.setLength(0);
    beyond = damaged;
    lost = 0;
    int before = restored;
    passages(whole).forEach(passage -> passage(passage, cause));
    return restored > before;
  }

  /** What garbled most of the passages that show for certain that something did. */
  private static Optional<Misreading> cause(String text) {
    long[] chinese = new long[Misreading.KNOWN.size()];
    int start = 0;
    int beyond = 0;
    int common = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c > 0x7F) {
        beyond++;
        common += Prose.isCommon(c) ? 1 : 0;
      } else if (c == '<' || c == '\n' || c == '>') {
        if (beyond >= FEWEST_GARBLED && common <= COMMON * beyond) {
          count(text.substring(start, i), chinese);
        }
        start = i;
        beyond = 0;
        common = 0;
      }
    }
    int most = 0;
    for (int i = 1; i < chinese.length; i++) {
      most = chinese[i] > chinese[most] ? i : most;
    }
    return chinese[most] == 0 ? Optional.empty() : Optional.of(Misreading.KNOWN.get(most));
  }

  /** Counts the characters of a passage for the first cause that it proves. */
  private static void count(String passage, long[] chinese) {
    double before = Prose.likeness(passage);
    for (int i = 0; i < chinese.length; i++) {
      Misreading known = Misreading.KNOWN.get(i);
      Optional<Misreading.Undone> undone =
          known.undo(passage).filter(u -> isProof(known, u, before));
      if (undone.isPresent()) {
        chinese[i] += undone.get().chinese();
        return;
      }
    }
  }

  /** Whether a passage that something was lost of shows as well what garbled it. */
  private static boolean isProof(Misreading cause, Misreading.Undone undone, double before) {
    int fewest = cause.isSelfEvident() ? FEW : SEVERAL;
    if (undone.chinese() < fewest || 2 * undone.lost() > undone.chinese()) {
      return false;
    }
    boolean certain = cause.isSelfEvident() && undone.lost() == 0;
    double after = Prose.likeness(undone.text().replace("\ufffd", ""));
    return after > before + CLEARLY && (certain || after >= LIKELY);
  }

  /** In a file that holds passages garbled so, shorter ones are brought back as well. */
  private static boolean isLikelier(Misreading cause, Misreading.Undone undone, double before) {
    double after = Prose.likeness(undone.text().replace("\ufffd", ""));
    return after > before + (cause.isSelfEvident() ? 0 : CLEARLY);
  }

  private void passage(String passage, Optional<Misreading> cause) {
    boolean shown = isShown(passage);
    int many = countBeyond(passage);
    if (many == 0) {
      text.append(passage);
      return;
    }
    beyond += shown ? many : 0;
    double before = Prose.likeness(passage);
    Optional<Misreading.Undone> undone =
        cause
            .flatMap(known -> known.undo(passage))
            .filter(u -> u.chinese() > 0 && 2 * u.lost() <= Math.max(2, u.chinese()))
            .filter(u -> isLikelier(cause.get(), u, before));
    if (undone.isPresent() && undone.get().lost() == 0) {
      text.append(undone.get().text());
      restored += undone.get().chinese();
    } else if (undone.isPresent() && shown) {
      damaged += many;
      excerpt = excerpt.isEmpty() ? cut(passage.strip()) : excerpt;
    } else {
      text.append(passage);
      lost += shown ? LostText.count(passage) : 0;
    }
  }

  /** Whether a page shows a passage: what is lost in tags and scripts costs no figure. */
  private boolean isShown(String passage) {
    boolean opens = html && passage.startsWith("<");
    if (opens) {
      code = CODE.stream().anyMatch(name -> passage.regionMatches(true, 1, name, 0, name.length()));
    }
    boolean shown = !opens && !tag && !code;
    tag = (tag || opens) && !passage.endsWith(">");
    return shown;
  }

  private List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    String how =
        causes.isEmpty()
            ? ""
            : causes.stream()
                .map(c -> c.really().name() + " read as " + c.readAs().name())
                .collect(Collectors.joining(", ", " (", ")"));
    int gone = damaged + lost;
    if (gone >= FEWEST_GONE && gone > MUCH * beyond) {
      String message = "%s: %d of %d characters were garbled for good before the file was saved%s";
      issues.add(error(name, message.formatted(name, gone, beyond, how) + "; save the page again"));
    } else if (gone > 0) {
      String message = "%s: %d characters were garbled for good before the file was saved%s%s;";
      String where = excerpt.isEmpty() ? "" : ", left out: " + excerpt;
      issues.add(
          Issue.ofFile(
              name,
              Issue.Severity.WARNING,
              "GARBLED_PASSAGES",
              message.formatted(name, gone, how, where) + " compare with the page"));
    }
    if (restored > 0) {
      String message = "%s: %d characters were garbled before the file was saved%s; brought back";
      issues.add(info(name, message.formatted(name, restored, how)));
    }
    return issues;
  }

  private static Issue info(String name, String message) {
    return Issue.ofFile(name, Issue.Severity.INFO, "GARBLED_REPAIRED", message);
  }

  private static Issue error(String name, String message) {
    return Issue.ofFile(name, Issue.Severity.ERROR, "GARBLED_TEXT", message);
  }

  /** The tags of a text, and the lines between them. */
  private static List<String> passages(String text) {
    List<String> passages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int cut = c == '<' ? i : c == '\n' || c == '>' ? i + 1 : start;
      if (cut > start) {
        passages.add(text.substring(start, cut));
        start = cut;
      }
    }
    passages.add(text.substring(start));
    return passages;
  }

  private static boolean isAscii(String text) {
    return countBeyond(text) == 0;
  }

  private static int countBeyond(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) > 0x7F ? 1 : 0;
    }
    return count;
  }

  private static String cut(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }
}
