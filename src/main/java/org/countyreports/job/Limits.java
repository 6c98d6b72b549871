package org.countyreports.job;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits that an installation can set, properties {@code county-reports.*}.
 *
 * @param maxFileSize larger files are rejected
 * @param vanishingShare the part of the published observations that may vanish in one publication
 * @param filesAChunk how many files one transaction loads
 */
@ConfigurationProperties("county-reports")
record Limits(
    @DefaultValue("64MB") DataSize maxFileSize,
    @DefaultValue("0.25") double vanishingShare,
    @DefaultValue("64") int filesAChunk) {}
