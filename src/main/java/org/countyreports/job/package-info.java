/** Spring Batch and its wiring; delegates, and holds no rule about reports. */
@NullMarked
package org.countyreports.job;

import org.jspecify.annotations.NullMarked;
