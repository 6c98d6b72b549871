package org.countyreports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTablesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '"',
      value = {
        "rows of div # <div><div><div>村</div><div>户数</div></div><div><div>东坪村</div><div>41</div></div>"
            + "<div><div>西坪村</div><div>37</div></div></div> # 村,户数;东坪村,41;西坪村,37",
        "rows of spans # <div><span>村</span><span>户数</span></div><div><span>东坪村</span><span>41</span>"
            + "</div><div><span>西坪村</span><span>37</span></div> # 村,户数;东坪村,41;西坪村,37",
        "rows of lists # <ul><li>村</li><li><b>户数</b></li></ul><ul><li>东坪村</li><li>41</li></ul>"
            + "<ul><li>西坪村</li><li>37</li></ul> # 村,户数;东坪村,41;西坪村,37",
        "cells in lists of lists # <ul><li><span>村</span><span>户数</span></li><li><span>东坪村</span>"
            + "<span>41</span></li><li><span>西坪村</span><span>37</span></li></ul>"
            + " # 村,户数;东坪村,41;西坪村,37",
        "pairs # <dl><dt>总户数</dt><dd>812户</dd><dt>耕地</dt><dd>2.6万亩</dd></dl>"
            + " # 总户数,812户;耕地,2.6万亩",
        "pairs of words # <dl><dt>责任编辑</dt><dd>小禾</dd><dt>来源</dt><dd>本站</dd></dl> # \"\"",
        "one pair # <dl><dt>总户数</dt><dd>812户</dd></dl> # \"\"",
        "a list of links # <ul><li><a href='a'>通知</a><span>41</span></li><li><a href='b'>公示</a>"
            + "<span>37</span></li><li><a href='c'>公告</a><span>12</span></li></ul> # \"\"",
        "rows without a head # <div><span>东坪村</span><span>41</span></div><div><span>西坪村</span>"
            + "<span>37</span></div><div><span>南坪村</span><span>29</span></div> # \"\"",
        "sentences # <div><span>村</span><span>户数</span></div><div><span>东坪村修了路。</span>"
            + "<span>41</span></div><div><span>西坪村修了渠。</span><span>37</span></div> # \"\"",
        "rows of other widths # <div><span>村</span><span>户数</span></div><div><span>东坪村</span>"
            + "<span>41</span><span>9</span></div><div><span>西坪村</span><span>37</span></div> # \"\"",
      })
  void blocksThatActAsTablesBecomeTables(String name, String html, String rows) {
    Document document = Jsoup.parse(html);
    BlockTables.mark(document);
    assertEquals(
        rows,
        document.select("tr").stream()
            .map(row -> String.join(",", row.children().eachText()))
            .collect(Collectors.joining(";")));
  }
}
