package org.countyreports.job.show;

/**
 * How a person wants to see things.
 *
 * @param messages the texts in the person's language
 * @param paint how words stand out
 * @param why whether what was left out of the page is shown too
 */
public record View(Messages messages, Paint paint, boolean why) {}
