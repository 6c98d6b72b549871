package org.countyreports.job;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.countyreports.load.PlainDecimal;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Metadata;
import org.countyreports.model.Observation;
import org.jspecify.annotations.Nullable;

/** An interpreted article for a person at a terminal. */
final class ArticleText {

  private final PrintWriter out;

  ArticleText(PrintWriter out) {
    this.out = out;
  }

  /** Writes heading, figures and issues. */
  void write(InterpretedArticle interpreted) {
    Metadata metadata = interpreted.article().metadata();
    out.println(interpreted.article().sourceFile() + " #" + interpreted.article().number());
    out.println("  " + (metadata.title().isEmpty() ? "(no title)" : metadata.title()));
    out.println(
        "  "
            + joined(
                metadata.publisher(),
                String.join(";", metadata.authors()),
                Objects.toString(metadata.published(), ""),
                interpreted.region().code(),
                interpreted.region().name()));
    interpreted.observations().forEach(this::observation);
    interpreted.issues().forEach(i -> out.println("  ! " + joined(i.code(), i.message(), i.raw())));
    out.println();
  }

  private void observation(Observation o) {
    String range = o.valueMax() == null ? "" : "–" + PlainDecimal.text(o.valueMax());
    String rate = o.per().isEmpty() ? "" : "/" + o.per();
    out.println(
        "  "
            + joined(
                o.quote(),
                PlainDecimal.text(o.value()) + range + " " + o.unit() + rate,
                o.bound().code(),
                o.item(),
                o.indicator(),
                o.region().code() + o.region().township(),
                period(o.period().start(), o.period().end())));
  }

  private static String period(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (Objects.equals(start, end)) {
      return Objects.toString(start, "");
    }
    return Objects.toString(start, "") + "/" + Objects.toString(end, "");
  }

  private static String joined(String... parts) {
    return String.join(" · ", Stream.of(parts).filter(p -> !p.isEmpty()).toList());
  }
}
