/** The dates of an article and the days that each of its figures is about. */
@NullMarked
package org.countyreports.normalize.time;

import org.jspecify.annotations.NullMarked;
