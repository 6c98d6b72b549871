package org.countyreports.model;

/**
 * A code of the indicator vocabulary: what kind of thing an observation counts or measures.
 *
 * @param code stable code, theme first
 * @param labelZh Chinese label
 * @param labelEn English label
 * @param covers what belongs to it
 */
public record Indicator(String code, String labelZh, String labelEn, String covers) {}
