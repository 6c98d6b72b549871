package org.countyreports.normalize.place;

/** What the words around a place say about it. */
enum Trait {
  /** Part of another name: 北京路, 兰州拉面. */
  NAME_PART,
  /** Where somebody or something comes from: 从上海返回. */
  ORIGIN,
  /** Where somebody or something goes: 驰援武汉. */
  DESTINATION,
  /** For whom or with whom something is done: 向共和县捐赠. */
  RECIPIENT,
  /** In the name of a company, school or the like: 南京师范大学. */
  ORGANISATION,
  /** Where donors or visitors come from: 厦门市湖里区选派教师. */
  GUEST,
  /** An item of a list that others open: 其中金塔900吨. */
  ENUMERATED
}
