import { addDays } from '@banso/domain';
import { type Sketch, atTheTurn } from './people.js';

const AT = 'nagano.example';

/** The people of the tenant Nagano, all invented. */
export const NAGANO_PEOPLE: readonly Sketch[] = [
  // The section.
  { word: 'hanako', name: '信濃 花子', kana: 'しなの はなこ', email: `staff@${AT}`, account: true, roles: [['section', 'staff', '主任']] },
  { word: 'jiro', name: '高原 次郎', kana: 'たかはら じろう', email: `jiro.takahara@${AT}`, roles: [['section', 'staff', '主査']] },
  { word: 'taro', name: '梓川 太郎', kana: 'あずさがわ たろう', email: `taro.azusagawa@${AT}`, roles: [['section', 'staff', '主任']], until: ({ effectiveOn }) => addDays(effectiveOn, -1) },
  { word: 'misaki', name: '千曲 美咲', kana: 'ちくま みさき', email: `misaki.chikuma@${AT}`, roles: [['section', 'staff', '主事']], yearsBefore: 0 },
  { word: 'naoki', name: '唐沢 直樹', kana: 'からさわ なおき', email: `naoki.karasawa@${AT}`, roles: [['section', 'staff', '主事']] },
  { word: 'makoto', name: '乗鞍 誠', kana: 'のりくら まこと', email: `manager@${AT}`, account: true, roles: [['section', 'manager', '課長']], yearsBefore: 5 },
  { word: 'rie', name: '浅間 理恵', kana: 'あさま りえ', email: `rie.asama@${AT}`, roles: [['section', 'manager', '係長'], ['section', 'staff', '係長']], yearsBefore: 5 },
  // Those who left.
  { word: 'osamu', name: '鳥居 修', kana: 'とりい おさむ', email: `osamu.torii@${AT}`, roles: [['section', 'staff', '主幹']], yearsBefore: 6, until: atTheTurn },
  { word: 'sayaka', name: '湯田 さやか', kana: 'ゆだ さやか', email: `sayaka.yuda@${AT}`, roles: [['section', 'staff', '主任']], until: atTheTurn },
  { word: 'kaede', name: '有明 楓', kana: 'ありあけ かえで', email: `kaede.ariake@${AT}`, roles: [['section', 'staff', '主任']], until: ({ recent }) => addDays(recent, -1) },
  // The health offices.
  { word: 'yoko', name: '蓼科 陽子', kana: 'たてしな ようこ', email: `yoko.tateshina@${AT}`, roles: [['office-saku', 'staff', '保健師']] },
  { word: 'toru', name: '八島 徹', kana: 'やしま とおる', email: `toru.yashima@${AT}`, roles: [['office-suwa', 'staff', '主査']] },
  { word: 'kaori', name: '高遠 香織', kana: 'たかとお かおり', email: `kaori.takato@${AT}`, roles: [['office-kamiina', 'staff', '保健師']] },
  { word: 'mayumi', name: '風越 真由美', kana: 'かざこし まゆみ', email: `mayumi.kazakoshi@${AT}`, roles: [['office-hani', 'staff', '課長補佐']] },
  { word: 'ryo', name: '御岳 亮', kana: 'みたけ りょう', email: `ryo.mitake@${AT}`, roles: [['office-kiso', 'staff', '主査']] },
  { word: 'megumi', name: '薄川 恵', kana: 'すすきがわ めぐみ', email: `megumi.susukigawa@${AT}`, roles: [['office-matsumoto', 'staff', '保健師']] },
  { word: 'sayuri', name: '仁科 さゆり', kana: 'にしな さゆり', email: `sayuri.nishina@${AT}`, roles: [['office-taihoku', 'staff', '保健師']] },
  { word: 'kazuya', name: '裾花 和也', kana: 'すそばな かずや', email: `kazuya.susobana@${AT}`, roles: [['office-nagano', 'staff', '主任']] },
  // The university.
  { word: 'keiko', name: '白樺 恵子', kana: 'しらかば けいこ', email: `partner@${AT}`, account: true, roles: [['university', 'partner', '教授']] },
  { word: 'takashi', name: '槍沢 隆', kana: 'やりさわ たかし', email: `takashi.yarisawa@${AT}`, roles: [['university', 'partner', '准教授']] },
  { word: 'yuki', name: '岳野 由紀', kana: 'たけの ゆき', email: `yuki.takeno@${AT}`, roles: [['university', 'partner', '講師']] },
  // Peer supporters.
  { word: 'kenta', name: '安曇 健太', kana: 'あずみ けんた', email: `peer@${AT}`, account: true, roles: [['hall-204854', 'peer', '住民福祉課 係長']], yearsBefore: 1, peer: { home: '204854', themes: ['買い物・移動', '住民との話し合い'], supportTypes: ['A', 'C'], availability: '火・木の午後', loadLimit: 5 } },
  { word: 'emi', name: '開田 恵美', kana: 'かいだ えみ', email: `emi.kaida@${AT}`, roles: [['hall-204251', 'peer', '保健師']], yearsBefore: 1, peer: { home: '204251', themes: ['通いの場', 'ひとり暮らしの見守り'], supportTypes: ['A'], availability: '月2回まで', loadLimit: 4 } },
  { word: 'yumiko', name: '三峰 由美子', kana: 'みぶ ゆみこ', email: `yumiko.mibu@${AT}`, roles: [['hall-203831', 'peer', '生活支援コーディネーター']], peer: { home: '203831', themes: ['生活支援の担い手', '退職した男性の居場所'], supportTypes: ['A', 'C'], availability: '水曜のオンライン', loadLimit: 4 } },
  { word: 'hiroshi', name: '長門 浩', kana: 'ながと ひろし', email: `hiroshi.nagato@${AT}`, roles: [['hall-203505', 'peer', '町民福祉課 課長補佐']], peer: { home: '203505', themes: ['計画づくり', '地域ケア会議'], supportTypes: ['A', 'B'], availability: '繁忙期（2〜3月）を除く', loadLimit: 3 } },
  { word: 'akira', name: '米子 明', kana: 'よなこ あきら', email: `akira.yonako@${AT}`, roles: [['hall-202070', 'peer', '高齢者福祉課 主査']], peer: { home: '202070', themes: ['認知症のある人の外出', '企業との協働'], supportTypes: ['A', 'D'], availability: '金曜', loadLimit: 3 } },
  // Experts.
  { word: 'pt', name: '北沢 陸', kana: 'きたざわ りく', email: `riku.kitazawa@${AT}`, roles: [['pt', 'expert', '地域支援部']], profession: '理学療法士' },
  { word: 'ot', name: '常念 麻衣', kana: 'じょうねん まい', email: `mai.jonen@${AT}`, roles: [['ot', 'expert', '理事']], profession: '作業療法士' },
  { word: 'st', name: '燕 俊介', kana: 'つばくろ しゅんすけ', email: `shunsuke.tsubakuro@${AT}`, roles: [['st', 'expert', '会員']], profession: '言語聴覚士' },
  { word: 'dh', name: '立山 涼子', kana: 'たてやま りょうこ', email: `ryoko.tateyama@${AT}`, roles: [['dh', 'expert', '地域担当']], profession: '歯科衛生士' },
  { word: 'rd', name: '茂来 千尋', kana: 'もらい ちひろ', email: `chihiro.morai@${AT}`, roles: [['rd', 'expert', '地域活動部']], profession: '管理栄養士' },
  { word: 'npo', name: '飛騨 信二', kana: 'ひだ しんじ', email: `shinji.hida@${AT}`, roles: [['npo', 'expert', '代表']], profession: '地域づくりの専門家' },
  // Those who look after the system.
  { word: 'manabu', name: '諏訪部 学', kana: 'すわべ まなぶ', email: `admin@${AT}`, account: true, roles: [['digital', 'admin', '主任']] },
  { word: 'kiyoshi', name: '穂高 清', kana: 'ほたか きよし', email: `auditor@${AT}`, account: true, roles: [['audit', 'auditor', '監査専門員']] },
];
