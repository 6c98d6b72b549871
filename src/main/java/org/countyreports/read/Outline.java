package org.countyreports.read;

import java.util.List;

/**
 * The lines of a page and the blocks they stand in.
 *
 * @param lines the lines in reading order
 * @param owners the innermost block of each line
 * @param boxes the blocks, each behind all blocks inside of it
 */
record Outline(List<Line> lines, List<Box> owners, List<Box> boxes) {}
