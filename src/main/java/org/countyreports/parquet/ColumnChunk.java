package org.countyreports.parquet;

/**
 * The cells of a column in a group of rows, as they lie in the file.
 *
 * @param rows how many, those without a value included
 * @param dictionary whether a page with the different cells stands in front
 * @param start offset of the first page
 * @param data offset of the page of data
 * @param uncompressed bytes of all pages with their headers before compression
 * @param compressed bytes of all pages with their headers in the file
 */
record ColumnChunk(
    ParquetColumn column,
    int rows,
    boolean dictionary,
    long start,
    long data,
    long uncompressed,
    long compressed) {}
