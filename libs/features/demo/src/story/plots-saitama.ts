import type { Plot } from './plot.js';

const team = 'saitama-team';
const spu = 'spu-management';

/** The engagements of the tenant Saitama. What is said of the places is invented. */
export const SAITAMA_PLOTS: readonly Plot[] = [
  // Those 武蔵 健一 leads: what is on the desk of staff@saitama.example.
  { code: '113611', name: '横瀬町', programme: team, theme: 'shopping', vision: '段々畑の家からも、思い立った日に出かけられる町', months: 22, stage: 2, lead: 'kenichi', earlierLead: 'hiromu', deputy: 'ryota', professor: 'tomoko', peer: 'peer4', expert: 'pt', ending: { kind: 'planned', inOpenDays: 2 } },
  { code: '113620', name: '皆野町', programme: team, theme: 'alone', vision: '橋の向こうの一人暮らしにも、声の届く町', months: 14, stage: 1, lead: 'kenichi', deputy: 'ryota', expert: 'npo', ending: { kind: 'overdue', days: 3, calledOff: true }, contactChanged: 'recent' },
  { code: '112275', name: '朝霞市', programme: team, theme: 'caseMeeting', vision: '会議の宿題が、まちの宿題になる市', months: 26, stage: 3, lead: 'kenichi', earlierLead: 'midori', deputy: 'yuka', peer: 'peer1', expert: 'ot', ending: { kind: 'planned', inOpenDays: 4 } },
  { code: '112097', name: '飯能市', programme: team, theme: 'men', vision: '木を割る音のする方へ、人の集まる市', months: 16, stage: 1, lead: 'kenichi', deputy: 'daisuke', ending: { kind: 'planNow', days: 5 } },
  { code: '112330', name: '北本市', programme: spu, theme: 'dementia', vision: '団地の階段で、名前を呼び合える市', months: 19, stage: 2, lead: 'kenichi', earlierLead: 'midori', deputy: 'meg', professor: 'tomoko', peer: 'peer5', ending: { kind: 'recordMissing', openDays: 2 } },
  { code: '113492', name: 'ときがわ町', programme: spu, theme: 'planning', vision: '計画を、縁側で説明できる町', months: 9, stage: 1, lead: 'kenichi', professor: 'ryuji', ending: { kind: 'recent', days: 8 } },
  // Those of the others.
  { code: '113654', name: '小鹿野町', programme: team, theme: 'discharge', vision: '病院から遠くても、安心して帰って来られる町', months: 24, stage: 2, lead: 'momoko', earlierLead: 'hiromu', deputy: 'ryota', expert: 'st', ending: { kind: 'planned', inOpenDays: 3 } },
  { code: '112305', name: '新座市', programme: team, theme: 'helpers', vision: '同じ棟の困りごとを、同じ棟で解ける市', months: 28, stage: 3, lead: 'momoko', earlierLead: 'midori', deputy: 'yuka', peer: 'peer2', cadence: 2, ending: { kind: 'planned', inOpenDays: 8 } },
  { code: '112429', name: '日高市', programme: team, theme: 'frailty', vision: '歯の話も献立の話も、井戸端でできる市', months: 13, stage: 1, lead: 'momoko', deputy: 'daisuke', peer: 'peer3', expert: 'dh', ending: { kind: 'recent', days: 4, plansNext: true } },
  { code: '114421', name: '宮代町', programme: spu, theme: 'gathering', vision: '来なくなった人に、手紙の届く町', months: 17, stage: 2, lead: 'momoko', deputy: 'saori', professor: 'miwa', ending: { kind: 'planned', inOpenDays: 6 }, contactChanged: 'recent' },
  { code: '112453', name: 'ふじみ野市', programme: spu, theme: 'planning', vision: '数字の話が、廊下で始まる市', months: 21, stage: 2, lead: 'naomi', deputy: 'yuka', professor: 'ryuji', peer: 'peer1', ending: { kind: 'planned', inOpenDays: 5 }, calledOffOnce: true },
  { code: '112313', name: '桶川市', programme: team, theme: 'shopping', vision: '駅から離れた台地にも、店の来る市', months: 12, stage: 1, lead: 'naomi', deputy: 'meg', expert: 'npo', ending: { kind: 'overdue', days: 6 } },
  { code: '113263', name: '毛呂山町', programme: team, theme: 'dementia', vision: '診断の後も、行きつけの店のある町', months: 10, stage: 1, lead: 'naomi', deputy: 'saori', expert: 'rd', ending: { kind: 'planNow', days: 4 } },
  { code: '114642', name: '杉戸町', programme: team, theme: 'helpers', vision: '頼まれ上手と頼み上手の増える町', months: 20, stage: 1, lead: 'sho', earlierLead: 'midori', deputy: 'naomi', expert: 'pt', ending: { kind: 'recent', days: 11 }, unconfirmed: true },
  { code: '114081', name: '寄居町', programme: team, theme: 'alone', vision: '川霧の朝も、隣の雨戸を気に掛ける町', months: 25, stage: 1, lead: 'sho', earlierLead: 'hiromu', deputy: 'momoko', ending: { kind: 'paused', months: 3, reason: '町の組織改編が終わるまで見合わせるため' } },
  { code: '112372', name: '三郷市', programme: spu, theme: 'discharge', vision: '夜中の心配を、一人で抱えなくてよい市', months: 18, stage: 2, lead: 'shuhei', professor: 'miwa', assignmentEnded: true, ending: { kind: 'silent', days: 101 } },
  // The one that is over: the home municipality of a peer supporter.
  { code: '112402', name: '幸手市', programme: team, theme: 'gathering', vision: '集まりの後も、つながりの残る市', months: 42, stage: 3, lead: 'hiromu', deputy: 'naomi', ending: { kind: 'closed', months: 28, reason: '世話役の会が自ら運営するようになったため', outcome: '世話役の会が市内4か所で続き、担当者がピアサポーターになった。' } },
];
