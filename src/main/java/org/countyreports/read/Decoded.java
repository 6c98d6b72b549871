package org.countyreports.read;

/**
 * Bytes as text.
 *
 * @param text the characters
 * @param charset the character set they were decoded with
 * @param undecodable how many places could not be decoded and hold a replacement character
 */
record Decoded(String text, String charset, int undecodable) {}
