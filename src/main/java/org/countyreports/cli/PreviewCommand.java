package org.countyreports.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.countyreports.job.Preview;
import org.countyreports.job.WrongSettingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what files say without touching database or output. */
@Command(
    name = "preview",
    description = "Reads and interprets files without touching database or output.",
    mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(names = "--format", description = "text or json (a line an article).")
  private Format format = Format.TEXT;

  @Option(
      names = "--why",
      description =
          "Shows the candidates for title, source, author and date, the roles of rows and columns of"
              + " tables, and what was left out of the page, with reasons (text only).")
  private boolean why;

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private ViewOptions viewOptions = new ViewOptions();

  /** How a preview is written. */
  enum Format {
    /** For a person. */
    TEXT,
    /** One object a line, an article each. */
    JSON
  }

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new WrongSettingException("usage.no_such_path", path);
      }
    }
    Preview preview =
        new Preview(
            links.links(), issue -> System.err.println(viewOptions.messages().issue(issue)));
    BufferedOutputStream out = new BufferedOutputStream(System.out, 1 << 16);
    if (format == Format.JSON) {
      preview.writeJson(paths, out);
    } else {
      preview.writeText(paths, viewOptions.view(why), out);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
