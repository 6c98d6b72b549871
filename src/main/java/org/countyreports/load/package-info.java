/** Observations become rows of the database and files of the publication. */
@NullMarked
package org.countyreports.load;

import org.jspecify.annotations.NullMarked;
