package org.countyreports.normalize;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.countyreports.model.Article;
import org.countyreports.model.Decision;
import org.countyreports.model.ExplainedArticle;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Issue;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Measure;
import org.countyreports.model.Mention;
import org.countyreports.model.Observation;
import org.countyreports.model.Period;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Standing;
import org.countyreports.normalize.figure.IndicatorRules;
import org.countyreports.normalize.figure.Units;
import org.countyreports.normalize.measure.MeasureRule;
import org.countyreports.normalize.measure.TextMeasures;
import org.countyreports.normalize.place.PlaceReader;
import org.countyreports.normalize.place.Places;
import org.countyreports.normalize.place.RegionRegister;
import org.countyreports.normalize.time.PeriodReader;
import org.countyreports.normalize.time.Periods;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Work;

/** Gives mentions their meaning: unit, indicator, region and period. */
public final class Normalizer implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Units units;
  private final IndicatorRules indicators;
  private final PlaceReader places;
  private final PeriodReader periods = new PeriodReader();
  private final MeasureRule measures = new MeasureRule();

  /** A normalizer that knows the words of a lexicon and the places of a register. */
  public Normalizer(Lexicon lexicon, RegionRegister register) {
    this.units = new Units(lexicon);
    this.indicators = new IndicatorRules(lexicon);
    this.places = new PlaceReader(register, lexicon);
  }

  /**
   * The articles of one page with their observations, in their order; a figure shared by several
   * places gives one for each.
   */
  public List<InterpretedArticle> normalize(List<ReadArticle> page) {
    List<Places> where =
        places.readPage(
            page.stream().map(ReadArticle::article).toList(),
            page.stream().map(ReadArticle::text).toList());
    List<InterpretedArticle> articles = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      articles.add(normalize(figures(page, where, i), where.get(i), mention -> {}));
    }
    return articles;
  }

  /** The same articles with the reasons for everything that was decided. */
  public List<ExplainedArticle> explain(List<ReadArticle> page) {
    List<Places> where =
        places.explainPage(
            page.stream().map(ReadArticle::article).toList(),
            page.stream().map(ReadArticle::text).toList());
    List<ExplainedArticle> articles = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      articles.add(explain(figures(page, where, i), where.get(i)));
    }
    return articles;
  }

  private static ReadArticle figures(List<ReadArticle> page, List<Places> where, int article) {
    return TownshipNumbers.apart(page.get(article), where.get(article));
  }

  private ExplainedArticle explain(ReadArticle read, Places where) {
    List<Integer> mentionOf = new ArrayList<>();
    InterpretedArticle interpreted = normalize(read, where, mentionOf::add);
    FoldedText text = read.text();
    Periods when = periods.read(read.article(), text);
    FigureReasons reasons = new FigureReasons(text);
    List<String> unitCodes = read.mentions().stream().map(units::unitOf).toList();
    List<Decision> why = indicators.explain(read.mentions(), unitCodes);
    List<List<Decision>> decisions = new ArrayList<>();
    for (int i = 0; i < mentionOf.size(); i++) {
      Mention mention = read.mentions().get(mentionOf.get(i));
      Observation observation = interpreted.observations().get(i);
      decisions.add(
          List.of(
              reasons.value(mention, observation),
              units.explain(mention),
              reasons.item(mention),
              why.get(mentionOf.get(i)),
              where.explain(mention.numberStart(), mention.numberEnd()),
              reasons.township(observation.region()),
              when.explain(mention.numberStart(), mention.numberEnd())));
    }
    return new ExplainedArticle(interpreted, where.explain(), decisions, interpreted.leftOut());
  }

  /** The numbers that state no figure, by their offsets in the article's text. */
  private static List<LeftOut> leftOut(ReadArticle read) {
    FoldedText text = read.text();
    return read.leftOut().stream()
        .map(n -> new LeftOut(text.originalStart(n.start()), text.originalEnd(n.end()), n.reason()))
        .toList();
  }

  /** {@code mentionOf} is told for each observation the index of the mention it comes from. */
  private InterpretedArticle normalize(ReadArticle read, Places where, IntConsumer mentionOf) {
    Article article = read.article();
    FoldedText text = read.text();
    List<Mention> mentions = read.mentions();
    Periods when = periods.read(article, text, read.times());
    List<Observation> observations = new ArrayList<>();
    Identifiers identifiers = new Identifiers(article);
    Excerpts excerpts = new Excerpts(text);
    TextMeasures measured = measures.in(text.text());
    List<String> unitCodes = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      unitCodes.add(units.unitOf(mention));
    }
    List<String> indicatorCodes = indicators.indicatorsOf(mentions, unitCodes);
    Work work = Work.current();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Period period = when.at(mention.numberStart(), mention.numberEnd());
      Measure measure = measured.of(mention, unitCodes.get(i), period);
      List<RegionReference> regions = where.all(mention.numberStart(), mention.numberEnd());
      work.figures(regions.size() - 1);
      for (RegionReference region : regions) {
        mentionOf.accept(i);
        observations.add(
            observation(
                text,
                excerpts,
                mention,
                unitCodes.get(i),
                indicatorCodes.get(i),
                region,
                period,
                measure,
                identifiers));
      }
    }
    String id = identifiers.ofArticle();
    List<LeftOut> leftOut = leftOut(read);
    List<Issue> issues = new ArrayList<>(issues(article, observations));
    issues.addAll(LeftOutIssues.of(article, observations.isEmpty(), leftOut));
    issues.addAll(UnreadTables.of(article, observations, leftOut));
    return new InterpretedArticle(id, article, where.primary(), observations, issues, leftOut);
  }

  private Observation observation(
      FoldedText text,
      Excerpts excerpts,
      Mention mention,
      String unit,
      String indicator,
      RegionReference region,
      Period period,
      Measure measure,
      Identifiers identifiers) {
    int start = text.originalStart(mention.start());
    int end = text.originalEnd(mention.end());
    int sentenceStart = text.originalStart(mention.sentenceStart());
    int sentenceEnd = Math.max(end, text.originalEnd(mention.sentenceEnd()));
    String quote = excerpts.quote(start, end);
    String sentence = excerpts.sentence(Math.min(sentenceStart, start), sentenceEnd);
    return new Observation(
        identifiers.ofObservation(sentence, quote),
        quote,
        start,
        end,
        sentence,
        Objects.requireNonNull(units.canonical(mention, mention.value())),
        units.canonical(mention, mention.valueMax()),
        mention.bound(),
        unit,
        mention.per(),
        mention.rawValue(),
        mention.classifier().form(),
        mention.item(),
        indicator,
        region,
        period,
        measure,
        Standing.WHOLE);
  }

  private static List<Issue> issues(Article article, List<Observation> observations) {
    List<Issue> issues = new ArrayList<>();
    for (Observation each : observations) {
      RegionReference.Status status = each.region().status();
      if (status == RegionReference.Status.AMBIGUOUS || status == RegionReference.Status.UNKNOWN) {
        issues.add(
            new Issue(
                article.sourceFile(),
                article.number(),
                Issue.Severity.WARNING,
                "REGION_" + status.name(),
                "no region for this figure: " + each.region().reason(),
                each.quote(),
                each.start(),
                each.end()));
      }
    }
    return issues;
  }
}
