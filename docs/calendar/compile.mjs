// Compiles the table of the lunar calendar and the solar terms.
//
//   node compile.mjs            writes ../../src/main/resources/vocabulary/lunar-years.tsv
//
// Needs node and npm, and nothing else; the packages go to a temporary folder. See README.md beside this file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, '../../src/main/resources/vocabulary/lunar-years.tsv');
const SOURCES = ['tyme4ts@1.5.2', 'chinese-lunar-calendar@1.0.1'];
const FIRST = 1901;
const LAST = 2098;
const DAY = 86400000;

// Where the two sources may differ: a new moon or a term within seconds of midnight. Of days to come the computed one is
// taken, of 1979 the one that was published then.
const OTHER_DAYS = [['2057-09-28', '2057-10-27'], ['2097-08-07', '2097-09-05']];
const OTHER_TERMS = ['1979-01-20', '1979-01-21'];
const PUBLISHED_TERMS = { '1979 大寒': '1979-01-21' };

function install() {
  if (process.env.CALENDAR_PACKAGES) return process.env.CALENDAR_PACKAGES;
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...SOURCES], { cwd: folder, stdio: 'inherit' });
  return join(folder, 'node_modules');
}

const load = createRequire(join(install(), 'compile.cjs'));
const { LunarYear, SolarDay, SolarTerm } = load('tyme4ts');
const { getLunar } = load('chinese-lunar-calendar');

const iso = (time) => new Date(time).toISOString().slice(0, 10);
const dayOf = (solarDay) => Date.UTC(solarDay.getYear(), solarDay.getMonth() - 1, solarDay.getDay());

// --- the second source must say the same ------------------------------------------------------------------------
function compare() {
  const wrong = [];
  for (let time = Date.UTC(FIRST, 1, 19); time < Date.UTC(LAST + 1, 0, 1); time += DAY) {
    const [y, m, d] = iso(time).split('-').map(Number);
    const solar = SolarDay.fromYmd(y, m, d);
    const lunar = solar.getLunarDay();
    const other = getLunar(y, m, d);
    const month = (other.isLeap ? -1 : 1) * other.lunarMonth;
    const listed = OTHER_DAYS.some(([from, to]) => from <= iso(time) && iso(time) <= to);
    if (!listed && (month !== lunar.getLunarMonth().getMonthWithLeap() || other.lunarDate !== lunar.getDay())) wrong.push(iso(time));
    const term = solar.getTermDay().getDayIndex() === 0 ? solar.getTermDay().getSolarTerm().getName() : null;
    if (!OTHER_TERMS.includes(iso(time)) && term !== (other.solarTerm || null)) wrong.push(`${iso(time)} ${term}`);
  }
  if (wrong.length) throw new Error('the sources differ: ' + wrong.slice(0, 20).join(', '));
}

// --- a line a year ----------------------------------------------------------------------------------------------
function line(year) {
  const months = LunarYear.fromYear(year).getMonths();
  const leap = months.find((month) => month.isLeap());
  const first = dayOf(months[0].getFirstJulianDay().getSolarDay());
  const lengths = months.map((month) => month.getDayCount() - 29).join('');
  const terms = [];
  for (let n = 0; n < 24; n++) { // 小寒 is the first term of a year of the calendar
    const term = SolarTerm.fromIndex(year, n + 1);
    const day = PUBLISHED_TERMS[`${year} ${term.getName()}`] || iso(dayOf(term.getJulianDay().getSolarDay()));
    if (Number(day.slice(0, 4)) !== year || Number(day.slice(5, 7)) !== (n >> 1) + 1) throw new Error(`${year} ${term.getName()} ${day}`);
    terms.push(Number(day.slice(8)));
  }
  return [year, iso(first).slice(5), leap ? leap.getMonth() : 0, lengths, terms.join(' ')].join('\t');
}

compare();
const lines = [
  '# The lunar calendar and the solar terms, made by docs/calendar. A line: a year, the month and day on which its lunar year',
  '# begins, its leap month (0 where it has none), its lunar months in order (1: 30 days, 0: 29 days), and the days of the 24',
  '# solar terms in the months of the calendar, two a month: 小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑',
  '# 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至.',
];
for (let year = FIRST; year <= LAST; year++) lines.push(line(year));
writeFileSync(OUT, lines.join('\n') + '\n');
