import { beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../../src/console/console.ts';
import { rows, startConsole } from './fixture.ts';

let console: Console;
beforeAll(async () => {
  console = await startConsole();
});

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a dropped CSV file', () => {
  it('becomes a table with the types that all of its rows have', async () => {
    const bytes = utf8('area,children,day,share\nCamden,12,2021-12-31,1.5\nLeeds,7,2022-03-31,2\n');
    const [made] = await console.addFile({ name: 'Our Children 2022.csv', kind: 'csv', bytes });
    expect(made?.table).toBe('our_children_2022');
    expect(made?.rowCount).toBe(2);
    expect(made?.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'area VARCHAR',
      'children BIGINT',
      'day DATE',
      'share DOUBLE',
    ]);
    expect(await rows(console, 'SELECT sum(children) FROM our_children_2022')).toEqual([['19']]);
  });

  it('with semicolons in Windows-1252 is read, and a symbol makes a text of its column', async () => {
    const bytes = Uint8Array.from([...utf8('name;number\r\nCaf'), 0xe9, ...utf8(';3\r\nb;c\r\n')]);
    await console.addFile({ name: 'old.csv', kind: 'csv', bytes });
    expect(await rows(console, 'FROM old')).toEqual([
      ['Café', '3'],
      ['b', 'c'],
    ]);
  });

  it.each([
    ['ragged', 'a,b\n1\n"x,2,3\n=cmd|1,<img src=x>\n', ['1', '"x,2,3', '=cmd|1,<img src=x>']],
    ['titled', 'My title\n\na,b\n1,2\n', [null, 'a,b', '1,2']],
  ])('keeps every row of a file that does not fit together: %s', async (name, text, cells) => {
    await console.addFile({ name: `${name}.csv`, kind: 'csv', bytes: utf8(text) });
    expect(await rows(console, `FROM ${name}`)).toEqual(cells.map((cell) => [cell]));
  });

  it('takes a free name where its own is taken, and is known as the analyst’s own', async () => {
    await console.addFile({ name: 'twice.csv', kind: 'csv', bytes: utf8('a\n1\n') });
    const [made] = await console.addFile({ name: 'twice.csv', kind: 'csv', bytes: utf8('a\n2\n') });
    expect(made?.table).toBe('twice_2');
    const { tables } = await console.schema();
    expect(tables.find(({ name }) => name === 'twice_2')).toMatchObject({
      origin: 'own',
      rowCount: 1,
    });
  });

  it.each([
    ['nothing', utf8('  \n')],
    ['no text', Uint8Array.from([0, 1, 2, 0])],
  ])('with %s says what would mend it', async (_, bytes) => {
    await expect(console.addFile({ name: 'bad.csv', kind: 'csv', bytes })).rejects.toThrow(
      /bad\.csv .*CSV UTF-8/,
    );
  });
});
