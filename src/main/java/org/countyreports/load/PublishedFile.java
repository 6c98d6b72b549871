package org.countyreports.load;

/**
 * A file as written.
 *
 * @param path relative to the output folder
 * @param bytes its size
 * @param sha256 its digest in lower-case hexadecimal
 */
record PublishedFile(String path, long bytes, String sha256) {}
