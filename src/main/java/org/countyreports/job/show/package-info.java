/**
 * What a person sees: articles and decisions as text, in two languages, with and without colour.
 */
@NullMarked
package org.countyreports.job.show;

import org.jspecify.annotations.NullMarked;
