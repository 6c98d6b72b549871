/** How fast the core is; docs/performance.md says how to run these and what they gave. */
@NullMarked
package org.countyreports.benchmark;

import org.jspecify.annotations.NullMarked;
