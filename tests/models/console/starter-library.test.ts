import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readQuestion, writeQuestion } from '../../../src/models/console/question-file.ts';
import { STARTER_LIBRARY } from '../../../src/models/console/starter-library.ts';

describe('the starter library', () => {
  it('has a question a file of queries/examples, each with a title and a note', () => {
    const files = readdirSync('queries/examples').filter((name) => name.endsWith('.sql'));
    expect(STARTER_LIBRARY.map(({ id }) => `${id}.sql`).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(20);
    for (const { id, title, note } of STARTER_LIBRARY) {
      expect([id, title]).not.toEqual([id, id]);
      expect(note).not.toBe('');
    }
  });

  it.each(STARTER_LIBRARY.map((question) => [question.id, question] as const))(
    'has %s with nothing in it that nobody could read',
    (id, { id: _id, ...question }) => {
      const text = readFileSync(`queries/examples/${id}.sql`, 'utf8');
      expect(readQuestion(id, text)).toEqual({ question, messages: [] });
      expect(writeQuestion(question)).toBe(text);
    },
  );
});
