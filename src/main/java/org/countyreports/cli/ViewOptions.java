package org.countyreports.cli;

import java.util.Map;
import org.countyreports.job.show.Messages;
import org.countyreports.job.show.Paint;
import org.countyreports.job.show.View;
import picocli.CommandLine.Mixin;

/** How a person wants to see what a command shows. */
final class ViewOptions {

  @Mixin private LanguageOption language = new LanguageOption();

  /** The view for whoever reads standard output. */
  View view(boolean why) {
    boolean colour = isColourful(System.getenv(), Terminal.isStandardOutput());
    return new View(language.messages(), colour ? Paint.COLOUR : Paint.PLAIN, why);
  }

  Messages messages() {
    return language.messages();
  }

  /** Colour is for terminals, and not for those who set NO_COLOR to anything or have a dumb one. */
  static boolean isColourful(Map<String, String> environment, boolean terminal) {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
