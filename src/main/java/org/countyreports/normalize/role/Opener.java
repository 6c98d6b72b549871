package org.countyreports.normalize.role;

/**
 * A word that says that what follows is a part.
 *
 * @param word the word as it stands: 其中, 确诊病例中
 * @param start where it begins
 * @param end offset behind it
 * @param said the name of the whole that it tells: 确诊病例; empty where it tells none
 * @param inBracket whether a bracket opens right before it, so that it says nothing behind that
 * @param weak whether it may tell all that there is as well as a part: 含
 */
record Opener(String word, int start, int end, String said, boolean inBracket, boolean weak) {}
