/** Units and indicators: what a figure means once the grammar has read it. */
@NullMarked
package org.countyreports.normalize.figure;

import org.jspecify.annotations.NullMarked;
