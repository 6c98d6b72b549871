package org.countyreports.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One stated quantity about what happened or exists in the place reported on.
 *
 * @param id stable while the text it comes from is
 * @param quote the words that state it, verbatim
 * @param start offset of the quote in the article's text
 * @param end offset behind the quote
 * @param sentence the sentence or table row around it
 * @param value the number in the canonical unit
 * @param valueMax upper end of a stated range, null where there is none
 * @param bound how the number stands to the true one
 * @param unit canonical unit of measure
 * @param per what a rate is per; empty where it is none
 * @param rawValue the number as written
 * @param rawUnit the classifier or measure as written; empty where there is none
 * @param item what is counted or measured, in the report's own words
 * @param indicator code of the indicator vocabulary
 * @param region the place it belongs to
 * @param period the days it is about
 * @param measure what adding it up would mean
 * @param standing its role, and what it is a part of
 */
public record Observation(
    String id,
    String quote,
    int start,
    int end,
    String sentence,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    Bound bound,
    String unit,
    String per,
    String rawValue,
    String rawUnit,
    String item,
    String indicator,
    RegionReference region,
    Period period,
    Measure measure,
    Standing standing) {}
