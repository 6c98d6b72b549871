package org.countyreports.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Mention;
import org.countyreports.model.TableRoles;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.countyreports.text.time.TimeScanner;
import org.countyreports.text.time.TimeSpan;

/** Finds every stated figure of an article, in its prose and in its tables. */
public final class MentionExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Tokenizer tokenizer;
  private final ProseExtractor prose;
  private final TableExtractor tables;

  /** An extractor that knows the words of a lexicon. */
  public MentionExtractor(Lexicon lexicon) {
    Classifiers classifiers = Classifiers.load();
    this.tokenizer = new Tokenizer(lexicon, classifiers);
    this.prose = new ProseExtractor(lexicon, classifiers);
    this.tables = new TableExtractor(lexicon, classifiers, prose);
  }

  /** The figures of an article; the text is its folded body. */
  public Extraction extract(Article article, FoldedText text) {
    List<Mention> mentions = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<TimeSpan> times = TimeScanner.scan(text.text());
    long theme = classesOf(article.metadata().title()) | classesOf(article.metadata().publisher());
    Passage passage = new Passage(text, times, theme, mentions, leftOut);
    int from = 0;
    long section = 0;
    for (TableRegion table : TableRegion.of(article, text)) {
      section = prose.extract(passage, section, from, table.start());
      if (!table.repeated()) {
        tables.extract(passage.about(section), table);
      }
      from = Math.max(from, table.end());
    }
    prose.extract(passage, section, from, text.text().length());
    mentions.sort(Comparator.comparingInt(Mention::numberStart));
    leftOut.sort(Comparator.comparingInt(LeftOut::start));
    return new Extraction(mentions, leftOut, times);
  }

  /** What the rows and columns of the tables of an article are, in their order. */
  public List<TableRoles> roles(Article article) {
    String headline = article.metadata().title();
    return article.tables().stream().map(table -> tables.roles(table, headline)).toList();
  }

  private long classesOf(String line) {
    Tokens tokens = tokenizer.tokenize(line);
    return tokens.classesBetween(0, tokens.size());
  }
}
