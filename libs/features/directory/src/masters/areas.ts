import type { AreaKind } from '@banso/domain';

/** An area (圏域) of one prefecture: the six-digit codes of its municipalities. */
export interface AreaMaster {
  /** Stable name, used to make ids: prefecture and a short word. */
  readonly key: string;
  readonly prefectureCode: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly municipalityCodes: readonly string[];
}

// The ten 老人福祉圏域 of Nagano are its 広域 and the districts of its 保健福祉事務所 as well.
const NAGANO: readonly AreaMaster[] = [
  area('20-saku', '佐久圏域', 'welfare', [
    '202088 小諸市',
    '202177 佐久市',
    '203033 小海町',
    '203041 川上村',
    '203050 南牧村',
    '203068 南相木村',
    '203076 北相木村',
    '203092 佐久穂町',
    '203211 軽井沢町',
    '203238 御代田町',
    '203246 立科町',
  ]),
  area('20-josho', '上小圏域', 'welfare', ['202037 上田市', '202193 東御市', '203491 青木村', '203505 長和町']),
  area('20-suwa', '諏訪圏域', 'welfare', [
    '202045 岡谷市',
    '202061 諏訪市',
    '202142 茅野市',
    '203611 下諏訪町',
    '203629 富士見町',
    '203637 原村',
  ]),
  area('20-kamiina', '上伊那圏域', 'welfare', [
    '202096 伊那市',
    '202100 駒ヶ根市',
    '203823 辰野町',
    '203831 箕輪町',
    '203840 飯島町',
    '203858 南箕輪村',
    '203866 中川村',
    '203882 宮田村',
  ]),
  area('20-hani', '飯伊圏域', 'welfare', [
    '202053 飯田市',
    '204021 松川町',
    '204030 高森町',
    '204048 阿南町',
    '204072 阿智村',
    '204099 平谷村',
    '204102 根羽村',
    '204111 下條村',
    '204129 売木村',
    '204137 天龍村',
    '204145 泰阜村',
    '204153 喬木村',
    '204161 豊丘村',
    '204170 大鹿村',
  ]),
  area('20-kiso', '木曽圏域', 'welfare', [
    '204226 上松町',
    '204234 南木曽町',
    '204251 木祖村',
    '204293 王滝村',
    '204307 大桑村',
    '204323 木曽町',
  ]),
  area('20-matsumoto', '松本圏域', 'welfare', [
    '202029 松本市',
    '202151 塩尻市',
    '202207 安曇野市',
    '204463 麻績村',
    '204480 生坂村',
    '204501 山形村',
    '204510 朝日村',
    '204528 筑北村',
  ]),
  area('20-taihoku', '大北圏域', 'welfare', [
    '202126 大町市',
    '204811 池田町',
    '204820 松川村',
    '204854 白馬村',
    '204862 小谷村',
  ]),
  area('20-nagano', '長野圏域', 'welfare', [
    '202011 長野市',
    '202070 須坂市',
    '202185 千曲市',
    '205214 坂城町',
    '205419 小布施町',
    '205435 高山村',
    '205834 信濃町',
    '205885 小川村',
    '205907 飯綱町',
  ]),
  area('20-hokushin', '北信圏域', 'welfare', [
    '202118 中野市',
    '202134 飯山市',
    '205613 山ノ内町',
    '205621 木島平村',
    '205630 野沢温泉村',
    '206024 栄村',
  ]),
];

// The ten 二次医療圏 of Saitama are its 老人福祉圏域 as well.
const SAITAMA: readonly AreaMaster[] = [
  area('11-nanbu', '南部圏域', 'secondaryMedical', ['112038 川口市', '112232 蕨市', '112241 戸田市']),
  area('11-nanseibu', '南西部圏域', 'secondaryMedical', [
    '112275 朝霞市',
    '112283 志木市',
    '112291 和光市',
    '112305 新座市',
    '112356 富士見市',
    '112453 ふじみ野市',
    '113247 三芳町',
  ]),
  area('11-tobu', '東部圏域', 'secondaryMedical', [
    '112143 春日部市',
    '112216 草加市',
    '112224 越谷市',
    '112348 八潮市',
    '112372 三郷市',
    '112437 吉川市',
    '114651 松伏町',
  ]),
  area('11-saitama', 'さいたま圏域', 'secondaryMedical', ['111007 さいたま市']),
  area('11-kenoh', '県央圏域', 'secondaryMedical', [
    '112178 鴻巣市',
    '112194 上尾市',
    '112313 桶川市',
    '112330 北本市',
    '113018 伊奈町',
  ]),
  area('11-kawagoe-hiki', '川越比企圏域', 'secondaryMedical', [
    '112011 川越市',
    '112127 東松山市',
    '112399 坂戸市',
    '112411 鶴ヶ島市',
    '113263 毛呂山町',
    '113271 越生町',
    '113417 滑川町',
    '113425 嵐山町',
    '113433 小川町',
    '113468 川島町',
    '113476 吉見町',
    '113484 鳩山町',
    '113492 ときがわ町',
    '113697 東秩父村',
  ]),
  area('11-seibu', '西部圏域', 'secondaryMedical', [
    '112089 所沢市',
    '112097 飯能市',
    '112151 狭山市',
    '112259 入間市',
    '112429 日高市',
  ]),
  area('11-tone', '利根圏域', 'secondaryMedical', [
    '112062 行田市',
    '112101 加須市',
    '112160 羽生市',
    '112321 久喜市',
    '112381 蓮田市',
    '112402 幸手市',
    '112461 白岡市',
    '114421 宮代町',
    '114642 杉戸町',
  ]),
  area('11-hokubu', '北部圏域', 'secondaryMedical', [
    '112020 熊谷市',
    '112119 本庄市',
    '112186 深谷市',
    '114081 寄居町',
    '113816 美里町',
    '113832 神川町',
    '113859 上里町',
  ]),
  area('11-chichibu', '秩父圏域', 'secondaryMedical', [
    '112071 秩父市',
    '113611 横瀬町',
    '113620 皆野町',
    '113638 長瀞町',
    '113654 小鹿野町',
  ]),
];

/** The areas known for a prefecture (two digits): ten for 20 and 11, none elsewhere, where tenants import their own. */
export function areas(prefectureCode: string): readonly AreaMaster[] {
  return [...NAGANO, ...SAITAMA].filter((area) => area.prefectureCode === prefectureCode);
}

/** Members are written with their names to be readable; the code in front counts, and a test holds the names to it. */
function area(key: string, name: string, kind: AreaKind, members: readonly string[]): AreaMaster {
  return {
    key: `area-${key}`,
    prefectureCode: key.slice(0, 2),
    name,
    kind,
    municipalityCodes: members.map((member) => member.slice(0, 6)),
  };
}
