package org.countyreports.normalize.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.countyreports.model.RegionReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionRegisterTest {

  private static final RegionRegister REGISTER = RegionRegister.load();

  @ParameterizedTest
  @CsvSource({
    "湟中县, 青海省 西宁市, 2019-06-30, 630122, EXACT",
    "湟中县, 青海省 西宁市, 2020-06-30, 630106, RENAMED",
    "湟中区, 青海省 西宁市, 2022-09-05, 630106, EXACT",
    "湟中, '', 2022-09-05, 630106, EXACT",
    "湟中, '', 2012-09-05, 630122, EXACT",
    "沙县区, 福建省, 2022-05-01, 350405, EXACT",
    "襄阳, 湖北省, 2015-05-01, 420600, EXACT",
    "海西州, '', 2015-05-01, 632800, EXACT",
    "托克逊县, 新疆维吾尔自治区 吐鲁番地区, 2016-06-30, 650422, EXACT",
    "鼓楼区, '', 2018-01-01, '', AMBIGUOUS",
    "鼓楼区, 徐州市, 2018-01-01, 320302, EXACT",
    "济源市, 河南省, 2017-01-01, 419001, EXACT",
    "东莞市, 广东省, 2017-01-01, 441900, EXACT",
    "内蒙古, '', 2017-01-01, 150000, EXACT",
    "鄂伦春旗, 内蒙古, 2017-01-01, 150723, EXACT",
    "昌平县, 北京市, 1998-03-01, 110221, EXACT",
    "昌平区, 北京市, 2003-03-01, 110114, EXACT",
    "昌平县, 北京市, 2003-03-01, 110114, RENAMED",
    // The bare name meant the county of that time.
    "昌平, 北京市, 1996-03-01, 110221, EXACT",
    // County, then city, then district; another code each time.
    "萧山县, 浙江省, 1985-05-01, 330121, EXACT",
    "萧山市, 浙江省, 1995-05-01, 330181, EXACT",
    "萧山市, 浙江省, 2015-05-01, 330109, RENAMED",
    "萧山县, 浙江省, 2015-05-01, 330109, RENAMED",
    // To another province.
    "涪陵市, 四川省, 1990-05-01, 512301, EXACT",
    "永川市, 四川省, 1996-05-01, 510281, EXACT",
    "永川市, 重庆市, 2000-05-01, 500383, EXACT",
    "永川区, 重庆市, 2010-05-01, 500118, EXACT",
    // To another prefecture.
    "寿县, 六安市, 2010-05-01, 341521, EXACT",
    "寿县, 淮南市, 2018-05-01, 340422, EXACT",
    // What was split up is nothing now.
    "邯郸县, 河北省, 2020-05-01, '', UNKNOWN",
    "北屯市, '', 2012-05-01, 659005, EXACT",
    "西沙区, 三沙市, 2021-05-01, 460302, EXACT",
    "和安县, 和田地区, 2025-05-01, 653229, EXACT",
    "昆玉市, '', 2017-05-01, 659009, EXACT",
    "无此县, '', 2017-01-01, '', UNKNOWN"
  })
  void findsByNameParentsAndDay(
      String name, String parents, LocalDate day, String code, RegionReference.Status status) {
    List<String> above = parents.isEmpty() ? List.of() : List.of(parents.split(" "));
    RegionReference found = REGISTER.find(name, above, day);
    assertThat(found.code()).isEqualTo(code);
    assertThat(found.status()).isEqualTo(status);
  }

  @Test
  void knowsTownships() {
    assertThat(REGISTER.townships().find("620921", "东坝镇", LocalDate.of(2022, 3, 6)))
        .hasValueSatisfying(t -> assertThat(t.code()).startsWith("620921").hasSize(9));
  }
}
