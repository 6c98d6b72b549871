package org.countyreports.job;

import java.util.List;

/**
 * The files that a run looks at.
 *
 * @param files in published order
 * @param digest identifies their names, sizes and times, and the version that interprets them
 */
record Manifest(List<InputFile> files, String digest) {

  /** The manifest of some files for a version of the program. */
  static Manifest of(List<InputFile> files, String programVersion) {
    Sha256 digest = new Sha256();
    digest.add(programVersion);
    for (InputFile file : files) {
      digest.add(file.path());
      digest.add(file.size() + " " + file.modified());
      InputFile origin = file.origin();
      if (origin != null) {
        digest.add("origin " + origin.size() + " " + origin.modified());
      }
    }
    return new Manifest(List.copyOf(files), digest.hex());
  }
}
