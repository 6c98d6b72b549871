package org.countyreports.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.Observation;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How numbers are written: the figures of a sentence, each as value (to the upper end), bound where
 * it is not exact, and unit; and nothing else. All sentences are invented.
 */
class NumberFormsTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @ParameterizedTest
  @CsvSource({
    "到场群众二百三四十人。, 230..240 about {person}",
    "收购莲子三千一二百斤。, 1550..1600 about kg",
    "栽下树苗四万七八千株。, 47000..48000 about {item}",
    "安置牧民一百五六十余户。, 150..160 about {household}",
    "修渠十七八公里。, 17000..18000 about m",
    "来了七八百人。, 700..800 about {person}",
    "二〇二三年种树300棵。, 300 {item}",
    "拨款6千零8万元。, 60080000 CNY",
    "存粮3千5百吨。, 3500000 kg",
    "发放鸡苗2百零6只。, 206 {item}",
    "发放鸡苗2百06只。, 206 {item}",
    "采购桌椅7百4十套。, 740 {item}",
    "到位资金2亿6千万元。, 260000000 CNY",
    "捐款9千多万元。, 90000000 more_than CNY",
    "产值突破7个亿。, 700000000 more_than CNY",
    "带动投资2个多亿。, 200000000 more_than CNY",
    "参保率百分之九十六。, 96 %",
    "完成率达百分八十六。, 86 %",
    "垫付8﹒4万元。, 84000 CNY",
    "垫付3·2万元。, 32000 CNY",
    "参加3·15晚会的有40人。, 40 {person}",
    "走访一○六户。, 106 {household}",
    "走访六百○二户。, 602 {household}",
    "每户补助4、5万元。, 40000..50000 about CNY",
    "来客六、七十人。, 60..70 about {person}",
    "占地不小于300平方米。, 300 more_than m2",
    "绿化率≥35%。, 35 more_than %",
    "损耗未超过2%。, 2 less_than %",
    "产量缩水6%。, -6 %",
    "装机30兆瓦。, 30000 kW",
    "抽水用电3万度。, 30000 kWh",
    "清淤60㎥。, 60 m3",
    "修路4㎞。, 4000 m",
    "增殖区2㎢。, 2000000 m2",
    "试验田6公亩。, 600 m2",
    "采挖虫草三百两。, 15 kg",
    "种下树苗六万半株。, 65000 {item}",
    "捐款港币4万元。, 40000 HKD",
    "捐款8万元欧元。, 80000 EUR",
    "收到新台币5亿元。, 500000000 TWD",
    "栽培香菇8万棒。, 80000 {item}",
    "归还枯枝近百吨。, 100000 nearly kg",
    "发电4千瓦时。, 4 kWh",
    "到会代表廿六人。, 26 {person}",
    "动员船工卌户。, 40 {household}",
    "安置移民一百卅五户。, 135 {household}",
    "来客廿几人。, 21..29 about {person}",
    "备好麻袋千把条。, 1000 about {item}",
    "花去亿把元。, ''",
    "帮工来了百八十人。, 100 about {person}",
    "每亩增收千儿八百元。, 1000 about CNY",
    "走访三五百户。, 300..500 about {household}",
    "围观的有三五人。, 3..5 about {person}",
    "栽桑4×10^3亩。, 2666666.666667 m2",
    "库容2.5×10⁵立方米。, 250000 m3",
    "受灾人口7③万人。, 70000 {person}",
    "受灾人口7[2]万人。, 70000 {person}",
    "施肥2½吨。, 2500 kg",
    "每户配水¼吨。, 250 kg",
    "旅客翻两番。, 300 %",
    "产值翻了近一番。, 100 nearly %",
    "游客数量翻番。, 100 %",
    "欠薪案件减少一半。, -50 %",
    "事故起数下降过半。, -50 more_than %",
    "订单增长一半。, 50 %",
    "党员占代表的一半。, 50 %",
    "出苗率过八成。, 80 more_than %",
    "客流过百万人次。, 1000000 more_than {person-time}",
    "乡友募捐5300。, 5300 CNY",
    "茶场职工共捐820、机修厂职工共捐960。, 820 CNY 960 CNY",
    "周转量25万人公里。, 250000 {item}"
  })
  void areRead(String sentence, String figures) {
    assertThat(figures(sentence)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "死亡率为每10万人3.1。, ``",
        "五卅纪念会有20人参加。, 20 {person}",
        "雨后翻番茄地30亩。, 20000 m2",
        "敷设饮水管道4公里，新修机耕路6公里，种茶300亩。, 4000 m 6000 m 200000 m2",
        "成年人每天饮水1500毫升，食盐不超过5克。, ``",
        "5L装食用油每桶68元。, 68 CNY",
        "25公斤袋装大米发放60袋。, 60 {package}",
        "县十六届人大四次会议有代表200人。, 200 {person}",
        "性别比为104.1（女性为100）。, ``",
        "十三五规划已经印发。, ``",
        "三五九旅旧址接待游客60人。, 60 {person}",
        "话说到一半就走了。, ``",
        "工程进度时间过半。, ``",
        "这一番话感动了6人。, 6 {person}",
        "来过3次。, 3 {occasion}",
        "经过5个村。, 5 {place}",
        "桥长10①米。, 10 m",
        "依据县政发[2022]5号补助300元。, 300 CNY",
        "（病例3至病例6）均已出院。, ``",
        "全县投资2亿元，新建水厂4, 200000000 CNY",
        "捐款人数12。, ``",
        "捐了9本书。, 9 {item}",
        "化肥每40公斤97元。, 97 CNY",
        "食油66元/5升。, 66 CNY",
        "性别比（以女性为100）为103.2。, ``",
        "洪峰流量510立方米/秒。, ``",
        "入库流量每秒64立方米。, ``",
        "限速60公里/小时。, ``",
        "每人500元。, 500 CNY",
        "每天清运20吨。, 20000 kg",
        "91团捐款2万元。, 20000 CNY",
        "六团采棉300亩。, 200000 m2",
        "四元村种烟20亩。, 13333.333333 m2",
        "七斗村党支部走访9户。, 9 {household}",
        "六万镇补种荔枝30株。, 30 {item}",
        "三里瑶族乡改厕8户。, 8 {household}",
        "气温升高3度。, ``",
        "来了6个团。, 6 {team}",
        "K21+400处塌方，清理土方60立方米。, 60 m3",
        "上湾村6组21户受灾。, 21 {household}",
        "分成6组入户。, 6 {team}",
        "依照第一百三十四条罚款3000元。, 3000 CNY",
        "第十六次会议有60人参加。, 60 {person}",
        "记录了余震12次。, 12 {occasion}",
        "采购3 tables和桌布6张。, 6 {item}"
      })
  void otherNumbersAreNone(String sentence, String figures) {
    assertThat(figures(sentence)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "来宾一万二三千人次。 | 12000..13000 about {person-time}",
        "卖出土豆三千四五百斤。 | 1700..1750 about kg",
        "产值两三千万元。 | 20000000..30000000 about CNY",
        "栽花十五六万株。 | 150000..160000 about {item}",
        "投入三四十万元。 | 300000..400000 about CNY",
        "缴费8•4万元。 | 84000 CNY",
        "占地12・6亩。 | 8400 m2",
        "收入一·五亿元。 | 150000000 CNY",
        "走访三百○二户。 | 302 {household}",
        "补贴二千一百○五元。 | 2105 CNY",
        "登记商户二○三家。 | 203 {organization}",
        "清洗水箱卌六个。 | 46 {item}",
        "发放卅六件雨衣。 | 36 {item}",
        "来了百把号人。 | 100 about {person}",
        "每亩增收千把块钱。 | 1000 about CNY",
        "投工三五百个。 | 300..500 about {item}",
        "慰问困难户7、8户。 | 7..8 about {household}",
        "卖出3、4千斤。 | 1500..2000 about kg",
        "发放口罩20～30只。 | 20..30 {item}",
        "修路3—4公里。 | 3000..4000 m",
        "雨量达52㎜。 | 0.052 m",
        "建筑面积300㎡。 | 300 m2",
        "用药20㎖。 | 0.02 L",
        "茶园60㏊。 | 600000 m2",
        "每袋½公斤，共发30袋。 | 0.5 kg 30 {package}",
        "买了三担谷种。 | 150 kg",
        "采药二斤八两。 | 1.4 kg",
        "挖土方2.8万方。 | 28000 m3",
        "光伏装机容量6.8万千瓦。 | 68000 kW",
        "变压器总容量400千伏安。 | ''",
        "发电2.1亿千瓦时。 | 210000000 kWh",
        "居民用电30万度。 | 300000 kWh",
        "室温保持26度。 | ''",
        "开出酒精度52度的酒。 | ''",
        "到岸8 tons。 | ''",
        "赠送iPad 12台。 | 12 {item}",
        "施肥30kg。 | 30 kg",
        "营业额翻了三番。 | 700 %",
        "事故减半。 | -50 %",
        "成本降低一半。 | -50 %",
        "就业人数增加两倍。 | 200 %",
        "一半以上群众参保。 | 50 more_than %",
        "近半数农户脱贫。 | 50 nearly %",
        "春节当天，接待游客600人次。 | 600 {person-time}",
        "8月前15天，检修路灯40盏。 | 40 {item}",
        "该乡属深度贫困乡。 | ''",
        "第四剂接种率为30%。 | 30 %",
        "一户一策，帮扶60户。 | 60 {household}",
        "第五批物资送到，有大米60袋。 | 60 {package}",
        "乡贤筹款5600。 | 5600 CNY",
        "工会捐款8200，妇联捐款3100。 | 8200 CNY 3100 CNY",
        "捐资助学者25人。 | 25 {person}",
        "参保率达百分九十六点五。 | 96.5 %",
        "出栏率千分之五。 | 0.5 %",
        "复工九成五。 | 95 %",
        "收割机下田26台。 | 26 {item}",
        "送来锦旗8面。 | 8 {item}",
        "捐出石碑6通。 | 6 {item}",
        "放养鱼苗9万尾。 | 90000 {item}",
        "栽葡萄4千零6株。 | 4006 {item}",
        "拨款1亿2千万元。 | 120000000 CNY",
        "拨付2百万元。 | 2000000 CNY",
        "产值过3个亿。 | 300000000 more_than CNY",
        "融资十几个亿。 | 1100000000..1900000000 about CNY",
        "捐款日元200万元。 | 2000000 JPY",
        "捐赠澳元3万元。 | 30000 AUD",
        "获赠6万元港币。 | 60000 HKD",
        "出口创汇5000万美元。 | 50000000 USD",
        "22年末有冷库60座。 | 60 {item}",
        "2021、2022年分别修路31公里、47公里。 | 31000 m 47000 m",
        "2020年、2021年、2022年分别植树3万株、4万株、5万株。 | 30000 {item} 40000 {item} 50000 {item}",
        "清枝不足80吨。 | 80000 less_than kg",
        "吸引游客不下5000人次。 | 5000 more_than {person-time}",
        "库存不高于300吨。 | 300000 less_than kg",
        "用工至多60人。 | 60 less_than {person}",
        "每吨猪肉2.6万元。 | 26000 CNY",
        "大蒜每50公斤收购价230元。 | 230 CNY",
        "牛奶6.8元/500毫升。 | 6.8 CNY",
        "氨氮浓度0.6毫克/升。 | ''",
        "风速达到每秒18米。 | ''",
        "限高4.5米。 | 4.5 m",
        "雨强32毫米/小时。 | ''",
        "水厂日供水2万吨。 | 20000000 kg",
        "运输周转量3.1亿吨公里。 | 310000000 {item}",
        "用工1200人天。 | 1200 {item}",
        "以2020年为100，指数为108。 | ''",
        "居民消费价格指数（上月=100）为101.3。 | ''",
        "容积率不大于2.5。 | ''",
        "高度不超过24米。 | 24 less_than m",
        "合格率≥98%。 | 98 more_than %",
        "误差＜2%。 | 2 less_than %",
        "工资高于上年6%。 | 6 %",
        "价格低于去年3%。 | -3 %",
        "149团3营采棉60亩。 | 40000 m2",
        "二师29团打井6眼。 | 6 {item}",
        "八路军115师旧址接待游客900人次。 | 900 {person-time}",
        "K78+200处塌方120立方米。 | 120 m3",
        "K5+100~K6+300段绿化完成。 | ''",
        "大坪村6组18户改水。 | 18 {household}",
        "阳光小区2栋3单元采样40人。 | 40 {person}",
        "六盘水市慰问老人60人。 | 60 {person}",
        "九堡镇发种子30袋。 | 30 {package}",
        "五丈村改厕12户。 | 12 {household}",
        "八斤村修桥1座。 | 1 {item}",
        "千斤乡打井5眼。 | 5 {item}",
        "按照第5条第2款罚款2000元。 | 2000 CNY",
        "病例3、病例4系同事。 | ''",
        "确诊病例7例（病例11—病例17）。 | 7 {person}",
        "病例1至3同住。 | ''",
        "利润下探6%。 | -6 %",
        "用工需求回落8%。 | -8 %",
        "客流走低5%。 | -5 %",
        "面积调减3%。 | -3 %",
        "税收少收4%。 | -4 %"
      })
  void othersAreReadLikeThem(String sentence, String figures) {
    assertThat(figures(sentence)).isEqualTo(figures);
  }

  /** A slash stands for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "1.2020年建校3所。/2.2020年修渠6公里。, 3 {place} 6000 m",
        "1.抓实培训。/2.45名技师进村指导。/3.18户脱贫。, 45 {person} 18 {household}",
        "3.45公里沟渠完工。/附：亩均用水2.6立方米。, 3450 m 2.6 m3",
        "每亩节水。/2.5亩菜地改造完毕。, 1666.666667 m2",
        "（单位：万元）/公务用车费6.50，差旅费4.20。, 65000 CNY 42000 CNY",
        "单位：亩/甲片造林350，乙片造林210。, 233333.333333 m2 140000 m2",
        "（单位：万元）/2021，会议费3.10。, 31000 CNY",
        "单位：县林业局/甲片造林350棵。, 350 {item}",
        "（单位：万元）/培训160人。, 160 {person}"
      })
  void areReadOnTheirLines(String lines, String figures) {
    assertThat(figures(lines.replace("/", "\n\n"))).isEqualTo(figures);
  }

  private static String figures(String sentence) {
    String page = "隆回县工作简报\n来源：隆回县融媒体中心 2023-05-06\n\n" + sentence + "\n";
    return INTERPRETER
        .interpret(new SourceFile("a.txt", page.getBytes(StandardCharsets.UTF_8)))
        .articles()
        .get(0)
        .observations()
        .stream()
        .map(NumberFormsTest::told)
        .collect(Collectors.joining(" "));
  }

  private static String told(Observation o) {
    String max = o.valueMax() == null ? "" : ".." + o.valueMax().toPlainString();
    String bound = o.bound().name().equals("EXACT") ? "" : " " + o.bound().code();
    return (o.value().stripTrailingZeros().toPlainString() + max + bound + " " + o.unit()).strip();
  }
}
