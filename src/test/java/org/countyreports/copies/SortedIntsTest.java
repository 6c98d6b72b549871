package org.countyreports.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedIntsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 300, 5_000})
  void distinctIsInOrderWithoutSigns(int count) {
    int[] numbers = new Random(count).ints(count, -200, 200).toArray();
    int[] expected =
        Arrays.stream(numbers)
            .distinct()
            .boxed()
            .sorted(Integer::compareUnsigned)
            .mapToInt(Integer::intValue)
            .toArray();
    assertThat(SortedInts.distinct(numbers.clone(), count)).isEqualTo(expected);
  }

  @Test
  void sharedNumbersAreCounted() {
    int[] a = SortedInts.distinct(new int[] {5, -1, 3, 3}, 4);
    int[] b = SortedInts.distinct(new int[] {-1, 9, 3, 0}, 4);
    assertThat(SortedInts.shared(a, b)).isEqualTo(2);
    boolean[] found = new boolean[a.length];
    SortedInts.markShared(a, b, found);
    assertThat(found).containsExactly(true, false, true);
  }
}
