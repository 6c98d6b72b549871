package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.countyreports.model.Region;
import org.countyreports.model.Region.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionRowsTest {

  private static final LocalDate CHANGE = LocalDate.of(2020, 1, 1);

  private static final List<Region> REGIONS =
      List.of(
          new Region("990000", "天省", Level.PROVINCE, "", null, null, "990000"),
          new Region("990100", "地市", Level.PREFECTURE, "990000", null, null, "990100"),
          new Region("990121", "人县", Level.COUNTY, "990100", null, CHANGE.minusDays(1), "990102"),
          new Region("990102", "人区", Level.COUNTY, "990100", CHANGE, null, "990102"),
          new Region("990102", "人区", Level.COUNTY, "990100", CHANGE, null, "990102"));

  @ParameterizedTest
  @CsvSource({
    "990121, 2019-12-31, 990121",
    // A code out of use is still that place.
    "990121, 2021-01-01, 990121",
    "990102, 2021-01-01, 990102@2020-01-01",
    "990102, , 990102@2020-01-01"
  })
  void findsTheLifeOfACode(String code, LocalDate day, String key) {
    assertThat(new RegionIndex(REGIONS).findKey(code, day)).isEqualTo(key);
  }

  @Test
  void unknownCodesHaveNoKey() {
    assertThat(new RegionIndex(REGIONS).findKey("", CHANGE)).isNull();
    assertThat(new RegionIndex(REGIONS).findKey("123456", CHANGE)).isNull();
  }

  @Test
  void knowsThoseAboveAndTheSuccessor() {
    List<Object[]> rows = new RegionRows(new RegionIndex(REGIONS)).of(REGIONS);
    assertThat(rows).hasSize(4);
    assertThat(rows.get(2))
        .containsExactly(
            "990121",
            "990121",
            "人县",
            "county",
            "990100",
            null,
            CHANGE.minusDays(1),
            "990102",
            "人区",
            "990000",
            "天省",
            "990100",
            "地市",
            "990121",
            "人县");
  }

  @Test
  void aCircleOfParentsEnds() {
    List<Region> circle = List.of(new Region("1", "甲", Level.COUNTY, "1", null, null, "1"));
    assertThat(new RegionRows(new RegionIndex(circle)).of(circle)).hasSize(1);
  }
}
