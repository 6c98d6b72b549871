package org.countyreports.cli;

import java.util.Locale;
import java.util.Map;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.countyreports.job.show.Paint;
import org.countyreports.job.show.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a person wants to see what a command shows. */
final class ViewOptions {

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "Language of the text (default: that of the locale).")
  private @Nullable Language language;

  /** The view for whoever reads standard output. */
  View view(boolean why) {
    Language chosen = language == null ? Language.of(Locale.getDefault()) : language;
    boolean colour = isColourful(System.getenv(), Terminal.isStandardOutput());
    return new View(new Messages(chosen), colour ? Paint.COLOUR : Paint.PLAIN, why);
  }

  /** Colour is for terminals, and not for those who set NO_COLOR to anything or have a dumb one. */
  static boolean isColourful(Map<String, String> environment, boolean terminal) {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
