/** The records that travel the road; they import nothing of ours. */
@NullMarked
package org.countyreports.model;

import org.jspecify.annotations.NullMarked;
