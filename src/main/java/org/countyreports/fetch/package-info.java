/** Sources to files: brings new pages into the input folder, politely and without losing one. */
@NullMarked
package org.countyreports.fetch;

import org.jspecify.annotations.NullMarked;
