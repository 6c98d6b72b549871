/** Text as found, made comparable: folded forms with their way back, sentences. Knows no report. */
@NullMarked
package org.countyreports.text;

import org.jspecify.annotations.NullMarked;
