package org.countyreports.copies;

import java.math.BigDecimal;

/**
 * What an observation says, as copies repeat it.
 *
 * @param id the observation's identifier
 * @param quote the words that state the figure
 * @param sentence the sentence around them
 * @param value its number
 * @param unit its unit
 */
public record Statement(String id, String quote, String sentence, BigDecimal value, String unit) {}
