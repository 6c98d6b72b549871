package org.countyreports.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countyreports.benchmark.ReportProse;
import org.countyreports.text.Vocabulary;

/**
 * Invented reports of which it is known who repeats whom: some are republished as they are with
 * other punctuation, under another headline, cut by a fifth, or two of them as one. What tempts:
 * all are made of the same few sentences (and of some of their own), bulletins differ from day to
 * day in nothing but figures, and official phrases stand in every third report.
 */
final class SyndicatedCorpus {

  private static final String PHRASE =
      "各级各部门要坚持人民至上生命至上，提高政治站位，压实属地责任、部门责任、单位责任和个人责任，以时时放心不下的责任感，"
          + "从严从紧从细抓好各项工作落实，坚决守住不发生规模性问题的底线，切实维护人民群众生命财产安全和社会大局稳定。"
          + "要加强统筹协调，强化督导检查，对工作落实不力的严肃追责问责，确保各项决策部署落地见效。";

  private static final List<String> WORDS =
      Vocabulary.lines("common-words.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .filter(word -> !word.startsWith("["))
          .toList();

  /** A report of the corpus and the stories that it tells. */
  record Doc(String id, String text, LocalDate published, Set<Integer> stories) {}

  private final Random random = new Random(20_260_301);
  private final ReportProse prose = new ReportProse(7);
  private final List<Doc> docs = new ArrayList<>();
  private final Map<Integer, List<String>> byStory = new HashMap<>();
  private int stories;

  /** About so many reports, half of them copies. */
  SyndicatedCorpus(int size) {
    while (docs.size() < size) {
      if (random.nextInt(20) == 0) {
        bulletins();
      } else {
        story();
      }
    }
  }

  List<Doc> docs() {
    return docs;
  }

  /** The pairs of reports that share a story, each as both identifiers in order. */
  Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    for (List<String> ids : byStory.values()) {
      for (String a : ids) {
        for (String b : ids) {
          if (a.compareTo(b) < 0) {
            pairs.add(a + " " + b);
          }
        }
      }
    }
    return pairs;
  }

  private void story() {
    int story = stories++;
    String report = prose.reports(1).get(0);
    String body = report.substring(report.indexOf("本报讯")) + ownWords(8);
    if (random.nextInt(3) == 0) {
      body += PHRASE;
    }
    LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(300));
    String text = report.substring(0, report.indexOf("本报讯")) + body;
    add(text, day, story);
    if (random.nextBoolean()) {
      add(punctuated(text), day.plusDays(1), story);
    }
    if (random.nextBoolean()) {
      add("聚焦一线\n来源：某某新闻网\n近日，" + body.substring(3), day.plusDays(2), story);
    }
    if (random.nextBoolean()) {
      add(text.substring(0, text.length() * 4 / 5), day.plusDays(random.nextInt(3)), story);
    }
    if (random.nextInt(4) == 0) {
      int other = stories++;
      String second = prose.reports(1).get(0) + ownWords(8);
      add(second, day.plusDays(random.nextInt(4)), other);
      add(text + "\n" + second, day.plusDays(2), story, other);
    }
  }

  /** Sentences that no other report has. */
  private String ownWords(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences * 12; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 12 == 11 ? "。" : "");
    }
    return text.toString();
  }

  /** A text as another site sets it. */
  private static String punctuated(String text) {
    return text.replace('，', ',').replace("。", "。\n　　").replace("“", "\"").replace('、', '，');
  }

  private void bulletins() {
    String county = prose.reports(1).get(0).substring(0, 3);
    for (int day = 1; day < 6; day++) {
      add(
          "%s疫情防控工作领导小组办公室通报\n2022年3月%d日0时至24时，%s新增确诊病例%d例，新增无症状感染者%d例，当日解除隔离%d人。截至3月%d日24时，全县累计报告确诊病例%d例，累计出院%d例，尚有%d名密切接触者正在集中隔离医学观察，%d人居家健康监测。请广大群众坚持戴口罩、勤洗手、常通风，不信谣、不传谣，积极配合开展核酸检测。"
              .formatted(
                  county, day, county, any(90), any(90), any(300), day, any(999), any(999),
                  any(9999), any(9999)),
          LocalDate.of(2022, 3, day),
          stories++);
    }
  }

  private int any(int most) {
    return 1 + random.nextInt(most);
  }

  private void add(String text, LocalDate day, Integer... told) {
    String id = "r%07d".formatted(random.nextInt(10) * 100_000 + docs.size());
    docs.add(new Doc(id, text, day, new TreeSet<>(List.of(told))));
    for (Integer story : told) {
      byStory.computeIfAbsent(story, s -> new ArrayList<>()).add(id);
    }
  }
}
