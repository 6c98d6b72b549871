package org.countyreports.extract;

/**
 * What a figure counts or measures.
 *
 * @param text in the report's words
 * @param headClasses classes of the counted noun
 * @param classes classes of all words of the item
 * @param quoteStart where the quote begins if the item stands directly in front, else far behind
 * @param quoteEnd where the quote ends if the item stands directly behind, else 0
 */
record Item(String text, long headClasses, long classes, int quoteStart, int quoteEnd) {}
