package org.countyreports.read;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of documents and of issues: 平政办发〔2023〕21号, （2023年第3号）. */
final class DocumentNumbers {

  private static final int LONGEST = 40;

  // 平政办发〔2023〕21号, 平政函(2023)第3号
  private static final Pattern DOCUMENT =
      Pattern.compile("[\\u4e00-\\u9fff]{1,12} ?[〔\\[【(]\\d{4}[〕\\]】)] ?第?\\d{1,4} ?号");

  // 第12号, (2023年第3号), 2020年 第4期, 总第88号
  private static final Pattern ISSUE =
      Pattern.compile(
          "[(]?(?:(?:19|20)\\d\\d年?)? ?总?第 ?[\\d一二三四五六七八九十百]{1,5} ?[号期]"
              + "(?: ?[(]?总第? ?[\\d一二三四五六七八九十百]{1,5} ?[号期][)]?)?[)]?");

  private DocumentNumbers() {}

  /** Whether a text is such a number and nothing else. */
  static boolean isNumber(String text) {
    if (text.length() > LONGEST || (text.indexOf('号') < 0 && text.indexOf('期') < 0)) {
      return false;
    }
    String folded = Folding.fold(text);
    return DOCUMENT.matcher(folded).matches() || ISSUE.matcher(folded).matches();
  }

  /** Whether a text is the number of a document and nothing else. */
  static boolean isOfDocument(String text) {
    return text.length() <= LONGEST
        && text.endsWith("号")
        && DOCUMENT.matcher(Folding.fold(text)).matches();
  }

  /** A line with blanks instead of the number of a document in it; as long as before. */
  static String blanked(String line) {
    if (line.indexOf('号') < 0) {
      return line;
    }
    Matcher number = DOCUMENT.matcher(Folding.fold(line));
    if (!number.find()) {
      return line;
    }
    char[] chars = line.toCharArray();
    Arrays.fill(chars, number.start(), number.end(), ' ');
    return new String(chars);
  }
}
