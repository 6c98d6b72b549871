package org.countyreports.parquet;

/**
 * A column of a Parquet file.
 *
 * @param name its name
 * @param type what its cells hold
 * @param required whether every row has a value; an empty cell is none where not
 */
public record ParquetColumn(String name, ParquetType type, boolean required) {}
