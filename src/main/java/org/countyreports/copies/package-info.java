/** Recognises reports that repeat one another, by their text alone. */
@NullMarked
package org.countyreports.copies;

import org.jspecify.annotations.NullMarked;
