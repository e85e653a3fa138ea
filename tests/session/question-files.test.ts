import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { QuestionDraft } from '../../src/models/console/question-file.ts';
import {
  exportQuestion,
  exportQuestions,
  importQuestions,
} from '../../src/session/question-files.ts';
import { forgetWaitingQuestions } from '../../src/session/questions.ts';
import { getState, running, setState } from '../../src/session/running.ts';
import { memoryDocument } from '../../src/store/memory-document.ts';

const draft = (title: string, sql: string): QuestionDraft => ({
  title,
  sql,
  note: '',
  parameters: [],
  picture: null,
});
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const titles = () => getState().questions?.map(({ title }) => title);

beforeEach(() => {
  running.store = memoryDocument();
  forgetWaitingQuestions();
  setState({ questions: [] });
});

describe('questions out', () => {
  it('are a file each, named after their titles', () => {
    expect(exportQuestion(draft('Which improved most?', 'SELECT 1'))).toEqual({
      name: 'which-improved-most.sql',
      text: '-- title: Which improved most?\n\nSELECT 1\n',
    });
    expect(exportQuestion(draft('???', 'SELECT 1')).name).toBe('question.sql');
    expect(exportQuestion(draft('x'.repeat(200), 'SELECT 1')).name).toBe(`${'x'.repeat(60)}.sql`);
  });

  it('are all of them a zip, in which no two have one name', async () => {
    const { name, bytes } = await exportQuestions([
      draft('Our rank', 'SELECT 1'),
      draft('Our rank!', 'SELECT 2'),
      draft('Our rank 2', 'SELECT 3'),
    ]);
    expect(name).toMatch(/^quarterlight-questions-\d{4}-\d\d-\d\d\.zip$/);
    const inside = Object.entries(unzipSync(bytes)).map(([one, text]) => [one, strFromU8(text)]);
    expect(inside).toEqual([
      ['our-rank.sql', '-- title: Our rank\n\nSELECT 1\n'],
      ['our-rank-2.sql', '-- title: Our rank!\n\nSELECT 2\n'],
      ['our-rank-2-2.sql', '-- title: Our rank 2\n\nSELECT 3\n'],
    ]);
  });
});

describe('questions in', () => {
  it('come out of files and zips, with what is to be said of them', async () => {
    const answers = await importQuestions([
      file('one.sql', '-- title: One\n-- author: Jo\n\nSELECT 1\n'),
      file(
        'more.zip',
        zipSync({
          'folder/two.sql': strToU8('SELECT 2'),
          'folder/readme.md': strToU8('# Nothing'),
        }),
      ),
      file('three.txt', 'SELECT 3'),
    ]);
    expect(titles()).toEqual(['One', 'three', 'two']);
    expect(
      answers.map(({ file: name, question, messages }) => [
        name,
        question?.title,
        messages.map(({ line }) => line),
      ]),
    ).toEqual([
      ['one.sql', 'One', [2]],
      ['two.sql', 'two', []],
      ['three.txt', 'three', []],
    ]);
  });

  it('are what went out, letter for letter', async () => {
    const questions = [
      draft('“Ümlaut” & co.', "SELECT '$x'\n\n-- end"),
      {
        ...draft('Two', 'SELECT $a'),
        note: ' a\nb ',
        parameters: [{ kind: 'area', name: 'a', preset: '' }],
      },
    ] satisfies QuestionDraft[];
    const { name, bytes } = await exportQuestions(questions);
    await importQuestions([file(name, bytes)]);
    expect(getState().questions).toMatchObject(questions);
  });

  it('are not taken twice, but beside one of the same title', async () => {
    const one = file('one.sql', '-- title: One\n\nSELECT 1\n');
    await importQuestions([one, one]);
    const [again] = await importQuestions([one]);
    expect(again?.question).toBeNull();
    expect(again?.messages[0]?.what).toContain('in your list already');
    await importQuestions([file('one.sql', '-- title: One\n\nSELECT 2\n')]);
    expect(titles()).toEqual(['One', 'One (2)']);
  });

  it.each([
    ['figures.csv', 'a,b\n1,2', 'not a file of SQL'],
    ['large.sql', ' '.repeat(1_000_001), 'larger than 1 MB'],
    ['empty.sql', '', 'no SQL'],
    ['image.sql', '\0\0', 'no text'],
    ['broken.zip', 'PK', 'No questions could be read'],
    ['none.zip', zipSync({ 'a.csv': strToU8('1') }), 'No questions could be read'],
    ['bomb.zip', zipSync({ 'a.sql': new Uint8Array(2_000_000) }), 'No questions could be read'],
  ])('are refused with words: %s', async (name, content, what) => {
    const [answer] = await importQuestions([file(name, content)]);
    expect(answer?.question).toBeNull();
    expect(answer?.messages[0]?.what).toContain(what);
    expect(answer?.messages[0]?.mend).not.toBe('');
    expect(titles()).toEqual([]);
  });
});
