package org.countyreports.cli;

import org.countyreports.job.Links;
import picocli.CommandLine.Option;

/** Which links are followed; shared by the commands that read folders. */
final class LinksOption {

  @Option(
      names = "--links",
      description =
          "Which links in the input folder are followed: inside, those that lead to something in"
              + " it, or all (default: inside).")
  private Links links = Links.INSIDE;

  Links links() {
    return links;
  }
}
