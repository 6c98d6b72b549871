/**
 * An article becomes mentions: every stated figure with its exact place, verbatim and without
 * meaning yet.
 */
@NullMarked
package org.countyreports.extract;

import org.jspecify.annotations.NullMarked;
