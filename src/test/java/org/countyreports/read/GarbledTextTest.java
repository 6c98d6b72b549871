package org.countyreports.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was garbled before it was saved is brought back, or said to be lost. */
class GarbledTextTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset CP1252 = Charset.forName("windows-1252");

  private static final String TEXT =
      "县里今年新修公路，全长36公里，受益的群众有1280余户。\n其中北部三个乡镇完成投资，共计450万元，新增就业的人有960名。";

  /** Every stretch of Chinese in it has an even number of characters. */
  private static final String EVEN = "县里今年新修公路36公里都已完成了；\n受益农户1280户，完成投资450万元左右了；";

  @ParameterizedTest
  @MethodSource("restorable")
  void bringsBack(Garbled garbled) {
    for (boolean page : List.of(false, true)) {
      ReadResult result = read(page ? page(garbled.text()) : garbled.text());
      assertThat(result.issues()).extracting(Issue::code).containsExactly("GARBLED_REPAIRED");
      assertThat(result.articles()).extracting(Article::text).containsExactly(garbled.clean());
    }
  }

  record Garbled(String clean, String text) {}

  static List<Garbled> restorable() {
    return List.of(
        new Garbled(TEXT, misread(TEXT, UTF_8, ISO_8859_1)),
        new Garbled(TEXT, misread(misread(TEXT, UTF_8, ISO_8859_1), UTF_8, ISO_8859_1)),
        new Garbled(TEXT, misread(TEXT, UTF_8, ISO_8859_1).replace("\u0093", "“")),
        new Garbled(EVEN, misread(EVEN, UTF_8, GB18030)),
        new Garbled(TEXT, misread(TEXT, GB18030, ISO_8859_1)));
  }

  @ParameterizedTest
  @MethodSource("lost")
  void rejectsWhatCannotBeBroughtBack(String text) {
    for (String file : List.of(text, page(text))) {
      ReadResult result = read(file);
      assertThat(result.articles()).isEmpty();
      assertThat(result.issues()).extracting(Issue::code).containsExactly("GARBLED_TEXT");
      assertThat(result.issues().get(0).message()).contains("save the page again");
    }
  }

  static List<String> lost() {
    String replaced = TEXT.replaceAll("[^\\x00-\\x7F]", "\ufffd");
    return List.of(
        misread(TEXT, UTF_8, GB18030),
        misread(TEXT, UTF_8, GB18030).replace('\ufffd', '?'),
        misread(TEXT, UTF_8, GB18030).replace("\ufffd", ""),
        misread(TEXT, UTF_8, CP1252),
        misread(TEXT, UTF_8, CP1252).replace('\ufffd', '?'),
        misread(replaced, UTF_8, GB18030),
        misread(replaced, UTF_8, ISO_8859_1),
        replaced,
        replaced.replace('\ufffd', '?'));
  }

  @Test
  void readsHz() {
    for (String file : List.of(hz(TEXT), page(hz(TEXT)))) {
      ReadResult result = read(file);
      assertThat(result.issues()).extracting(Issue::code).containsExactly("GARBLED_REPAIRED");
      assertThat(result.articles()).extracting(Article::text).containsExactly(TEXT);
    }
  }

  @Test
  void bringsBackOnePassageOfAPage() {
    String first = TEXT.substring(0, TEXT.indexOf('\n'));
    String second = TEXT.substring(TEXT.indexOf('\n') + 1);
    ReadResult result = read(first + "\n" + misread(second, UTF_8, ISO_8859_1));
    assertThat(result.articles()).extracting(Article::text).containsExactly(TEXT);
    assertThat(result.issues()).extracting(Issue::code).containsExactly("GARBLED_REPAIRED");
  }

  @Test
  void whatIsLostInTagsAndScriptsCostsNothing() {
    String lost = misread("县里今年新修公路，\n全长36公里。", UTF_8, GB18030);
    String head =
        "<html><head><meta name=description content='%s'><script>/* %s */\nvar a = 1;</script></head>"
            .formatted(lost, lost);
    ReadResult result =
        read(head + "<body><p>" + TEXT.replace("\n", "</p><p>") + "</p></body></html>");
    assertThat(result.issues()).isEmpty();
    assertThat(result.articles()).extracting(Article::text).containsExactly(TEXT);
  }

  @Test
  void leavesOutOnePassageOfAPageThatIsLost() {
    String lost = misread("双桥镇走访农户640户", UTF_8, GB18030);
    ReadResult result = read((TEXT + "\n").repeat(8) + lost);
    assertThat(result.issues()).extracting(Issue::code).containsExactly("GARBLED_PASSAGES");
    assertThat(result.articles().get(0).text()).contains("1280余户").doesNotContain("640");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县里的网站今天打开后都是“锟斤拷锟斤拷”这样的文字，工作人员说，已有20名群众来电，现在已经修好。",
        "老人说，电脑上出现的锟斤拷三个字，谁也不认识。县里已派3名技术人员到现场。",
        "The café in Zürich – “très bien” – sold 1200 crêpes; Itâ€™s naïve.",
        "获奖的有龑赟翾、淼鑫垚、彧珺璟、昶燊翀、犇骉羴，共5人。",
        "歡迎來到這個鄉鎮，這裡有1280戶農民，今年的收入比去年多。",
        "氷点、栃木、辻村、働く人は3名です。",
        "真的有这么多吗???县里说有1200名群众来了!!!",
        "在命令行里输入 ls ~{a,b}/x~ 就能看到20个文件，大家都会用。",
        "气温为－３℃至５℃，面积①２０㎡，▲１５％……——·×÷±"
      })
  void staysAsItIs(String text) {
    for (String file : List.of(text, page(text))) {
      ReadResult result = read(file);
      assertThat(result.issues()).extracting(Issue::code).isSubsetOf("NO_TEXT");
      assertThat(result.articles()).extracting(Article::text).allMatch(text::equals);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Big5-HKSCS", "UTF-8", "UTF-16LE"})
  void leavesOrdinaryFilesAlone(String charset) {
    String text = "歡迎來到這個鄉鎮，這裡的人都說，今年的收入比去年多了2000元。";
    assertThat(read(text.getBytes(Charset.forName(charset))).issues()).isEmpty();
  }

  @Test
  void takesNoLongerForALongLine() {
    String line = misread(EVEN.replace("\n", ""), UTF_8, GB18030);
    long start = System.nanoTime();
    GarbledText.clear("a", new Decoded(line.repeat(20_000), "UTF-8", 0));
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);
  }

  private static String hz(String text) {
    StringBuilder hz = new StringBuilder();
    Matcher stretches = Pattern.compile("[^\\x00-\\x7F]+|[\\x00-\\x7F]+").matcher(text);
    while (stretches.find()) {
      byte[] bytes = stretches.group().getBytes(GB18030);
      boolean chinese = bytes[0] < 0;
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] &= 0x7F;
      }
      String ascii = new String(bytes, ISO_8859_1);
      hz.append(chinese ? "~{" + ascii + "~}" : ascii);
    }
    return hz.toString();
  }

  private static String misread(String text, Charset really, Charset readAs) {
    return new String(text.getBytes(really), readAs);
  }

  private static String page(String text) {
    String paragraphs = "<p>" + text.replace("\n", "</p>\n<p>") + "</p>";
    return "<html><body><div>" + paragraphs + "</div></body></html>";
  }

  private static ReadResult read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static ReadResult read(byte[] bytes) {
    return new ReportReader().read(new SourceFile("a.txt", bytes));
  }
}
