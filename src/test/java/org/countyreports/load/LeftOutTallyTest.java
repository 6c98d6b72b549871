package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;

/** Numbers left out are counted by why; the examples do not depend on who comes first. */
class LeftOutTallyTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @Test
  void countsByReason() {
    LeftOutTally tally = new LeftOutTally();
    for (int i = 9; i > 0; i--) {
      String text = "隆回县工作简报\n来源：隆回县融媒体中心 2022-03-06\n\n2022年3月，第%d次会议强调要做到四个到位。\n".formatted(i);
      tally.note(
          INTERPRETER.interpret(new SourceFile(i + ".txt", text.getBytes(StandardCharsets.UTF_8))));
    }
    assertThat(tally.groups())
        .extracting(LeftOutTally.Group::reason, LeftOutTally.Group::count)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("ordinal", 9L),
            org.assertj.core.groups.Tuple.tuple("mark", 9L));
    for (LeftOutTally.Group group : tally.groups()) {
      assertThat(group.examples())
          .extracting(LeftOutTally.Example::path)
          .isEqualTo(List.of("1.txt", "2.txt", "3.txt", "4.txt", "5.txt"));
      assertThat(group.examples()).allMatch(e -> e.words().contains(e.number()));
    }
  }
}
