package org.countyreports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.countyreports.model.ExplainedArticle;
import org.countyreports.model.ExplainedReport;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;

class ReportInterpreterTest {

  @Test
  void interpretsTheSameAfterATravel() throws IOException, ClassNotFoundException {
    ReportInterpreter interpreter = new ReportInterpreter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(interpreter);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ReportInterpreter travelled = (ReportInterpreter) in.readObject();
      SourceFile file =
          new SourceFile(
              "a.txt", "安化县清淤\n安化县水利局 2020-01-16\n全县清理河道12公里，出动志愿者300余名。".getBytes(UTF_8));
      assertThat(travelled.interpret(file)).isEqualTo(interpreter.interpret(file));
      assertThat(travelled.interpret(file).articles().get(0).observations()).hasSize(2);
    }
  }

  @Test
  void explainingGivesExactlyWhatAnImportTakes() throws IOException {
    ReportInterpreter interpreter = new ReportInterpreter();
    try (Stream<Path> samples = Files.list(Path.of("input"))) {
      for (Path sample : samples.toList()) {
        SourceFile file =
            new SourceFile(sample.getFileName().toString(), Files.readAllBytes(sample));
        ExplainedReport explained = interpreter.explain(file);
        assertThat(explained.report()).isEqualTo(interpreter.interpret(file));
        assertThat(explained.articles())
            .extracting(ExplainedArticle::interpreted)
            .isEqualTo(explained.report().articles());
      }
    }
  }
}
