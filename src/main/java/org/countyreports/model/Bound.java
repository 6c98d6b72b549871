package org.countyreports.model;

import java.util.Locale;

/** How a stated number stands to the true one. */
public enum Bound {
  /** The number is meant as it stands. */
  EXACT,
  /** 约, 左右, 上下. */
  ABOUT,
  /** 余, 多, 超, 逾, 以上, 突破, 不少于. */
  MORE_THAN,
  /** 近, 将近, 接近. */
  NEARLY,
  /** 不足, 不到, 以下, 以内. */
  LESS_THAN;

  /** The name in the published data: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
