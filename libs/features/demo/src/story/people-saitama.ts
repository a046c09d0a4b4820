import { type Sketch, atTheTurn } from './people.js';

const AT = 'saitama.example';

/** The people of the tenant Saitama, all invented. */
export const SAITAMA_PEOPLE: readonly Sketch[] = [
  // The section.
  { word: 'kenichi', name: '武蔵 健一', kana: 'むさし けんいち', email: `staff@${AT}`, account: true, roles: [['section', 'staff', '主任']] },
  { word: 'momoko', name: '荒川 桃子', kana: 'あらかわ ももこ', email: `momoko.arakawa@${AT}`, roles: [['section', 'staff', '主査']] },
  { word: 'sho', name: '名栗 翔', kana: 'なぐり しょう', email: `sho.naguri@${AT}`, roles: [['section', 'staff', '主事']], yearsBefore: 0 },
  { word: 'naomi', name: '比企 直美', kana: 'ひき なおみ', email: `naomi.hiki@${AT}`, roles: [['section', 'staff', '主任']] },
  { word: 'shuhei', name: '都幾 修平', kana: 'とき しゅうへい', email: `shuhei.toki@${AT}`, roles: [['section', 'staff', '主任']] },
  { word: 'saori', name: '越辺 沙織', kana: 'おっぺ さおり', email: `saori.oppe@${AT}`, roles: [['section', 'staff', '技師']] },
  { word: 'tadashi', name: '大宮 正', kana: 'おおみや ただし', email: `manager@${AT}`, account: true, roles: [['section', 'manager', '課長']], yearsBefore: 5 },
  { word: 'chiharu', name: '見沼 千春', kana: 'みぬま ちはる', email: `chiharu.minuma@${AT}`, roles: [['section', 'manager', '主幹'], ['section', 'staff', '主幹']], yearsBefore: 5 },
  // Who left.
  { word: 'hiromu', name: '利根川 弘', kana: 'とねがわ ひろむ', email: `hiromu.tonegawa@${AT}`, roles: [['section', 'staff', '主査']], yearsBefore: 6, until: atTheTurn },
  { word: 'midori', name: '安行 みどり', kana: 'あんぎょう みどり', email: `midori.angyo@${AT}`, roles: [['section', 'staff', '主任']], until: atTheTurn },
  // The health offices.
  { word: 'yuka', name: '柳瀬 由佳', kana: 'やなせ ゆか', email: `yuka.yanase@${AT}`, roles: [['office-nanseibu', 'staff', '保健師']] },
  { word: 'daisuke', name: '霞川 大輔', kana: 'かすみがわ だいすけ', email: `daisuke.kasumigawa@${AT}`, roles: [['office-seibu', 'staff', '主査']] },
  { word: 'meg', name: '元荒 めぐみ', kana: 'もとあら めぐみ', email: `megumi.motoara@${AT}`, roles: [['office-kenoh', 'staff', '保健師']] },
  { word: 'ryota', name: '武甲 亮太', kana: 'ぶこう りょうた', email: `ryota.buko@${AT}`, roles: [['office-chichibu', 'staff', '主任']] },
  // The university.
  { word: 'tomoko', name: '千間 智子', kana: 'せんげん ともこ', email: `partner@${AT}`, account: true, roles: [['university', 'partner', '教授']] },
  { word: 'ryuji', name: '大袋 隆司', kana: 'おおぶくろ りゅうじ', email: `ryuji.obukuro@${AT}`, roles: [['university', 'partner', '准教授']] },
  { word: 'miwa', name: '袋山 美和', kana: 'ふくろやま みわ', email: `miwa.fukuroyama@${AT}`, roles: [['university', 'partner', '講師']] },
  // Peer supporters.
  { word: 'peer1', name: '新倉 敦', kana: 'にいくら あつし', email: `atsushi.niikura@${AT}`, roles: [['hall-112291', 'peer', '長寿あんしん課 主査']], peer: { home: '112291', themes: ['地域ケア会議', '計画づくり'], supportTypes: ['A', 'B'], availability: '第2・第4水曜', loadLimit: 4 } },
  { word: 'peer2', name: '宗岡 早苗', kana: 'むねおか さなえ', email: `sanae.muneoka@${AT}`, roles: [['hall-112283', 'peer', '長寿応援課 主任']], peer: { home: '112283', themes: ['生活支援の担い手', '企業との協働'], supportTypes: ['A', 'D'], availability: 'オンラインなら随時', loadLimit: 3 } },
  { word: 'peer3', name: '亀井 和子', kana: 'かめい かずこ', email: `kazuko.kamei@${AT}`, roles: [['hall-113484', 'peer', '保健師']], peer: { home: '113484', themes: ['通いの場', 'フレイル'], supportTypes: ['A'], availability: '火曜の午前', loadLimit: 3 } },
  { word: 'peer4', name: '宝登 陽介', kana: 'ほど ようすけ', email: `yosuke.hodo@${AT}`, roles: [['hall-113638', 'peer', '福祉介護課 係長']], peer: { home: '113638', themes: ['買い物・移動'], supportTypes: ['A', 'C'], availability: '月1回まで', loadLimit: 3 } },
  { word: 'peer5', name: '権現堂 桜', kana: 'ごんげんどう さくら', email: `sakura.gongendo@${AT}`, roles: [['hall-112402', 'peer', '介護福祉課 主任']], yearsBefore: 1, peer: { home: '112402', themes: ['退院と在宅療養', '認知症のある人の外出'], supportTypes: ['A', 'C'], availability: '木曜', loadLimit: 3 } },
  // Experts.
  { word: 'pt', name: '芝川 誠司', kana: 'しばかわ せいじ', email: `expert@${AT}`, account: true, roles: [['pt', 'expert', '地域包括ケア委員']], profession: '理学療法士' },
  { word: 'ot', name: '綾瀬 美穂', kana: 'あやせ みほ', email: `miho.ayase@${AT}`, roles: [['ot', 'expert', '会員']], profession: '作業療法士' },
  { word: 'st', name: '黒目 拓', kana: 'くろめ たく', email: `taku.kurome@${AT}`, roles: [['st', 'expert', '会員']], profession: '言語聴覚士' },
  { word: 'dh', name: '古利根 結衣', kana: 'ふるとね ゆい', email: `yui.furutone@${AT}`, roles: [['dh', 'expert', '地域担当']], profession: '歯科衛生士' },
  { word: 'rd', name: '小畔 千夏', kana: 'こあぜ ちなつ', email: `chinatsu.koaze@${AT}`, roles: [['rd', 'expert', '理事']], profession: '管理栄養士' },
  { word: 'npo', name: '高麗 真一', kana: 'こま しんいち', email: `shinichi.koma@${AT}`, roles: [['npo', 'expert', '代表']], profession: '地域づくりの専門家' },
];
