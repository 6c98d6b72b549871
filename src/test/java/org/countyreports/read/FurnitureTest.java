package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "（责任编辑：周敏）;DROP",
        "【纠错】【责任编辑:王小迪】;DROP",
        "您现在的位置： 首页 > 新闻中心;DROP",
        "分享到：;DROP",
        "打印;DROP",
        ">相关新闻;STOP",
        "你可能還想看;STOP",
        "评论(13);STOP",
        "参考文献[编辑];STOP",
        "上一篇：县里修了3条路;STOP",
        "某ICP备05001234号;STOP",
        "未经书面许可，擅自转载本报社作品的，将追究法律责任。;STOP",
        "点击上方蓝字关注我们;DROP",
        "logo 首頁 > 要聞 > 正文;DROP",
        "本页位置： 首页 → 国内新闻 |;DROP",
        "欢迎访问平林县统计局网站！ 无障碍浏览;DROP",
        "声明;STOP",
        "声明说，首页工程已经完工。;NONE",
        "编辑丨谭 明;DROP",
        "↑ 点击上方“东河发布”关注我们;DROP",
        "【1】【2】;DROP",
        "【1】 【2】 下一页;DROP",
        "共3页 首页 尾页;DROP",
        "地址:平湖县解放路7号 电话:0000-1234567;DROP",
        "[1] 见某县志;NONE",
        "第3页;DROP",
        "救助站地址：解放路7号，每天接待3人。;NONE",
        "打印店里坐着3名顾客。;NONE",
        "评论员张三说，今年收成不错。;NONE",
        "相关新闻发布会上，县里通报了一季度的经济情况，全县实现增加值12亿元。这比上年增长了3%。;NONE",
        "平林县新修公路32公里;NONE",
      })
  void tellsFurnitureFromText(String line, Furniture.Kind kind) {
    assertThat(Furniture.kindOf(line)).isEqualTo(kind);
  }
}
