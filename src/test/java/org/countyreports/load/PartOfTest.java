package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;

/** A part names its whole by the id of the whole's row, wherever that stands. */
class PartOfTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @Test
  void theWholeMayStandBehindItsParts() {
    List<ObservationRow> rows = rows("瓮江镇40人、加义镇25人，共65人参加。");
    assertThat(rows).extracting(ObservationRow::role).containsExactly("part", "part", "whole");
    assertThat(rows.get(0).partOf()).isEqualTo(rows.get(2).id()).isEqualTo(rows.get(1).partOf());
    assertThat(rows.get(2).partOf()).isNull();
  }

  @Test
  void theSameSentenceTwiceHasItsOwnWhole() {
    List<ObservationRow> rows = rows("全县捐款100元，其中企业70元。\n全县捐款100元，其中企业70元。");
    assertThat(rows).hasSize(4);
    assertThat(rows.get(1).partOf()).isEqualTo(rows.get(0).id());
    assertThat(rows.get(3).partOf()).isEqualTo(rows.get(2).id());
    assertThat(rows.get(0).id()).isNotEqualTo(rows.get(2).id());
  }

  private static List<ObservationRow> rows(String text) {
    String page = "平江县工作动态\n来源：平江县融媒体中心 2022-03-09\n\n" + text + "\n";
    SourceFile file = new SourceFile("a.txt", page.getBytes(StandardCharsets.UTF_8));
    InterpretedReport report = INTERPRETER.interpret(file);
    return FileRows.of(
            report,
            new SourceFileRow("a.txt", file.sha256(), page.length(), "1", false),
            new RegionIndex(List.of()))
        .observations();
  }
}
