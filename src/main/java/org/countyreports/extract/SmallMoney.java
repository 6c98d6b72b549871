package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import org.countyreports.model.Bound;
import org.countyreports.model.Classifier;
import org.countyreports.text.Digits;

/** Money in several coins: 九元八角, 3块5毛, 七毛六, 四角四分, 一块五. */
final class SmallMoney implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What may follow a last digit without its coin; anything else begins another number. */
  private static final String CLOSERS = "钱一的每左以多起";

  private static final String LARGE = "元圆块";
  private static final String SMALL = "角毛";

  private final Classifier yuan;

  SmallMoney(Classifier yuan) {
    this.yuan = yuan;
  }

  /** Whether what stands behind a 毛 or 角 belongs to the same sum, so that it is no 毛巾 or 角落. */
  static boolean goesOn(String text, int at) {
    return digit(text, at) > 0 && (is(text, at + 1, "分") || isClosed(text, at + 1));
  }

  /** The whole sum; the same quantity where its first coin is all. */
  Quantity whole(String text, Quantity first) {
    String form = first.classifier().form();
    boolean coin = form.length() == 1 && (LARGE + SMALL).contains(form);
    if (!coin || first.bound() != Bound.EXACT || first.max() != null) {
      return first;
    }
    BigDecimal factor = SMALL.contains(form) ? first.classifier().factor() : BigDecimal.ONE;
    BigDecimal value = first.value().multiply(factor);
    int end = first.end();
    int decimals = LARGE.contains(form) ? 1 : 2;
    int digit = digit(text, end);
    if (decimals == 1 && digit > 0 && is(text, end + 1, SMALL)) {
      value = value.add(BigDecimal.valueOf(digit, 1));
      end += 2;
      decimals = 2;
      digit = digit(text, end);
    }
    boolean spelled = digit > 0 && decimals == 2 && is(text, end + 1, "分");
    boolean chinese = digit > 0 && ChineseDigits.digit(text.charAt(end)) > 0;
    if (spelled || chinese && isClosed(text, end + 1)) {
      value = value.add(BigDecimal.valueOf(digit, decimals));
      end += spelled ? 2 : 1;
    }
    return end == first.end() ? first : sum(text, first, value, end);
  }

  private Quantity sum(String text, Quantity first, BigDecimal value, int end) {
    return new Quantity(
        first.start(),
        first.numeralEnd(),
        is(text, end, "钱") ? end + 1 : end,
        value,
        null,
        first.bound(),
        yuan,
        first.numeral());
  }

  /** The digit from 1 to 9 at a place; 0 where there is none, or where it is part of more. */
  private static int digit(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    int digit = Digits.is(c) ? c - '0' : ChineseDigits.digit(c);
    return Math.max(digit, 0);
  }

  private static boolean is(String text, int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isClosed(String text, int at) {
    return at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || is(text, at, CLOSERS);
  }
}
