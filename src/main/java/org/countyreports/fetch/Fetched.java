package org.countyreports.fetch;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written down beside a page.
 *
 * @param source the name of its source
 * @param url the address that its list gave
 * @param finalUrl the address that answered
 * @param status of HTTP
 * @param headers of the answer, names in lower case
 * @param at when it came
 * @param sha256 of its bytes
 * @param text what its list said of it; empty where nothing
 * @param listed the day beside its link; null where there is none
 * @param region the place that the source is about; empty where not told
 * @param encoding the character set that the source names; empty where none
 * @param firstVisit whether a visit that looks for the same never came to its end before
 */
record Fetched(
    String source,
    URI url,
    URI finalUrl,
    int status,
    Map<String, String> headers,
    Instant at,
    String sha256,
    String text,
    @Nullable LocalDate listed,
    String region,
    String encoding,
    boolean firstVisit) {}
