import type { Meanings } from './meaning';

/** （三）不予公开. */
export const denials: Meanings = {
  'denied.secret': {
    zh: '申请的信息依法确定为国家秘密，决定不予公开的。未依法确定为国家秘密的信息不计入此行；作区分处理的，只计入“（二）部分公开”。',
    en: 'Denied because the information is lawfully classified as a state secret. Information not so classified does not belong here; separated and partly disclosed information is counted under (2) only.',
    basis: '《条例》第十四条、第三十六条第（三）项',
  },
  'denied.law': {
    zh: '法律、行政法规禁止公开，决定不予公开的。属于国家秘密的计入上一行；只有地方性法规、规章或者规范性文件为依据的，不属于此情形。',
    en: 'Denied because a law or administrative regulation forbids disclosure. State secrets go in the row above; local regulations, rules or normative documents alone do not suffice.',
    basis: '《条例》第十四条、第三十六条第（三）项',
  },
  'denied.safety': {
    zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定，决定不予公开的。已依法确定为国家秘密的，计入“1.属于国家秘密”。',
    en: 'Denied because disclosure may endanger national, public or economic security or social stability. Information classified as a state secret goes in row 1.',
    basis: '《条例》第十四条、第三十六条第（三）项',
  },
  'denied.thirdParty': {
    zh: '涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害，决定不予公开的。第三方同意公开，或者本机关认为不公开会对公共利益造成重大影响而予以公开的，不计入此行。',
    en: 'Denied because disclosure would harm a third party’s lawful rights, such as trade secrets or privacy. Not counted where the third party consented, or where the organ disclosed because withholding would gravely affect the public interest.',
    basis: '《条例》第十五条、第三十二条、第三十六条第（三）项',
  },
  'denied.internal': {
    zh: '属于人事管理、后勤管理、内部工作流程三类内部事务信息，决定不予公开的。讨论记录、请示报告等过程性信息计入下一行。',
    en: 'Denied as information on internal affairs of three kinds: personnel, logistics, internal work flow. Deliberative information such as discussion records and requests for instructions goes in the next row.',
    basis: '《条例》第十六条第一款、第三十六条第（三）项',
  },
  'denied.process': {
    zh: '属于履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告四类过程性信息，决定不予公开的。法律、法规、规章规定应当公开的，从其规定，不适用此项。',
    en: 'Denied as deliberative information of four kinds formed while performing administrative functions: discussion records, drafts, consultation letters, requests for instructions and reports. Not applicable where laws, regulations or rules require disclosure.',
    basis: '《条例》第十六条第二款、第三十六条第（三）项',
  },
  'denied.caseFile': {
    zh: '属于行政执法案卷信息，决定不予公开的。法律、法规、规章规定应当公开的，从其规定，如《条例》第二十条第（六）项规定应当主动公开的行政处罚决定，不适用此项。',
    en: 'Denied as information in administrative enforcement files. Not applicable where laws, regulations or rules require disclosure, as for the penalty decisions of Article 20 (6) of the Regulations.',
    basis: '《条例》第十六条第二款、第三十六条第（三）项',
  },
  'denied.inquiry': {
    zh: '属于工商、不动产登记资料等信息，法律、行政法规对信息的获取有特别规定，告知申请人依照有关规定办理的。没有此类特别规定的，不计入此行。',
    en: 'The information, such as business or real estate registration records, is subject to special access rules in a law or administrative regulation, and the applicant was told to follow them. Not counted where no such rules exist.',
    basis: '《条例》第三十六条第（七）项',
  },
};
