package org.countyreports.normalize.place;

/**
 * A township, town or sub-district of the yearly lists.
 *
 * @param code 9 digits
 * @param name full name
 * @param county the code under which it was listed, 6 digits
 * @param firstYear first list that holds it
 * @param lastYear last list that holds it
 */
record Township(String code, String name, String county, int firstYear, int lastYear) {

  /** How many years a year is away from the time it was listed; 0 within. */
  int yearsFrom(int year) {
    return Math.max(0, Math.max(firstYear - year, year - lastYear));
  }
}
