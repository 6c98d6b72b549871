package org.countyreports.job.show;

import java.util.Locale;

/** The languages that the program speaks. */
public enum Language {
  /** Chinese. */
  ZH(Locale.CHINESE),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The language of a locale, English for every locale that is not Chinese. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
  }

  Locale locale() {
    return locale;
  }
}
