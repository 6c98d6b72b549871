package org.countyreports.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element of a page is for, by its name and its attributes. */
final class Elements {

  private static final Set<String> SPARE = Set.of("noscript", "template", "textarea");

  private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "menu");

  private static final Set<String> FURNITURE_WORDS =
      Set.copyOf(Vocabulary.lines("page-blocks.txt"));

  private static final Set<String> TITLE_WORDS =
      Set.of("title", "headline", "biaoti", "bt", "tit", "heading", "titles", "subject");

  private Elements() {}

  static boolean isSkipped(Element element) {
    return switch (element.normalName()) {
      case "script",
          "style",
          "noscript",
          // How a word is read aloud is no part of it.
          "rt",
          "rp",
          "rtc",
          "template",
          "iframe",
          "select",
          "option",
          "textarea",
          "button",
          "svg",
          "object",
          "embed",
          "input",
          "head",
          "canvas",
          "audio",
          "video",
          "map" ->
          true;
      default -> false;
    };
  }

  /** Whether an element may hold the report of a page that shows none without scripts. */
  static boolean isSpare(Element element) {
    return SPARE.contains(element.normalName());
  }

  static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "a",
          "b",
          "strong",
          "i",
          "em",
          "u",
          "s",
          "span",
          "font",
          "big",
          "small",
          "sub",
          "sup",
          "br",
          "img",
          "abbr",
          "cite",
          "code",
          "ins",
          "del",
          "label",
          "q",
          "mark",
          "time",
          "wbr",
          "tt",
          "strike",
          "bdo",
          "kbd",
          "samp",
          "var",
          "ruby",
          "nobr",
          "o:p",
          "st1:p" ->
          false;
      default -> true;
    };
  }

  /** Whether its text is shown line by line as it stands: a pre that holds nothing but text. */
  static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre")
        && element.children().stream().allMatch(child -> child.normalName().equals("br"));
  }

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && squeeze(style).contains("display:none");
  }

  private static String squeeze(String style) {
    return style.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /** Whether name, class or id say that a block is page and not report. */
  static boolean isFurniture(Element element) {
    String name = element.normalName();
    if (name.equals("body") || name.equals("html")) {
      return false;
    }
    return FURNITURE.contains(name)
        || hasWord(element.className(), FURNITURE_WORDS)
        || hasWord(element.id(), FURNITURE_WORDS);
  }

  /** How much the lines of a block stand out, where they stand in one of {@code outer}. */
  static int emphasis(Element element, int outer) {
    String name = element.normalName();
    if (name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6') {
      return name.charAt(1) - '0';
    }
    if (element.attributesSize() == 0) {
      return name.equals("center") ? centred(outer) : unmarked(name, outer);
    }
    if (hasWord(element.className(), TITLE_WORDS) || hasWord(element.id(), TITLE_WORDS)) {
      return Line.TITLE_CLASS;
    }
    boolean centred =
        element.attr("align").equalsIgnoreCase("center")
            || name.equals("center")
            || squeeze(element.attr("style")).contains("text-align:center");
    return centred ? centred(outer) : unmarked(name, outer);
  }

  private static int centred(int outer) {
    return outer == 0 ? Line.BOLD : outer;
  }

  private static int unmarked(String name, int outer) {
    boolean paragraph = name.equals("p") || name.equals("li");
    return paragraph && outer == Line.BOLD ? 0 : outer;
  }

  /** Whether one of the words of a class or id, cut at everything that is no letter, is listed. */
  private static boolean hasWord(String names, Set<String> words) {
    if (names.isEmpty()) {
      return false;
    }
    int start = -1;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean hump =
          start >= 0 && c >= 'A' && c <= 'Z' && Character.isLowerCase(names.charAt(i - 1));
      if (start >= 0 && (!letter || hump)) {
        if (words.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return false;
  }
}
