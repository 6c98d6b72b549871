package org.countyreports.normalize.role;

import java.math.BigDecimal;

/**
 * Parts that are not their whole.
 *
 * @param whole index of the figure of the whole
 * @param parts what the parts add up to, in its unit
 * @param told what the whole is told to be
 * @param count how many parts there are
 */
public record Gap(int whole, BigDecimal parts, BigDecimal told, int count) {}
