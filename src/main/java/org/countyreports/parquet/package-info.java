/** Writes tables as Apache Parquet files, with nothing but the JDK. */
@NullMarked
package org.countyreports.parquet;

import org.jspecify.annotations.NullMarked;
