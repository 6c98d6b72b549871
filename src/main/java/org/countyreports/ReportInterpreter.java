package org.countyreports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.extract.Extraction;
import org.countyreports.extract.MentionExtractor;
import org.countyreports.model.Article;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.countyreports.normalize.Normalizer;
import org.countyreports.normalize.place.Places;
import org.countyreports.normalize.place.RegionRegister;
import org.countyreports.read.ReadResult;
import org.countyreports.read.ReportReader;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;

/** The road from bytes to observations: read, extract, normalize. */
public final class ReportInterpreter implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon = Lexicon.load("words.txt", "suffixes.txt");
  private final ReportReader reader = new ReportReader();
  private final MentionExtractor extractor = new MentionExtractor(lexicon);
  private final Normalizer normalizer = new Normalizer(lexicon, RegionRegister.load());

  /** Everything that a report says; its issues say what could not be read. */
  public InterpretedReport interpret(SourceFile file) {
    ReadResult read = reader.read(file);
    List<InterpretedArticle> articles = new ArrayList<>();
    List<FoldedText> texts = read.articles().stream().map(a -> FoldedText.of(a.text())).toList();
    List<Places> places = normalizer.places(read.articles(), texts);
    for (int i = 0; i < texts.size(); i++) {
      Article article = read.articles().get(i);
      Extraction extraction = extractor.extract(article, texts.get(i));
      articles.add(
          normalizer.normalize(article, texts.get(i), extraction.mentions(), places.get(i)));
    }
    return new InterpretedReport(file.path(), file.sha256(), articles, read.issues());
  }
}
