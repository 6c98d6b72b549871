package org.countyreports.normalize.role;

import java.math.BigDecimal;

/**
 * Parts that are not their whole, in the unit that the report writes.
 *
 * @param whole index of the figure of the whole
 * @param unit that unit
 * @param parts what the parts add up to
 * @param told what the whole is told to be
 * @param count how many parts there are
 */
public record Gap(int whole, String unit, BigDecimal parts, BigDecimal told, int count) {}
