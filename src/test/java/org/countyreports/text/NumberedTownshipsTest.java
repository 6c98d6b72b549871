package org.countyreports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names of townships that begin as a figure does are known, others are none of them. */
class NumberedTownshipsTest {

  private final Set<String> names = NumberedTownships.names();

  @Test
  void holdsNamesAndStemsThatAreNoCount() {
    assertThat(names).contains("五斗江乡", "五斗江", "三条岘乡", "三条岘", "赵八镇", "四十八镇");
    assertThat(names).hasSizeBetween(1500, 5000);
    assertThat(names)
        .allMatch(name -> name.chars().anyMatch(c -> "一二三四五六七八九十百千万两半".indexOf(c) >= 0));
  }

  @Test
  void holdsNoStemThatMayBeACountOrIsTooShort() {
    assertThat(names).doesNotContain("三乡", "三乡镇", "六十户", "十间房", "三棵树");
    assertThat(names).noneMatch(name -> name.contains(":"));
  }
}
