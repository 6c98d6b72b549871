package org.countyreports.normalize.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.model.Table;
import org.countyreports.model.Table.Cell;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.junit.jupiter.api.Test;

class PlaceReaderTest {

  private static final PlaceReader READER = new PlaceReader(RegionRegister.load(), Lexicon.load());

  @Test
  void cellsStandInTheirRows() {
    String text = "县区\t例数\n和平区\t12\n铁西\t7\n合计\t19";
    Table table =
        new Table(
            "",
            List.of(
                List.of(cell(text, "县区"), cell(text, "例数")),
                List.of(cell(text, "和平区"), cell(text, "12")),
                List.of(cell(text, "铁西"), cell(text, "7")),
                List.of(cell(text, "合计"), cell(text, "19"))),
            1);
    Places places = READER.read(article("沈阳日报", "", text, table), FoldedText.of(text));
    assertThat(codeAt(places, text, "12")).isEqualTo("210102");
    assertThat(codeAt(places, text, "7")).isEqualTo("210106");
    assertThat(codeAt(places, text, "19")).isEqualTo("210100");
  }

  @Test
  void cellsStandInTheirColumnsAndCaption() {
    String text = "项目\t东坝镇\t合计\n大棚\t12\t40";
    Table table =
        new Table(
            "金塔县",
            List.of(
                List.of(cell(text, "项目"), cell(text, "东坝镇"), cell(text, "合计")),
                List.of(cell(text, "大棚"), cell(text, "12"), cell(text, "40"))),
            1);
    Places places = READER.read(article("酒泉日报", "", text, table), FoldedText.of(text));
    assertThat(places.at(text.indexOf("12"), text.indexOf("12") + 2).township()).isEqualTo("东坝镇");
    assertThat(codeAt(places, text, "40")).isEqualTo("620921");
  }

  @Test
  void articlesWithoutPlaceTakeTheirPages() {
    String first = "格尔木市组织志愿者800名。全市启用采样点40个。";
    String second = "近日，市司法局慰问干警20名。";
    List<Places> places =
        READER.readPage(
            List.of(article("", "", first), article("", "市司法局慰问干警", second)),
            List.of(FoldedText.of(first), FoldedText.of(second)));
    assertThat(places.get(1).primary().code()).isEqualTo("632801");
    assertThat(codeAt(places.get(1), second, "20")).isEqualTo("632801");
  }

  @Test
  void emptyArticlesAreOfUnknownPlace() {
    Places places = READER.read(article("", "", ""), FoldedText.of(""));
    assertThat(places.primary().code()).isEmpty();
    assertThat(places.at(0, 0).code()).isEmpty();
    assertThat(places.shares(0, 0)).isEmpty();
  }

  @Test
  void longTextsAreReadInLinearTime() {
    String text = "湟中区多巴镇、(北京上海镇乡街道全县3人".repeat(5_000);
    Places places = READER.read(article("黄南报", "", text), FoldedText.of(text));
    for (int i = 0; i < text.length(); i += 500) {
      assertThat(places.at(i, i + 1)).isNotNull();
    }
  }

  @Test
  void travelsAsBytes() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(READER);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      PlaceReader copy = (PlaceReader) in.readObject();
      String text = "海西州植树12万株。";
      Places places = copy.read(article("", "", text), FoldedText.of(text));
      assertThat(places.primary().code()).isEqualTo("632800");
    }
  }

  private static String codeAt(Places places, String text, String figure) {
    int at = text.indexOf(figure);
    return places.at(at, at + figure.length()).code();
  }

  private static Cell cell(String text, String cell) {
    return new Cell(cell, text.indexOf(cell));
  }

  private static Article article(String publisher, String title, String text, Table... tables) {
    Metadata metadata =
        new Metadata(
            title, publisher, List.of(), LocalDate.of(2022, 9, 13), "", "UTF-8", List.of());
    return new Article("page.txt", 1, metadata, text, List.of(tables), false);
  }
}
