package org.countyreports.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What was asked for last, as much of it as has room; not for several threads. */
final class Recent<K, V> {

  private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
  private final int room;
  private final ToIntFunction<V> size;
  private long taken;

  /** Keeps values whose sizes together are at most {@code room}. */
  Recent(int room, ToIntFunction<V> size) {
    this.room = room;
    this.size = size;
  }

  /**
   * The values of some keys: those that are not kept are loaded and kept; none where there is none.
   */
  Map<K, V> all(Collection<K> keys, Function<List<K>, Map<K, V>> load) {
    Map<K, V> all = new HashMap<>();
    List<K> unknown = new ArrayList<>();
    for (K key : keys) {
      V known = values.get(key);
      if (known == null) {
        unknown.add(key);
      } else {
        all.put(key, known);
      }
    }
    load.apply(unknown)
        .forEach(
            (key, value) -> {
              all.put(key, value);
              put(key, value);
            });
    return all;
  }

  /** Keeps a value under a key that has none. */
  private void put(K key, V value) {
    values.put(key, value);
    taken += size.applyAsInt(value);
    Iterator<V> eldest = values.values().iterator();
    while (taken > room) {
      taken -= size.applyAsInt(eldest.next());
      eldest.remove();
    }
  }

  /** Forgets all. */
  void clear() {
    values.clear();
    taken = 0;
  }
}
