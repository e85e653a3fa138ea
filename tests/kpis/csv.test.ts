import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/kpis/csv.ts';

const row = (...cells: (string | number | boolean | null)[]) =>
  toCsv(['a'], [cells]).slice('a\n'.length);

describe('CSV text', () => {
  it('has a header, a line a row and a line end after each', () => {
    expect(
      toCsv(
        ['kpi', 'value'],
        [
          ['cla_number', 983],
          ['cla_rate', 99.5],
        ],
      ),
    ).toBe('kpi,value\ncla_number,983\ncla_rate,99.5\n');
    expect(toCsv(['kpi'], [])).toBe('kpi\n');
  });

  it('quotes commas, quotes and line ends, and doubles quotes', () => {
    expect(row('Bournemouth, Christchurch and Poole')).toBe(
      '"Bournemouth, Christchurch and Poole"\n',
    );
    expect(row('the "best" home')).toBe('"the ""best"" home"\n');
    expect(row('two\nlines')).toBe('"two\nlines"\n');
    expect(row('two\r\nlines')).toBe('"two\r\nlines"\n');
    expect(row('plain text', 'it’s', "it's")).toBe("plain text,it’s,it's\n");
    expect(toCsv(['a,b'], [])).toBe('"a,b"\n');
  });

  it('leaves null empty, and tells it from a nought', () => {
    expect(row(null, 0, '', false)).toBe(',0,,false\n');
  });

  it('never lets a text run as a formula', () => {
    expect(row('=1+1')).toBe("'=1+1\n");
    expect(row('+44', '-1', '@SUM(A1)')).toBe("'+44,'-1,'@SUM(A1)\n");
    expect(row('\t=1', '\r=1')).toBe('\'\t=1,"\'\r=1"\n');
    expect(row('=HYPERLINK("x","y")')).toBe('"\'=HYPERLINK(""x"",""y"")"\n');
    expect(toCsv(['=a'], [])).toBe("'=a\n");
  });

  it('keeps numbers below nought numbers', () => {
    expect(row(-1.5, -0.25)).toBe('-1.5,-0.25\n');
  });
});
