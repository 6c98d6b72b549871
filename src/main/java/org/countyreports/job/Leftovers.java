package org.countyreports.job;

import java.util.Locale;
import java.util.Set;

/** Files and folders that lie among reports without being any. */
final class Leftovers {

  private static final Set<String> SYSTEM_NAMES =
      Set.of("thumbs.db", "desktop.ini", "__macosx", "lost+found", "$recycle.bin");

  /** What a browser or a crawler saves along with a page. */
  private static final Set<String> PAGE_PARTS =
      Set.of(
          "css", "js", "mjs", "map", "ico", "svg", "png", "jpg", "jpeg", "gif", "webp", "bmp",
          "woff", "woff2", "ttf", "eot", "otf", "swf", "mp3", "mp4");

  private static final Set<String> UNFINISHED = Set.of("tmp", "part", "crdownload", "swp", "bak");

  private Leftovers() {}

  /** Whether a folder of this name holds no reports. */
  static boolean isFolder(String name) {
    return isHidden(name) || SYSTEM_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a file of this name is no report and no attempt at one. */
  static boolean isFile(String name) {
    String extension = extension(name);
    return isFolder(name)
        || name.startsWith("~$")
        || name.endsWith("~")
        || PAGE_PARTS.contains(extension)
        || UNFINISHED.contains(extension);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
