package org.countyreports.load;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

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

  /** A value; null where it was never kept or had to make room. */
  @Nullable V get(K key) {
    return values.get(key);
  }

  /** Keeps a value under a key that has none. */
  void put(K key, V value) {
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
