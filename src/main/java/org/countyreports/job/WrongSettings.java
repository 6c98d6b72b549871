package org.countyreports.job;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.load.Notice;

/** Gathers everything that is wrong with some settings, so that all of it is told at once. */
public final class WrongSettings {

  private final List<Notice> found = new ArrayList<>();

  /** Takes what a check refuses; whether it refused nothing. */
  public boolean check(Runnable check) {
    try {
      check.run();
      return true;
    } catch (WrongSettingException e) {
      found.addAll(e.notices());
      return false;
    }
  }

  /** Notes what is wrong where something is not so: the key of a notice, and what it is about. */
  public boolean unless(boolean right, String key, Object... words) {
    if (!right) {
      found.add(Notice.of(key, words));
    }
    return right;
  }

  /** What was found, one by one, in the order of the checks. */
  public List<WrongSettingException> found() {
    return new WrongSettingException(found).each();
  }

  /** Refuses the settings where anything was found. */
  public void refuse() {
    if (!found.isEmpty()) {
      throw new WrongSettingException(found);
    }
  }
}
