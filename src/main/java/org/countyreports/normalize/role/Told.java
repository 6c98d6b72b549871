package org.countyreports.normalize.role;

import org.countyreports.model.Role;
import org.countyreports.model.Why;

/**
 * What is decided of a figure.
 *
 * @param role whole, part or change
 * @param whole index of the figure that a part is a portion of; {@link #NONE} where none is stated
 * @param why the reason
 * @param words what the reason speaks of; empty where it speaks of nothing
 */
public record Told(Role role, int whole, Why why, String words) {

  /** No figure. */
  public static final int NONE = -1;

  static Told change(String words) {
    return new Told(Role.CHANGE, NONE, Why.ROLE_CHANGE, words);
  }

  static Told part(int whole, Why why, String words) {
    return new Told(Role.PART, whole, why, words);
  }
}
