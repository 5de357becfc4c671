/** A character that stands for another, which it looks like; offset in the text. */
interface LookAlike {
  readonly at: number;
  readonly wanted: string;
}

/** Radicals that Unicode names no equal of, or a traditional one, each followed by the character that it stands for. */
const radicals = new Map(
  [
    ...'⺁厂⺇几⺌小⺎兀⺓幺⺠民⺫目⺬示⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⼾户⾒见⾙贝⾞车⾧长⾨门⾱韦⾴页⾵风⾶飞⾺马⾾斗⿂鱼⿃鸟⿄卤⿆麦⿈黄⿋黾⿑齐⿒齿⿓龙⿔龟',
  ].reduce<[string, string][]>((pairs, char, index) => {
    if (index % 2 === 0) pairs.push([char, '']);
    else pairs.at(-1)![1] = char;
    return pairs;
  }, []),
);

const uncommon = /[\u2e80-\u2fdf\uf900-\ufaff]/g;
/** The letter O for a nought of a year: 2O23年. */
const letterInYear = /[OＯ](?=[\dOＯ]{2}年)(?<=(?<![\dA-Za-z])2[OＯ])|[OＯ](?=年)(?<=(?<![\dA-Za-z])2[0OＯ]\d[OＯ])/;
const mostlyCommon = new RegExp(`[\\u2e80-\\u2fdf\\uf900-\\ufaff釆巳]|${letterInYear.source}`, 'g');

/** The look-alike characters of a text, in order. */
export function lookAlikes(text: string): LookAlike[] {
  const found: LookAlike[] = [];
  if (text.search(mostlyCommon) < 0) return found;
  for (const { 0: char, index: at } of text.matchAll(mostlyCommon)) {
    const wanted = meant(char, text, at);
    if (wanted !== char) found.push({ at, wanted });
  }
  return found;
}

function meant(char: string, text: string, at: number): string {
  if (char === '釆') return '采';
  if (char === 'O' || char === 'Ｏ') return '0';
  if (char === '巳') return isAlready(text, at) ? '已' : '巳';
  const normal = radicals.get(char) ?? char.normalize('NFKC');
  return normal.length === 1 ? normal : char;
}

const heavenlyStems = '甲乙丙丁戊己庚辛壬癸上辰';
const verbsOfAlready =
  '经于在全完建公按有将由对向被成达办答基纳失废发列上开取制印落实形申进组收接受拥具超累整正启设配报处初连逐多先陆编审调转推得是没清修确提通结回更';

/** 巳经, 巳完成 and the like; 巳时, 乙巳年 and names are right. */
function isAlready(text: string, at: number): boolean {
  return !heavenlyStems.includes(text[at - 1] ?? ' ') && verbsOfAlready.includes(text[at + 1] ?? '时');
}

/** The text with common characters in place of those that look like them. */
export function withoutLookAlikes(text: string): string {
  return text.search(mostlyCommon) < 0 ? text : text.replace(mostlyCommon, (char, at: number) => meant(char, text, at));
}

/**
 * The text with common characters in place of radicals and compatibility characters, as browsers write them into PDFs:
 * what is read of it has the same offsets.
 */
export function withoutRadicals(text: string): string {
  return text.search(uncommon) < 0 ? text : text.replace(uncommon, (char, at: number) => meant(char, text, at));
}
