/** Commands, arguments, progress and exit codes. */
@NullMarked
package org.countyreports.cli;

import org.jspecify.annotations.NullMarked;
