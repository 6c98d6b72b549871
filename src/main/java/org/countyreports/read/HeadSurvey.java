package org.countyreports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Collects what a page declares about itself, unseen by its reader; one walk of the tree. */
final class HeadSurvey implements NodeVisitor {

  private static final Set<String> ACCOUNTS = Set.copyOf(Vocabulary.lines("page-accounts.txt"));

  /** Under this name the first time element of the page stands. */
  static final String TIME = "time:datetime";

  private static final int MOST_SCRIPTS = 60;

  private final Map<String, String> meta = new HashMap<>();
  private final List<Element> links = new ArrayList<>();
  private String account = "";
  private int scripts;
  private final boolean mayShowAccount;

  /** A survey of the page that a text of HTML is. */
  HeadSurvey(String html) {
    mayShowAccount = ACCOUNTS.stream().anyMatch(html::contains);
  }

  /** Names in lower case and contents of its meta elements, and what its scripts say. */
  Map<String, String> meta() {
    return meta;
  }

  /** Its link elements. */
  List<Element> links() {
    return links;
  }

  /** The account that it shows as its publisher; empty where it shows none. */
  String account() {
    return account.isEmpty() ? meta.getOrDefault(ScriptFacts.PREFIX + "account", "") : account;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof DataNode data && scripts < MOST_SCRIPTS) {
      scripts++;
      ScriptFacts.read(data.getWholeData(), meta);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    switch (element.normalName()) {
      case "meta" -> declare(element);
      case "link" -> links.add(element);
      case "time" -> meta.putIfAbsent(TIME, element.attr("datetime"));
      default -> {
        if (mayShowAccount && account.isEmpty() && isAccount(element)) {
          account = element.text().strip();
        }
      }
    }
  }

  private void declare(Element element) {
    String name = element.attr("name").isEmpty() ? element.attr("property") : element.attr("name");
    String content = element.attr("content").trim();
    if (!name.isEmpty() && !content.isEmpty()) {
      meta.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
    }
  }

  private static boolean isAccount(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return ACCOUNTS.contains(element.id())
        || element.classNames().stream().anyMatch(ACCOUNTS::contains);
  }
}
