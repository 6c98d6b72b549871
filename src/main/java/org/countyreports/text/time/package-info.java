/**
 * Dates and times as they stand in a text: their spans and what they say, not yet which day they
 * mean.
 */
@NullMarked
package org.countyreports.text.time;

import org.jspecify.annotations.NullMarked;
