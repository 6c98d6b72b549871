package org.countyreports.cli;

import java.util.Locale;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language that a person is spoken to in. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "Language of the text (default: that of the locale).")
  private @Nullable Language language;

  Language language() {
    return language == null ? Language.of(Locale.getDefault()) : language;
  }

  Messages messages() {
    return new Messages(language());
  }
}
