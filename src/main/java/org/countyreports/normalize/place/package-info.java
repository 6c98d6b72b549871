/**
 * Where things happened: the register of administrative divisions and the place of every figure.
 */
@NullMarked
package org.countyreports.normalize.place;

import org.jspecify.annotations.NullMarked;
