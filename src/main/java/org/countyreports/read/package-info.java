/**
 * Bytes and a name become articles: character set, main content, tables, metadata. The only user of
 * jsoup.
 */
@NullMarked
package org.countyreports.read;

import org.jspecify.annotations.NullMarked;
