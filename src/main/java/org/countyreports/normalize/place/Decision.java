package org.countyreports.normalize.place;

import java.util.Optional;

/**
 * What a name means.
 *
 * @param mention the name
 * @param choice the division; empty where several are possible
 */
record Decision(Mention mention, Optional<Candidate> choice) {

  String code() {
    return choice.map(Candidate::code).orElse("");
  }
}
