import type { AccessEntry } from './access-table.js';
import { type Expectation, expectationOf, ROLES, type Role, type Situation, SITUATIONS } from './situations.js';

const ROLE_NAMES: Record<Role, string> = {
  staff: '県職員',
  manager: '係長・課長',
  partner: '大学等',
  peer: 'ピア',
  expert: '専門職',
  bureau: '厚生局',
  auditor: '監査',
  admin: '管理者',
};
const SITUATION_NAMES: Record<Situation, string> = {
  own: '自分の範囲',
  otherArea: '別の圏域',
  otherPrefecture: '別の県',
  ended: '期間が終わった',
  notYet: '期間の前',
  notSignedIn: 'サインインなし',
};
const MARKS: Record<Expectation, string> = { answered: '○', absent: '－', refused: '×', unknown: '・' };

/** The proven matrix as one page that an auditor can read and print (A4, landscape). */
export function matrixPage(access: Readonly<Record<string, AccessEntry>>): string {
  const routes = Object.entries(access);
  const signedIn = SITUATIONS.filter((situation) => situation !== 'notSignedIn');
  const cell = (entry: AccessEntry, role: Role): string =>
    signedIn.map((situation) => MARKS[expectationOf(entry.needs, entry.reach, role, situation)]).join('');
  const need = ({ needs }: AccessEntry): string =>
    needs === 'open'
      ? '（公開）'
      : needs === 'signedIn' || needs === 'ownSession'
        ? '（サインイン）'
        : typeof needs === 'string'
          ? needs
          : needs.join(' / ');
  const rows = routes.map(
    ([route, entry]) =>
      `<tr><th scope="row">${route}</th><td>${need(entry)}</td>${ROLES.map((role) => `<td>${cell(entry, role)}</td>`).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<title>伴走 だれが何をできるか</title>
<style>
@page { size: A4 landscape; margin: 12mm }
body { font: 13px/1.5 "Noto Sans JP", sans-serif; color: #000 }
table { border-collapse: collapse; width: 100% }
thead { display: table-header-group }
th, td { border: 1px solid #999; padding: 2px 6px; text-align: left; white-space: nowrap }
tr { break-inside: avoid }
</style>
<h1>だれが何をできるか</h1>
<p>${routes.length}の操作 × ${ROLES.length}の役割 × ${SITUATIONS.length}の場面 ＝ ${routes.length * ROLES.length * SITUATIONS.length}問。自動試験が毎回すべてを実際に尋ね、この表のとおりであることを確かめています。</p>
<p>欄の5つの印は順に ${signedIn.map((situation) => SITUATION_NAMES[situation]).join('・')}。
${MARKS.answered} できる（一覧では、含まれる） ${MARKS.absent} 存在しないものとして扱う（一覧では、含まれない） ${MARKS.refused} 役割として断る。サインインしていない人には、公開の操作のほかはすべて「サインインしてください」と答えます。</p>
<p lang="en">Each cell answers five situations in turn: within one's own reach, another area, another prefecture, term ended, term not begun. ○ answered, － does not exist, × refused for the role. Made and checked by the proof (test/proof).</p>
<table>
<thead><tr><th scope="col">操作</th><th scope="col">必要な権限</th>${ROLES.map((role) => `<th scope="col">${ROLE_NAMES[role]}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`;
}
