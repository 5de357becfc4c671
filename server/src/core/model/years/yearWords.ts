/** Words that sentences about a year are made of, as the sources of patterns. */

/** Whom a sentence speaks of: 我局, 本机关, 全县. What follows 提出, 将 and the like is what they say or do. */
export const who =
  '(?:我[^，。；、0-9提承曾计划拟将要在于把]{1,4}|本[^，。；、0-9将要在于把]{1,4}|全[省市州县区旗镇乡局])';

export const year = '(20\\d\\d|二[〇○零OＯ][〇○零OＯ一二三四五六七八九]{2})';

/** What stands between a year and whom its sentence speaks of: 面对复杂形势， */
export const prelude =
  '(?:(?:面对|围绕|紧扣|按照|根据|结合|对照|针对|随着|为(?!主|了?期)|在(?=[^，。；0-9]{2,30}[下中上][，,]))[^，。；0-9]{2,40}[，,])';

/** What speaks of a year's work as done, and is not what plans mend: 存在的不足, 已公开的信息. */
export const done =
  /(?<!为)了(?!解)|已(?!公开|有)|未[收取发向因产]|没有|取得(?!新|更)|仍|虽|尽管|(?<![不非])但|存在(?!的|问题，|不足，)|主动公开[^，。；]{0,16}[0-9]|收[到取](?!的)/;
