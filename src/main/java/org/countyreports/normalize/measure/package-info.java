/** Whether a figure is a stock, a flow, a running total or a rate. */
@NullMarked
package org.countyreports.normalize.measure;

import org.jspecify.annotations.NullMarked;
