const counted = '\\s?\\d{1,6}\\s?[件份]';
const label = '[^，。；、0-9]{0,8}';
const onRequest = `${label}依申请公开${label}\\d`;

/** How documents may be disclosed: each pattern is short, and a sentence is of documents where one of them stands in it. */
const ways = [
  '公文[^。]{0,60}依申请公开|公开属性',
  `主动公开${label}${counted}[，、；]${onRequest}`,
  `依申请公开${label}${counted}[，、；]${label}主动公开${label}\\d`,
  // 公开71件，依申请公开8件; 部分公开3份，依申请公开8份; 不公开45份、依申请公开8份.
  `公开[类的]?(?:公文|文件|信息|政府信息)?${counted}[，、；]${onRequest}`,
  // 依申请公开8件，免予公开45件; 依申请公开15件，公开9件 are what came of applications.
  `依申请公开${counted}[，、；](?:免[予于]公开|(?:全文|不)?公开\\s?\\d{1,6}\\s?份)`,
];
const ofDocuments = new RegExp(ways.join('|'));

/** 公文431件，主动公开112件、依申请公开64件、不予公开255件: the classes of documents, and no applications. */
export function isOfDocuments(sentence: string): boolean {
  return ofDocuments.test(sentence);
}
