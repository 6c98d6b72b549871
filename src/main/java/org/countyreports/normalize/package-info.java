/** A mention and its context become an observation: unit, indicator, region, period. */
@NullMarked
package org.countyreports.normalize;

import org.jspecify.annotations.NullMarked;
