import { describe, expect, test } from 'vitest';
import {
  MOST_QUESTION_BYTES,
  type QuestionDraft,
  readQuestion,
  readQuestionFile,
  writeQuestion,
} from '../../../src/models/console/question-file.ts';

const WHOLE: QuestionDraft = {
  title: 'Which authorities improved most on three or more placements?',
  note: 'Authorities with fewer than 50 children are left out.\n\nSee the definition.',
  parameters: [
    { kind: 'area', name: 'area', preset: '' },
    { kind: 'quarter', name: 'quarter', preset: '2024-25-Q4' },
    { kind: 'kpi', name: 'kpi', preset: 'placements_3_plus' },
    { kind: 'text', name: 'word', label: 'Word to look for', preset: 'foster care' },
    { kind: 'number', name: 'years', label: 'Years back', preset: '5' },
    { kind: 'date', name: 'since', label: 'Since', preset: '2021-12-31' },
  ],
  picture: { kind: 'line', x: 'period', y: ['value', 'last year'], series: 'authority' },
  sql: 'SELECT $area, $quarter, $kpi, $word, $years, $since\nFROM figures',
};

const TEXT = `-- title: Which authorities improved most on three or more placements?
-- note: Authorities with fewer than 50 children are left out.
-- note:
-- note: See the definition.
-- parameter: area area
-- parameter: quarter quarter 2024-25-Q4
-- parameter: kpi kpi placements_3_plus
-- parameter: text word "Word to look for" "foster care"
-- parameter: number years "Years back" 5
-- parameter: date since Since 2021-12-31
-- picture: line x=period y=value,"last year" series=authority

SELECT $area, $quarter, $kpi, $word, $years, $since
FROM figures
`;

const SIMPLE: QuestionDraft = {
  title: 'One',
  note: '',
  parameters: [],
  picture: null,
  sql: 'SELECT 1',
};

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

describe('A question as a file', () => {
  test('is a header, a blank line and the SQL', () => {
    expect(writeQuestion(WHOLE)).toBe(TEXT);
  });

  test('is read as it was written', () => {
    expect(readQuestion('any.sql', TEXT)).toEqual({ question: WHOLE, messages: [] });
  });

  test('is read with a date as people write one', () => {
    const written = TEXT.replace('2021-12-31', '"31 December 2021"');
    expect(readQuestion('any.sql', written)).toEqual({ question: WHOLE, messages: [] });
  });

  const ODD = [
    'plain',
    ' spaces around ',
    '"Is it so?"',
    '"Is it so?" asked the panel',
    'a "word" within',
    'back\\slash \\n',
    'tab\there',
    'line\r',
    'next\u0085line\u2028and\u2029paragraph',
    '\ufeffmark',
    'not a space:\u00a0',
    '-- title: within',
    'title: x',
    'x=y,z',
    '=',
    ',',
    '"',
    '\\',
    "it's $area; DROP TABLE x; --",
    '$$ $a $$',
    'Ünïcödé 漢字 👩‍👧',
    '\0',
    '*/ /*',
    '{"json": true}',
    'null',
  ];

  test.each(ODD)('holds any text, as %j', (odd) => {
    const pictures: QuestionDraft['picture'][] = [
      { kind: 'line', x: odd, y: [odd, '', odd], series: odd },
      { kind: 'line', x: odd, y: [odd], series: null },
      { kind: 'bar', x: odd, y: odd },
      { kind: 'scatter', x: odd, y: odd, label: odd },
      { kind: 'scatter', x: odd, y: odd, label: null },
    ];
    for (const picture of pictures) {
      const question: QuestionDraft = {
        title: odd,
        note: `${odd}\n${odd}\n`,
        parameters: [
          { kind: 'text', name: 'a', label: odd, preset: odd },
          { kind: 'text', name: 'b', label: '', preset: '' },
          { kind: 'area', name: 'c', preset: odd },
          { kind: 'kpi', name: '_D1', preset: odd },
        ],
        picture,
        sql: `${odd}\n${odd}`,
      };
      const read = readQuestion('any.sql', writeQuestion(question));
      expect(read.question).toEqual(question);
    }
  });

  test.each([
    ['', 'nothing'],
    ['\n', 'a line'],
    ['\n\n-- title: other\nSELECT 1', 'what looks like a header'],
    ['-- title: other\n-- wrong: line\nSELECT 1', 'a header of its own'],
    ['SELECT 1\n', 'a last line end'],
    ['SELECT 1\r\n', 'a last line end of Windows'],
    ['SELECT 1\r', 'a last return'],
    ["SELECT 'a\r\nb', 'c\nd'", 'line ends within a text'],
    ['   \nSELECT 1', 'a line of spaces first'],
  ])('keeps the SQL as it stands: %j', (sql) => {
    expect(readQuestion('any.sql', writeQuestion({ ...SIMPLE, sql })).question.sql).toBe(sql);
  });

  test.each([['\n'], ['a'], ['\n\n'], [' a'], ['a\n b \n']])('keeps the note %j', (note) => {
    expect(readQuestion('any.sql', writeQuestion({ ...SIMPLE, note })).question.note).toBe(note);
  });
});

describe('A file that somebody else wrote', () => {
  test('without a header is a question called like the file', () => {
    const sql = '-- What is it about?\nSELECT 1;';
    expect(readQuestion('how far.sql', `${sql}\n`)).toEqual({
      question: { title: 'how far', note: '', parameters: [], picture: null, sql },
      messages: [],
    });
  });

  test('with a header but no title is called like the file too', () => {
    const { question } = readQuestion('folder\\Gaps.SQL', '-- note: x\n\nSELECT 1');
    expect([question.title, question.note, question.sql]).toEqual(['Gaps', 'x', 'SELECT 1']);
  });

  test('may have the line ends and the mark of Windows', () => {
    const windows = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;
    expect(readQuestionFile('any.sql', bytesOf(windows))).toEqual({
      ok: true,
      question: WHOLE,
      messages: [],
    });
  });

  test('may be in Windows-1252, which is said', () => {
    // "Café" with é as the one byte E9, and a dash as 96.
    const bytes = new Uint8Array([
      ...bytesOf('-- title: Caf'),
      0xe9,
      0x96,
      ...bytesOf('\n\nSELECT 1'),
    ]);
    const read = readQuestionFile('any.sql', bytes);
    if (!read.ok) throw new Error(read.message.what);
    expect(read.question.title).toBe('Café–');
    expect(read.messages).toEqual([
      expect.objectContaining({ line: null, what: expect.stringContaining('Windows-1252') }),
    ]);
  });

  test('needs no blank line after its header, nor spaces in it', () => {
    const { question, messages } = readQuestion('a.sql', '\n--TITLE:One\n--Note: Two\nSELECT 1');
    expect(question).toEqual({ ...SIMPLE, note: 'Two' });
    expect(messages).toEqual([]);
  });

  test.each([
    ['-- author: Jo', 'is not a line of a header'],
    ['-- only a comment', 'is not a line of a header'],
    ['-- title: Another', 'There is a title already'],
    ['-- parameter: colour x', 'no parameter of the kind “colour”'],
    ['-- parameter: area', 'a kind and a name'],
    ['-- parameter: text a-b "Label"', 'a kind and a name'],
    ['-- parameter: area home E06000047 E06000002', 'a name and one value'],
    ['-- parameter: quarter q 2024-Q4', '“2024-Q4” is not a quarter'],
    ['-- parameter: number n "Label" five', '“five” is not a number'],
    ['-- parameter: date d "Label" "31 Smarch 2021"', '“31 Smarch 2021” is not a date'],
    ['-- parameter: text t Label of words', 'more on the line'],
    ['-- parameter: text t "Label', 'quotation mark'],
    ['-- parameter: text t "La"bel', 'quotation mark'],
    ['-- parameter: text t "\\q"', 'quotation mark'],
    ['-- picture: pie x=a y=b', 'a line, a bar or a scatter'],
    ['-- picture: bar x=a', 'one column after x='],
    ['-- picture: bar x=a,b y=c', 'one column after x='],
    ['-- picture: bar x=a y=b,c', 'several columns'],
    ['-- picture: bar x=a y=b label=c', 'A bar has no “label”'],
    ['-- picture: bar x= y=b', 'one column after x='],
    ['-- picture: bar x=a x=b y=c', 'one column after x='],
    ['-- picture: bar x=a y=b c', 'one column after x='],
    ['-- picture: line x=a y=b series=c,d', 'several columns'],
    ['-- picture: bar x="a y=b', 'quotation mark'],
  ])('has a line that nobody could mean: %s', (line, what) => {
    const { question, messages } = readQuestion('a.sql', `-- title: One\n${line}\n\nSELECT 1\n`);
    expect(messages).toEqual([
      { line: 2, what: expect.stringContaining(what), mend: expect.stringMatching(/\.$/) },
    ]);
    expect(question).toEqual({ ...SIMPLE, sql: `${line}\nSELECT 1` });
    // Nor is it lost when the question is written again.
    const again = readQuestion('a.sql', writeQuestion(question));
    expect(again).toEqual({ question, messages: [] });
  });

  test('has a second parameter of a name, or a second picture', () => {
    const { question, messages } = readQuestion(
      'a.sql',
      '-- parameter: area a\n-- parameter: kpi a\n-- picture: bar x=a y=b\n-- picture: bar x=c y=d\n\nSELECT $a',
    );
    expect(messages.map(({ line, what }) => [line, what])).toEqual([
      [2, expect.stringContaining('There is a parameter “a” already.')],
      [4, expect.stringContaining('There is a picture already.')],
    ]);
    expect(question.parameters).toEqual([{ kind: 'area', name: 'a', preset: '' }]);
    expect(question.picture).toEqual({ kind: 'bar', x: 'a', y: 'b' });
  });

  test.each([
    ['-- title: One\n-- wrong\n\nSELECT 1,\n  $late', 5],
    ['-- title: One\nSELECT 1,\n  $late', 3],
    ["SELECT '$late',\n\n\n$late", 4],
    ['\n\n-- title: One\n\n\n\n$late', 7],
    ['-- title: One\r\n\r\n$late', 3],
  ])('asks for a name that its header does not have: %j', (text, line) => {
    const { messages } = readQuestion('a.sql', text);
    const found = messages.filter(({ what }) => what.includes('$late'));
    expect(found).toEqual([
      { line, what: expect.any(String), mend: expect.stringContaining('parameter: text late') },
    ]);
  });

  test('has a parameter that its SQL does not ask for', () => {
    const text = '-- parameter: area home\n\nSELECT $$ $home $$';
    expect(readQuestion('a.sql', text).messages).toEqual([
      {
        line: null,
        what: expect.stringContaining('“home”'),
        mend: expect.stringContaining('$home'),
      },
    ]);
  });

  test.each([
    ['larger than 1 MB', new Uint8Array(MOST_QUESTION_BYTES + 1).fill(0x20), 'larger than 1 MB'],
    ['no text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'no text'],
    ['empty', new Uint8Array(), 'no SQL'],
    ['a header alone', bytesOf('-- title: One\n'), 'no SQL'],
  ])('is refused where it is %s', (_why, bytes, what) => {
    expect(readQuestionFile('a.sql', bytes)).toEqual({
      ok: false,
      message: { line: null, what: expect.stringContaining(what), mend: expect.any(String) },
    });
  });

  test('is read where it is just 1 MB', () => {
    const bytes = new Uint8Array(MOST_QUESTION_BYTES).fill(0x20);
    bytes.set(bytesOf('SELECT 1'));
    expect(readQuestionFile('a.sql', bytes).ok).toBe(true);
  });
});
