package org.countyreports.job.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.countyreports.fetch.SourceIssue;
import org.countyreports.load.Notice;
import org.countyreports.model.Issue;
import org.countyreports.model.Reason;
import org.countyreports.model.Why;

/** The texts of the program in one language. */
public final class Messages {

  private final Language language;
  private final ResourceBundle texts;
  private final ResourceBundle issues;

  /** The texts in a language. */
  public Messages(Language language) {
    this.language = language;
    this.texts = bundle("messages.show", language);
    this.issues = bundle("messages.issues", language);
  }

  private static ResourceBundle bundle(String name, Language language) {
    return ResourceBundle.getBundle(
        name,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What {@code --help} says in another language than English, which stands with the options. */
  public ResourceBundle help() {
    return bundle("messages.help", language);
  }

  Language language() {
    return language;
  }

  /**
   * The text of a key, {@code {0}} and on replaced by words of the page, made harmless.
   *
   * @throws java.util.MissingResourceException where the program was built without the text
   */
  public String text(String key, String... words) {
    return filled(texts.getString(key), List.of(words));
  }

  /** The text of a key; empty where there is none. */
  Optional<String> find(String key) {
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  /** What is wrong with a file or figure and what to do: {@code message}, where it is English. */
  String issue(String code, String file, String message) {
    return issues.containsKey(code) ? file + "：" + issues.getString(code) : message;
  }

  /** The code of an issue, what is wrong and what to do. */
  public String issue(Issue issue) {
    String said = issue(issue.code(), issue.sourceFile(), issue.message());
    return Harmless.line(issue.code() + " " + said);
  }

  /** The text of a notice, made harmless. */
  public String text(Notice notice) {
    return Harmless.line(notice.in(language.locale()));
  }

  /** What is wrong with a source, and what to do about it. */
  public String text(SourceIssue issue) {
    List<String> words = new ArrayList<>(issue.words());
    switch (issue.kind()) {
      case LIST_FAILED -> words.set(1, text("failure_of_page." + words.get(1)));
      case SITE_FAILING -> words.set(2, text("failure_of_page." + words.get(2)));
      default -> {}
    }
    return text("fetch.issue." + issue.kind().code(), words.toArray(String[]::new));
  }

  /** The text of a reason. */
  String text(Reason reason) {
    String text = texts.getString("why." + reason.why().code());
    return reason.why() == Why.RATE
        ? filled(text, List.of(texts.getString("per." + reason.words().get(0))))
        : filled(text, reason.words());
  }

  private static String filled(String text, List<String> words) {
    StringBuilder filled = new StringBuilder(text.length() + 40);
    for (int i = 0; i < text.length(); i++) {
      boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
      int number = place ? text.charAt(i + 1) - '0' : -1;
      if (number >= 0 && number < words.size()) {
        filled.append(Harmless.line(words.get(number)));
        i += 2;
      } else {
        filled.append(text.charAt(i));
      }
    }
    return filled.toString();
  }
}
