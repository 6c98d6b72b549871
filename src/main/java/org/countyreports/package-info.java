/**
 * One door: {@link org.countyreports.ReportInterpreter} takes the bytes of a report and gives its
 * observations.
 */
@NullMarked
package org.countyreports;

import org.jspecify.annotations.NullMarked;
