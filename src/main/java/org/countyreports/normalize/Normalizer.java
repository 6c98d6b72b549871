package org.countyreports.normalize;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countyreports.model.Article;
import org.countyreports.model.Decision;
import org.countyreports.model.ExplainedArticle;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Issue;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Mention;
import org.countyreports.model.Observation;
import org.countyreports.model.Period;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Standing;
import org.countyreports.model.TableRoles;
import org.countyreports.normalize.figure.IndicatorRules;
import org.countyreports.normalize.figure.Units;
import org.countyreports.normalize.measure.MeasureRule;
import org.countyreports.normalize.measure.TextMeasures;
import org.countyreports.normalize.place.PlaceReader;
import org.countyreports.normalize.place.Places;
import org.countyreports.normalize.place.RegionRegister;
import org.countyreports.normalize.role.Figure;
import org.countyreports.normalize.role.RoleReader;
import org.countyreports.normalize.role.Roles;
import org.countyreports.normalize.time.PeriodReader;
import org.countyreports.normalize.time.Periods;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Work;
import org.jspecify.annotations.Nullable;

/** Gives mentions their meaning: unit, indicator, region and period. */
public final class Normalizer implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Units units;
  private final IndicatorRules indicators;
  private final PlaceReader places;
  private final PeriodReader periods = new PeriodReader();
  private final MeasureRule measures = new MeasureRule();
  private final RoleReader roles;

  /** A normalizer that knows the words of a lexicon and the places of a register. */
  public Normalizer(Lexicon lexicon, RegionRegister register) {
    this.units = new Units(lexicon);
    this.indicators = new IndicatorRules(lexicon);
    this.places = new PlaceReader(register, lexicon);
    this.roles = new RoleReader(lexicon);
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
      articles.add(normalize(figures(page, where, i), where.get(i)).article());
    }
    return articles;
  }

  /**
   * The same articles with the reasons for everything that was decided.
   *
   * @param tables what the rows and columns of the tables of each article are
   */
  public List<ExplainedArticle> explain(List<ReadArticle> page, List<List<TableRoles>> tables) {
    List<Places> where =
        places.explainPage(
            page.stream().map(ReadArticle::article).toList(),
            page.stream().map(ReadArticle::text).toList());
    List<ExplainedArticle> articles = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      articles.add(explain(figures(page, where, i), where.get(i), tables.get(i)));
    }
    return articles;
  }

  private static ReadArticle figures(List<ReadArticle> page, List<Places> where, int article) {
    return TownshipNumbers.apart(page.get(article), where.get(article));
  }

  private ExplainedArticle explain(ReadArticle read, Places where, List<TableRoles> tables) {
    Interpreted found = normalize(read, where);
    InterpretedArticle interpreted = found.article();
    List<Integer> mentionOf = found.mentionOf();
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
              when.explain(mention.numberStart(), mention.numberEnd()),
              reasons.role(found.roles().of(mentionOf.get(i)), found.wholeOf(i))));
    }
    return new ExplainedArticle(
        interpreted, where.explain(), decisions, tables, interpreted.leftOut());
  }

  /** The numbers that state no figure, by their offsets in the article's text. */
  private static List<LeftOut> leftOut(ReadArticle read) {
    FoldedText text = read.text();
    return read.leftOut().stream()
        .map(n -> new LeftOut(text.originalStart(n.start()), text.originalEnd(n.end()), n.reason()))
        .toList();
  }

  /**
   * An article with what its reasons are told from.
   *
   * @param mentionOf for each observation the index of the mention it comes from
   */
  private record Interpreted(InterpretedArticle article, List<Integer> mentionOf, Roles roles) {

    /** The figure that an observation is a part of; null where it is of none. */
    @Nullable Observation wholeOf(int observation) {
      int whole = article.observations().get(observation).standing().partOf();
      return whole == Standing.NOT_STATED ? null : article.observations().get(whole);
    }
  }

  private Interpreted normalize(ReadArticle read, Places where) {
    Article article = read.article();
    FoldedText text = read.text();
    List<Mention> mentions = read.mentions();
    Periods when = periods.read(article, text, read.times());
    Identifiers identifiers = new Identifiers(article);
    Excerpts excerpts = new Excerpts(text);
    List<String> unitCodes = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      unitCodes.add(units.unitOf(mention));
    }
    List<String> indicatorCodes = indicators.indicatorsOf(mentions, unitCodes);
    List<Period> periodOf = new ArrayList<>(mentions.size());
    List<List<RegionReference>> regionsOf = new ArrayList<>(mentions.size());
    Work work = Work.current();
    for (Mention mention : mentions) {
      periodOf.add(when.at(mention.numberStart(), mention.numberEnd()));
      List<RegionReference> regions = where.all(mention.numberStart(), mention.numberEnd());
      work.figures(regions.size() - 1);
      regionsOf.add(regions);
    }
    List<Figure> figures = figures(read, unitCodes, indicatorCodes, periodOf, regionsOf);
    Roles roleOf = roles.read(article, text, figures);
    Standings standings = new Standings(roleOf, regionsOf);
    List<Observation> observations = new ArrayList<>();
    List<Integer> mentionOf = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (RegionReference region : regionsOf.get(i)) {
        mentionOf.add(i);
        observations.add(
            observation(
                text,
                excerpts,
                figures.get(i),
                region,
                periodOf.get(i),
                standings.of(i, region),
                identifiers));
      }
    }
    String id = identifiers.ofArticle();
    List<LeftOut> leftOut = leftOut(read);
    List<Issue> issues = new ArrayList<>(issues(article, observations));
    issues.addAll(UnequalParts.of(article, roleOf.gaps(), standings, observations));
    issues.addAll(LeftOutIssues.of(article, observations.isEmpty(), leftOut));
    issues.addAll(UnreadTables.of(article, observations, leftOut));
    return new Interpreted(
        new InterpretedArticle(id, article, where.primary(), observations, issues, leftOut),
        mentionOf,
        roleOf);
  }

  private List<Figure> figures(
      ReadArticle read,
      List<String> unitCodes,
      List<String> indicatorCodes,
      List<Period> periodOf,
      List<List<RegionReference>> regionsOf) {
    TextMeasures measured = measures.in(read.text().text());
    List<Figure> figures = new ArrayList<>(unitCodes.size());
    for (int i = 0; i < unitCodes.size(); i++) {
      Mention mention = read.mentions().get(i);
      figures.add(
          new Figure(
              mention,
              unitCodes.get(i),
              Objects.requireNonNull(units.canonical(mention, mention.value())),
              units.canonical(mention, mention.valueMax()),
              indicatorCodes.get(i),
              measured.of(mention, unitCodes.get(i), periodOf.get(i)),
              regionsOf.get(i).size()));
    }
    return figures;
  }

  private Observation observation(
      FoldedText text,
      Excerpts excerpts,
      Figure figure,
      RegionReference region,
      Period period,
      Standing standing,
      Identifiers identifiers) {
    Mention mention = figure.mention();
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
        figure.value(),
        figure.valueMax(),
        mention.bound(),
        figure.unit(),
        mention.per(),
        mention.rawValue(),
        mention.classifier().form(),
        mention.item(),
        figure.indicator(),
        region,
        period,
        figure.measure(),
        standing);
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
