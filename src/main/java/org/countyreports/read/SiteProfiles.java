package org.countyreports.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.select.QueryParser;

/** The site profiles of the vocabulary, by host. */
final class SiteProfiles {

  private static final Map<String, SiteProfile> PROFILES =
      parse(String.join("\n", Vocabulary.lines("sites.csv")));

  private SiteProfiles() {}

  /** The profile for the page at an address; empty where the address or its site is unknown. */
  static Optional<SiteProfile> find(String url) {
    return find(PROFILES, url);
  }

  static Optional<SiteProfile> find(Map<String, SiteProfile> profiles, String url) {
    String host = host(url);
    while (!host.isEmpty()) {
      SiteProfile profile = profiles.get(host);
      if (profile != null) {
        return Optional.of(profile);
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** The host of an address in lower case; empty where it has none. */
  private static String host(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(start + 3, end).toLowerCase(Locale.ROOT);
  }

  /** The profiles of a table whose first line names the columns; a selector must be valid CSS. */
  static Map<String, SiteProfile> parse(String csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, SiteProfile> profiles = new HashMap<>();
    try (CSVParser rows = CSVParser.parse(csv, format)) {
      for (CSVRecord row : rows) {
        SiteProfile profile =
            new SiteProfile(
                row.get("host"),
                selector(row, "body"),
                selector(row, "title"),
                selector(row, "source"),
                selector(row, "date"),
                selector(row, "author"));
        profiles.put(profile.host(), profile);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return profiles;
  }

  private static String selector(CSVRecord row, String column) {
    String selector = row.get(column).strip();
    if (!selector.isEmpty()) {
      QueryParser.parse(selector);
    }
    return selector;
  }

  /** What a profile finds besides the text, by the names under which the head keeps it. */
  static Map<String, String> facts(SiteProfile profile, Document document) {
    Map<String, String> facts = new HashMap<>();
    for (List<String> field :
        List.of(
            List.of("title", profile.title()),
            List.of("source", profile.source()),
            List.of("date", profile.date()),
            List.of("author", profile.author()))) {
      String text = SiteProfile.text(document, field.get(1));
      if (!text.isEmpty()) {
        facts.put(SiteProfile.PREFIX + field.get(0), text);
      }
    }
    return facts;
  }
}
