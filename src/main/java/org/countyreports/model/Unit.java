package org.countyreports.model;

/**
 * A canonical unit of measure.
 *
 * @param code the code in the published data
 * @param labelZh Chinese label
 * @param labelEn English label
 * @param dimension what it measures: count, money, mass, area, length, volume, ratio or time
 */
public record Unit(String code, String labelZh, String labelEn, String dimension) {}
