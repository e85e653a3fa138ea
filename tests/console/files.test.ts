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
  ])('keeps every row of a file that does not fit together: %s', async (name, text, cells) => {
    await console.addFile({ name: `${name}.csv`, kind: 'csv', bytes: utf8(text) });
    expect(await rows(console, `FROM ${name}`)).toEqual(cells.map((cell) => [cell]));
  });

  it('with a title above a heading of words, as councils send it, is a table below its heading', async () => {
    // 0x96 is a dash, 0x92 an apostrophe and 0xA3 a pound sign in Windows-1252.
    const text = [
      'Ward populations, mid-2023 \x96 by team;;;;;',
      ';;;;;',
      ' Ward Code ;Ward name;"Population (0\x9617)";% under 18;Spend \xa3;',
      'E05000001;Bede\x92s Cross;1,204;21.5%;\xa33k;',
      'E05000002;"North; South";987;19%;;',
      'E05000003;West;..;18%;n/a;',
      'Source: mid-year estimates;;;;',
    ].join('\r\n');
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const [made] = await console.addFile({ name: 'Ward populations.csv', kind: 'csv', bytes });
    expect(made?.columns.map(({ name }) => name)).toEqual([
      'Ward Code',
      'Ward name',
      'Population (0–17)',
      '% under 18',
      'Spend £',
    ]);
    expect(await rows(console, 'FROM ward_populations')).toEqual([
      ['E05000001', 'Bede’s Cross', '1,204', '21.5%', '£3k'],
      ['E05000002', 'North; South', '987', '19%', null],
      ['E05000003', 'West', '..', '18%', 'n/a'],
      ['Source: mid-year estimates', null, null, null, null],
    ]);
    expect(made?.notes).toEqual([
      'Above the heading stood “Ward populations, mid-2023 – by team”: left out of the table.',
      `Population (0–17) is text, because of cells such as “1,204”. TRY_CAST(regexp_replace("Population (0–17)", '[^0-9.-]', '', 'g') AS DOUBLE) makes numbers of it.`,
      `% under 18 is text, because of cells such as “21.5%”. TRY_CAST(regexp_replace("% under 18", '[^0-9.-]', '', 'g') AS DOUBLE) makes numbers of it.`,
    ]);
    // What the note says does what it says: 1,204 + 987.
    expect(
      await rows(
        console,
        `SELECT sum(TRY_CAST(regexp_replace("Population (0–17)", '[^0-9.-]', '', 'g') AS DOUBLE)) FROM ward_populations`,
      ),
    ).toEqual([['2191.0']]);
  });

  it('keeps the types of columns that a line below the table leaves empty', async () => {
    const bytes = utf8(
      'Mid-2023\n\narea,people,day\nLeeds,12,2021-12-31\nYork,3,2022-01-01\nSource: ONS\n',
    );
    const [made] = await console.addFile({ name: 'below.csv', kind: 'csv', bytes });
    expect(made?.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'area VARCHAR',
      'people BIGINT',
      'day DATE',
    ]);
    expect(made?.rowCount).toBe(3);
  });

  it.each([
    // Nobody named these columns: the first row is a row like the others.
    ['unnamed', '1,2\n3,4\n', 2, []],
    ['one column', 'name\nLeeds\nYork\n', 2, []],
    // A year may be a name, and a column without a heading keeps what is in it.
    ['years', ',2021,2022\nLeeds,3,4\nYork,5,6\n', 2, []],
  ])('without a title is read as before: %s', async (name, text, count, notes) => {
    const [made] = await console.addFile({ name: `${name}.csv`, kind: 'csv', bytes: utf8(text) });
    expect([made?.rowCount, made?.notes]).toEqual([count, notes]);
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
