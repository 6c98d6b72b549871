package org.countyreports.normalize.place;

/** Tells where the name of a township may begin inside a clause. */
final class NameBoundaries {

  private static final String IN_FRONT = "由在向和与对为从被将把让请到赴了是及往访进往的给局市县区州旗省个";

  private final Clauses clauses;

  NameBoundaries(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Whether a name may begin at {@code at} in a stretch that ends with its level at {@code to}. */
  boolean isAt(String text, int from, int at, int to) {
    return at == from
        || IN_FRONT.indexOf(text.charAt(at - 1)) >= 0
        || at == clauses.afterOpeners(text, from, to)
        || (at - 2 >= from && text.startsWith("其中", at - 2));
  }
}
