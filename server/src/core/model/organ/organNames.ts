// The names that sentences have for the organ whose report they stand in.

/** A kind of organ: how its full name ends, and how shorter names end. */
interface Kind {
  readonly full: RegExp;
  readonly short: RegExp;
}

const kinds: readonly Kind[] = [
  { full: /管理委员会$/, short: /(?:管理委员会|管委会|管委)$/ },
  { full: /(?:政府|委员会)办公[室厅]$/, short: /(?:办公[室厅]|办)$/ },
  { full: /办事处$/, short: /(?:办事处|街道|街办|街道办)$/ },
  { full: /委员会$/, short: /(?:委员会|委)$/ },
  { full: /分局$/, short: /分局$/ },
  { full: /局$/, short: /局$/ },
  { full: /厅$/, short: /厅$/ },
];

/** What tells organs of one kind and place apart has so many characters at least: 市委 is not 市卫生健康委员会. */
const shortestCore = 2;
/** These need nothing to tell them apart. */
const plain = /^(?:[省市县区镇乡])?(?:管委会|管理委员会|政府办公?[室厅]?|府办|街道?办)$/;

const withoutPeople = (name: string) => name.replaceAll('人民政府', '政府');

/**
 * Whether a name in a sentence stands for the organ that reports: 县教育局, 城关镇, 县政府办公室, 县人社局 for
 * 某某县人力资源和社会保障局. 县政府 in the report of a county may mean the county without what it sums up, and is left
 * alone; 全县各部门 is all of it, and 全县 in the report of a bureau more than that.
 */
export function isNameOf(name: string, organ: string): boolean {
  if (organ.startsWith(name)) return true;
  if (name === '师市') return divisionCity.test(organ);
  if (isWithItsGovernment(name, organ)) return true;
  if (/^全[省市州盟县区旗]$/.test(name)) return organ === '' || placeOf(organ).endsWith(name[1]!);
  if (/^全[省市州盟县区旗]/.test(name)) return organ.endsWith('政府');
  const [own, wanted] = [withoutPeople(organ), withoutPeople(name)];
  if (wanted.length < 2 || /[省市州盟县区旗]政府$/.test(own)) return false;
  return own.endsWith(wanted) || own.replace(/(?:政府|办事处)$/, '').endsWith(wanted) || isShortFor(wanted, own);
}

/** A division of the 兵团 and its city are one: 第四师青禾市. */
const divisionCity = /师[\u4e00-\u9fff]{1,8}市(?:人民政府)?$/;

/** 县政府及县政府办公室, 县政府（含县政府办）, 县政府办代表县政府: the office of a government reports for both. */
function isWithItsGovernment(name: string, organ: string): boolean {
  if (!/政府办公[室厅]$/.test(organ)) return false;
  const own = name.replace(itsGovernment, '');
  return own !== name && (own === '' || isNameOf(own, organ));
}

const itsGovernment =
  /^[省市州县区旗](?:人民)?政府[及和、与含](?=[省市州县区旗]?(?:人民)?政?府办(?:公[室厅])?$)|代表[省市州县区旗](?:人民)?政府$/;

/**
 * Whether an organ may decide reviews itself: governments but those of towns, and what has organs of its own kind
 * below it.
 */
export function mayDecideReviews(organ: string): boolean {
  return !belowThose.test(organ) || /司法|公安|税务|海关|管委会$|管理委员会$/.test(organ);
}

const belowThose =
  /政府办公[室厅]$|[乡镇](?:人民)?政府$|街道$|办事处$|(?:(?<!自治)区|[县旗])[^市县区旗]{2,20}[局委会]$/;

/** The place that an organ governs: 某某县 of 某某县人民政府, nothing of a bureau's. */
function placeOf(organ: string): string {
  return organ.replace(/(?:(?:人民)?政府|(?<=区)(?:管理委员会|管委会))$/, '');
}

/** Whether a name has the characters of a longer one in its order, and ends as organs of that kind do. */
function isShortFor(name: string, organ: string): boolean {
  const end = kinds.find(({ full }) => full.test(organ))?.short.exec(name);
  if (!end) return false;
  // 区公安分局 of 某某市公安局某某分局: the district is called by its name there.
  const own = end[0] === '分局' ? name.replace(/^[县区]/, '') : name;
  const core = own.slice(0, own.length - end[0].length).replace(level, '');
  return (core.length >= shortestCore || plain.test(own)) && isWithin(own, organ) && isOfItsLevel(own, organ);
}

const level = /^[省市州盟县区旗]/;

/** 市教育局 is not that of one of its districts. */
function isOfItsLevel(name: string, organ: string): boolean {
  if (!level.test(name)) return true;
  const from = organ.indexOf(name[0]!) + 1;
  return !/[市县区旗]/.test(organ.slice(from, organ.indexOf(name[1]!, from)));
}

/** Whether all characters of a text stand in another one after the other. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const character of text) {
    const found = other.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
