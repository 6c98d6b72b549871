package org.countyreports.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The version of everything that decides what a report says: the digest of the program's own
 * classes and vocabularies. A number kept by hand would be forgotten once, and a night of imports
 * would keep stale rows.
 */
final class ProgramVersion {

  private static final List<String> PARTS =
      List.of(
          "classpath*:org/countyreports/*.class",
          "classpath*:org/countyreports/model/**/*.class",
          "classpath*:org/countyreports/text/**/*.class",
          "classpath*:org/countyreports/copies/**/*.class",
          "classpath*:org/countyreports/read/**/*.class",
          "classpath*:org/countyreports/extract/**/*.class",
          "classpath*:org/countyreports/normalize/**/*.class",
          "classpath*:org/countyreports/fetch/OriginJson.class",
          "classpath*:org/countyreports/load/*Row*.class",
          "classpath*:vocabulary/**");

  private ProgramVersion() {}

  /** The version, 64 hexadecimal digits. */
  static String current() {
    TreeMap<String, Resource> parts = new TreeMap<>();
    for (Resource resource : resources()) {
      parts.put(name(resource), resource);
    }
    Sha256 digest = new Sha256();
    parts.forEach((name, resource) -> add(digest, name, resource));
    return digest.hex();
  }

  private static List<Resource> resources() {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    List<Resource> resources = new ArrayList<>();
    try {
      for (String part : PARTS) {
        for (Resource resource : resolver.getResources(part)) {
          if (resource.isReadable() && !name(resource).contains("test-classes")) {
            resources.add(resource);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resources;
  }

  private static void add(Sha256 digest, String name, Resource resource) {
    try {
      digest.add(name.substring(name.lastIndexOf('/') + 1));
      digest.add(resource.getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Resource resource) {
    try {
      return resource.getURL().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
