/** Whether a figure is a whole, a part of another figure or a change, one class a rule. */
@NullMarked
package org.countyreports.normalize.role;

import org.jspecify.annotations.NullMarked;
