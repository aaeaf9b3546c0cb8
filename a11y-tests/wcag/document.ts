// `npm run wcag`: writes docs/wcag-2.2.md from the criteria, the tests that hold them and what a person must judge.
// With --check it only tells whether that file is as it should be. A criterion that nothing holds, and a test that is
// named here and is not there, are errors.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { CRITERIA, type Criterion } from './criteria.ts';
import { EVIDENCE, type Evidence } from './evidence.ts';
import { TASKS, TRIALS } from './testers.ts';

const root = path.resolve(import.meta.dirname, '../..');
const file = path.join(root, 'docs/wcag-2.2.md');

/** The titles of a file's tests, with the parts that are filled in at run time left as they are written. */
function titlesOf(source: string): string[] {
  const text = readFileSync(path.join(root, source), 'utf8');
  return [...text.matchAll(/\b(?:test|it)\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)].map(
    ([, , title = '']) => title.replace(/\\(.)/g, '$1'),
  );
}

/** @returns what is wrong with the evidence of a criterion */
function faultsOf(number: string, { tests = [], byHand = [], notApplicable }: Evidence): string[] {
  if (tests.length === 0 && byHand.length === 0 && !notApplicable)
    return [`${number}: neither a test nor a person holds it`];
  return tests.flatMap((test) => {
    const [source = '', title = ''] = test.split(' › ');
    return titlesOf(source).some((one) => one.includes(title))
      ? []
      : [`${number}: there is no test “${title}” in ${source}`];
  });
}

function section({ number, level, name, vi }: Criterion): string {
  const { tests = [], byHand = [], notApplicable } = EVIDENCE[number] ?? {};
  const parts = [`### ${number} ${vi} (${level})`, `*${name}*`];
  if (tests.length > 0) {
    const lines = tests.map((test) => {
      const [source = '', title = ''] = test.split(' › ');
      return `- [${source}](../${source})${title ? `: “${title}”` : ', toàn bộ'}`;
    });
    parts.push(`Kiểm thử tự động (mỗi lần \`npm test\`):`, lines.join('\n'));
  }
  if (byHand.length > 0)
    parts.push('Người kiểm tra:', byHand.map((step, i) => `${i + 1}. ${step}`).join('\n'));
  if (notApplicable) parts.push(`Không áp dụng: ${notApplicable}`);
  return parts.join('\n\n');
}

function documentText(): string {
  const count = (has: (evidence: Evidence) => unknown): number =>
    CRITERIA.filter(({ number }) => has(EVIDENCE[number] ?? {})).length;
  const trials = TRIALS.map(
    ({ technology, tried }) =>
      `| ${technology} | ${tried ? `${tried.version} | ${tried.date} | ${tried.by}` : 'chưa ai thử | | '} |`,
  );
  return `<!-- Made by npm run wcag from a11y-tests/wcag/. Do not edit. -->

# WCAG 2.2, mức A và AA: cái gì được giữ, bằng cách nào

Cổng mẫu và các thành phần của Trợ Năng, xét theo từng tiêu chí trong ${CRITERIA.length} tiêu chí mức A và AA. Kiểm thử tự động giữ ${count(({ tests }) => tests)} tiêu chí; ${count(({ byHand }) => byHand)} tiêu chí cần (hoặc cần thêm) con người; ${count(({ notApplicable }) => notApplicable)} tiêu chí không có gì để áp dụng. Đây không phải lời công bố phù hợp: máy không thấy hết, và chưa ai dùng công nghệ hỗ trợ hằng ngày thử giúp chúng tôi (xem bảng cuối).

${CRITERIA.map(section).join('\n\n')}

## Việc cho người thử

Dành cho người khiếm thị, người mắt kém và người chỉ dùng bàn phím hoặc công tắc. Làm lần lượt, dùng thiết bị và cài đặt quen thuộc của mình; nói to điều mình nghĩ; bỏ việc nào cũng được.

${TASKS.map(({ task, done }, i) => `${i + 1}. ${task}\n   Xong khi: ${done}`).join('\n')}

## Đã thử với

Orca trong Chromium và Firefox được \`npm test\` thử thật, từng lời. Còn lại:

| Công nghệ | Phiên bản | Ngày | Ai thử |
| --- | --- | --- | --- |
${trials.join('\n')}
`;
}

const faults = [
  ...CRITERIA.flatMap(({ number }) => faultsOf(number, EVIDENCE[number] ?? {})),
  ...Object.keys(EVIDENCE)
    .filter((number) => !CRITERIA.some((criterion) => criterion.number === number))
    .map((number) => `${number} is no criterion of level A or AA`),
];
const config = await resolveConfig(file);
const wanted = await format(documentText(), { ...config, filepath: file });
if (process.argv.includes('--check')) {
  let found = '';
  try {
    found = readFileSync(file, 'utf8');
  } catch {
    // Told below.
  }
  if (found !== wanted) faults.push('docs/wcag-2.2.md is not up to date: run npm run wcag');
} else if (faults.length === 0) writeFileSync(file, wanted);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
