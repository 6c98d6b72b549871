package org.countyreports.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The files that this program itself consists of. Size and CRC-32 tell their versions apart, and
 * stand in the directory of the jar: nothing has to be unpacked for it at every start.
 */
final class ProgramFiles {

  /** Tells the version of the library that reads HTML. */
  static final String READER_OF_HTML = "META-INF/maven/org.jsoup/jsoup/pom.properties";

  /** Where our own files are; of libraries only that one decides what a page says. */
  private static final List<String> OURS =
      List.of("org/countyreports/", "vocabulary/", "db/migration/", READER_OF_HTML);

  private final NavigableMap<String, String> checksums = new TreeMap<>();

  private ProgramFiles() {}

  /** The files in the jar or folder that this class comes from. */
  static ProgramFiles load() {
    ProgramFiles files = new ProgramFiles();
    try {
      Path home =
          Path.of(ProgramFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        files.addFolder(home);
        files.addLibrary(READER_OF_HTML);
      } else {
        files.addJar(home);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return files;
  }

  /** The paths of all of them. */
  Set<String> paths() {
    return checksums.keySet();
  }

  /** A digest of those whose path, like {@code db/migration/V1__x.sql}, is wanted. */
  String digest(Predicate<String> wanted) {
    Sha256 digest = new Sha256();
    checksums.forEach(
        (path, checksum) -> {
          if (wanted.test(path)) {
            digest.add(path);
            digest.add(checksum);
          }
        });
    return digest.hex();
  }

  private void addJar(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (!entry.isDirectory()) {
          add(entry.getName(), entry.getSize(), entry.getCrc());
        }
      }
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        add(path, Files.readAllBytes(file));
      }
    }
  }

  /** Libraries lie beside a folder, and in the one jar with everything in it. */
  private void addLibrary(String path) throws IOException {
    try (InputStream in = ProgramFiles.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("no " + path);
      }
      add(path, in.readAllBytes());
    }
  }

  private void add(String path, byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    add(path, bytes.length, crc.getValue());
  }

  private void add(String path, long size, long crc) {
    for (String ours : OURS) {
      if (path.startsWith(ours)) {
        checksums.put(path, size + " " + crc);
      }
    }
  }
}
