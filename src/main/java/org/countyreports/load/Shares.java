package org.countyreports.load;

/**
 * The parts of the published observations, from 0 to 1, above which a publication is held back.
 *
 * @param vanishing the part that may vanish
 * @param altering the part that may say something else of the same words
 */
public record Shares(double vanishing, double altering) {}
