package org.countyreports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file with numbers is never silent: it has a figure, or an issue, or its numbers are left out
 * with a reason. Figures are invented.
 */
class NothingSilentTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final Charset CP1252 = Charset.forName("windows-1252");

  private static final String HEAD = "隆回县工作简报\n来源：隆回县融媒体中心 2022-03-06\n\n";

  /** Sentences whose numbers are figures, or none for the most different reasons. */
  private static final String PROSE =
      """
      县里发放大米30吨，惠及群众1280户。
      会议于2021年3月5日上午9时召开，下午5点结束。
      演练持续45分钟，值班人员24小时在岗。
      第七次人口普查第3阶段已经开始。
      工作组住在12号楼301室，带队的今年58岁。
      热线12345和0739-8231234全天畅通。
      口罩是N95的，基站是5G的，公路是G320。
      全县上下一盘棋，拧成一股绳。
      一名志愿者说，一支队伍一面旗。
      要做到四个到位、五级联动、三个不放过。
      “两不愁三保障”是大家常说的话。
      一、抓好春耕；二、抓好防汛；3.抓好防火。
      案例5：老李家的变化。
      专家建议每日饮水1500毫升，睡足8小时。
      以上年为100，每10万人中有大学文化的几何。
      洪峰流量420立方米/秒，浓度15毫克/升。
      村里连夜收起晒席25榻席面。
      车牌湘E12345的货车已查扣，单号为202203061234。
      评分为4.8，比分是3:2，型号X-200。
      北纬27°15′，东经111°02′。
      他说自己跑了千把趟，说了几百遍。
      增长了12%，下降3.5个百分点，翻了一番。
      预计明年达到500万元左右，不足5千人。
      ①领票②量体温③进场，第2组㈠㈡㈢各有分工。
      其中½的农户用上了沼气，３６０户通了水。
      叁佰贰拾元整，廿五户，卅人到场。
      编号为0017、0018、0019，密码是八八六六。
      版本2.0，第1版至第4版，共A1-A8。
      """;

  record Sample(String name, SourceFile file) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    PROSE.lines().forEach(line -> add(samples, line, (HEAD + line + "\n").getBytes(UTF_8)));
    tables(samples);
    garbled(samples);
    others(samples);
    return samples;
  }

  private static void tables(List<Sample> samples) {
    table(samples, "heads known", "<tr><th>乡镇</th><th>受灾户数</th></tr>" + rows("滩头镇", "荷香桥镇"));
    table(samples, "heads unknown", "<tr><th>甲</th><th>乙</th></tr>" + rows("子", "丑"));
    table(samples, "no heads", rows("12", "31"));
    table(samples, "heads empty", "<tr><td></td><td></td></tr>" + rows("12", "31"));
    table(samples, "codes", "<tr><th>序号</th><th>代码</th></tr>" + rows("1", "2"));
    table(samples, "letters", "<tr><th>A</th><th>B</th></tr>" + rows("x", "y"));
    table(samples, "years", "<tr><th>年份</th><th>数值</th></tr>" + rows("2020", "2021"));
    table(samples, "numbers as heads", "<tr><th>1</th><th>2</th></tr>" + rows("3", "4"));
    table(samples, "shares", "<tr><th>项</th><th>%</th></tr>" + rows("一", "二"));
    table(
        samples,
        "turned",
        "<tr><th>户数</th><td>230</td><td>240</td></tr>"
            + "<tr><th>人数</th><td>530</td><td>640</td></tr>");
    table(
        samples,
        "signs",
        "<tr><th>指标</th><th>增减</th></tr><tr><td>气</td><td>△12</td></tr><tr><td>水</td><td>▼8</td></tr>");
  }

  private static void garbled(List<Sample> samples) {
    String text = HEAD + "县里今年发放大米30吨，受益的群众有1280余户，这是去年的两倍。\n";
    String lost = text.replaceAll("[^\\x00-\\x7F]", "\ufffd");
    add(samples, "as Latin", misread(text, UTF_8, ISO_8859_1).getBytes(UTF_8));
    add(samples, "as cp1252", misread(text, UTF_8, CP1252).getBytes(UTF_8));
    add(
        samples,
        "twice",
        misread(misread(text, UTF_8, ISO_8859_1), UTF_8, ISO_8859_1).getBytes(UTF_8));
    add(samples, "as GBK", misread(text, UTF_8, GB18030).getBytes(UTF_8));
    add(
        samples,
        "as GBK without",
        misread(text, UTF_8, GB18030).replace("\ufffd", "").getBytes(UTF_8));
    add(samples, "as GBK, page", misread(page(text), UTF_8, GB18030).getBytes(UTF_8));
    add(samples, "as Big5", misread(text, UTF_8, BIG5).getBytes(UTF_8));
    add(samples, "GBK as Latin", misread(text, GB18030, ISO_8859_1).getBytes(UTF_8));
    add(samples, "GBK as Big5", misread(text, GB18030, BIG5).getBytes(UTF_8));
    add(samples, "lost", lost.getBytes(UTF_8));
    add(samples, "lost, as GBK", misread(lost, UTF_8, GB18030).getBytes(UTF_8));
    add(samples, "lost, as Latin", misread(lost, UTF_8, ISO_8859_1).getBytes(UTF_8));
    add(samples, "question marks", lost.replace('\ufffd', '?').getBytes(UTF_8));
    add(
        samples,
        "one passage",
        (HEAD + "会议由镇长主持。\n" + misread("有30户。", UTF_8, ISO_8859_1)).getBytes(UTF_8));
    add(
        samples,
        "one passage lost",
        (text.repeat(9) + misread("有30户到场，人很多。", UTF_8, GB18030)).getBytes(UTF_8));
    add(
        samples,
        "HZ",
        "~{Kl;XOX9$Wz<r1(~}\n~{OX@o7\"7E4sC W~}30~{6V#,9250KNRCG@4AK~}\n".getBytes(UTF_8));
    byte[] cut = text.getBytes(GB18030);
    for (int i = 40; i < cut.length; i += 7) {
      cut[i] = (byte) 0xFF;
    }
    add(samples, "broken bytes", cut);
  }

  private static void others(List<Sample> samples) {
    String text = HEAD + "县里发放大米30吨。\n";
    add(samples, "UTF-16", text.getBytes(UTF_16LE));
    add(samples, "GBK", text.getBytes(GB18030));
    add(samples, "compressed", gzip(text.getBytes(UTF_8)));
    add(samples, "empty", new byte[0]);
    add(samples, "blanks", "  \n\t\n".getBytes(UTF_8));
    add(samples, "image", "\u0089PNG\r\n\u001a\n12345".getBytes(ISO_8859_1));
    add(samples, "menu alone", page("首页 | 新闻 | 公告").getBytes(UTF_8));
    add(samples, "numbers alone", "12 345 6789\n".getBytes(UTF_8));
    add(samples, "no Chinese", page("Office hours 9-17, room 301, call 110").getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasAFigureOrAnIssueOrAReason(Sample sample) {
    InterpretedReport report = INTERPRETER.interpret(sample.file());
    boolean told = !report.issues().isEmpty();
    for (InterpretedArticle article : report.articles()) {
      told |= !article.observations().isEmpty();
      told |= !article.issues().isEmpty();
      told |= !article.leftOut().isEmpty();
    }
    assertThat(told).as("articles: %s", report.articles()).isTrue();
  }

  @Test
  void areManyKinds() {
    assertThat(samples()).hasSizeGreaterThan(60);
  }

  private static void add(List<Sample> samples, String name, byte[] bytes) {
    samples.add(new Sample(name, new SourceFile("a.txt", bytes)));
  }

  private static void table(List<Sample> samples, String name, String rows) {
    String text = "<p>县里公布了有关情况，具体见表，请大家看看，这里不再多说。</p>";
    String page =
        "<html><body><h1>隆回县的情况</h1><p>来源：隆回日报 2022-03-06</p>%s<table>%s</table></body></html>"
            .formatted(text, rows);
    add(samples, "table: " + name, page.getBytes(UTF_8));
  }

  private static String rows(String first, String second) {
    return "<tr><td>%s</td><td>230</td></tr><tr><td>%s</td><td>245</td></tr>"
        .formatted(first, second);
  }

  private static String page(String text) {
    return "<html><body><p>" + text.strip().replace("\n", "</p><p>") + "</p></body></html>";
  }

  private static String misread(String text, Charset really, Charset readAs) {
    return new String(text.getBytes(really), readAs);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
